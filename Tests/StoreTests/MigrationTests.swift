import Foundation
import GRDB
import Testing
import VestibuleTestKit
import Vocabulary
import Workflow

@testable import StoreSQLite

/// The schema of a database file.
@Suite struct MigrationTests {
  private let folder: TemporaryFolder
  private var path: String { folder.path("vestibule.db") }

  init() throws { folder = try TemporaryFolder() }

  private static let extra = Migration(
    number: (Migration.all.last?.number ?? 0) + 1, name: "extra",
    sql: Array("ALTER TABLE notes ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;".utf8))

  private func bring(to migrations: [Migration]) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase { try Migration.bring($0, to: migrations) }
    try queue.close()
  }

  @Test func numbersHaveNoGaps() {
    #expect(Migration.all.map(\.number) == Array(1...Migration.all.count))
  }

  @Test func everyStepKeepsTheRowsThatAreThere() async throws {
    let samples = RecordSamples()
    let note = samples.note(on: samples.id())
    let store = try SQLiteStore(path: path)
    try await store.write { transaction in
      try transaction.put(note)
      try transaction.journal(samples.heading())
    }
    try await store.close()
    try bring(to: Migration.all + [Self.extra])
    let queue = try DatabaseQueue(path: path)
    let row = try queue.inDatabase { try Row.fetchOne($0, sql: "SELECT body, pinned FROM notes") }
    #expect(row?["pinned"] == 0)
    #expect(try JSONDecoder().decode(NoteRecord.self, from: Data((row?["body"] as String? ?? "").utf8)) == note)
    try queue.close()
  }

  @Test func aSecondOpeningChangesNothing() async throws {
    for _ in 0..<2 { try await SQLiteStore(path: path).close() }
    let queue = try DatabaseQueue(path: path)
    let version = try await queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
    #expect(version == Migration.all.count)
    try queue.close()
  }

  @Test func aNewerSchemaIsRefused() async throws {
    try bring(to: Migration.all + [Self.extra])
    let error = #expect(throws: StoreError.self) { try SQLiteStore(path: path) }
    #expect(error?.code == .unavailable)
    #expect(error?.message.contains("use a newer version") == true)
    // The refusal gives the lock back.
    #expect(throws: StoreError.self) { try SQLiteStore(path: path) }
  }

  @Test func anotherProgramsDatabaseIsRefused() throws {
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase { try $0.execute(sql: "PRAGMA user_version = 3; CREATE TABLE a (b)") }
    try queue.close()
    #expect(throws: StoreError.self) { try SQLiteStore(path: path) }
  }

  @Test func aFileThatIsNoDatabaseIsRefused() throws {
    try Data(repeating: 0x41, count: 8192).write(to: URL(filePath: path))
    let error = #expect(throws: StoreError.self) { try SQLiteStore(path: path) }
    #expect(error?.code == .damaged)
  }

  @Test func aStepThatFailsLeavesTheSchemaAsItWas() throws {
    try bring(to: Migration.all)
    let bad = Migration(
      number: Self.extra.number, name: "bad", sql: Array("CREATE TABLE x (y); CREATE TABLE x (y);".utf8))
    #expect(throws: StoreError.self) { try bring(to: Migration.all + [bad]) }
    let queue = try DatabaseQueue(path: path)
    try queue.read { database in
      let version = try Int.fetchOne(database, sql: "PRAGMA user_version")
      #expect(version == Migration.all.count)
      let hasTable = try database.tableExists("x")
      #expect(!hasTable)
    }
    try queue.close()
  }
}
