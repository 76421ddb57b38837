import Vocabulary
import Workflow

struct CaseResource: Encodable {
  let id: CaseID
  let applicationId: ApplicationID
  let state: CaseRecord.State
  let version: Int
  let openedAt: Instant
  let dueAt: Instant
  let claimedBy: OperatorID?
  let claimedAt: Instant?
  let closedAt: Instant?
  let outcome: Outcome?
  let pendingDecisionId: DecisionID?
  let severity: Severity
  let riskTier: RiskTier
  let partyKind: Party.Kind
  let reseller: String?
  let reasons: [String]

  init(_ record: CaseRecord) {
    id = record.id
    applicationId = record.application
    state = record.state
    version = record.version
    openedAt = record.openedAt
    dueAt = record.dueAt
    claimedBy = record.claimedBy
    claimedAt = record.claimedAt
    closedAt = record.closedAt
    outcome = record.outcome
    pendingDecisionId = record.pendingDecision
    severity = record.severity
    riskTier = record.riskTier
    partyKind = record.partyKind
    reseller = record.reseller
    reasons = record.reasons
  }
}

/// A case with what was done about it.
struct CaseViewResource: Encodable {
  /// The decision that waits for a second person, and the digest by which to approve exactly it.
  struct Pending: Encodable {
    let decisionId: DecisionID
    let digest: String
  }

  let openCase: CaseResource
  let decisions: [DecisionResource]
  let notes: [NoteResource]
  let timeline: [TimelineEventResource]
  let pending: Pending?

  enum CodingKeys: String, CodingKey {
    case openCase = "case"
    case decisions, notes, timeline, pending
  }

  init(_ view: CaseView) {
    openCase = CaseResource(view.openCase)
    decisions = view.decisions.map { DecisionResource($0) }
    notes = view.notes.map(NoteResource.init)
    timeline = view.timeline.map(TimelineEventResource.init)
    pending = view.pending.map { Pending(decisionId: $0.decision.id, digest: $0.digest) }
  }
}

/// Who wrote a note and when; its words are personal data.
struct NoteResource: Encodable {
  let id: NoteID
  let caseId: CaseID
  let by: Actor
  let at: Instant

  init(_ record: NoteRecord) {
    id = record.id
    caseId = record.openCase
    by = record.by
    at = record.at
  }
}

/// One line of a timeline.
struct TimelineEventResource: Encodable {
  let sequence: UInt64
  let at: Instant
  let actor: Actor
  let action: String
  let details: [String: String]

  init(_ event: TimelineEvent) {
    sequence = event.sequence
    at = event.at
    actor = event.actor
    action = event.action
    details = event.details
  }
}
