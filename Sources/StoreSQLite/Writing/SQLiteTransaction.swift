import GRDB
import Journal
import Vocabulary
import Workflow

/// One write closure's view: reads see its own changes.
///
/// After a refused change the transaction is lost, as in PostgreSQL: a closure that goes on all the same cannot leave half
/// a change behind.
final class SQLiteTransaction: SQLiteReading, StoreTransaction {
  let database: Database
  /// The frontier of the journal with the entries of this transaction.
  var tree: CompactRange
  /// Changes since the last entry, each with the size of its canonical record.
  var changes: [(change: RecordChange, size: Int)] = []
  /// Whether a subject was destroyed since the last entry: that is told even where nothing was sealed for it.
  var hasDestroyed = false
  /// Whether bytes were removed that must not stay in the write-ahead log.
  var hasErased = false
  private var failure: (any Error)?

  init(database: Database, tree: CompactRange) {
    self.database = database
    self.tree = tree
  }

  /// Runs one change; remembers its refusal.
  @discardableResult
  func change<Value>(_ body: () throws -> Value) throws -> Value {
    if let failure { throw failure }
    do {
      return try body()
    } catch {
      failure = error
      throw error
    }
  }

  /// - Throws: the first refusal, or `StoreError` (`unjournaledChange`).
  func finish() throws {
    if let failure { throw failure }
    if hasDestroyed { throw StoreError(.unjournaledChange, "a subject was destroyed without a journal entry") }
    guard let first = changes.first?.change else { return }
    throw StoreError(.unjournaledChange, "\(changes.count) changes have no journal entry, first of kind \(first.kind)")
  }
}
