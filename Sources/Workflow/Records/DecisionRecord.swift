public import Policy
public import Vocabulary

/// What the policy or a person concluded.
public struct DecisionRecord: Record {
  public static let kind = "decision"

  public enum Origin: String, Hashable, Sendable, Codable, CaseIterable { case policy, person }

  public enum State: String, Hashable, Sendable, Codable, CaseIterable {
    /// Waits for the second person.
    case proposed
    case effective
    /// The second person said no.
    case rejected
    /// A newer decision took its place.
    case superseded
    /// An evaluation that changes nothing because a person's decision stands.
    case advisory
  }

  public let id: DecisionID
  public let application: ApplicationID
  public let openCase: CaseID?
  public let origin: Origin
  public let outcome: Outcome
  public var state: State
  public let at: Instant
  public let by: Actor
  public let needsSecondPerson: Bool
  /// The policy's reasons, or the code of the reason that the person chose.
  public let reasons: [Reason]
  /// The person's own words, sealed.
  public let words: SealedID?
  public let packs: [PackReference]
  public let versions: CaseFile.Versions
  public let riskScore: Int
  public let riskTier: RiskTier
  /// The sealed case file that the evaluation saw.
  public let caseFile: SealedID
  /// The sealed evaluation.
  public let evaluation: SealedID
  /// SHA-256 of the evaluation's canonical JSON, in hex. The evaluation holds no personal data.
  public let evaluationDigest: String

  public var recordID: String { id.text }

  public init(
    id: DecisionID, application: ApplicationID, openCase: CaseID?, origin: Origin, outcome: Outcome, state: State,
    at: Instant, by: Actor, needsSecondPerson: Bool, reasons: [Reason], words: SealedID?, packs: [PackReference],
    versions: CaseFile.Versions, riskScore: Int, riskTier: RiskTier, caseFile: SealedID, evaluation: SealedID,
    evaluationDigest: String
  ) {
    self.id = id
    self.application = application
    self.openCase = openCase
    self.origin = origin
    self.outcome = outcome
    self.state = state
    self.at = at
    self.by = by
    self.needsSecondPerson = needsSecondPerson
    self.reasons = reasons
    self.words = words
    self.packs = packs
    self.versions = versions
    self.riskScore = riskScore
    self.riskTier = riskTier
    self.caseFile = caseFile
    self.evaluation = evaluation
    self.evaluationDigest = evaluationDigest
  }
}

/// The second person's yes to one exact decision. There is at most one per decision, and it is never changed.
public struct ApprovalRecord: Record {
  public static let kind = "approval"

  public let decision: DecisionID
  /// SHA-256 of the canonical JSON of the proposed decision as the approver saw it, in hex.
  public let decisionDigest: String
  public let by: Actor
  public let at: Instant

  public var recordID: String { decision.text }

  public init(decision: DecisionID, decisionDigest: String, by: Actor, at: Instant) {
    self.decision = decision
    self.decisionDigest = decisionDigest
    self.by = by
    self.at = at
  }
}
