import Evidence
import Policy
import Vocabulary
import Workflow

/// An application as lists show it. No personal data.
struct ApplicationResource: Encodable {
  let id: ApplicationID
  let subjectId: SubjectID
  let state: ApplicationRecord.State
  let version: Int
  let createdAt: Instant
  let updatedAt: Instant
  let createdBy: Actor
  let partyKind: Party.Kind
  let reseller: String?
  let regimes: [String]
  let riskScore: Int
  let riskTier: RiskTier
  let openRequirements: Int
  let decisionId: DecisionID
  let evaluationId: DecisionID
  let customerId: CustomerID?
  let caseId: CaseID?
  let linkExpiresAt: Instant?

  init(_ record: ApplicationRecord) {
    id = record.id
    subjectId = record.subject
    state = record.state
    version = record.version
    createdAt = record.createdAt
    updatedAt = record.updatedAt
    createdBy = record.createdBy
    partyKind = record.partyKind
    reseller = record.reseller
    regimes = record.regimes
    riskScore = record.riskScore
    riskTier = record.riskTier
    openRequirements = record.openRequirements
    decisionId = record.decision
    evaluationId = record.evaluation
    customerId = record.customer
    caseId = record.openCase
    linkExpiresAt = record.linkExpires
  }
}

/// One application with everything that is known of it without opening personal data.
struct ApplicationViewResource: Encodable {
  let application: ApplicationResource
  let regimes: [AppliedRegimeResource]
  let requirements: [RequirementStatus]
  let risk: RiskAssessment
  let foreignPerson: ForeignPersonDetermination
  let clocks: [Clock]
  let retentionDays: Int
  let findings: [FindingResource]
  let evidence: [EvidenceResource]
  let decision: DecisionResource
  let openCase: CaseResource?
  let assurance: [AssuranceResource]

  enum CodingKeys: String, CodingKey {
    case application, regimes, requirements, risk, foreignPerson, clocks, retentionDays, findings, evidence, decision
    case assurance
    case openCase = "case"
  }

  init(_ view: ApplicationView) {
    application = ApplicationResource(view.application)
    regimes = view.evaluation.regimes.map(AppliedRegimeResource.init)
    requirements = view.evaluation.requirements
    risk = view.evaluation.risk
    foreignPerson = view.evaluation.foreignPerson
    clocks = view.evaluation.clocks
    retentionDays = view.evaluation.retentionDays
    findings = view.findings.map(FindingResource.init)
    evidence = view.evidence.map(EvidenceResource.init)
    decision = DecisionResource(view.decision)
    openCase = view.openCase.map(CaseResource.init)
    assurance = view.assurance.map(AssuranceResource.init)
  }
}

/// How the identity of one party is assured, what is asked for, and the cheapest way there.
struct AssuranceResource: Encodable {
  struct Step: Encodable {
    let kind: String
    let title: String
  }

  let role: Role
  let level: AssuranceLevel
  let rule: String
  let needed: AssuranceLevel
  let pack: String
  let missing: [String]
  /// Missing where nothing that this house takes reaches the level.
  let cheapest: [Step]?

  init(_ view: AssuranceView) {
    role = view.status.role
    level = view.status.level
    rule = view.status.rule
    needed = view.status.needed
    pack = view.status.pack
    missing = view.status.missing
    cheapest = view.advice?.map { Step(kind: $0.kind, title: $0.title) }
  }
}

/// A pack that applies, and why.
struct AppliedRegimeResource: Encodable {
  let identifier: String
  let version: String
  let digest: String
  let title: String
  let why: String

  init(_ regime: AppliedRegime) {
    identifier = regime.pack.identifier
    version = regime.pack.version
    digest = regime.pack.digest
    title = regime.title
    why = regime.why
  }
}
