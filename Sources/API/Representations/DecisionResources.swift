import Policy
import Vocabulary
import Workflow

/// What the policy or a person concluded. A person's own words stay sealed.
struct DecisionResource: Encodable {
  let id: DecisionID
  let applicationId: ApplicationID
  let caseId: CaseID?
  let origin: DecisionRecord.Origin
  let outcome: Outcome
  let state: DecisionRecord.State
  let at: Instant
  let by: Actor
  let needsSecondPerson: Bool
  let reasons: [Reason]
  let packs: [PackReference]
  let versions: CaseFile.Versions
  let riskScore: Int
  let riskTier: RiskTier
  let evaluationDigest: String
  /// Of the single resource only.
  let approval: ApprovalResource?

  init(_ record: DecisionRecord, approval: ApprovalRecord? = nil) {
    id = record.id
    applicationId = record.application
    caseId = record.openCase
    origin = record.origin
    outcome = record.outcome
    state = record.state
    at = record.at
    by = record.by
    needsSecondPerson = record.needsSecondPerson
    reasons = record.reasons
    packs = record.packs
    versions = record.versions
    riskScore = record.riskScore
    riskTier = record.riskTier
    evaluationDigest = record.evaluationDigest
    self.approval = approval.map(ApprovalResource.init)
  }
}

/// The second person's yes to one exact decision.
struct ApprovalResource: Encodable {
  let by: Actor
  let at: Instant
  let decisionDigest: String

  init(_ record: ApprovalRecord) {
    by = record.by
    at = record.at
    decisionDigest = record.decisionDigest
  }
}

/// What came of running a decision again.
struct ReplayResource: Encodable {
  enum Result: String, Encodable { case same, different }

  let decisionId: DecisionID
  let result: Result
  let recordedDigest: String
  let replayedDigest: String
  let differences: [EvaluationDifference]
  let versions: CaseFile.Versions
  let packs: [PackReference]

  init(_ report: ReplayDecision.Report) {
    decisionId = report.decision
    result = report.isSame ? .same : .different
    recordedDigest = report.recordedDigest
    replayedDigest = report.replayedDigest
    differences = report.differences
    versions = report.versions
    packs = report.packs
  }
}
