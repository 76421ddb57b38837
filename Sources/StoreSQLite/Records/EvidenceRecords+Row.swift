import GRDB
import Vocabulary
import Workflow

extension PresentationRecord: StoredRecord {
  static var table: String { "presentations" }
  static var columns: [String] { ["application", "created_at"] }
  var columnValues: [DatabaseValue] { [application.text.databaseValue, createdAt.column] }
}

extension TrustListRecord: StoredRecord {
  static var table: String { "trust_lists" }
}

extension VendorEventRecord: StoredRecord {
  static var table: String { "vendor_events" }
}
