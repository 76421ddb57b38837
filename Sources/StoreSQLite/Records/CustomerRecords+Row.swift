import GRDB
import Vocabulary
import Workflow

extension CustomerRecord: StoredRecord {
  static var table: String { "customers" }
  static var columns: [String] { ["application", "state", "reseller", "since"] }
  var columnValues: [DatabaseValue] {
    [application.text.databaseValue, state.rawValue.databaseValue, reseller.column, since.column]
  }
}

extension AccountRecord: StoredRecord {
  static var table: String { "accounts" }
  static var columns: [String] { ["customer", "reference", "state", "opened_at"] }
  var columnValues: [DatabaseValue] {
    [customer.text.databaseValue, reference.databaseValue, state.rawValue.databaseValue, openedAt.column]
  }
}
