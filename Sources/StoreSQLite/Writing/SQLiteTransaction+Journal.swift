import GRDB
import Journal
import Vocabulary
import Workflow

extension SQLiteTransaction {
  @discardableResult
  func journal(_ heading: EntryHeading) throws -> UInt64 {
    try change {
      let parts = EntryParts.split(changes)
      (changes, hasDestroyed) = ([], false)
      for (number, part) in parts.enumerated() {
        var details = heading.details
        if parts.count > 1 { details["part"] = "\(number + 1)/\(parts.count)" }
        try append(
          JournalEntry(
            sequence: tree.size, at: heading.at, actor: heading.actor.text, action: heading.action,
            subject: heading.subject, changes: part, details: details))
      }
      return tree.size - 1
    }
  }

  private func append(_ entry: JournalEntry) throws {
    let bytes: [UInt8]
    do {
      bytes = try entry.canonicalBytes()
    } catch {
      throw StoreError(.unjournaledChange, "the entry cannot be written: \(error.message)")
    }
    let leaf = MerkleHasher.leaf(bytes)
    let values: StatementArguments = [entry.sequence.column, entry.subject.column, bytes.column, leaf.bytes.column]
    try database.run(JournalSQL.append, values)
    for node in try tree.append(leaf) where node.level > 0 {
      try database.run(JournalSQL.putNode, [node.level, node.index.column, node.hash.bytes.column])
    }
  }

  func put(_ checkpoint: StoredCheckpoint) throws {
    try change {
      try database.run(
        JournalSQL.putCheckpoint, [checkpoint.size.column, checkpoint.note, checkpoint.at.column])
    }
  }
}

/// An entry has a largest size; changes that are more than one holds go into several with one heading.
enum EntryParts {
  /// Leaves room for the heading and for each change's kind and identifier.
  private static let maximumBytes = JournalEntry.maximumBytes - 8192
  private static let overhead = 96

  /// At least one part, which may be empty.
  static func split(_ changes: [(change: RecordChange, size: Int)]) -> [[RecordChange]] {
    var parts: [[RecordChange]] = [[]]
    var filled = 0
    for (change, size) in changes {
      if filled > 0, filled + size + overhead > maximumBytes {
        parts.append([])
        filled = 0
      }
      parts[parts.count - 1].append(change)
      filled += size + overhead
    }
    return parts
  }
}
