import Vocabulary
import Workflow

/// A finding without its words.
struct FindingResource: Encodable {
  let id: FindingID
  let applicationId: ApplicationID
  let sensor: Sensor
  let code: String
  let severity: Severity
  let role: Role
  let at: Instant
  let confidence: Double
  let reference: String?
  let disposition: FindingRecord.Disposition

  init(_ record: FindingRecord) {
    id = record.id
    applicationId = record.application
    sensor = record.sensor
    code = record.code
    severity = record.severity
    role = record.role
    at = record.at
    confidence = record.confidence
    reference = record.reference
    disposition = record.disposition
  }
}

/// One piece of evidence and how its check ended, without what it says.
struct EvidenceResource: Encodable {
  let id: EvidenceID
  let applicationId: ApplicationID
  let role: Role
  let type: EvidenceType
  let at: Instant
  let addedBy: Actor
  let result: Verification.Result
  let strength: EvidenceStrength
  let judgement: EvidenceJudgement?
  let hasImages: Bool
  let imagesDue: Instant?
  let imagesErasedAt: Instant?

  init(_ record: EvidenceRecord) {
    id = record.id
    applicationId = record.application
    role = record.role
    type = record.type
    at = record.at
    addedBy = record.addedBy
    result = record.result
    strength = record.strength
    judgement = record.judgement
    hasImages = record.images != nil
    imagesDue = record.imagesDue
    imagesErasedAt = record.imagesErasedAt
  }
}

struct CustomerResource: Encodable {
  let id: CustomerID
  let subjectId: SubjectID
  let applicationId: ApplicationID
  let partyKind: Party.Kind
  let reseller: String?
  let state: CustomerRecord.State
  let since: Instant
  let closedAt: Instant?

  init(_ record: CustomerRecord) {
    id = record.id
    subjectId = record.subject
    applicationId = record.application
    partyKind = record.partyKind
    reseller = record.reseller
    state = record.state
    since = record.since
    closedAt = record.closedAt
  }
}

struct AccountResource: Encodable {
  let id: AccountID
  let customerId: CustomerID
  let reference: String
  let product: String?
  let state: CustomerRecord.State
  let openedAt: Instant
  let closedAt: Instant?

  init(_ record: AccountRecord) {
    id = record.id
    customerId = record.customer
    reference = record.reference
    product = record.product
    state = record.state
    openedAt = record.openedAt
    closedAt = record.closedAt
  }
}
