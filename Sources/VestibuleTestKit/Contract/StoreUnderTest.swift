import Journal
import Vocabulary
import Wire
import Workflow

/// A store with what a clause needs around it.
struct StoreUnderTest: Sendable {
  let place: any StorePlace
  let store: any Store
  let samples: RecordSamples

  /// Writes records under one journal entry.
  @discardableResult
  func put(_ records: any Record...) async throws -> UInt64 { try await put(records) }

  @discardableResult
  func put(_ records: [any Record]) async throws -> UInt64 {
    let heading = samples.heading()
    return try await store.write { transaction in
      for record in records { try transaction.put(record) }
      return try transaction.journal(heading)
    }
  }

  func get<R: Record>(_ record: R) async throws -> R? {
    try await store.read { try $0.record(R.self, record.recordID) }
  }

  func entries() async throws -> [JournalEntry] {
    try await store.read { reader in
      try reader.journalRows(0..<(try reader.journalSize())).map { try JournalEntry.parse($0.bytes) }
    }
  }
}

func require(
  _ condition: Bool, _ message: @autoclosure () -> String, file: String = #fileID, line: Int = #line
) throws {
  guard condition else { throw ContractFailure(message: message(), file: file, line: line) }
}

func requireEqual<Value: Equatable>(
  _ found: Value?, _ expected: Value?, _ what: String, file: String = #fileID, line: Int = #line
) throws {
  try require(
    found == expected, "\(what): found \(describe(found)), expected \(describe(expected))", file: file, line: line)
}

private func describe<Value>(_ value: Value?) -> String { value.map { "\($0)" } ?? "nothing" }

func required<Value>(_ value: Value?, _ what: String, file: String = #fileID, line: Int = #line) throws -> Value {
  guard let value else { throw ContractFailure(message: "\(what) is missing", file: file, line: line) }
  return value
}

/// Runs what the store must refuse with `code`.
func requireRefusal(
  _ code: StoreError.Code, _ what: String, file: String = #fileID, line: Int = #line, _ body: () async throws -> Void
) async throws {
  do {
    try await body()
  } catch let error as StoreError {
    return try requireEqual(error.code, code, "\(what) is refused (\(error.message))", file: file, line: line)
  } catch {
    throw ContractFailure(message: "\(what): another error, \(error)", file: file, line: line)
  }
  throw ContractFailure(message: "\(what) was not refused", file: file, line: line)
}
