public import Vocabulary

/// A person's word on one pair: somebody whom a statement names, and a listed party that resembles them.
///
/// It holds no personal data: the two sides as the person saw them, and the person's words, are sealed with the
/// subject's key; `statedDigest` is keyed.
public struct ClearanceRecord: Record {
  public static let kind = "clearance"

  public enum Verdict: String, Hashable, Sendable, Codable, CaseIterable {
    /// The listed party is somebody else.
    case cleared
    /// The listed party is the one who was stated.
    case confirmed
    /// It cannot be said yet; more is asked of the applicant or of a colleague.
    case asked
  }

  public enum State: String, Hashable, Sendable, Codable, CaseIterable {
    /// Waits for the second person.
    case proposed
    case standing
    /// The second person said no.
    case rejected
    /// A later word on the same pair took its place.
    case superseded
    /// One of the two sides changed in a way that matters.
    case lapsed
  }

  public let id: ClearanceID
  public let application: ApplicationID
  public let role: Role
  /// Identifier of the listed party, for instance `ofac-36`.
  public let entry: String
  public let list: String
  /// The finding that the person looked at.
  public let finding: FindingID
  public let verdict: Verdict
  public var state: State
  public let at: Instant
  public let by: Actor
  /// Stable code of the reason.
  public let reason: String
  public let needsSecondPerson: Bool
  /// The second person; with the time and the digest of the record as it was proposed.
  public var approvedBy: Actor?
  public var approvedAt: Instant?
  public var approvedDigest: String?
  /// The decision that it came with, where the whole case was decided at once.
  public let decision: DecisionID?
  /// What the person saw: versions of list and matcher, and the score.
  public let listVersion: String
  public let matcher: String
  public let score: Double
  /// Keyed digest of the stated side, SHA-256 of the listed side, in hex.
  public let statedDigest: String
  public let listedDigest: String
  /// `PairSides` as the person saw them, sealed.
  public let sides: SealedID
  /// The person's own words, sealed.
  public let words: SealedID?
  public var endedAt: Instant?
  /// Codes of what changed, where it lapsed.
  public var lapsedBecause: [String]

  public var recordID: String { id.text }

  public init(
    id: ClearanceID, application: ApplicationID, role: Role, entry: String, list: String, finding: FindingID,
    verdict: Verdict, state: State, at: Instant, by: Actor, reason: String, needsSecondPerson: Bool,
    approvedBy: Actor? = nil, approvedAt: Instant? = nil, approvedDigest: String? = nil, decision: DecisionID? = nil,
    listVersion: String, matcher: String, score: Double, statedDigest: String, listedDigest: String, sides: SealedID,
    words: SealedID?, endedAt: Instant? = nil, lapsedBecause: [String] = []
  ) {
    self.id = id
    self.application = application
    self.role = role
    self.entry = entry
    self.list = list
    self.finding = finding
    self.verdict = verdict
    self.state = state
    self.at = at
    self.by = by
    self.reason = reason
    self.needsSecondPerson = needsSecondPerson
    self.approvedBy = approvedBy
    self.approvedAt = approvedAt
    self.approvedDigest = approvedDigest
    self.decision = decision
    self.listVersion = listVersion
    self.matcher = matcher
    self.score = score
    self.statedDigest = statedDigest
    self.listedDigest = listedDigest
    self.sides = sides
    self.words = words
    self.endedAt = endedAt
    self.lapsedBecause = lapsedBecause
  }

  /// The record as it was when it was proposed: what an approval is bound to.
  public var asProposed: ClearanceRecord {
    var proposed = self
    proposed.state = .proposed
    proposed.approvedBy = nil
    proposed.approvedAt = nil
    proposed.approvedDigest = nil
    proposed.endedAt = nil
    proposed.lapsedBecause = []
    return proposed
  }
}
