public import Vocabulary

/// What a changed or a new pack would have done with past decisions.
public enum RegimeCheck {
  /// A decision as it was taken: what was known, and what was concluded by the packs of the time.
  public struct Past: Hashable, Sendable {
    /// The decision's identifier.
    public let decision: String
    public let file: CaseFile
    public let evaluation: Evaluation

    public init(decision: String, file: CaseFile, evaluation: Evaluation) {
      self.decision = decision
      self.file = file
      self.evaluation = evaluation
    }
  }

  /// One decision under the candidate.
  public struct Result: Hashable, Sendable, Codable {
    public let decision: String
    public let before: Outcome
    public let after: Outcome
    /// Empty: the decision would have been the same. The pack's own version and digest are not counted.
    public let differences: [EvaluationDifference]

    public var isSame: Bool { differences.isEmpty }
  }

  public struct Report: Hashable, Sendable, Codable {
    public let candidate: PackReference
    /// In the order of the past decisions given.
    public let results: [Result]

    public var changed: [Result] { results.filter { !$0.isSame } }

    /// How many decisions go from one outcome to another, by the two outcomes, for instance `approve → restrict`.
    public var outcomeChanges: [(change: String, count: Int)] {
      let moved = results.filter { $0.before != $0.after }
      return Dictionary(grouping: moved) { "\($0.before.rawValue) → \($0.after.rawValue)" }.mapValues(\.count)
        .sorted { $0.key < $1.key }.map { (change: $0.key, count: $0.value) }
    }
  }

  /// Runs every past case file again with the candidate.
  ///
  /// - Parameters:
  ///   - past: decisions with their case files. They are evaluated at the time of the decision, not at the present.
  ///   - packs: the packs in use; one with the candidate's identifier is replaced by it, otherwise it is added.
  ///   - candidate: the pack to try.
  public static func compare(_ past: [Past], packs: [RegimePack], candidate: RegimePack) -> Report {
    let trial = packs.filter { $0.reference.identifier != candidate.reference.identifier } + [candidate]
    return Report(candidate: candidate.reference, results: past.map { compare($0, trial) })
  }

  private static func compare(_ past: Past, _ packs: [RegimePack]) -> Result {
    let after = Policy.evaluate(past.file, packs: packs)
    let differences = EvaluationDifference.between(past.evaluation, after).filter { difference in
      !(difference.field.hasPrefix("regimes.") && difference.before != nil && difference.after != nil)
    }
    return Result(
      decision: past.decision, before: past.evaluation.outcome, after: after.outcome, differences: differences)
  }
}
