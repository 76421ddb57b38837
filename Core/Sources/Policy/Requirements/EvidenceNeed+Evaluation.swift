import Vocabulary

extension EvidenceNeed {
  /// Counts one piece for each type and source of evidence, the strongest: the same document handed in twice is one piece.
  func result(in scope: PolicyScope) -> ProofResult {
    let tier = scope.tier.rawValue
    guard let combinations = combinations(at: scope.tier) else {
      return ProofResult(state: .met, why: "No evidence is asked for at \(tier) risk.")
    }
    let attributes = validates.map(\.rawValue).joined(separator: ", ")
    let asked = "\(combinations.text), validating \(attributes), is asked for at \(tier) risk"
    let supporting = scope.facts.passed(scope.party).filter { !Set($0.validated).isDisjoint(with: validates) }
    let current = supporting.filter { scope.facts.isCurrent($0) && isRecent($0, at: scope.facts.file.at) }
    if areMet(by: current, combinations) {
      return ProofResult(state: .met, why: "Evidence given: \(Self.text(current)); \(asked).")
    }
    let given = "given: \(Self.text(current))"
    guard areMet(by: supporting, combinations) else {
      return ProofResult(state: .missing, why: "Evidence \(given); \(asked).")
    }
    return ProofResult(
      state: .expired, why: "Evidence that would do has ended; still good evidence \(given); \(asked).",
      expiredAt: scope.facts.lastEnd(validates, scope.party, withinDays: withinDays))
  }

  private func isRecent(_ check: Verification, at now: Instant) -> Bool {
    withinDays.map { check.at.adding(days: $0) >= now } ?? true
  }

  private func areMet(by checks: [Verification], _ combinations: EvidenceCombinations) -> Bool {
    Set(checks.flatMap(\.validated)).isSuperset(of: validates)
      && combinations.areMet(by: Self.pieces(checks).map(\.strength))
  }

  private static func pieces(_ checks: [Verification]) -> [Verification] {
    Dictionary(grouping: checks) { [$0.evidenceType.rawValue, $0.source] }.values.compactMap { same in
      same.max { $0.strength < $1.strength }
    }
  }

  /// Types and strengths only: sources are free text.
  private static func text(_ checks: [Verification]) -> String {
    let pieces = pieces(checks).sorted {
      ($1.strength, $0.evidenceType.rawValue) < ($0.strength, $1.evidenceType.rawValue)
    }
    return pieces.isEmpty
      ? "none" : pieces.map { "\($0.evidenceType.rawValue) (\($0.strength.rawValue))" }.joined(separator: ", ")
  }
}

extension Facts {
  /// When the evidence of the attributes that ended last came to its end.
  func lastEnd(_ attributes: [Attribute], _ role: Role, withinDays: Int?) -> Instant? {
    passed(role).filter { !Set($0.validated).isDisjoint(with: attributes) }.compactMap { check -> Instant? in
      let ends = [check.expires?.start.adding(days: 1), withinDays.map { check.at.adding(days: $0) }].compactMap(\.self)
      return ends.min()
    }.filter { $0 <= file.at }.max()
  }
}
