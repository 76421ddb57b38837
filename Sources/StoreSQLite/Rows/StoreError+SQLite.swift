import GRDB
import Workflow

extension StoreError {
  /// Says what SQLite refused without the values of the statement.
  ///
  /// Triggers of the schema begin their message with the code, for instance `append-only: …`.
  init(_ error: DatabaseError) {
    let message = error.message ?? "no message"
    switch (error.resultCode, error.extendedResultCode) {
    case (_, .SQLITE_CONSTRAINT_TRIGGER): self = Self.raised(by: message)
    case (_, .SQLITE_CONSTRAINT_UNIQUE), (_, .SQLITE_CONSTRAINT_PRIMARYKEY):
      self.init(.duplicate, "there is such a row already: \(message)")
    case (.SQLITE_CONSTRAINT, _): self.init(.damaged, "the row contradicts the schema: \(message)")
    case (.SQLITE_CORRUPT, _), (.SQLITE_NOTADB, _), (.SQLITE_MISMATCH, _):
      self.init(.damaged, "the database is damaged: \(message)")
    default: self.init(.unavailable, "the database answered \(error.extendedResultCode.rawValue): \(message)")
    }
  }

  private static func raised(by message: String) -> StoreError {
    for code in [Code.appendOnly, .approvalRule] where message.hasPrefix(code.rawValue + ": ") {
      return StoreError(code, String(message.dropFirst(code.rawValue.count + 2)))
    }
    return StoreError(.damaged, message)
  }

  /// Runs `body` and hands on SQLite's refusals as errors of the port.
  static func mapping<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT {
      // GRDB interrupts a connection only for a cancelled task.
      throw CancellationError()
    } catch let error as DatabaseError {
      throw StoreError(error)
    }
  }
}
