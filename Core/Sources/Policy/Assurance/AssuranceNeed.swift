import Evidence
import Vocabulary

/// Which identity assurance level is asked for at each risk tier.
struct AssuranceNeed: Hashable, Sendable {
  let low: AssuranceLevel
  let medium: AssuranceLevel
  /// For the tier `prohibited` too.
  let high: AssuranceLevel

  init(_ node: PackNode) throws(PackError) {
    let fields = try PackFields(node, "an assurance need", keys: ["low", "medium", "high"])
    func level(_ key: String) throws(PackError) -> AssuranceLevel {
      try fields.required(key).choice(AssuranceLevel.self, key)
    }
    low = try level("low")
    medium = try level("medium")
    high = try level("high")
    guard low <= medium, medium <= high else { throw node.fault("more risk never asks for a lower level") }
  }

  func level(at tier: RiskTier) -> AssuranceLevel {
    switch tier {
    case .low: low
    case .medium: medium
    case .high, .prohibited: high
    }
  }

  func result(in scope: PolicyScope) -> ProofResult {
    let (tier, needed) = (scope.tier.rawValue, level(at: scope.tier))
    guard needed > .none else { return ProofResult(state: .met, why: "No assurance is asked for at \(tier) risk.") }
    let grading = scope.facts.grading(of: scope.party)
    let reached = "\(grading.level.words) is reached: \(grading.rule)"
    guard AssuranceLevel(grading.level) < needed else {
      return ProofResult(state: .met, why: "\(reached). \(needed.words) is asked for at \(tier) risk.")
    }
    let lacking = grading.missing.isEmpty ? "" : " Missing: \(grading.missing.joined(separator: "; "))."
    let why = "\(needed.words) is asked for at \(tier) risk; \(reached).\(lacking)"
    let before = AssuranceLevel(scope.facts.grading(of: scope.party, currentOnly: false).level)
    guard before >= needed else { return ProofResult(state: .missing, why: why) }
    return ProofResult(
      state: .expired, why: "Evidence that would do has ended. " + why,
      expiredAt: scope.facts.lastEnd([.name], scope.party, withinDays: nil))
  }
}

extension Proof {
  /// The strictest level that the proof asks for at a tier; nil where it asks for none by name.
  func assurance(at tier: RiskTier) -> AssuranceLevel? {
    switch self {
    case .any(let parts), .all(let parts): parts.compactMap { $0.assurance(at: tier) }.max()
    case .assurance(let need): need.level(at: tier)
    case .stated, .verified, .evidence, .screened, .clear: nil
    }
  }
}
