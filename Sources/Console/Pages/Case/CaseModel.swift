import Policy
import Vocabulary
import Workflow

struct CaseModel: Sendable {
  struct Head: Sendable {
    let identifier: String
    let short: String
    let state: Chip
    let severity: Chip
    let tier: Chip
    let score: Int
    let kind: String
    let seller: String?
    let due: DueWords
    let opened: TimeWords
    let isClosed: Bool
    let claimant: String?
    let mayClaim: Bool
    let mayRelease: Bool
    let address: String
    let applicationAddress: String
    let version: Int
  }

  struct Remark: Sendable {
    let author: String
    let time: TimeWords
    let text: String?
  }

  struct Event: Sendable {
    let words: String
    let actor: String
    let time: TimeWords
    let detail: String
    let sequence: UInt64
  }

  let frame: Frame
  let head: Head
  let subject: SubjectCard
  let parts: ApplicationParts
  let pending: PendingCard?
  let decide: DecideForm?
  let decideRefusal: String?
  let decisions: [DecisionCard]
  let notes: [Remark]
  let hasNotes: Bool
  let mayNote: Bool
  let noteTyped: String
  let noteError: String?
  let events: [Event]

  init(
    _ view: CaseView, personal: PersonalView?, frame: Frame, visitor: Exchange.Visitor, entered: Entered?,
    at now: Instant
  ) {
    self.frame = frame
    let actors = ActorWords(handles: view.handles)
    head = Head(view, visitor: visitor, at: now)
    subject = SubjectCard(
      view.application.application, personal: personal, visitor: visitor, revealAction: "\(head.address)/reveal",
      entered: entered, at: now)
    parts = ApplicationParts(view.application, personal: personal, actors: actors, at: now)
    pending = view.pending.map { pending in
      PendingCard(
        pending.decision, digest: pending.digest, words: personal?.decisionWords[pending.decision.id], visitor: visitor,
        actors: actors, at: now)
    }
    decide = DecideForm(view, visitor: visitor, entered: entered)
    decideRefusal = decide == nil ? DecideForm.refusal(view, visitor: visitor) : nil
    decisions = view.decisions.map {
      DecisionCard($0, words: personal?.decisionWords[$0.id], actors: actors, at: now)
    }
    notes = view.notes.map {
      Remark(author: actors($0.by), time: TimeWords($0.at, at: now), text: personal?.noteWords[$0.id])
    }
    hasNotes = !notes.isEmpty
    mayNote = visitor.may(.workCases)
    noteTyped = entered?.form["note"] ?? ""
    noteError = noteTyped.isEmpty && entered?.form.has("note") != true ? nil : entered?.error(for: "/words")
    events = view.timeline.map { Event($0, actors: actors, at: now) }
  }
}

extension CaseModel.Head {
  init(_ view: CaseView, visitor: Exchange.Visitor, at now: Instant) {
    let record = view.openCase
    identifier = record.id.text
    short = record.id.short
    state = record.outcome.map { Chip("Closed: \($0.words.lowercased())", .calm) } ?? record.state.chip
    severity = record.severity.chip
    tier = view.application.evaluation.risk.tier.chip
    score = view.application.evaluation.risk.score
    kind = record.partyKind.words
    seller = record.reseller
    due = DueWords(record.dueAt, at: now, isRunning: record.state != .closed)
    opened = TimeWords(record.openedAt, at: now)
    isClosed = record.state == .closed
    let isMine = record.claimedBy == visitor.principal.operatorID
    claimant = record.claimedBy.map { isMine ? "you" : view.handles[$0] ?? "somebody" }
    mayClaim = visitor.may(.workCases) && record.state == .open
    mayRelease = visitor.may(.workCases) && record.state == .claimed && isMine
    address = "/console/cases/\(record.id)"
    applicationAddress = "/console/applications/\(record.application)"
    version = record.version
  }
}

extension CaseModel.Event {
  init(_ event: TimelineEvent, actors: ActorWords, at now: Instant) {
    words = CodeWords.action(event.action)
    actor = actors(event.actor)
    time = TimeWords(event.at, at: now)
    detail = ["outcome", "purpose", "type"].compactMap { event.details[$0] }.joined(separator: " · ")
    sequence = event.sequence
  }
}
