import GRDB
import Vocabulary
import Wire
import Workflow

/// How a kind of record lies in its table. Every table has `id` and `body` besides the columns named here.
protocol StoredRecord: Record {
  static var table: String { get }
  /// Names of the columns that lists filter and sort on.
  static var columns: [String] { get }
  /// One value for each of `columns`.
  var columnValues: [DatabaseValue] { get }
}

extension StoredRecord {
  static var columns: [String] { [] }
  var columnValues: [DatabaseValue] { [] }

  static var selectSQL: String { "SELECT body FROM \(table) WHERE id = ?" }
  static var deleteSQL: String { "DELETE FROM \(table) WHERE id = ?" }

  static var insertSQL: String {
    let names = ["id"] + columns + ["body"]
    let marks = repeatElement("?", count: names.count).joined(separator: ", ")
    return "INSERT INTO \(table) (\(names.joined(separator: ", "))) VALUES (\(marks))"
  }

  static var replaceSQL: String {
    let changes = (columns + ["body"]).map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
    return "\(insertSQL) ON CONFLICT (id) DO UPDATE SET \(changes)"
  }

  func arguments(body: [UInt8]) -> StatementArguments {
    let text = String(decoding: body, as: UTF8.self)
    return StatementArguments([recordID.databaseValue] + columnValues + [text.databaseValue])
  }
}

/// A record as it is stored and journaled.
struct RecordImage {
  let value: JSONValue
  /// Canonical JSON (RFC 8785).
  let bytes: [UInt8]

  init(_ record: some Record) throws {
    value = try JSONValue(encoding: record)
    bytes = try CanonicalJSON.bytes(of: value)
  }
}
