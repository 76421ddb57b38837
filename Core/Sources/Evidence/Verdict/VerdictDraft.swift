/// Collects what the checks of one input find, and settles the verdict by the contract's order.
struct VerdictDraft {
  typealias Reason = EvidenceVerdict.Reason
  typealias Check = EvidenceVerdict.Check

  /// By verdict that each calls for; a reason under `valid` is a warning.
  private var reasons: [(call: EvidenceVerdict.Verdict, reason: Reason)] = []
  private(set) var checks: [Check] = []

  /// Says why, and which verdict that calls for. The same reason at the same place is kept once.
  mutating func add(_ call: EvidenceVerdict.Verdict, _ code: String, at place: String?, _ detail: String? = nil) {
    if reasons.contains(where: { $0.reason.code == code && $0.reason.at == place && $0.call == call }) { return }
    reasons.append((call, Reason(code: code, at: place, detail: detail)))
  }

  /// Fails under `strict`, warns under `icao`.
  mutating func object(
    _ code: String, at place: String?, _ detail: String? = nil, policy: EvidenceVerdict.Policy
  ) {
    add(policy == .strict ? .invalid : .valid, code, at: place, detail)
  }

  mutating func check(_ name: String, _ result: Check.Result, alg: String? = nil) {
    checks.append(Check(name: name, result: result, alg: alg))
  }

  mutating func check(_ name: String, passes: Bool, alg: String? = nil) {
    check(name, passes ? .pass : .fail, alg: alg)
  }

  /// The first in order that any reason calls for.
  var verdict: EvidenceVerdict.Verdict {
    EvidenceVerdict.Verdict.allCases.first { verdict in reasons.contains { $0.call == verdict } } ?? .valid
  }

  /// Those that made the verdict first, then the others in order.
  var sortedReasons: [Reason] {
    EvidenceVerdict.Verdict.allCases.flatMap { verdict in reasons.filter { $0.call == verdict }.map(\.reason) }
  }
}
