import Policy
public import Vocabulary

/// Evaluates applications again because the world changed, not the applicant: a list, a pack, a clock.
public struct Reassess: Sendable {
  public struct Report: Hashable, Sendable {
    public var examined = 0
    public var changed = 0
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
      for application in page.elements where application.state.takesEvidence {
        report.examined += 1
        do {
          if try await services.retrying({ try await reassess(application.id, action, principal) }) {
            report.changed += 1
          }
        } catch let error as WorkflowError {
          report.failed[application.id] = error.code.rawValue
        }
      }
      after = page.next
    } while after != nil
    return report
  }

  private func reassess(_ id: ApplicationID, _ action: String, _ principal: Principal) async throws -> Bool {
    let dossier = try await services.dossier(id)
    let at = services.now
    let assessment = try Assessment(
      statement: dossier.statement, checks: dossier.checks, cleared: dossier.clearedFingerprints, services: services,
      key: dossier.key, received: dossier.application.createdAt, at: at)
    let live = Set(dossier.findings.filter { $0.disposition != .gone }.map(\.fingerprint))
    let now = Set(assessment.observations.map(\.fingerprint)).union(dossier.clearedFingerprints)
    guard live != now || !dossier.evaluation.concludesTheSame(as: assessment.evaluation) else { return false }
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
