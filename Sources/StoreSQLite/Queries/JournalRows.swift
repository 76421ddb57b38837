import GRDB
import Vocabulary
import Workflow

extension SQLiteReading {
  func journalSize() throws -> UInt64 { try database.first(JournalSQL.size) { $0.size(0) } ?? 0 }

  func merkleNode(level: Int, index: UInt64) throws -> [UInt8]? {
    let position = index.column
    if level == 0 { return try database.first(JournalSQL.leafHash, [position]) { try $0.bytes(0) } }
    return try database.first(JournalSQL.node, [level, position]) { try $0.bytes(0) }
  }

  func journalRows(_ range: Range<UInt64>) throws -> [JournalRow] {
    let bounds: StatementArguments = [range.lowerBound.column, range.upperBound.column]
    return try database.all(JournalSQL.rows, bounds, Self.journalRow)
  }

  func journalRows(about subject: String, limit: Int) throws -> [JournalRow] {
    try database.all(JournalSQL.rowsAbout, [subject, max(0, limit)], Self.journalRow)
  }

  func latestCheckpoint() throws -> StoredCheckpoint? { try checkpoint(atMost: .max) }

  func checkpoint(atMost size: UInt64) throws -> StoredCheckpoint? {
    try database.first(JournalSQL.checkpointAtMost, [size.column], Self.checkpoint)
  }

  func checkpoints() throws -> [StoredCheckpoint] { try database.all(JournalSQL.checkpoints, [], Self.checkpoint) }

  private static func journalRow(_ row: Row) throws -> JournalRow {
    JournalRow(sequence: row.size(0), bytes: try row.bytes(1), leafHash: try row.bytes(2))
  }

  private static func checkpoint(_ row: Row) -> StoredCheckpoint {
    StoredCheckpoint(size: row.size(0), note: row[1], at: row.instant(2))
  }
}

enum JournalSQL {
  static let size = "SELECT coalesce(max(sequence) + 1, 0) FROM journal"
  static let leafHash = "SELECT leaf_hash FROM journal WHERE sequence = ?"
  static let node = "SELECT hash FROM nodes WHERE level = ? AND position = ?"
  static let rows = """
    SELECT sequence, bytes, leaf_hash FROM journal WHERE sequence >= ? AND sequence < ? ORDER BY sequence
    """
  static let rowsAbout = """
    SELECT sequence, bytes, leaf_hash FROM journal WHERE subject = ? ORDER BY sequence DESC LIMIT ?
    """
  static let append = "INSERT INTO journal (sequence, subject, bytes, leaf_hash) VALUES (?, ?, ?, ?)"
  static let putNode = "INSERT INTO nodes (level, position, hash) VALUES (?, ?, ?)"
  static let checkpointAtMost = """
    SELECT size, note, at FROM checkpoints WHERE size <= ? ORDER BY size DESC, number DESC LIMIT 1
    """
  static let checkpoints = "SELECT size, note, at FROM checkpoints ORDER BY size, number"
  static let putCheckpoint = "INSERT INTO checkpoints (size, note, at) VALUES (?, ?, ?)"
}
