import Vocabulary
import Workflow

/// The rule of two persons, as the schema's triggers have it too; here the refusal says more.
enum DecisionRule {
  private typealias State = DecisionRecord.State

  private static let changes: [State: Set<State>] = [
    .proposed: [.effective, .rejected, .superseded], .effective: [.superseded], .advisory: [.superseded],
  ]

  /// - Throws: `StoreError` (`approvalRule`).
  static func check(_ decision: DecisionRecord, replacing old: DecisionRecord?, approval: ApprovalRecord?) throws {
    guard let old else { return try checkEntering(decision) }
    var moved = old
    moved.state = decision.state
    guard moved == decision else { throw refusal("nothing but the state of a decision changes") }
    if old.state == decision.state { return }
    guard changes[old.state, default: []].contains(decision.state) else {
      throw refusal("a decision does not go from \(old.state.rawValue) to \(decision.state.rawValue)")
    }
    guard decision.state == .effective, decision.needsSecondPerson else { return }
    guard let approval else { throw refusal("the approval by a second person is missing") }
    try checkApprover(approval, of: old)
  }

  /// - Throws: `StoreError` (`approvalRule`).
  static func check(_ approval: ApprovalRecord, of decision: DecisionRecord?, earlier: ApprovalRecord?) throws {
    guard let decision else { throw refusal("there is no such decision to approve") }
    guard earlier == nil else { throw refusal("a decision is approved once") }
    guard decision.state == .proposed else { throw refusal("only a proposed decision is approved") }
    guard decision.needsSecondPerson else { throw refusal("this decision needs no second person") }
    try checkApprover(approval, of: decision)
  }

  private static func checkEntering(_ decision: DecisionRecord) throws {
    guard decision.needsSecondPerson, decision.state != .proposed else { return }
    throw refusal("a decision that needs a second person enters as proposed")
  }

  private static func checkApprover(_ approval: ApprovalRecord, of decision: DecisionRecord) throws {
    guard (try? OperatorID(approval.by.text)) != nil else { throw refusal("only a person approves") }
    guard approval.by != decision.by else { throw refusal("the maker of a decision is not its checker") }
    guard approval.decisionDigest == (try decision.proposedDigest) else {
      throw refusal("the approval is of another content")
    }
  }

  private static func refusal(_ message: String) -> StoreError { StoreError(.approvalRule, message) }
}
