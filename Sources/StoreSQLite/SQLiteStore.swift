import GRDB
import Journal
public import Workflow

/// The embedded store: one SQLite file in WAL mode, every commit flushed to the disk.
///
/// Besides the file there are SQLite's `-wal` and `-shm` and our `-lock`; all have mode 0600. One store has the file open
/// at a time.
public final class SQLiteStore: Store {
  /// How long a statement waits for another connection.
  static let busyMilliseconds = 250

  private let pool: DatabasePool
  private let writer: GroupWriter
  private let lock: StoreLock
  /// Why nothing is written, where the file is open for inspection only.
  private let refusal: StoreError?

  /// Opens the file, creating it where it is missing, and brings its schema up to date. The folder must exist.
  ///
  /// - Parameter inspecting: opens a damaged journal too, for the audit; every write is refused then.
  /// - Throws: `StoreError`: `unavailable` where another process has it open, where it cannot be read or written, or where
  ///   its schema is newer than this program; `damaged` where it is no database.
  public init(path: String, inspecting: Bool = false) throws {
    refusal = inspecting ? StoreError(.unavailable, "the store is open for inspection only") : nil
    lock = try StoreLock(path: path + "-lock")
    try StoreFile.prepare(path: path)
    pool = try StoreError.mapping { try DatabasePool(path: path, configuration: Self.configuration) }
    let tree = try pool.writeWithoutTransaction { database in
      try StoreError.mapping { try database.execute(sql: "PRAGMA synchronous = FULL") }
      try Migration.bring(database)
      // What a process that was killed left in the log may be of before an erasure.
      try? database.emptyLog()
      return inspecting ? CompactRange() : try Self.frontier(in: SQLiteReader(database: database))
    }
    writer = GroupWriter(pool: pool, tree: tree)
  }

  public func read<Value: Sendable>(
    _ body: @escaping @Sendable (any StoreReader) throws -> Value
  ) async throws -> Value {
    do {
      return try await pool.read { try body(SQLiteReader(database: $0)) }
    } catch let error as DatabaseError {
      throw StoreError(error)
    }
  }

  public func write<Value: Sendable>(
    _ body: @escaping @Sendable (any StoreTransaction) throws -> Value
  ) async throws -> Value {
    if let refusal { throw refusal }
    return try await writer.submit(body)
  }

  /// Finishes the writes that wait, then closes the file. Later calls throw `unavailable`.
  public func close() async throws {
    await writer.close()
    try StoreError.mapping { try pool.close() }
    lock.release()
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(Double(busyMilliseconds) / 1000)
    configuration.label = "vestibule.store"
    configuration.prepareDatabase { database in
      // Removed rows are overwritten with zeros; what SQLite sorts stays in memory.
      try database.execute(sql: "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY")
    }
    return configuration
  }

  private static func frontier(in reader: SQLiteReader) throws -> CompactRange {
    let nodes = ClosureNodeReader { level, index in
      try reader.merkleNode(level: level, index: index).map { try MerkleHash($0) }
    }
    do {
      return try CompactRange(size: reader.journalSize(), reader: nodes)
    } catch let error as JournalError {
      throw StoreError(.damaged, "the tree of the journal has gaps: \(error.message)")
    }
  }
}
