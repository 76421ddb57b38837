import Vocabulary
import Workflow

/// Leases of an account.
struct AccountLeasesResource: Encodable {
  let account: AccountResource
  let items: [HeldLease]
}

/// A request of an authority without its words.
struct LegalRequestResource: Encodable {
  let id: LegalRequestID
  let state: LegalRequestRecord.State
  let version: Int
  let receivedAt: Instant
  let dueAt: Instant
  let jurisdiction: CountryCode
  let basis: LegalRequestRecord.Basis
  let secret: Bool
  let scope: [LegalRequestRecord.ScopeItem]
  let questions: Int
  let createdBy: Actor
  let settledBy: Actor?
  let settledAt: Instant?
  let answeredAt: Instant?
  let exactAnswers: Int?
  let journalEntry: UInt64?

  init(_ record: LegalRequestRecord) {
    id = record.id
    state = record.state
    version = record.version
    receivedAt = record.receivedAt
    dueAt = record.dueAt
    jurisdiction = record.jurisdiction
    basis = record.basis
    secret = record.isSecret
    scope = record.scope
    questions = record.questions
    createdBy = record.createdBy
    settledBy = record.settledBy
    settledAt = record.settledAt
    answeredAt = record.answeredAt
    exactAnswers = record.exactAnswers
    journalEntry = record.entry
  }
}

/// A request with its words, for those who answer it.
struct LegalRequestViewResource: Encodable {
  let request: LegalRequestResource
  let words: LegalRequest
  let digest: String

  init(_ view: ReadLegalRequests.View) {
    request = LegalRequestResource(view.record)
    words = view.request
    digest = view.digest
  }
}
