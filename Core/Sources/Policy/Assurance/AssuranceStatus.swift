import Evidence
public import Vocabulary

/// How the identity of one party is assured, and what is asked for.
public struct AssuranceStatus: Hashable, Sendable, Codable {
  public let role: Role
  public let level: AssuranceLevel
  /// The rule that gave the level.
  public let rule: String
  public let needed: AssuranceLevel
  /// Identifier of the pack that asks for `needed`.
  public let pack: String
  /// What keeps the level from being higher.
  public let missing: [String]

  public init(
    role: Role, level: AssuranceLevel, rule: String, needed: AssuranceLevel, pack: String, missing: [String]
  ) {
    self.role = role
    self.level = level
    self.rule = rule
    self.needed = needed
    self.pack = pack
    self.missing = missing
  }

  public var isReached: Bool { level >= needed }

  /// For each party the strictest level that any pack asks for.
  static func strictest(_ all: [AssuranceStatus]) -> [AssuranceStatus] {
    var out: [AssuranceStatus] = []
    for status in all {
      if let index = out.firstIndex(where: { $0.role == status.role }) {
        if out[index].needed < status.needed { out[index] = status }
      } else {
        out.append(status)
      }
    }
    return out.sorted { $0.role < $1.role }
  }
}

extension PackView {
  /// What this pack asks of each party, with the level that is reached.
  func assurance(_ rules: [(rule: RequirementRule, role: Role)], tier: RiskTier, _ facts: Facts) -> [AssuranceStatus] {
    rules.compactMap { rule, role in
      guard let needed = rule.metBy.assurance(at: tier) else { return nil }
      let grading = facts.grading(of: role)
      return AssuranceStatus(
        role: role, level: AssuranceLevel(grading.level), rule: grading.rule, needed: needed,
        pack: pack.reference.identifier, missing: grading.missing)
    }
  }
}
