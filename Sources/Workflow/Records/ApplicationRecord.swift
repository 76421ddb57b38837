public import Vocabulary

/// A request to open an account.
public struct ApplicationRecord: Record {
  public static let kind = "application"

  public enum State: String, Hashable, Sendable, Codable, CaseIterable {
    /// A person must look.
    case referred
    /// Accepted with limits; the applicant is asked for more.
    case restricted
    case approved
    case declined
    case withdrawn
    case closed
    /// The personal data is destroyed.
    case erased
  }

  public let id: ApplicationID
  public let subject: SubjectID
  public var state: State
  /// Counts changes; the entity tag of the resource.
  public var version: Int
  public let createdAt: Instant
  public var updatedAt: Instant
  public let createdBy: Actor
  public let partyKind: Party.Kind
  public var reseller: String?
  public var statement: SealedID
  /// Identifiers of the packs that apply.
  public var regimes: [String]
  public var riskScore: Int
  public var riskTier: RiskTier
  /// How many requirements are missing or expired.
  public var openRequirements: Int
  /// The decision in force.
  public var decision: DecisionID
  /// The newest evaluation by the policy, whether in force or not.
  public var evaluation: DecisionID
  public var customer: CustomerID?
  public var openCase: CaseID?
  /// SHA-256 of the applicant link's token, in hex, while a link is valid.
  public var linkDigest: String?
  public var linkExpires: Instant?

  public var recordID: String { id.text }

  public init(
    id: ApplicationID, subject: SubjectID, state: State, version: Int, createdAt: Instant, updatedAt: Instant,
    createdBy: Actor, partyKind: Party.Kind, reseller: String?, statement: SealedID, regimes: [String], riskScore: Int,
    riskTier: RiskTier, openRequirements: Int, decision: DecisionID, evaluation: DecisionID,
    customer: CustomerID? = nil,
    openCase: CaseID? = nil, linkDigest: String? = nil, linkExpires: Instant? = nil
  ) {
    self.id = id
    self.subject = subject
    self.state = state
    self.version = version
    self.createdAt = createdAt
    self.updatedAt = updatedAt
    self.createdBy = createdBy
    self.partyKind = partyKind
    self.reseller = reseller
    self.statement = statement
    self.regimes = regimes
    self.riskScore = riskScore
    self.riskTier = riskTier
    self.openRequirements = openRequirements
    self.decision = decision
    self.evaluation = evaluation
    self.customer = customer
    self.openCase = openCase
    self.linkDigest = linkDigest
    self.linkExpires = linkExpires
  }
}
