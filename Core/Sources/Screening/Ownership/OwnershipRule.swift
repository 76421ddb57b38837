import Vocabulary

/// Rules that go by who owns the applicant.
///
/// - Blocking: property of blocked persons includes entities that one or more of them own, directly or indirectly, 50
///   percent or more in the aggregate (OFAC, Revised Guidance on Entities Owned by Persons Whose Property and Interests in
///   Property Are Blocked, 13 August 2014; FAQ 398 to 402). The finding `ownership-blocked`.
/// - Export control: an owner on the Entity List or a list like it, whatever its share. What follows from which share is
///   the regime's matter: the finding `ownership-export-controlled` says how much is held.
///
/// A share that is not known is said to be unknown, never taken for nothing.
enum OwnershipRule {
  static func findings(_ tree: OwnershipTree, at: Instant) -> [Finding] {
    let blocking = Set(tree.listed.keys.filter { tree.listing($0, .blocking) != nil })
    let controlled = Set(tree.listed.keys.filter { tree.listing($0, .exportControl) != nil })
    return [blocked(tree, blocking, at), exportControlled(tree, controlled, at)].compactMap(\.self)
  }

  private static func assess(_ tree: OwnershipTree, _ counting: Set<String>) -> OwnershipAssessment {
    tree.graph.assessment(
      of: OwnershipTree.root, isPerson: { tree.persons.contains($0) }, counts: { counting.contains($0) })
  }

  private static func blocked(_ tree: OwnershipTree, _ counting: Set<String>, _ at: Instant) -> Finding? {
    guard !counting.isEmpty else { return nil }
    let assessment = assess(tree, counting)
    guard assessment.outcome != .notReached else { return nil }
    let isReached = assessment.outcome == .reached
    let held = percent(assessment.aggregate)
    return Finding(
      sensor: .screening, code: "ownership-blocked", severity: isReached ? .critical : .high, role: .applicant, at: at,
      confidence: confidence(tree, assessment, .blocking),
      summary: isReached
        ? "Owners that resemble listed parties hold \(held) of the applicant together."
        : "An owner that resembles a listed party holds a share of the applicant that is not stated.",
      parts: OwnershipWords.parts(tree, assessment, .blocking), reference: "ofac-50-percent")
  }

  private static func exportControlled(_ tree: OwnershipTree, _ counting: Set<String>, _ at: Instant) -> Finding? {
    guard !counting.isEmpty else { return nil }
    let assessment = assess(tree, counting)
    let hasOwner = tree.graph.holders(of: OwnershipTree.root).contains { counting.contains($0.owner) }
    guard assessment.outcome != .notReached || hasOwner else { return nil }
    return Finding(
      sensor: .screening, code: "ownership-export-controlled",
      severity: assessment.outcome == .reached ? .high : .medium, role: .applicant, at: at,
      confidence: confidence(tree, assessment, .exportControl),
      summary:
        "Owners that resemble parties under export control hold \(percent(assessment.aggregate)) of the applicant together.",
      parts: OwnershipWords.parts(tree, assessment, .exportControl), reference: "export-control-owner")
  }

  /// No surer than the least sure match on a way that counts.
  private static func confidence(
    _ tree: OwnershipTree, _ assessment: OwnershipAssessment, _ measure: ListMeasure
  ) -> Double {
    let starts = assessment.paths.compactMap { $0.steps.first?.owner } + assessment.controllers.map(\.owner)
    return starts.compactMap { tree.listing($0, measure)?.confidence }.min() ?? 0
  }

  /// Basis points as percent: `62.5 %`.
  static func percent(_ basisPoints: Int) -> String {
    let (whole, rest) = basisPoints.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return "\(whole) %" }
    return rest % 10 == 0 ? "\(whole).\(rest / 10) %" : "\(whole).\(rest < 10 ? "0" : "")\(rest) %"
  }
}
