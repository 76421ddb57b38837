import GRDB
import Vocabulary
import Workflow

extension ApplicationRecord: StoredRecord {
  static var table: String { "applications" }
  static var columns: [String] {
    ["state", "risk_tier", "party_kind", "reseller", "regimes", "created_at", "link_digest"]
  }
  var columnValues: [DatabaseValue] {
    [
      state.rawValue.databaseValue, riskTier.rawValue.databaseValue, partyKind.rawValue.databaseValue, reseller.column,
      regimes.reduce(" ") { $0 + $1 + " " }.databaseValue, createdAt.column, linkDigest.column,
    ]
  }
}

extension EvidenceRecord: StoredRecord {
  static var table: String { "evidence" }
  static var columns: [String] { ["application", "at", "images_due"] }
  var columnValues: [DatabaseValue] {
    [application.text.databaseValue, at.column, images == nil ? .null : imagesDue?.column ?? .null]
  }
}

extension FindingRecord: StoredRecord {
  static var table: String { "findings" }
  static var columns: [String] { ["application", "sensor", "code", "severity", "disposition", "at"] }
  var columnValues: [DatabaseValue] {
    [
      application.text.databaseValue, sensor.rawValue.databaseValue, code.databaseValue,
      severity.rawValue.databaseValue, disposition.rawValue.databaseValue, at.column,
    ]
  }
}
