public import Vocabulary

/// One piece of evidence handed in, and how its check ended.
public struct EvidenceRecord: Record {
  public static let kind = "evidence"

  public let id: EvidenceID
  public let application: ApplicationID
  public let role: Role
  public let type: EvidenceType
  public let at: Instant
  public let addedBy: Actor
  public let result: Verification.Result
  public let strength: EvidenceStrength
  /// The bytes as handed in.
  public let payload: SealedID
  /// The `Verification`, its findings and the claims that were read.
  public let check: SealedID
  /// How the evidence itself was judged; nil where it has nothing to judge but its text.
  public let judgement: EvidenceJudgement?
  /// Pictures in it, sealed apart so that they can go earlier; nil where there are none, or none any more.
  public var images: SealedID?
  /// When pictures have lived their time.
  public let imagesDue: Instant?
  public var imagesErasedAt: Instant?

  public var recordID: String { id.text }

  public init(
    id: EvidenceID, application: ApplicationID, role: Role, type: EvidenceType, at: Instant, addedBy: Actor,
    result: Verification.Result, strength: EvidenceStrength, payload: SealedID, check: SealedID,
    judgement: EvidenceJudgement? = nil, images: SealedID? = nil, imagesDue: Instant? = nil
  ) {
    self.id = id
    self.application = application
    self.role = role
    self.type = type
    self.at = at
    self.addedBy = addedBy
    self.result = result
    self.strength = strength
    self.payload = payload
    self.check = check
    self.judgement = judgement
    self.images = images
    self.imagesDue = imagesDue
  }
}

/// A finding without its words, which are sealed.
public struct FindingRecord: Record {
  public static let kind = "finding"

  public enum Disposition: String, Hashable, Sendable, Codable, CaseIterable {
    case open
    /// A person looked and saw that it does not concern the subject; it stays so while both sides stay the same.
    case cleared
    case confirmed
    /// The newest evaluation no longer sees it.
    case gone
  }

  public let id: FindingID
  public let application: ApplicationID
  public let sensor: Sensor
  public let code: String
  public let severity: Severity
  public let role: Role
  public let at: Instant
  public let confidence: Double
  public let reference: String?
  public var disposition: Disposition
  /// Keyed digest of what was seen, so that the same observation is known again.
  public let fingerprint: String
  public let detail: SealedID

  public var recordID: String { id.text }

  public init(
    id: FindingID, application: ApplicationID, sensor: Sensor, code: String, severity: Severity, role: Role,
    at: Instant,
    confidence: Double, reference: String?, disposition: Disposition, fingerprint: String, detail: SealedID
  ) {
    self.id = id
    self.application = application
    self.sensor = sensor
    self.code = code
    self.severity = severity
    self.role = role
    self.at = at
    self.confidence = confidence
    self.reference = reference
    self.disposition = disposition
    self.fingerprint = fingerprint
    self.detail = detail
  }
}
