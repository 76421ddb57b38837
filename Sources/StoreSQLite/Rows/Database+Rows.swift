import Foundation
import GRDB
import Workflow

/// The only ways in which the room talks to SQLite once it is open: prepared once, arguments always bound.
extension Database {
  /// Returns how many rows were changed.
  @discardableResult
  func run(_ sql: String, _ arguments: StatementArguments = []) throws -> Int {
    try StoreError.mapping {
      try cachedStatement(sql: sql).execute(arguments: arguments)
      return changesCount
    }
  }

  func first<Value>(
    _ sql: String, _ arguments: StatementArguments = [], _ value: (Row) throws -> Value
  ) throws -> Value? {
    try StoreError.mapping {
      let rows = try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
      return try rows.next().map(value)
    }
  }

  /// Copies the rows out before anything else may use the statement.
  func all<Value>(
    _ sql: String, _ arguments: StatementArguments = [], _ value: (Row) throws -> Value
  ) throws -> [Value] {
    try StoreError.mapping {
      let rows = try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
      var values: [Value] = []
      while let row = try rows.next() { values.append(try value(row)) }
      return values
    }
  }

  /// Hands on the rows one by one. The statement is the caller's own, so `body` may use the database.
  func forEach(_ sql: String, _ body: (Row) throws -> Void) throws {
    try StoreError.mapping {
      let rows = try Row.fetchCursor(makeStatement(sql: sql))
      while let row = try rows.next() { try body(row) }
    }
  }
}

extension Row {
  /// Text or blob; empty where the column is null.
  func bytes(_ index: Int) throws -> [UInt8] {
    try withUnsafeData(atIndex: index) { $0.map { [UInt8]($0) } } ?? []
  }
}
