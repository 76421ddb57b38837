import Vocabulary
import Workflow

/// A request to a wallet, as its starter gets it once.
struct StartedPresentationResource: Encodable {
  let id: PresentationID
  let browserSecret: String
  let sameDeviceLink: String
  let otherDeviceLink: String
  let expiresAt: Instant

  init(_ started: StartPresentation.Started) {
    id = started.id
    browserSecret = started.browserSecret
    sameDeviceLink = started.sameDeviceLink
    otherDeviceLink = started.otherDeviceLink
    expiresAt = started.expiresAt
  }
}

/// How a request to a wallet stands. No personal data.
struct PresentationResource: Encodable {
  let id: PresentationID
  let applicationId: ApplicationID
  let role: Role
  let state: PresentationRecord.State
  let createdAt: Instant
  let expiresAt: Instant
  let answeredAt: Instant?
  let verdict: String?
  let reasons: [String]
  let evidenceId: EvidenceID?

  init(_ record: PresentationRecord) {
    id = record.id
    applicationId = record.application
    role = record.role
    state = record.state
    createdAt = record.createdAt
    expiresAt = record.expiresAt
    answeredAt = record.answeredAt
    verdict = record.verdict
    reasons = record.reasons
    evidenceId = record.evidence
  }
}
