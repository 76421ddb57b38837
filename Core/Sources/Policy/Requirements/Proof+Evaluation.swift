import Vocabulary

/// How a proof stands, in words for the journal: no personal data.
struct ProofResult: Equatable {
  enum State { case met, expired, missing }
  var state: State
  var why: String
  /// Since when evidence is expired.
  var expiredAt: Instant?
}

extension Proof {
  func result(in scope: PolicyScope) -> ProofResult {
    switch self {
    case .any(let parts): return Self.any(parts.map { $0.result(in: scope) })
    case .all(let parts): return Self.all(parts.map { $0.result(in: scope) })
    case .stated(let fields): return Self.stated(fields, scope)
    case .verified(let pattern): return Self.verified(pattern, scope)
    case .evidence(let need): return need.result(in: scope)
    case .assurance(let need): return need.result(in: scope)
    case .screened:
      let lists = scope.facts.file.versions.lists.map(\.list)
      return lists.isEmpty
        ? ProofResult(state: .missing, why: "No list was loaded to screen against.")
        : ProofResult(state: .met, why: "Screened against \(lists.joined(separator: ", ")).")
    case .clear(let pattern):
      let codes = Condition.finding(pattern).details(in: scope)
      return codes.isEmpty
        ? ProofResult(state: .met, why: "No such finding stands.")
        : ProofResult(state: .missing, why: "Findings stand: \(codes.joined(separator: ", ")).")
    }
  }

  /// The fields and evidence types that would meet the proof, each once, in the order of the pack.
  var meets: [String] {
    var out: [String] = []
    for name in named where !out.contains(name) { out.append(name) }
    return out
  }

  private var named: [String] {
    switch self {
    case .any(let parts), .all(let parts): parts.flatMap(\.named)
    case .stated(let fields): fields.map(\.rawValue)
    case .verified(let pattern):
      pattern.types.isEmpty ? EvidenceType.allCases.map(\.rawValue) : pattern.types.map(\.rawValue)
    case .evidence, .assurance: EvidenceType.allCases.map(\.rawValue)
    case .screened, .clear: []
    }
  }

  private static func any(_ results: [ProofResult]) -> ProofResult {
    if let met = results.first(where: { $0.state == .met }) { return met }
    if let expired = results.first(where: { $0.state == .expired }) { return expired }
    return ProofResult(state: .missing, why: results.map(\.why).joined(separator: " Or: "))
  }

  private static func all(_ results: [ProofResult]) -> ProofResult {
    for state in [ProofResult.State.missing, .expired] {
      let found = results.filter { $0.state == state }
      if !found.isEmpty {
        return ProofResult(
          state: state, why: found.map(\.why).joined(separator: " "), expiredAt: found.compactMap(\.expiredAt).max())
      }
    }
    return ProofResult(state: .met, why: results.map(\.why).joined(separator: " "))
  }

  private static func stated(_ fields: [StatedField], _ scope: PolicyScope) -> ProofResult {
    let lacking = fields.filter { !scope.facts.isStated($0, by: scope.party) }
    return lacking.isEmpty
      ? ProofResult(state: .met, why: "Stated: \(fields.map(\.rawValue).joined(separator: ", ")).")
      : ProofResult(state: .missing, why: "Not stated: \(lacking.map(\.rawValue).joined(separator: ", ")).")
  }

  private static func verified(_ pattern: VerificationPattern, _ scope: PolicyScope) -> ProofResult {
    let attributes = pattern.validates.map(\.rawValue).joined(separator: ", ")
    switch pattern.result(in: scope.facts, role: scope.party) {
    case .met: return ProofResult(state: .met, why: "Validated by a passed check: \(attributes).")
    case .expired:
      return ProofResult(
        state: .expired, why: "The check of \(attributes) is too old or its evidence has ended.",
        expiredAt: scope.facts.lastEnd(pattern.validates, scope.party, withinDays: pattern.withinDays))
    case .missing: return ProofResult(state: .missing, why: "No passed check validates \(attributes).")
    }
  }
}
