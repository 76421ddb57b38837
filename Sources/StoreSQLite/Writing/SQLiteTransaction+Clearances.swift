import Vocabulary
import Workflow

extension SQLiteTransaction {
  func put(clearance: ClearanceRecord) throws {
    let approval = try clearance.decision.flatMap { try record(ApprovalRecord.self, $0.text) }
    try ClearanceRule.check(
      clearance, replacing: record(ClearanceRecord.self, clearance.recordID), approval: approval)
    try write(clearance, replacing: true)
  }
}
