import Policy
public import Vocabulary
import Wire

/// A person decides a case. Where the regime asks for two persons, the decision is proposed and waits for the second.
public struct DecideCase: Sendable {
  public struct Request: Sendable {
    public let openCase: CaseID
    public let outcome: Outcome
    /// Stable code of the reason, lower case with hyphens.
    public let reason: String
    /// Why, in the person's own words; sealed with the subject's key.
    public let words: String
    /// The version of the case that the person saw.
    public let expectedVersion: Int?

    public init(openCase: CaseID, outcome: Outcome, reason: String, words: String, expectedVersion: Int? = nil) {
      self.openCase = openCase
      self.outcome = outcome
      self.reason = reason
      self.words = words
      self.expectedVersion = expectedVersion
    }
  }

  /// The reasons that a person may give, with the words that are shown.
  public static let reasons: [(code: String, title: String)] = [
    ("identity-verified", "Identity is verified"),
    ("match-is-another-person", "The listed party is somebody else"),
    ("match-confirmed", "The listed party is the applicant"),
    ("documents-insufficient", "Documents do not suffice"),
    ("documents-false", "Documents are false"),
    ("use-not-accepted", "The intended use is not accepted"),
    ("risk-accepted-with-limits", "The risk is accepted with limits"),
    ("other", "Another reason, see the words"),
  ]

  let services: Services

  public init(_ services: Services) { self.services = services }

  /// - Returns: the decision: `effective`, or `proposed` where a second person is needed.
  public func run(_ request: Request, as principal: Principal) async throws -> DecisionRecord {
    try await run(request, as: principal, idempotency: nil).fresh()
  }

  public func run(
    _ request: Request, as principal: Principal, idempotency: IdempotentRequest<DecisionRecord>?
  ) async throws -> Answer<DecisionRecord> {
    let person = try principal.requirePerson(.workCases)
    let title = try check(request)
    let first = try await services.store.read { try $0.required(CaseRecord.self, request.openCase.text) }
    let dossier = try await services.dossier(first.application)
    let (services, at) = (services, services.now)
    let id: DecisionID = services.surroundings.identifier()
    let words = try services.seal(request.words, field: "words/\(id)", with: dossier.key)
    let verdicts = try services.wordsOfDecision(
      id, request.outcome, in: dossier, by: principal.actor, needsSecondPerson: false, approvedBy: nil)
    let needsSecond = dossier.evaluation.twoPersonOutcomes.contains(request.outcome)

    return try await services.write(idempotency, by: principal.actor) { transaction in
      var openCase = try transaction.required(CaseRecord.self, request.openCase.text)
      let application = try transaction.required(ApplicationRecord.self, openCase.application.text)
      guard openCase.version == request.expectedVersion ?? openCase.version,
        application.version == dossier.application.version
      else { throw WorkflowError(.versionMismatch, "the case changed since you read it; look at it again") }
      guard openCase.state == .open || openCase.state == .claimed && openCase.claimedBy == person else {
        throw WorkflowError(.conflict, "the case is \(openCase.state.rawValue) and not yours to decide")
      }
      let basis = try transaction.required(DecisionRecord.self, application.evaluation.text)
      let decision = DecisionRecord(
        id: id, application: application.id, openCase: openCase.id, origin: .person, outcome: request.outcome,
        state: needsSecond ? .proposed : .effective, at: at, by: principal.actor, needsSecondPerson: needsSecond,
        reasons: [Reason(code: request.reason, text: title)], words: words.record.id, packs: basis.packs,
        versions: basis.versions, riskScore: basis.riskScore, riskTier: basis.riskTier, caseFile: basis.caseFile,
        evaluation: basis.evaluation, evaluationDigest: basis.evaluationDigest)
      try transaction.put(words)
      try transaction.put(decision)
      openCase.claimedBy = person
      openCase.claimedAt = openCase.claimedAt ?? at
      openCase.version += 1
      if needsSecond {
        openCase.state = .awaitingApproval
        openCase.pendingDecision = id
        try transaction.put(openCase)
      } else {
        try Settlement(transaction: transaction, services: services, at: at)
          .enforce(decision, on: application, openCase: openCase, statement: dossier.statement, words: verdicts)
      }
      try transaction.journal(
        EntryHeading(
          at: at, actor: principal.actor, action: needsSecond ? "decision.propose" : "decision.make",
          subject: openCase.id.text,
          details: ["decision": id.text, "outcome": request.outcome.rawValue, "application": application.id.text]))
      return decision
    }
  }

  private func check(_ request: Request) throws(WorkflowError) -> String {
    guard let reason = Self.reasons.first(where: { $0.code == request.reason }) else {
      throw WorkflowError(.invalid, "choose one of the reasons", field: "/reason")
    }
    guard request.outcome != .refer else {
      throw WorkflowError(.invalid, "a person approves, restricts, declines or closes", field: "/outcome")
    }
    guard (1...4000).contains(request.words.unicodeScalars.count) else {
      throw WorkflowError(.invalid, "say why, in 1 to 4000 characters", field: "/words")
    }
    return reason.title
  }
}

extension Settlement {
  /// Makes a person's decision effective in everything that follows from it.
  func enforce(
    _ decision: DecisionRecord, on application: ApplicationRecord, openCase: CaseRecord, statement: Statement,
    words: [SealedWord]
  ) throws {
    services.instruments.decided(decision.outcome, .person)
    var (next, closed) = (application, openCase)
    if application.decision != decision.id {
      try supersede(try transaction.record(DecisionRecord.self, application.decision.text))
    }
    next.decision = decision.id
    next.state = decision.outcome.applicationState
    next.customer = try settleCustomer(next, outcome: decision.outcome, statement: statement)
    next.openCase = nil
    next.version += 1
    next.updatedAt = at
    try transaction.put(next)
    closed.state = .closed
    closed.closedAt = at
    closed.outcome = decision.outcome
    closed.pendingDecision = nil
    try transaction.put(closed)
    try giveWords(words, on: application.id)
    let disposition: FindingRecord.Disposition =
      decision.outcome == .approve || decision.outcome == .restrict ? .cleared : .confirmed
    for var finding in try transaction.allFindings(of: application.id) where finding.disposition == .open {
      finding.disposition = disposition
      try transaction.put(finding)
    }
    try services.announce(
      "application.decided", about: application.id.text, ["outcome": decision.outcome.rawValue], in: transaction)
  }
}
