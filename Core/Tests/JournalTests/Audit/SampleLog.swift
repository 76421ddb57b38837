import Crypto
import Journal
import Vocabulary
import Wire

/// A journal as a store keeps it, to be tampered with.
struct SampleLog {
  var rows: [AuditRow] = []
  let nodes: NodeTable
  var notes: [String] = []
  var tables: [AuditFault.RecordReference: [UInt8]] = [:]
  let signer: CheckpointSigner

  /// `count` entries about ten records, a checkpoint after every tenth.
  init(_ count: Int, key: Curve25519.Signing.PrivateKey = .init()) throws {
    signer = try CheckpointSigner(origin: "log.example/journal", key: key)
    nodes = NodeTable()
    for index in 0..<count { try append(Self.draft(index)) }
  }

  var verifier: CheckpointVerifier { CheckpointVerifier(key: signer.verifierKey) }

  static func draft(_ index: Int, mark: Int = 0) -> EntryDraft {
    let id = "app_\(index % 10)"
    var record: JSONValue? = [
      "id": .string(id), "version": .number(JSONNumber(index)), "mark": .number(JSONNumber(mark)),
    ]
    if index % 30 == 29 { record = nil }
    return EntryDraft(
      at: Instant(seconds: 1_800_000_000 + Int64(index)), actor: "system", action: "application.update", subject: id,
      changes: [RecordChange(kind: "application", id: id, record: record)])
  }

  mutating func append(_ draft: EntryDraft) throws {
    let entry = draft.entry(sequence: nodes.size)
    let bytes = try entry.canonicalBytes()
    let leaf = MerkleHasher.leaf(bytes)
    rows.append(AuditRow(sequence: entry.sequence, bytes: bytes, leafHash: leaf.bytes))
    try nodes.append(leaf)
    for change in entry.changes { try apply(change) }
    if nodes.size.isMultiple(of: 10) {
      notes.append(try signer.sign(size: nodes.size, root: MerkleLog.root(size: nodes.size, reader: nodes)))
    }
  }

  private mutating func apply(_ change: RecordChange) throws {
    tables[.init(kind: change.kind, id: change.id)] = try change.record.map { try CanonicalJSON.bytes(of: $0) }
  }

  /// The same log with another entry at `index` and every node and table made anew, signed checkpoints kept.
  func rewritten(at index: Int) throws -> SampleLog {
    let fresh = NodeTable()
    var other = SampleLog(copying: self, nodes: fresh)
    for row in rows {
      let number = Int(row.sequence)
      let entry = Self.draft(number, mark: number == index ? 1 : 0).entry(sequence: row.sequence)
      let bytes = try entry.canonicalBytes()
      for change in entry.changes { try other.apply(change) }
      let leaf = MerkleHasher.leaf(bytes)
      other.rows.append(AuditRow(sequence: row.sequence, bytes: bytes, leafHash: leaf.bytes))
      try fresh.append(leaf)
    }
    return other
  }

  private init(copying log: SampleLog, nodes: NodeTable) {
    signer = log.signer
    self.nodes = nodes
    notes = log.notes
    tables = log.tables
  }

  func audit(size: UInt64? = nil) throws -> [AuditFault] {
    var auditor = try JournalAuditor(
      reader: nodes, size: size ?? UInt64(rows.count), checkpoints: notes, verifier: verifier)
    for row in rows { try auditor.take(row) }
    try auditor.endRows()
    for (reference, bytes) in tables.sorted(by: { $0.key.id < $1.key.id }) {
      auditor.compare(kind: reference.kind, id: reference.id, canonical: bytes)
    }
    return auditor.finish()
  }
}
