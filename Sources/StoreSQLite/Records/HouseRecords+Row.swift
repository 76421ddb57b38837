import GRDB
import Policy
import Vocabulary
import Workflow

extension OperatorRecord: StoredRecord {
  static var table: String { "operators" }
  static var columns: [String] { ["handle"] }
  var columnValues: [DatabaseValue] { [handle.databaseValue] }
}

extension APIKeyRecord: StoredRecord {
  static var table: String { "api_keys" }
  static var columns: [String] { ["secret_digest", "created_at"] }
  var columnValues: [DatabaseValue] { [secretDigest.databaseValue, createdAt.column] }
}

extension PackRecord: StoredRecord {
  static var table: String { "packs" }
  static var columns: [String] { ["identifier", "version"] }
  var columnValues: [DatabaseValue] { [reference.identifier.databaseValue, reference.version.databaseValue] }
}

extension ListRecord: StoredRecord {
  static var table: String { "lists" }
}

extension WebhookRecord: StoredRecord {
  static var table: String { "webhooks" }
  static var columns: [String] { ["enabled"] }
  var columnValues: [DatabaseValue] { [(disabledAt == nil).databaseValue] }
}

extension SubjectRecord: StoredRecord {
  static var table: String { "subjects" }
}

extension SealedRecord: StoredRecord {
  static var table: String { "sealed" }
  static var columns: [String] { ["subject", "at"] }
  var columnValues: [DatabaseValue] { [subject.text.databaseValue, at.column] }
}
