import Workflow

/// The kinds of record that have a table, sorted by kind: the order of the audit.
enum StoredRecords {
  static var all: [any StoredRecord.Type] {
    [
      AccountRecord.self, APIKeyRecord.self, ApplicationRecord.self, ApprovalRecord.self, CaseRecord.self,
      ClearanceRecord.self, DeclarationRecord.self, ListVersionRecord.self, ScreeningRecord.self, CustomerRecord.self,
      DecisionRecord.self,
      EvidenceRecord.self, FindingRecord.self, LegalRequestRecord.self, ListRecord.self,
      ObservationRecord.self, AccessLogRecord.self, InputHealthRecord.self,
      PresentationRecord.self, TrustListRecord.self, VendorEventRecord.self,
      NoteRecord.self, OperatorRecord.self, PackRecord.self, SealedRecord.self, SubjectRecord.self, WebhookRecord.self,
    ].sorted { $0.kind < $1.kind }
  }

  /// - Throws: `StoreError` (`unavailable`): a kind that this store has no table for.
  static func table<R: Record>(_ type: R.Type) throws -> any StoredRecord.Type {
    guard let stored = type as? any StoredRecord.Type else {
      throw StoreError(.unavailable, "records of kind \(type.kind) have no table")
    }
    return stored
  }
}
