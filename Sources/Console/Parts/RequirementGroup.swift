import Policy
import Vocabulary

/// One applying regime and how its requirements stand: what is open first, the rest folded away.
struct RequirementGroup: Sendable {
  struct Line: Sendable {
    let state: Chip
    let title: String
    /// Nil for the applicant, who needs no name.
    let role: String?
    let why: String
    let law: String
  }

  let identifier: String
  let title: String
  let version: String
  let applies: String
  let summary: Chip
  let openLines: [Line]
  let restLines: [Line]
  /// `6 met, 1 waived`; nil where everything is open.
  let rest: String?

  static func groups(_ evaluation: Evaluation) -> [RequirementGroup] {
    evaluation.regimes.map { regime in
      RequirementGroup(regime, evaluation.requirements.filter { $0.pack == regime.pack.identifier })
    }
  }

  private init(_ regime: AppliedRegime, _ statuses: [RequirementStatus]) {
    identifier = regime.pack.identifier
    title = regime.title
    version = regime.pack.version
    applies = regime.why.sentence
    openLines = Self.lines(statuses, [.missing, .expired])
    restLines = Self.lines(statuses, [.waived, .met])
    summary = openLines.isEmpty ? Chip("All met", .good) : Chip("\(openLines.count) open", .bad)
    let tally = [RequirementState.met, .waived].map { state in (state, statuses.count { $0.state == state }) }
    rest =
      restLines.isEmpty
      ? nil : tally.filter { $0.1 > 0 }.map { "\($0.1) \($0.0.rawValue)" }.joined(separator: ", ")
  }

  private static func lines(_ statuses: [RequirementStatus], _ order: [RequirementState]) -> [Line] {
    order.flatMap { state in
      statuses.filter { $0.state == state }.map { status in
        Line(
          state: state.chip, title: status.title, role: status.role == .applicant ? nil : status.role.words,
          why: status.why.sentence, law: status.source)
      }
    }
  }
}
