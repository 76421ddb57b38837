import Vocabulary
import Workflow

/// The rule of two persons for single matches, as the schema's triggers have it too; here the refusal says more.
enum ClearanceRule {
  private typealias State = ClearanceRecord.State

  private static let changes: [State: Set<State>] = [
    .proposed: [.standing, .rejected, .superseded], .standing: [.superseded, .lapsed],
  ]

  /// - Parameter approval: of the decision that the clearance came with.
  /// - Throws: `StoreError` (`approvalRule`).
  static func check(_ clearance: ClearanceRecord, replacing old: ClearanceRecord?, approval: ApprovalRecord?) throws {
    guard let old else { return try checkEntering(clearance, approval) }
    guard clearance.asProposed == old.asProposed else { throw refusal("a word that was given is not changed") }
    if old.state == clearance.state { return }
    guard changes[old.state, default: []].contains(clearance.state) else {
      throw refusal("a clearance does not go from \(old.state.rawValue) to \(clearance.state.rawValue)")
    }
    guard clearance.state == .standing, clearance.needsSecondPerson else { return }
    guard let second = clearance.approvedBy, (try? OperatorID(second.text)) != nil else {
      throw refusal("the approval by a second person is missing")
    }
    guard second != clearance.by else { throw refusal("the maker of a clearance is not its checker") }
    guard clearance.approvedDigest == hexDigest(try RecordImage(old.asProposed).bytes) else {
      throw refusal("the approval is of another content")
    }
  }

  private static func checkEntering(_ clearance: ClearanceRecord, _ approval: ApprovalRecord?) throws {
    guard clearance.needsSecondPerson, clearance.state != .proposed else { return }
    guard let approval, approval.by == clearance.approvedBy, approval.by != clearance.by else {
      throw refusal("a clearance that needs a second person enters as proposed")
    }
  }

  private static func refusal(_ message: String) -> StoreError { StoreError(.approvalRule, message) }
}
