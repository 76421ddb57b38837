public import Vocabulary

/// What a person said about one finding: it is true, or it is not about this party.
///
/// A dismissed finding counts no longer, neither for risk nor for rules; a confirmed one may weigh more.
public struct Ruling: Hashable, Sendable, Codable {
  public enum Verdict: String, Hashable, Sendable, Codable, CaseIterable {
    case confirmed
    case dismissed
  }

  /// Code, reference and role name the finding.
  public let code: String
  public let reference: String?
  public let role: Role
  public let verdict: Verdict

  public init(code: String, reference: String?, role: Role, verdict: Verdict) {
    self.code = code
    self.reference = reference
    self.role = role
    self.verdict = verdict
  }

  func isAbout(_ finding: Finding) -> Bool {
    finding.code == code && finding.reference == reference && finding.role == role
  }
}

/// A requirement of one pack that a person set aside for one role.
public struct Waiver: Hashable, Sendable, Codable {
  public let pack: String
  public let requirement: String
  public let role: Role

  public init(pack: String, requirement: String, role: Role) {
    self.pack = pack
    self.requirement = requirement
    self.role = role
  }
}
