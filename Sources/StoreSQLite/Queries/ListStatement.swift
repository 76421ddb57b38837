import GRDB
import Vocabulary
import Workflow

/// A list of records of one table in the order of (sort key, id), one page at a time.
///
/// The position is part of every statement, also of the first page's, so that SQLite always has a range of an index to search.
struct ListStatement<Element: StoredRecord> {
  enum Order { case newestFirst, soonestFirst }

  /// The column of the sort key: microseconds.
  let key: String
  let order: Order
  private(set) var conditions: [String] = []
  private(set) var arguments: [DatabaseValue] = []

  init(by key: String, _ order: Order = .newestFirst) {
    self.key = key
    self.order = order
  }

  /// Without a value nothing is asked.
  mutating func `where`(_ column: String, is value: String?) {
    if let value { add("\(column) = ?", value.databaseValue) }
  }

  mutating func add(_ condition: String, _ values: DatabaseValue...) { add(condition, values) }

  mutating func add(_ condition: String, _ values: [DatabaseValue]) {
    conditions.append(condition)
    arguments += values
  }

  /// One row more than the page holds tells whether there is a next one.
  func sql(_ page: PageRequest) throws -> (text: String, arguments: StatementArguments) {
    let (comparison, direction, start) =
      switch order {
      case .newestFirst: ("<", "DESC", SortKey(microseconds: .max, id: ""))
      case .soonestFirst: (">", "ASC", SortKey(microseconds: .min, id: ""))
      }
    let position = try page.after.map { try SortKey($0) } ?? start
    let text = """
      SELECT body, \(key), id FROM \(Element.table)
      WHERE \((conditions + ["(\(key), id) \(comparison) (?, ?)"]).joined(separator: " AND "))
      ORDER BY \(key) \(direction), id \(direction) LIMIT ?
      """
    let values = [position.microseconds.databaseValue, position.id.databaseValue, (page.limit + 1).databaseValue]
    return (text, StatementArguments(arguments + values))
  }

  func page(_ request: PageRequest, in database: Database) throws -> Page<Element> {
    let (text, arguments) = try sql(request)
    var rows = try database.all(text, arguments) { row in
      (try Body.record(Element.self, in: row, 0), SortKey(microseconds: row[1], id: row[2]))
    }
    let hasMore = rows.count > request.limit
    if hasMore { rows.removeLast() }
    return Page(elements: rows.map(\.0), next: hasMore ? rows.last?.1.cursor : nil)
  }
}

/// A position in a list.
struct SortKey {
  let microseconds: Int64
  let id: String

  init(microseconds: Int64, id: String) {
    self.microseconds = microseconds
    self.id = id
  }

  /// - Throws: `WorkflowError` (`invalid`) for a cursor that no list of this store gave.
  init(_ cursor: Cursor) throws {
    guard cursor.key.utf8.count == 16, cursor.key.allSatisfy(\.isHexDigit), let word = UInt64(cursor.key, radix: 16)
    else {
      throw WorkflowError(.invalid, "the cursor is not one that a list gave", field: "/cursor")
    }
    self.init(microseconds: Int64(bitPattern: word ^ 1 << 63), id: cursor.id)
  }

  /// The key as 16 hexadecimal digits that sort as the times do.
  var cursor: Cursor {
    let digits = String(UInt64(bitPattern: microseconds) ^ 1 << 63, radix: 16)
    return Cursor(key: String(repeating: "0", count: 16 - digits.count) + digits, id: id)
  }
}
