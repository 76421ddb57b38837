/// Holds the stored journal against its tree, the tree against the signed checkpoints, and the tables against the journal.
///
/// Use: `take` every row in order of its number, `endRows`, `compare` every record of the tables, `finish`. Memory grows with the
/// live records, not with the history.
///
/// What it can not see: a cut after the newest checkpoint that takes rows, nodes and tables with it in concert, and a rewritten
/// history with rewritten checkpoints by someone who has the signing key. Checkpoints kept outside uncover both: give them
/// along with the stored ones.
public struct JournalAuditor<Reader: MerkleNodeReader> {
  private let reader: Reader
  private let trail: CheckpointTrail
  /// Leaves that should be stored.
  private let claimed: UInt64
  /// Leaves of the stored tree.
  private let leaves: UInt64
  private var walk: TreeWalk<Reader>
  private var ledger = RowLedger()
  private var replay = RecordReplay()
  private var faults = FaultList()
  private var previous: UInt64?

  /// - Parameters:
  ///   - reader: the stored nodes.
  ///   - size: leaves that the store believes to have; where fewer are stored, the audit finds that out.
  ///   - checkpoints: all signed notes known, stored or kept elsewhere, in any order.
  ///   - verifier: the log's key.
  /// - Throws: what the reader throws.
  public init(reader: Reader, size: UInt64, checkpoints: [String], verifier: CheckpointVerifier) throws {
    self.reader = reader
    trail = CheckpointTrail(notes: checkpoints, verifier: verifier)
    claimed = max(size, trail.size)
    leaves = try Self.leaves(upTo: claimed, reader: reader)
    walk = TreeWalk(reader: reader, size: leaves)
    faults.add(trail.faults)
  }

  /// The stored leaves end somewhere at or below `size`; single leaves that are missing before that do not count.
  private static func leaves(upTo size: UInt64, reader: Reader) throws -> UInt64 {
    guard size > 0, try reader.node(level: 0, index: size - 1) == nil else { return size }
    var (low, high) = (UInt64(0), size - 1)
    while low < high {
      let middle = low + (high - low) / 2
      if try reader.node(level: 0, index: middle) == nil { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// - Throws: what the reader throws.
  public mutating func take(_ row: AuditRow) throws {
    if let previous, row.sequence <= previous {
      faults.add(
        AuditFault(
          .rowReordered, "row \(row.sequence) comes after row \(previous)", sequences: row.sequence...row.sequence))
    }
    previous = row.sequence
    try walk.advance(through: row.sequence) { faults.add($0) }
    try place(row)
  }

  private mutating func place(_ row: AuditRow) throws {
    let hash = MerkleHasher.leaf(row.bytes)
    let here = row.sequence...row.sequence
    let entry = try? JournalEntry.parse(row.bytes)
    if let entry { replay.apply(entry, at: row.sequence) }
    guard !ledger.isFull else { return }
    let number = entry?.sequence ?? row.sequence
    guard try isLeaf(hash, at: number, row: row) else { return ledger.stranger(at: row.sequence) }
    ledger.found(entry: number, at: row.sequence)
    if entry == nil {
      faults.add(AuditFault(.rowUnreadable, "row \(row.sequence) can not be read as an entry", sequences: here))
    }
    if row.leafHash != hash.bytes {
      faults.add(
        AuditFault(
          .leafChanged, "the leaf hash stored with row \(row.sequence) is not that of its bytes", sequences: here))
    }
  }

  /// A leaf that should be stored and is not is a fault of the tree; the row has nothing to be compared with.
  private mutating func isLeaf(_ hash: MerkleHash, at number: UInt64, row: AuditRow) throws -> Bool {
    guard number < claimed else { return false }
    guard let stored = try reader.node(level: 0, index: number) else {
      guard number == row.sequence, number < max(leaves, trail.size) else { return false }
      if number >= leaves {
        faults.add(AuditFault(.nodeMissing, "leaf \(number) is not stored", sequences: number...number))
      }
      return true
    }
    return stored == hash
  }

  /// Call after the last row.
  /// - Throws: what the reader throws.
  public mutating func endRows() throws {
    try walk.finish { faults.add($0) }
    if ledger.isFull {
      faults.add(AuditFault(.tooManyFaults, "the rows are not those of the tree in more places than are listed"))
    }
    faults.add(ledger.faults(size: max(leaves, trail.size)))
    if let fault = try trail.rewritten(leaves: leaves, reader: reader) { faults.add(fault) }
  }

  /// Compares one record of a table; call after `endRows`, once for each record.
  /// - Parameter canonical: its canonical JSON.
  public mutating func compare(kind: String, id: String, canonical: [UInt8]) {
    if let fault = replay.compare(AuditFault.RecordReference(kind: kind, id: id), canonical: canonical) {
      faults.add(fault)
    }
  }

  /// All faults; none means that rows, tree, checkpoints and tables agree.
  public mutating func finish() -> [AuditFault] {
    faults.add(replay.missing)
    return faults.all
  }
}

/// Faults in the order of finding, up to a bound.
private struct FaultList {
  private static let limit = 10_000
  private(set) var all: [AuditFault] = []

  mutating func add(_ fault: AuditFault) {
    if all.count < Self.limit {
      all.append(fault)
    } else if all.count == Self.limit {
      all.append(AuditFault(.tooManyFaults, "there are more faults than the \(Self.limit) listed"))
    }
  }

  mutating func add(_ faults: [AuditFault]) { for fault in faults { add(fault) } }
}
