import Policy
public import Vocabulary

/// One word on several matches, shown before it is given.
public struct JudgeMatches: Sendable {
  public static let maximum = 100

  /// What will become of one match.
  public struct Step: Sendable {
    public enum Effect: Sendable, Hashable {
      /// In force at once.
      case stands
      /// Waits for the second person.
      case waits
      /// Nothing, with why.
      case refused(String)
    }

    public let line: MatchLine
    public let effect: Effect
  }

  /// What became of one match.
  public struct Outcome: Sendable {
    public let finding: FindingID
    public let clearance: ClearanceRecord?
    public let refusal: String?
  }

  let services: Services

  public init(_ services: Services) { self.services = services }

  /// Changes nothing.
  public func preview(
    _ findings: [FindingID], verdict: ClearanceRecord.Verdict, as principal: Principal
  ) async throws -> [Step] {
    let person = try principal.requirePerson(.workCases)
    let rules = services.rules
    var steps: [Step] = []
    for id in try Self.checked(findings) {
      let finding = try await services.store.read { try $0.required(FindingRecord.self, id.text) }
      let line = try await services.store.read { try $0.line(finding, rules) }
      let dossier = try await services.dossier(finding.application)
      do {
        try dossier.requireJudgeable(finding, by: person)
        let waits = verdict == .cleared && dossier.evaluation.twoPersonOutcomes.contains(.approve)
        steps.append(Step(line: line, effect: waits ? .waits : .stands))
      } catch {
        steps.append(Step(line: line, effect: .refused(error.message)))
      }
    }
    return steps
  }

  /// Gives the word on each match for itself: one that is refused keeps no other from being judged, and each has its own
  /// entry in the journal.
  public func run(
    _ findings: [FindingID], verdict: ClearanceRecord.Verdict, reason: String, words: String, as principal: Principal
  ) async throws -> [Outcome] {
    _ = try principal.requirePerson(.workCases)
    var outcomes: [Outcome] = []
    for id in try Self.checked(findings) {
      let request = JudgeMatch.Request(finding: id, verdict: verdict, reason: reason, words: words)
      try JudgeMatch.check(request)
      do {
        let record = try await JudgeMatch(services).run(request, as: principal)
        outcomes.append(Outcome(finding: id, clearance: record, refusal: nil))
      } catch let error as WorkflowError where error.code != .forbidden {
        outcomes.append(Outcome(finding: id, clearance: nil, refusal: error.message))
      }
    }
    return outcomes
  }

  private static func checked(_ findings: [FindingID]) throws(WorkflowError) -> [FindingID] {
    var seen: Set<FindingID> = []
    let unique = findings.filter { seen.insert($0).inserted }
    guard (1...maximum).contains(unique.count) else {
      throw WorkflowError(.invalid, "choose 1 to \(maximum) matches", field: "/findings")
    }
    return unique
  }
}
