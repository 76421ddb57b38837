public import Vocabulary
import Wire

/// The second person looks at a proposed decision and makes it effective, or not.
public struct ApproveDecision: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  /// SHA-256 of the canonical JSON of a decision, in hex: what an approval is bound to. The page that shows the decision
  /// carries it and sends it back.
  public static func digest(of decision: DecisionRecord) throws -> String {
    Digest.hex(try CanonicalJSON.bytes(of: decision))
  }

  /// - Parameter seenDigest: digest of the decision as the approver saw it.
  /// - Throws: `WorkflowError.samePerson` for the maker; `.versionMismatch` where the decision is not the one that was seen.
  public func run(_ id: DecisionID, seenDigest: String, as principal: Principal) async throws -> DecisionRecord {
    try await run(id, seenDigest: seenDigest, as: principal, idempotency: nil).fresh()
  }

  public func run(
    _ id: DecisionID, seenDigest: String, as principal: Principal, idempotency: IdempotentRequest<DecisionRecord>?
  ) async throws -> Answer<DecisionRecord> {
    _ = try principal.requirePerson(.approveDecisions)
    let first = try await services.store.read { try $0.required(DecisionRecord.self, id.text) }
    let dossier = try await services.dossier(first.application)
    let (services, at) = (services, services.now)
    let words = try services.wordsOfDecision(
      id, first.outcome, in: dossier, by: first.by, needsSecondPerson: true, approvedBy: principal.actor)
    return try await services.write(idempotency, by: principal.actor) { transaction in
      var (decision, openCase) = try transaction.proposed(id)
      guard decision.by != principal.actor else {
        throw WorkflowError(.samePerson, "who proposed a decision cannot approve it")
      }
      guard try Self.digest(of: decision) == seenDigest else {
        throw WorkflowError(.versionMismatch, "this is not the decision that you saw; look at it again")
      }
      let application = try transaction.required(ApplicationRecord.self, decision.application.text)
      let newest = try transaction.required(DecisionRecord.self, application.evaluation.text)
      guard newest.caseFile == decision.caseFile else {
        throw WorkflowError(.conflict, "the facts changed since this was proposed; send it back to be decided again")
      }
      try transaction.put(
        ApprovalRecord(decision: id, decisionDigest: seenDigest, by: principal.actor, at: at))
      decision.state = .effective
      try transaction.put(decision)
      openCase.version += 1
      try Settlement(transaction: transaction, services: services, at: at)
        .enforce(decision, on: application, openCase: openCase, statement: dossier.statement, words: words)
      try transaction.journal(
        EntryHeading(
          at: at, actor: principal.actor, action: "decision.approve", subject: openCase.id.text,
          details: [
            "decision": id.text, "outcome": decision.outcome.rawValue, "application": decision.application.text,
          ]))
      return decision
    }
  }

  /// Sends the decision back to who proposed it.
  public func reject(_ id: DecisionID, as principal: Principal) async throws -> DecisionRecord {
    try await reject(id, as: principal, idempotency: nil).fresh()
  }

  public func reject(
    _ id: DecisionID, as principal: Principal, idempotency: IdempotentRequest<DecisionRecord>?
  ) async throws -> Answer<DecisionRecord> {
    _ = try principal.requirePerson(.approveDecisions)
    let at = services.now
    return try await services.write(idempotency, by: principal.actor) { transaction in
      var (decision, openCase) = try transaction.proposed(id)
      guard decision.by != principal.actor else {
        throw WorkflowError(.samePerson, "who proposed a decision cannot reject it; release the case instead")
      }
      decision.state = .rejected
      try transaction.put(decision)
      openCase.state = .claimed
      openCase.pendingDecision = nil
      openCase.version += 1
      try transaction.put(openCase)
      try transaction.journal(
        EntryHeading(
          at: at, actor: principal.actor, action: "decision.reject", subject: openCase.id.text,
          details: ["decision": id.text, "application": decision.application.text]))
      return decision
    }
  }
}

extension StoreReader {
  /// A decision that waits for its second person, and its case.
  fileprivate func proposed(_ id: DecisionID) throws -> (DecisionRecord, CaseRecord) {
    let decision = try required(DecisionRecord.self, id.text)
    guard decision.state == .proposed, let openCase = decision.openCase else {
      throw WorkflowError(.conflict, "the decision is \(decision.state.rawValue); it does not wait for approval")
    }
    return (decision, try required(CaseRecord.self, openCase.text))
  }
}
