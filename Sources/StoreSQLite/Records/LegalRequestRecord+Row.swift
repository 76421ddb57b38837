import GRDB
import Vocabulary
import Workflow

extension LegalRequestRecord: StoredRecord {
  static var table: String { "legal_requests" }
  static var columns: [String] { ["state", "made_by", "settled_by", "due_at"] }
  var columnValues: [DatabaseValue] {
    [state.rawValue.databaseValue, createdBy.text.databaseValue, settledBy.column, dueAt.column]
  }
}
