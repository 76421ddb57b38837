import GRDB
import Vocabulary
import Workflow

extension ObservationRecord: StoredRecord {
  static var table: String { "observations" }
  static var columns: [String] { ["application", "account", "sensor", "campaign", "reference", "last"] }
  var columnValues: [DatabaseValue] {
    [
      application.text.databaseValue, account.text.databaseValue, sensor.rawValue.databaseValue, campaign.column,
      reference.databaseValue, last.column,
    ]
  }
}

extension AccessLogRecord: StoredRecord {
  static var table: String { "access_logs" }
  static var columns: [String] { ["account", "day"] }
  var columnValues: [DatabaseValue] { [account.text.databaseValue, day.column] }
}

extension DeclarationRecord: StoredRecord {
  static var table: String { "declarations" }
  static var columns: [String] { ["account", "state", "made_by", "settled_by", "ends"] }
  var columnValues: [DatabaseValue] {
    [
      account.text.databaseValue, state.rawValue.databaseValue, createdBy.text.databaseValue, settledBy.column,
      end.column,
    ]
  }
}

extension InputHealthRecord: StoredRecord {
  static var table: String { "inputs" }
}
