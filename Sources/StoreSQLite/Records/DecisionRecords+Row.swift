import GRDB
import Vocabulary
import Workflow

extension DecisionRecord: StoredRecord {
  static var table: String { "decisions" }
  static var columns: [String] {
    ["application", "outcome", "origin", "state", "made_by", "needs_second_person", "at", "proposed_digest"]
  }
  var columnValues: [DatabaseValue] {
    [
      application.text.databaseValue, outcome.rawValue.databaseValue, origin.rawValue.databaseValue,
      state.rawValue.databaseValue, by.text.databaseValue, needsSecondPerson.databaseValue, at.column,
      needsSecondPerson ? (try? proposedDigest).column : .null,
    ]
  }

  /// What an approval is bound to: SHA-256 of the canonical JSON of the decision as proposed, in hex.
  var proposedDigest: String {
    get throws {
      var proposed = self
      proposed.state = .proposed
      return hexDigest(try RecordImage(proposed).bytes)
    }
  }
}

extension ApprovalRecord: StoredRecord {
  static var table: String { "approvals" }
  static var columns: [String] { ["decision_digest", "made_by"] }
  var columnValues: [DatabaseValue] { [decisionDigest.databaseValue, by.text.databaseValue] }
}
