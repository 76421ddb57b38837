import Foundation
import GRDB
import Vocabulary
import Workflow

extension Row {
  /// Columns of times hold microseconds since 1970.
  func instant(_ index: Int) -> Instant { Instant(clamping: self[index]) }

  /// - Throws: `StoreError` (`damaged`) where the text is not a form of the value.
  func value<Value: TextValue>(_ index: Int, _: Value.Type = Value.self) throws -> Value {
    do {
      return try Value(self[index] as String)
    } catch {
      throw StoreError(.damaged, "a stored \(Value.self) cannot be read")
    }
  }

  /// Counts and sizes are never negative.
  func size(_ index: Int) -> UInt64 { UInt64(clamping: self[index] as Int64) }
}

extension Instant {
  var column: DatabaseValue { microseconds.databaseValue }
}

extension [UInt8] {
  /// A blob.
  var column: DatabaseValue { Data(self).databaseValue }
}

extension UInt64 {
  var column: DatabaseValue { Int64(clamping: self).databaseValue }
}

extension Optional where Wrapped: TextValue {
  var column: DatabaseValue { self?.text.databaseValue ?? .null }
}

extension Optional<String> {
  var column: DatabaseValue { self?.databaseValue ?? .null }
}
