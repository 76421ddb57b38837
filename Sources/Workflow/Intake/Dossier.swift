import Policy
import Vocabulary

/// Everything about one application, opened.
struct Dossier: Sendable {
  let application: ApplicationRecord
  let key: any SubjectKey
  let statement: Statement
  let evidence: [EvidenceRecord]
  let checks: [StoredCheck]
  let findings: [FindingRecord]
  /// The decision in force.
  let decision: DecisionRecord
  let evaluation: Evaluation
  let openCase: CaseRecord?
  let customer: CustomerRecord?
  let clearances: StandingClearances
  /// What sensors saw of the accounts.
  let observations: [(record: ObservationRecord, finding: Finding)]
  /// Who else showed the same documents and pictures.
  let reuse: EvidenceReuse

  /// A person's decision stands, or a person is at work on the case: the policy may advise, not act.
  var isHeld: Bool {
    decision.origin == .person || openCase.map { $0.state == .claimed || $0.state == .awaitingApproval } ?? false
  }

  /// What sensors saw that still counts.
  func observed(at instant: Instant) -> [Finding] {
    observations.filter { $0.record.standsUntil > instant }.map(\.finding)
  }

  var clearedFingerprints: Set<String> {
    Set(findings.filter { $0.disposition == .cleared }.map(\.fingerprint))
  }
}

extension Services {
  func dossier(_ id: ApplicationID) async throws -> Dossier {
    let raw = try await store.read { try RawDossier(id, $0) }
    let key = try await vault.openKey(raw.wrapped)
    let checks = try raw.checks.map { try $0.open(StoredCheck.self, with: key) }
    let reuse =
      checks.contains { $0.marks != nil } ? try await store.read { try $0.reuse(of: checks, besides: id) } : .none
    return Dossier(
      application: raw.application, key: key, statement: try raw.statement.open(Statement.self, with: key),
      evidence: raw.evidence, checks: checks,
      findings: raw.findings, decision: raw.decision,
      evaluation: try raw.evaluation.open(Evaluation.self, with: key), openCase: raw.openCase, customer: raw.customer,
      clearances: try raw.clearances.reduce(.none) {
        $0.adding($1.record, try $1.sides.open(PairSides.self, with: key))
      },
      observations: try raw.observations.map {
        ($0.record, try $0.detail.open(ObservationDetail.self, with: key).finding)
      }, reuse: reuse)
  }
}

private struct RawDossier: Sendable {
  let application: ApplicationRecord
  let wrapped: WrappedKey
  let statement: SealedBytes
  let evidence: [EvidenceRecord]
  let checks: [SealedBytes]
  let findings: [FindingRecord]
  let decision: DecisionRecord
  let evaluation: SealedBytes
  let openCase: CaseRecord?
  let customer: CustomerRecord?
  let clearances: [(record: ClearanceRecord, sides: SealedBytes)]
  let observations: [(record: ObservationRecord, detail: SealedBytes)]

  init(_ id: ApplicationID, _ reader: any StoreReader) throws {
    let application = try reader.required(ApplicationRecord.self, id.text)
    self.application = application
    wrapped = try reader.key(of: application.subject)
    statement = try reader.sealed(application.statement)
    evidence = try reader.evidence(of: id)
    checks = try evidence.map { try reader.sealed($0.check) }
    findings = try reader.allFindings(of: id)
    decision = try reader.required(DecisionRecord.self, application.decision.text)
    evaluation = try reader.sealed(try reader.required(DecisionRecord.self, application.evaluation.text).evaluation)
    openCase = try application.openCase.flatMap { try reader.record(CaseRecord.self, $0.text) }
    customer = try application.customer.flatMap { try reader.record(CustomerRecord.self, $0.text) }
    clearances = try reader.standingClearances(of: id)
    observations = try reader.observations(of: id)
  }
}

extension StoreReader {
  fileprivate func observations(
    of application: ApplicationID
  ) throws -> [(record: ObservationRecord, detail: SealedBytes)] {
    var query = ObservationQuery()
    query.application = application
    return try all { try observations(query, $0) }.map { ($0, try sealed($0.detail)) }
  }

  /// Every finding of an application, newest first.
  func allFindings(of application: ApplicationID) throws -> [FindingRecord] {
    var query = FindingQuery()
    query.application = application
    return try all { try findings(query, $0) }
  }

  /// Follows the cursors of a list to its end.
  func all<Element>(_ page: (PageRequest) throws -> Page<Element>) throws -> [Element] {
    var out: [Element] = []
    var after: Cursor?
    repeat {
      let next = try page(PageRequest(limit: PageRequest.maximumLimit, after: after))
      out += next.elements
      after = next.next
    } while after != nil
    return out
  }
}
