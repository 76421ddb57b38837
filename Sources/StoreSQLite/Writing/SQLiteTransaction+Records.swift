import GRDB
import Journal
import Workflow

extension SQLiteTransaction {
  func put<R: Record>(_ record: R) throws {
    try change {
      switch record {
      case let decision as DecisionRecord: try put(decision: decision)
      case let approval as ApprovalRecord: try put(approval: approval)
      case let clearance as ClearanceRecord: try put(clearance: clearance)
      case is SealedRecord: throw StoreError(.appendOnly, "a sealed record comes with its ciphertext")
      case let stored as any StoredRecord: try write(stored, replacing: true)
      default: throw StoreError(.unavailable, "records of kind \(R.kind) have no table")
      }
    }
  }

  func remove<R: Record>(_ type: R.Type, _ id: String) throws {
    try change {
      let table = try StoredRecords.table(type)
      if type is SealedRecord.Type { try eraseCiphertext(id) }
      guard try database.run(table.deleteSQL, [id]) > 0 else { return }
      changes.append((RecordChange(kind: type.kind, id: id, record: nil), 0))
    }
  }

  private func put(decision: DecisionRecord) throws {
    let old = try record(DecisionRecord.self, decision.recordID)
    try DecisionRule.check(decision, replacing: old, approval: record(ApprovalRecord.self, decision.recordID))
    guard old != nil else { return try write(decision, replacing: false) }
    let image = try RecordImage(decision)
    let body = String(decoding: image.bytes, as: UTF8.self)
    try database.run(DecisionSQL.setState, [decision.state.rawValue, body, decision.recordID])
    note(decision, image)
  }

  private func put(approval: ApprovalRecord) throws {
    try DecisionRule.check(
      approval, of: record(DecisionRecord.self, approval.recordID),
      earlier: record(ApprovalRecord.self, approval.recordID))
    try write(approval, replacing: false)
  }

  func write<R: StoredRecord>(_ record: R, replacing: Bool) throws {
    let image = try RecordImage(record)
    try database.run(replacing ? R.replaceSQL : R.insertSQL, record.arguments(body: image.bytes))
    note(record, image)
  }

  private func note<R: Record>(_ record: R, _ image: RecordImage) {
    changes.append((RecordChange(kind: R.kind, id: record.recordID, record: image.value), image.bytes.count))
  }
}

enum DecisionSQL {
  static let setState = "UPDATE decisions SET state = ?, body = ? WHERE id = ?"
}
