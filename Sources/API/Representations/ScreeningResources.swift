import Policy
import Screening
import Vocabulary
import Workflow

/// A search in the lists. Who was looked for and what was found is there only where it was asked for.
struct ScreeningResource: Encodable {
  let id: ScreeningID
  let subjectId: SubjectID
  let at: Instant
  let by: Actor
  let purpose: String
  let versions: CaseFile.Versions
  let found: Int
  let bestScore: Double
  let query: ScreeningSearch.Query?
  let matches: [ScreeningMatch]?

  init(_ record: ScreeningRecord, opened: ScreeningSearch.Opened? = nil) {
    id = record.id
    subjectId = record.subject
    at = record.at
    by = record.by
    purpose = record.purpose
    versions = record.versions
    found = record.found
    bestScore = record.bestScore
    query = opened?.query
    matches = opened?.result.matches
  }

  init(_ opened: ScreeningSearch.Opened) { self.init(opened.record, opened: opened) }
}

/// What came of making a search again.
struct ScreeningReplayResource: Encodable {
  let screeningId: ScreeningID
  let result: ReplayResource.Result
  let recordedDigest: String
  let replayedDigest: String
  let versions: CaseFile.Versions
  /// There where the matcher is another one now.
  let matcherNow: String?

  init(_ report: ReplayScreening.Report) {
    screeningId = report.screening
    result = report.isSame ? .same : .different
    recordedDigest = report.recordedDigest
    replayedDigest = report.replayedDigest
    versions = report.versions
    matcherNow = report.matcherNow
  }
}

/// A person's word on one match. The words themselves stay sealed.
struct ClearanceResource: Encodable {
  let id: ClearanceID
  let applicationId: ApplicationID
  let findingId: FindingID
  let role: Role
  let entry: String
  let list: String
  let verdict: ClearanceRecord.Verdict
  let state: ClearanceRecord.State
  let reason: String
  let at: Instant
  let by: Actor
  let needsSecondPerson: Bool
  let approvedBy: Actor?
  let approvedAt: Instant?
  let decisionId: DecisionID?
  let listVersion: String
  let matcher: String
  let score: Double
  let endedAt: Instant?
  let lapsedBecause: [String]
  /// What an approval must name; there while it waits for one.
  let digest: String?

  init(_ record: ClearanceRecord) throws {
    id = record.id
    applicationId = record.application
    findingId = record.finding
    role = record.role
    entry = record.entry
    list = record.list
    verdict = record.verdict
    state = record.state
    reason = record.reason
    at = record.at
    by = record.by
    needsSecondPerson = record.needsSecondPerson
    approvedBy = record.approvedBy
    approvedAt = record.approvedAt
    decisionId = record.decision
    listVersion = record.listVersion
    matcher = record.matcher
    score = record.score
    endedAt = record.endedAt
    lapsedBecause = record.lapsedBecause
    digest = record.state == .proposed ? try ApproveClearance.digest(of: record) : nil
  }
}
