import Policy
import Vocabulary
import Workflow

/// What the policy saw and concluded: the same on the page of a case and of an application.
struct ApplicationParts: Sendable {
  struct Risk: Sendable {
    struct Part: Sendable {
      let points: Int
      let factor: String
      let because: String
    }

    let score: Int
    let tier: Chip
    let parts: [Part]
    let hasParts: Bool
  }

  struct Foreign: Sendable {
    let result: Chip
    let percent: Int
    let grounds: [String]
  }

  struct Deadline: Sendable {
    let name: String
    let due: DueWords
    let consequence: String
  }

  private static let shownCauses = 5

  let advice: Chip
  /// The weightiest reasons, then the others.
  let causes: [DecisionCard.Cause]
  let furtherCauses: [DecisionCard.Cause]
  let further: String?
  let groups: [RequirementGroup]
  let hasGroups: Bool
  let findings: [FindingCard]
  let findingCount: Int
  let hasFindings: Bool
  let evidence: [EvidenceLine]
  let hasEvidence: Bool
  let assurance: [AssuranceLine]
  let hasAssurance: Bool
  let risk: Risk
  let foreign: Foreign
  let deadlines: [Deadline]
  let hasDeadlines: Bool
  let isRevealed: Bool

  init(_ view: ApplicationView, personal: PersonalView?, actors: ActorWords, at now: Instant) {
    let evaluation = view.evaluation
    advice = evaluation.outcome.chip
    let all = evaluation.reasons.map { reason in
      DecisionCard.Cause(
        text: (reason.text.isEmpty ? CodeWords.reason(reason.code) : reason.text).sentence, rule: reason.pack)
    }
    causes = Array(all.prefix(Self.shownCauses))
    furtherCauses = Array(all.dropFirst(Self.shownCauses))
    further = furtherCauses.isEmpty ? nil : "\(furtherCauses.count) more"
    groups = RequirementGroup.groups(evaluation)
    hasGroups = !groups.isEmpty
    findings = view.findings.map { FindingCard($0, words: personal?.findings[$0.id], at: now) }
    findingCount = findings.count
    hasFindings = !findings.isEmpty
    evidence = view.evidence.map { EvidenceLine($0, check: personal?.checks[$0.id], actors: actors, at: now) }
    hasEvidence = !evidence.isEmpty
    assurance = view.assurance.map(AssuranceLine.init)
    hasAssurance = !assurance.isEmpty
    risk = Risk(evaluation.risk)
    foreign = Foreign(
      result: evaluation.foreignPerson.result.chip,
      percent: Int((evaluation.foreignPerson.confidence * 100).rounded()),
      grounds: evaluation.foreignPerson.reasons.map(\.sentence))
    deadlines = evaluation.clocks.map { clock in
      Deadline(name: clock.name.humanized, due: DueWords(clock.due, at: now), consequence: clock.then.sentence)
    }
    hasDeadlines = !deadlines.isEmpty
    isRevealed = personal != nil
  }
}

extension ApplicationParts.Risk {
  init(_ risk: RiskAssessment) {
    score = risk.score
    tier = risk.tier.chip
    parts = risk.parts.map { Part(points: $0.points, factor: $0.factor.humanized, because: $0.why.sentence) }
    hasParts = !parts.isEmpty
  }
}
