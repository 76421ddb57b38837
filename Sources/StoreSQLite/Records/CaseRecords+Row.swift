import GRDB
import Vocabulary
import Workflow

extension CaseRecord: StoredRecord {
  static var table: String { "cases" }
  static var columns: [String] {
    ["application", "state", "claimed_by", "severity", "risk_tier", "party_kind", "reseller", "due_at"]
  }
  var columnValues: [DatabaseValue] {
    [
      application.text.databaseValue, state.rawValue.databaseValue, claimedBy.column, severity.rawValue.databaseValue,
      riskTier.rawValue.databaseValue, partyKind.rawValue.databaseValue, reseller.column, dueAt.column,
    ]
  }
}

extension NoteRecord: StoredRecord {
  static var table: String { "notes" }
  static var columns: [String] { ["open_case", "at"] }
  var columnValues: [DatabaseValue] { [openCase.text.databaseValue, at.column] }
}
