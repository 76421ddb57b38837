import Vocabulary
import Wire
import Workflow

/// What a sensor saw of an account, without targets and addresses.
struct ObservationResource: Encodable {
  let id: ObservationID
  let applicationId: ApplicationID
  let accountId: AccountID
  let sensor: Sensor
  let code: String
  let severity: Severity
  let reference: String
  let first: Instant
  let last: Instant
  let standsUntil: Instant
  let authorised: Bool
  let campaign: String?
  let told: Int

  init(_ record: ObservationRecord) {
    id = record.id
    applicationId = record.application
    accountId = record.account
    sensor = record.sensor
    code = record.code
    severity = record.severity
    reference = record.reference
    first = record.first
    last = record.last
    standsUntil = record.standsUntil
    authorised = record.isAuthorised
    campaign = record.campaign
    told = record.told
  }
}

/// An observation with its words.
struct ObservationViewResource: Encodable {
  let observation: ObservationResource
  let finding: Finding
  let detection: JSONValue?
}

/// What came of access events.
struct AccessReportResource: Encodable {
  let accepted: Int
  let unknownAccounts: Int
  /// Records that could not be read, by reason.
  let unread: [String: Int]
  let findings: Int
  let cases: [CaseID]

  init(_ report: RecordAccess.Report, unread: [String: Int]) {
    accepted = report.accepted
    unknownAccounts = report.unknownAccounts
    self.unread = unread
    findings = report.findings
    cases = report.cases
  }
}

struct InputHealthResource: Encodable {
  let source: String
  let at: Instant
  let records: Int64
  let bad: Int64
  let lost: Int64
  let late: Int64
  let evicted: Int64
  let watermark: Instant?

  init(_ record: InputHealthRecord) {
    source = record.source
    at = record.at
    records = record.records
    bad = record.bad
    lost = record.lost
    late = record.late
    evicted = record.evicted
    watermark = record.watermark
  }
}
