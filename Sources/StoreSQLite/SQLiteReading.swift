import Foundation
import GRDB
import Vocabulary
import Workflow

/// What reads and transactions share: the port's queries over one connection.
protocol SQLiteReading: StoreReader {
  var database: Database { get }
}

/// A consistent snapshot.
struct SQLiteReader: SQLiteReading {
  let database: Database
}

extension SQLiteReading {
  func record<R: Record>(_ type: R.Type, _ id: String) throws -> R? {
    let sql = try StoredRecords.table(type).selectSQL
    return try database.first(sql, [id]) { try Body.record(type, in: $0, 0) }
  }

  /// Records whose statement selects `body` alone.
  func records<R: Record>(_ type: R.Type, _ sql: String, _ arguments: StatementArguments = []) throws -> [R] {
    try database.all(sql, arguments) { try Body.record(type, in: $0, 0) }
  }
}

/// Reads the canonical JSON of records.
enum Body {
  private static let decoder = JSONDecoder()

  /// - Throws: `StoreError` (`damaged`).
  static func record<R: Record>(_ type: R.Type, in row: Row, _ index: Int) throws -> R {
    do {
      return try decoder.decode(type, from: Data(try row.bytes(index)))
    } catch {
      throw StoreError(.damaged, "a stored record of kind \(type.kind) cannot be read")
    }
  }
}
