import Vocabulary
import Workflow

struct ApplicationModel: Sendable {
  struct CaseLink: Sendable {
    let address: String
    let short: String
    let state: Chip
    let opened: TimeWords
  }

  let frame: Frame
  let identifier: String
  let short: String
  let state: Chip
  let kind: String
  let seller: String?
  let created: TimeWords
  let customer: String?
  let address: String
  let subject: SubjectCard
  let parts: ApplicationParts
  let decisions: [DecisionCard]
  let cases: [CaseLink]
  let hasCases: Bool
  let mayIssueLink: Bool
  let secret: ShownOnce?

  init(
    _ view: ApplicationView, personal: PersonalView?, decisions: [DecisionRecord], cases: [CaseRecord], frame: Frame,
    visitor: Exchange.Visitor, actors: ActorWords, entered: Entered?, secret: ShownOnce?, at now: Instant
  ) {
    let record = view.application
    self.frame = frame
    identifier = record.id.text
    short = record.id.short
    state = record.state.chip
    kind = record.partyKind.words
    seller = record.reseller
    created = TimeWords(record.createdAt, at: now)
    customer = record.customer?.text
    address = "/console/applications/\(record.id)"
    subject = SubjectCard(
      record, personal: personal, visitor: visitor, revealAction: "\(address)/reveal", entered: entered, at: now)
    parts = ApplicationParts(view, personal: personal, actors: actors, at: now)
    self.decisions = decisions.map {
      DecisionCard($0, words: personal?.decisionWords[$0.id], actors: actors, at: now)
    }
    self.cases = cases.map { found in
      CaseLink(
        address: "/console/cases/\(found.id)", short: found.id.short,
        state: found.outcome.map { Chip("Closed: \($0.words.lowercased())", .calm) } ?? found.state.chip,
        opened: TimeWords(found.openedAt, at: now))
    }
    hasCases = !cases.isEmpty
    mayIssueLink = visitor.may(.writeApplications) && [.referred, .restricted, .approved].contains(record.state)
    self.secret = secret
  }
}

/// A secret that a page shows once and nobody can show again.
struct ShownOnce: Sendable {
  let label: String
  let text: String
  let advice: String
}
