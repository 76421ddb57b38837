import Policy
import Vocabulary
import Wire

/// An assessment sealed and turned into records: made outside the transaction, written inside it.
struct Ruling: Sendable {
  let assessment: Assessment
  let caseFile: SealedField
  let evaluation: SealedField
  let decision: DecisionRecord
  /// Findings that were not there before, with their words.
  let freshFindings: [(record: FindingRecord, detail: SealedField)]
  /// Findings whose disposition changes.
  let changedFindings: [FindingRecord]
  private let reopensFinding: Bool

  /// - Parameters:
  ///   - known: the application's findings so far.
  ///   - isHeld: a person decided or is at work on it, so the policy only advises.
  init(
    _ assessment: Assessment, application: ApplicationID, known: [FindingRecord], isHeld: Bool,
    key: any SubjectKey, services: Services
  ) throws {
    self.assessment = assessment
    let at = assessment.caseFile.at
    let id: DecisionID = services.surroundings.identifier()
    caseFile = try services.seal(assessment.caseFile, field: "case-file/\(id)", with: key)
    let canonical = try CanonicalJSON.bytes(of: assessment.evaluation)
    evaluation = try services.seal(bytes: canonical, field: "evaluation/\(id)", with: key)
    let changes = FindingChanges(assessment, known: known)
    freshFindings = try changes.fresh.map { try services.record($0, of: application, with: key) }
    changedFindings = changes.changed
    reopensFinding = changes.reopens
    decision = DecisionRecord(
      id: id, application: application, openCase: nil, origin: .policy, outcome: assessment.evaluation.outcome,
      state: isHeld ? .advisory : .effective, at: at, by: .system, needsSecondPerson: false,
      reasons: assessment.evaluation.reasons, words: nil, packs: assessment.evaluation.regimes.map(\.pack),
      versions: assessment.caseFile.versions, riskScore: assessment.evaluation.risk.score,
      riskTier: assessment.evaluation.risk.tier, caseFile: caseFile.record.id, evaluation: evaluation.record.id,
      evaluationDigest: Digest.hex(canonical))
  }

  /// Findings that ask for attention and that no person has seen yet.
  var raisesNewConcern: Bool {
    reopensFinding || freshFindings.contains { $0.record.severity >= .medium && $0.record.disposition == .open }
  }

  /// The worst severity among the findings that the policy saw.
  var worstSeverity: Severity { assessment.caseFile.findings.map(\.severity).max() ?? .information }

  var openRequirements: Int {
    assessment.evaluation.requirements.count { $0.state == .missing || $0.state == .expired }
  }
}

extension Services {
  fileprivate func record(
    _ observation: Assessment.Observation, of application: ApplicationID, with key: any SubjectKey
  ) throws -> (record: FindingRecord, detail: SealedField) {
    let finding = observation.finding
    let id: FindingID = surroundings.identifier()
    let detail = try seal(finding, field: "finding/\(id)", with: key)
    let record = FindingRecord(
      id: id, application: application, sensor: finding.sensor, code: finding.code, severity: finding.severity,
      role: finding.role, at: finding.at, confidence: finding.confidence, reference: finding.reference,
      disposition: observation.word ?? .open, fingerprint: observation.fingerprint, detail: detail.record.id)
    return (record, detail)
  }
}
