import Policy
public import Vocabulary

/// A person says of one match that the listed party is somebody else, that it is the one, or that more must be asked.
///
/// Where the regime asks for two persons to approve the application, clearing a match waits for a second person too:
/// otherwise clearing one match after the other would be a way round that rule.
public struct JudgeMatch: Sendable {
  public struct Request: Sendable {
    public let finding: FindingID
    public let verdict: ClearanceRecord.Verdict
    /// Code of a `MatchReason`.
    public let reason: String
    /// Why, in the person's own words, 1 to 4000 characters; sealed.
    public let words: String

    public init(finding: FindingID, verdict: ClearanceRecord.Verdict, reason: String, words: String) {
      self.finding = finding
      self.verdict = verdict
      self.reason = reason
      self.words = words
    }
  }

  let services: Services

  public init(_ services: Services) { self.services = services }

  /// - Returns: the word: `standing`, or `proposed` where a second person is needed.
  public func run(_ request: Request, as principal: Principal) async throws -> ClearanceRecord {
    try await run(request, as: principal, idempotency: nil).fresh()
  }

  public func run(
    _ request: Request, as principal: Principal, idempotency: IdempotentRequest<ClearanceRecord>?
  ) async throws -> Answer<ClearanceRecord> {
    let person = try principal.requirePerson(.workCases)
    try Self.check(request)
    return try await services.retrying { try await runOnce(request, principal, person, idempotency) }
  }

  static func check(_ request: Request) throws(WorkflowError) {
    try MatchReason.checked(request.reason, for: request.verdict)
    guard (1...4000).contains(request.words.unicodeScalars.count) else {
      throw WorkflowError(.invalid, "say why, in 1 to 4000 characters", field: "/words")
    }
  }

  private func runOnce(
    _ request: Request, _ principal: Principal, _ person: OperatorID,
    _ idempotency: IdempotentRequest<ClearanceRecord>?
  ) async throws -> Answer<ClearanceRecord> {
    let finding = try await services.store.read { try $0.required(FindingRecord.self, request.finding.text) }
    let dossier = try await services.dossier(finding.application)
    try dossier.requireJudgeable(finding, by: person)
    let needsSecond = request.verdict == .cleared && dossier.evaluation.twoPersonOutcomes.contains(.approve)
    let word = try services.word(
      on: finding, in: dossier, verdict: request.verdict, reason: request.reason, words: request.words,
      state: needsSecond ? .proposed : .standing, needsSecondPerson: needsSecond, by: principal.actor)
    let heading = word.heading(needsSecond ? "match.propose" : "match.\(request.verdict.rawValue)", by: principal.actor)
    if needsSecond { return try await propose(word, dossier, heading, idempotency) }
    return try await services.enforce(word, in: dossier, heading: heading, idempotency: idempotency)
  }

  private func propose(
    _ word: SealedWord, _ dossier: Dossier, _ heading: EntryHeading,
    _ idempotency: IdempotentRequest<ClearanceRecord>?
  ) async throws -> Answer<ClearanceRecord> {
    let version = dossier.application.version
    return try await services.write(idempotency, by: heading.actor) { transaction in
      let application = try transaction.required(ApplicationRecord.self, word.record.application.text)
      guard application.version == version else {
        throw WorkflowError(.versionMismatch, "the application changed in the meantime; read it again")
      }
      try transaction.supersede(word.record, at: heading.at, states: [.proposed])
      try transaction.put(word)
      try transaction.journal(heading)
      return word.record
    }
  }
}

extension Dossier {
  /// - Throws: where the finding is no match, is not seen any more, or somebody else works on the case.
  func requireJudgeable(_ finding: FindingRecord, by person: OperatorID) throws(WorkflowError) {
    guard finding.isMatch else { throw WorkflowError(.conflict, "only a match with a listed party is judged") }
    guard finding.disposition != .gone else {
      throw WorkflowError(.conflict, "this match is not seen any more; look at the application again")
    }
    guard application.state.takesEvidence else {
      throw WorkflowError(.conflict, "the application is \(application.state.rawValue)")
    }
    guard let openCase else { return }
    guard openCase.state != .awaitingApproval else {
      throw WorkflowError(.conflict, "a decision on the whole case waits for its second person")
    }
    guard openCase.claimedBy == nil || openCase.claimedBy == person else {
      throw WorkflowError(.conflict, "somebody else works on this case")
    }
  }
}

extension FindingRecord {
  /// Whether it is about one listed party.
  public var isMatch: Bool { sensor == .screening && code == "sanctions-match" && reference != nil }
}
