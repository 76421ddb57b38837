import GRDB
import Screening
import Vocabulary
import Workflow

extension ClearanceRecord: StoredRecord {
  static var table: String { "clearances" }
  static var columns: [String] {
    ["application", "entry", "verdict", "state", "made_by", "approved_by", "decision", "needs_second_person", "at"]
  }
  var columnValues: [DatabaseValue] {
    [
      application.text.databaseValue, entry.databaseValue, verdict.rawValue.databaseValue,
      state.rawValue.databaseValue, by.text.databaseValue, approvedBy.column, decision.column,
      needsSecondPerson.databaseValue, at.column,
    ]
  }
}

extension ScreeningRecord: StoredRecord {
  static var table: String { "screenings" }
  static var columns: [String] { ["made_by", "at"] }
  var columnValues: [DatabaseValue] { [by.text.databaseValue, at.column] }
}

extension ListVersionRecord: StoredRecord {
  static var table: String { "list_versions" }
  static var columns: [String] { ["list", "at"] }
  var columnValues: [DatabaseValue] { [summary.list.databaseValue, loadedAt.column] }
}
