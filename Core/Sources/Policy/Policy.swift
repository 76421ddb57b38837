import Vocabulary

/// The rules as a pure function: the same case file and packs give the same evaluation, bit for bit.
public enum Policy {
  /// Packs are taken in the order of their references, findings and verifications as a set: the order of the arguments
  /// never matters.
  ///
  /// - Parameters:
  ///   - file: what is known, with the clock reading in it.
  ///   - packs: the provider's packs; which of them apply is decided here.
  /// - Returns: the requirements of every pack that applies, and the strictest of their outcomes. Where no pack applies
  ///   the outcome is `refer`.
  public static func evaluate(_ file: CaseFile, packs: [RegimePack]) -> Evaluation {
    let facts = Facts(file)
    let applying = packs.filter { $0.applies(to: facts) }.sorted { $0.reference < $1.reference }
    guard !applying.isEmpty else { return nothingApplies }
    var views = applying.map { PackView($0, facts) }
    let risk = risk(views)
    for index in views.indices { views[index].conclude(tier: risk.tier) }
    let outcome = views.map(\.outcome).max { $0.strictness < $1.strictness } ?? .refer
    return Evaluation(
      regimes: applying.map { AppliedRegime(pack: $0.reference, title: $0.title, why: $0.appliesWhy) },
      requirements: views.flatMap(\.requirements).map(\.status), risk: risk,
      foreignPerson: determination(views.compactMap(\.determination?.overall)), outcome: outcome,
      reasons: reasons(views, outcome),
      twoPersonOutcomes: Outcome.allCases.filter { outcome in views.contains { $0.twoPersonOutcomes.contains(outcome) }
      },
      clocks: views.flatMap(\.clocks).sorted { ($0.due, $0.pack, $0.name) < ($1.due, $1.pack, $1.name) },
      retentionDays: applying.map(\.retention.days).max() ?? 0,
      assurance: AssuranceStatus.strictest(views.flatMap(\.assurance)))
  }

  private static var nothingApplies: Evaluation {
    Evaluation(
      regimes: [], requirements: [], risk: RiskAssessment(score: 0, tier: .low, parts: []),
      foreignPerson: determination([]), outcome: .refer,
      reasons: [Reason(code: "no-regime", text: "No regime pack applies to this customer; a person decides.")],
      twoPersonOutcomes: [], clocks: [], retentionDays: 0)
  }

  /// One score from the parts of all packs; the tier is the highest that any pack sees in it.
  private static func risk(_ views: [PackView]) -> RiskAssessment {
    let parts = views.flatMap(\.riskParts).sorted { ($1.points, $0.pack, $0.factor) < ($0.points, $1.pack, $1.factor) }
    let score = min(100, max(0, parts.map(\.points).reduce(0, +)))
    let tier = views.compactMap { $0.pack.risk?.tier(score) }.max() ?? .low
    return RiskAssessment(score: score, tier: tier, parts: parts)
  }

  /// The strictest determination: foreign before undetermined before domestic; of equals the most confident.
  private static func determination(_ found: [ForeignPersonDetermination]) -> ForeignPersonDetermination {
    let order: [ForeignPersonDetermination.Result] = [.foreign, .undetermined, .domestic]
    for result in order {
      let same = found.filter { $0.result == result }
      if let best = same.first(where: { one in same.allSatisfy { $0.confidence <= one.confidence } }) { return best }
    }
    return ForeignPersonDetermination(
      result: .undetermined, confidence: 0,
      reasons: ["No regime that applies asks whether the customer is a foreign person."])
  }

  /// Strictest first, then by pack and the order of its rules. Reasons to approve are given only for an approval.
  private static func reasons(_ views: [PackView], _ outcome: Outcome) -> [Reason] {
    let all = views.flatMap { view in view.matched.map { (rule: $0, pack: view.pack.reference.identifier) } }
    var out: [Reason] = []
    for level in Outcome.byStrictness.reversed() where level != .approve || outcome == .approve {
      for (rule, pack) in all where rule.outcome == level {
        let reason = Reason(code: rule.code, pack: pack, text: rule.text)
        if !out.contains(reason) { out.append(reason) }
      }
    }
    return out
  }
}

extension RegimePack {
  func applies(to facts: Facts) -> Bool {
    (effective?.contain(facts.file.at.date) ?? true) && appliesWhen.holds(in: PolicyScope(facts: facts))
  }
}
