public import Vocabulary

/// The rules as a pure function: the same case file and packs give the same evaluation, bit for bit.
public enum Policy {
  /// - Parameters:
  ///   - file: what is known, with the clock reading in it.
  ///   - packs: the provider's packs; which of them apply is decided here.
  public static func evaluate(_ file: CaseFile, packs: [RegimePack]) -> Evaluation {
    Evaluation(
      regimes: packs.map { AppliedRegime(pack: $0.reference, title: $0.title, why: "") }, requirements: [],
      risk: RiskAssessment(score: 0, tier: .low, parts: []),
      foreignPerson: ForeignPersonDetermination(result: .undetermined, confidence: 0, reasons: []), outcome: .refer,
      reasons: [Reason(code: "not-implemented", text: "")], twoPersonOutcomes: [], clocks: [], retentionDays: 0)
  }
}
