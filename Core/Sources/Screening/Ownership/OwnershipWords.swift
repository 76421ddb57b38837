import Vocabulary

/// Puts an assessment into the parts of a finding.
enum OwnershipWords {
  /// The ways, the sum, then what is not known.
  static func parts(
    _ tree: OwnershipTree, _ assessment: OwnershipAssessment, _ measure: ListMeasure
  ) -> [ExplanationPart] {
    var parts = assessment.paths.map { path(tree, $0, measure) }
    parts.append(sum(assessment))
    let graph = tree.graph
    for (owner, entry) in tree.cleared {
      parts.append(
        ExplanationPart(
          label: "owner-cleared", stated: graph.name(of: owner), found: entry,
          reason: "a person has said that the listed party is another; it counts for nothing"))
    }
    for holding in assessment.controllers {
      parts.append(
        ExplanationPart(
          label: "controller", stated: graph.name(of: holding.owner),
          found: tree.listing(holding.owner, measure)?.entry,
          reason: "controls or is linked to \(graph.name(of: holding.asset)); the rule counts ownership only"))
    }
    for ring in assessment.cycles {
      parts.append(
        ExplanationPart(
          label: "ownership-ring", stated: ring.map { graph.name(of: $0) }.joined(separator: ", "),
          reason: "these own one another; that alone makes none of them count"))
    }
    for end in assessment.openEnds.prefix(10) {
      parts.append(
        ExplanationPart(
          label: "owners-unknown", stated: graph.name(of: end), reason: "nothing is known of who owns this party"))
    }
    if assessment.aggregate > 10_000 {
      parts.append(
        ExplanationPart(
          label: "shares-contradict", found: OwnershipRule.percent(assessment.aggregate),
          reason: "the shares come to more than the whole; the sources contradict one another"))
    }
    if assessment.isCut {
      parts.append(ExplanationPart(label: "ownership-cut", reason: "there are more owners than are followed"))
    }
    return parts
  }

  /// `Listed Person 60 % of Holding, 55 % of the applicant`.
  private static func path(_ tree: OwnershipTree, _ path: OwnershipAssessment.Path, _ measure: ListMeasure)
    -> ExplanationPart
  {
    let steps = path.steps.enumerated().map { place, step in
      let share = step.share.map { "owns \(OwnershipRule.percent($0))" } ?? "the share is not stated"
      let asset = step.asset == OwnershipTree.root ? nil : tree.graph.name(of: step.asset)
      let source = step.source == "stated" ? "" : " (\(step.source))"
      return share + (asset.map { " of \($0)" } ?? (path.steps.count > 1 ? " of the applicant" : "")) + source
    }
    let first = path.steps.first?.owner ?? ""
    return ExplanationPart(
      label: "owner", stated: tree.graph.name(of: first), found: tree.listing(first, measure)?.entry, effect: .supports,
      reason: steps.joined(separator: ", which "))
  }

  private static func sum(_ assessment: OwnershipAssessment) -> ExplanationPart {
    let isReached = assessment.outcome == .reached
    let reason =
      switch assessment.outcome {
      case .reached: "half or more"
      case .possible: "half may be reached by shares that are not stated"
      case .notReached: "less than half"
      }
    return ExplanationPart(
      label: "aggregate-share", found: OwnershipRule.percent(assessment.aggregate),
      effect: isReached ? .supports : .neutral, reason: reason)
  }
}
