import Policy
import Vocabulary

/// One applying regime and how its requirements stand, what is open first.
struct RequirementGroup: Sendable {
  struct Line: Sendable {
    let state: Chip
    let title: String
    let role: String
    let why: String
    let law: String
    let isOpen: Bool
  }

  let identifier: String
  let title: String
  let version: String
  let applies: String
  let summary: Chip
  let tally: String
  let lines: [Line]
  let isUnfolded: Bool

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
    let count = { (state: RequirementState) in statuses.count { $0.state == state } }
    let open = count(.missing) + count(.expired)
    summary = open == 0 ? Chip("All met", .good) : Chip("\(open) open", .bad)
    tally = [
      ("met", count(.met)), ("missing", count(.missing)), ("expired", count(.expired)), ("waived", count(.waived)),
    ]
    .filter { $0.1 > 0 }.map { "\($0.1) \($0.0)" }.joined(separator: ", ")
    let order: [RequirementState] = [.missing, .expired, .waived, .met]
    lines = order.flatMap { state in
      statuses.filter { $0.state == state }.map { status in
        Line(
          state: state.chip, title: status.title, role: status.role.words, why: status.why.sentence, law: status.source,
          isOpen: state == .missing || state == .expired)
      }
    }
    isUnfolded = open > 0
  }
}
