public import Vocabulary

/// A unit of work for a person, with a clock.
public struct CaseRecord: Record {
  public static let kind = "case"

  public enum State: String, Hashable, Sendable, Codable, CaseIterable {
    case open
    case claimed
    case awaitingApproval = "awaiting-approval"
    case closed
  }

  public let id: CaseID
  public let application: ApplicationID
  public var state: State
  public var version: Int
  public let openedAt: Instant
  public var dueAt: Instant
  public var claimedBy: OperatorID?
  public var claimedAt: Instant?
  public var closedAt: Instant?
  public var outcome: Outcome?
  public var pendingDecision: DecisionID?
  /// The worst severity among the open findings.
  public var severity: Severity
  public var riskTier: RiskTier
  public let partyKind: Party.Kind
  public let reseller: String?
  /// Codes of the reasons that opened it.
  public var reasons: [String]

  public var recordID: String { id.text }

  public init(
    id: CaseID, application: ApplicationID, state: State, version: Int, openedAt: Instant, dueAt: Instant,
    claimedBy: OperatorID? = nil, claimedAt: Instant? = nil, closedAt: Instant? = nil, outcome: Outcome? = nil,
    pendingDecision: DecisionID? = nil, severity: Severity, riskTier: RiskTier, partyKind: Party.Kind,
    reseller: String?,
    reasons: [String]
  ) {
    self.id = id
    self.application = application
    self.state = state
    self.version = version
    self.openedAt = openedAt
    self.dueAt = dueAt
    self.claimedBy = claimedBy
    self.claimedAt = claimedAt
    self.closedAt = closedAt
    self.outcome = outcome
    self.pendingDecision = pendingDecision
    self.severity = severity
    self.riskTier = riskTier
    self.partyKind = partyKind
    self.reseller = reseller
    self.reasons = reasons
  }
}

/// A remark on a case; its words are sealed with the subject's key.
public struct NoteRecord: Record {
  public static let kind = "note"

  public let id: NoteID
  public let openCase: CaseID
  public let by: Actor
  public let at: Instant
  public let words: SealedID

  public var recordID: String { id.text }

  public init(id: NoteID, openCase: CaseID, by: Actor, at: Instant, words: SealedID) {
    self.id = id
    self.openCase = openCase
    self.by = by
    self.at = at
    self.words = words
  }
}
