public enum Severity: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  case information
  case low
  case medium
  case high
  case critical

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}

/// What made a finding.
public enum Sensor: String, Hashable, Sendable, Codable, CaseIterable {
  case intake
  case evidence
  case screening
  case linkage
  case origin
  case traffic
}

/// A dated, explained observation about a subject by one sensor. The only thing that sensors hand on.
///
/// A finding states, it never decides. The same inputs give the same finding, byte for byte.
public struct Finding: Hashable, Sendable, Codable {
  public let sensor: Sensor
  /// Stable name of what was seen, lower case with hyphens, for instance `sanctions-match`. Packs refer to it. No personal data.
  public let code: String
  public let severity: Severity
  public let role: Role
  public let at: Instant
  /// 0 (no confidence) to 1 (certain); for a match its score.
  public let confidence: Double
  /// What was observed, in one sentence for a person. May carry personal data: it is sealed with the subject's key.
  public let summary: String
  /// The parts of the explanation, in the order to show them.
  public let parts: [ExplanationPart]
  /// What tells two findings of one code apart, for instance the list entry. No personal data of the applicant.
  public let reference: String?

  public init(
    sensor: Sensor, code: String, severity: Severity, role: Role, at: Instant, confidence: Double, summary: String,
    parts: [ExplanationPart] = [], reference: String? = nil
  ) {
    self.sensor = sensor
    self.code = code
    self.severity = severity
    self.role = role
    self.at = at
    self.confidence = confidence
    self.summary = summary
    self.parts = parts
    self.reference = reference
  }
}

/// One line of an explanation: what was compared, the two sides, what came of it.
public struct ExplanationPart: Hashable, Sendable, Codable {
  /// Effect on the conclusion.
  public enum Effect: String, Hashable, Sendable, Codable, CaseIterable {
    case supports
    case opposes
    case neutral
  }

  /// Stable name of the comparison or fact, for instance `name`, `birth-date`, `list`.
  public let label: String
  /// The side of the applicant, or the fact itself.
  public let stated: String?
  /// The other side: the list entry, the document.
  public let found: String?
  public let effect: Effect
  /// Why, in plain words; nil where the two sides speak for themselves.
  public let reason: String?

  public init(
    label: String, stated: String? = nil, found: String? = nil, effect: Effect = .neutral, reason: String? = nil
  ) {
    self.label = label
    self.stated = stated
    self.found = found
    self.effect = effect
    self.reason = reason
  }
}
