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
    (freshFindings, changedFindings) = try Self.reconcile(
      assessment.observations, known: known, application: application, key: key, services: services)
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
    freshFindings.contains { $0.record.severity >= .medium && $0.record.disposition == .open }
  }

  /// The worst severity among the findings that the policy saw.
  var worstSeverity: Severity { assessment.caseFile.findings.map(\.severity).max() ?? .information }

  var openRequirements: Int {
    assessment.evaluation.requirements.count { $0.state == .missing || $0.state == .expired }
  }

  private static func reconcile(
    _ observations: [Assessment.Observation], known: [FindingRecord], application: ApplicationID, key: any SubjectKey,
    services: Services
  ) throws -> (fresh: [(record: FindingRecord, detail: SealedField)], changed: [FindingRecord]) {
    var byFingerprint = Dictionary(known.map { ($0.fingerprint, $0) }, uniquingKeysWith: { newer, _ in newer })
    var fresh: [(record: FindingRecord, detail: SealedField)] = []
    var changed: [FindingRecord] = []
    var seen: Set<String> = []
    for observation in observations where seen.insert(observation.fingerprint).inserted {
      if var old = byFingerprint.removeValue(forKey: observation.fingerprint) {
        if old.disposition == .gone {
          old.disposition = .open
          changed.append(old)
        }
        continue
      }
      let finding = observation.finding
      let id: FindingID = services.surroundings.identifier()
      let detail = try services.seal(finding, field: "finding/\(id)", with: key)
      let record = FindingRecord(
        id: id, application: application, sensor: finding.sensor, code: finding.code, severity: finding.severity,
        role: finding.role, at: finding.at, confidence: finding.confidence, reference: finding.reference,
        disposition: .open, fingerprint: observation.fingerprint, detail: detail.record.id)
      fresh.append((record, detail))
    }
    for var old in byFingerprint.values.sorted(by: { $0.id < $1.id }) where old.disposition == .open {
      old.disposition = .gone
      changed.append(old)
    }
    return (fresh, changed)
  }
}
