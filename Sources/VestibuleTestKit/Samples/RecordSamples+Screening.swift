import Policy
import Screening
public import Vocabulary
import Wire
public import Workflow

extension RecordSamples {
  public func clearance(
    of application: ApplicationID? = nil, entry: String = "list-1", verdict: ClearanceRecord.Verdict = .cleared,
    state: ClearanceRecord.State = .standing, by actor: Actor? = nil, needsSecondPerson: Bool = false,
    decision: DecisionID? = nil, approvedBy: Actor? = nil
  ) -> ClearanceRecord {
    ClearanceRecord(
      id: id(), application: application ?? id(), role: .applicant, entry: entry, list: "own", finding: id(),
      verdict: verdict, state: state, at: now, by: actor ?? .person(id()), reason: "another-party",
      needsSecondPerson: needsSecondPerson, approvedBy: approvedBy, approvedAt: approvedBy.map { _ in now },
      decision: decision, listVersion: digest(), matcher: "1", score: 0.8, statedDigest: digest(),
      listedDigest: digest(), sides: id(), words: id())
  }

  /// The clearance in force with the yes of somebody new, unless `actor` says who.
  public func approved(
    _ clearance: ClearanceRecord, by actor: Actor? = nil, digest: String? = nil
  ) throws -> ClearanceRecord {
    var approved = clearance
    approved.state = .standing
    approved.approvedBy = actor ?? .person(id())
    approved.approvedAt = now
    approved.approvedDigest = try digest ?? Self.sha256(CanonicalJSON.bytes(of: clearance.asProposed))
    return approved
  }

  public func screening(by actor: Actor? = nil) -> ScreeningRecord {
    ScreeningRecord(
      id: id(), subject: id(), at: now, by: actor ?? .person(id()), purpose: "a call",
      versions: CaseFile.Versions(matcher: "1", lists: []), found: 1, bestScore: 0.9, query: id(), result: id(),
      resultDigest: digest())
  }

  public func listVersion(_ list: String) -> ListVersionRecord {
    let record = self.list(list)
    return ListVersionRecord(
      summary: record.summary, loadedAt: now, loadedBy: .system, source: "own", added: 1, changed: 0, removed: 0)
  }
}
