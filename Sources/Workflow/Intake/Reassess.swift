import Policy
public import Vocabulary

/// Evaluates applications again because the world changed, not the applicant: a list, a pack, a clock.
public struct Reassess: Sendable {
  public struct Report: Hashable, Sendable {
    public var examined = 0
    public var changed = 0
    /// Customers who were seen to be out of reach of what changed, and were not evaluated.
    public var passedOver = 0
    /// Applications that could not be evaluated, with the code of the error.
    public var failed: [ApplicationID: String] = [:]
  }

  let services: Services

  public init(_ services: Services) { self.services = services }

  /// Only an evaluation that differs in findings, outcome or requirements is written.
  public func run(because action: String, as principal: Principal) async throws -> Report {
    var report = Report()
    var after: Cursor?
    repeat {
      let request = PageRequest(limit: PageRequest.maximumLimit, after: after)
      let page = try await services.store.read { try $0.applications(ApplicationQuery(), request) }
      try await run(page.elements.filter(\.state.takesEvidence).map(\.id), because: action, as: principal, &report)
      after = page.next
    } while after != nil
    return report
  }

  /// As above for some applications.
  func run(
    _ applications: [ApplicationID], because action: String, as principal: Principal, _ report: inout Report
  ) async throws {
    for id in applications {
      try Task.checkCancellation()
      report.examined += 1
      do {
        if try await services.retrying({ try await reassess(id, action, principal) }) { report.changed += 1 }
      } catch let error as WorkflowError {
        report.failed[id] = error.code.rawValue
      }
    }
  }

  private func reassess(_ id: ApplicationID, _ action: String, _ principal: Principal) async throws -> Bool {
    let dossier = try await services.dossier(id)
    guard dossier.application.state.takesEvidence else { return false }
    let at = services.now
    let assessment = try Assessment(
      statement: dossier.statement, checks: dossier.checks, cleared: dossier.clearedFingerprints,
      clearances: dossier.clearances, observed: dossier.observed(at: at), reuse: dossier.reuse, services: services,
      key: dossier.key,
      received: dossier.application.createdAt,
      at: at)
    let changes = FindingChanges(assessment, known: dossier.findings)
    guard
      !changes.isEmpty || !assessment.lapsed.isEmpty
        || !dossier.evaluation.concludesTheSame(as: assessment.evaluation)
    else { return false }
    _ = try await services.reevaluate(
      dossier, statement: dossier.statement, checks: dossier.checks,
      heading: EntryHeading(at: at, actor: principal.actor, action: action, subject: id.text)
    ) { _, _ in }
    return true
  }
}

extension Evaluation {
  /// Whether two evaluations differ in nothing that matters: words and clock readings aside.
  fileprivate func concludesTheSame(as other: Evaluation) -> Bool {
    outcome == other.outcome && risk.score == other.risk.score && risk.tier == other.risk.tier
      && regimes.map(\.pack) == other.regimes.map(\.pack) && twoPersonOutcomes == other.twoPersonOutcomes
      && standings == other.standings
  }

  private struct Standing: Hashable {
    let pack: String
    let requirement: String
    let role: Role
    let state: RequirementState
  }

  private var standings: Set<Standing> {
    Set(requirements.map { Standing(pack: $0.pack, requirement: $0.requirement, role: $0.role, state: $0.state) })
  }
}
