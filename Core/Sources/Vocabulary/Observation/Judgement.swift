/// What the policy or a person concluded about an application or a customer.
public enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
  case approve
  /// A person must look.
  case refer
  case decline
  /// The account stays, its use is limited.
  case restrict
  /// The account ends.
  case close
}

public enum RiskTier: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  case low
  case medium
  case high
  /// Beyond what the provider accepts.
  case prohibited

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}

public enum RequirementState: String, Hashable, Sendable, Codable, CaseIterable {
  case met
  case missing
  case expired
  case waived
}

/// Identity assurance levels of NIST SP 800-63A-4, as far as they are reached without an attended session.
public enum AssuranceLevel: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
  case none
  case ial1
  case ial2

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}
