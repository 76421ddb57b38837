import Policy
import Screening
public import Vocabulary
public import Workflow

/// Makes valid records with identifiers of their own; what a test cares about it sets.
public final class RecordSamples: Sendable {
  public let clock: SteppableClock
  public let surroundings: Surroundings

  public init(clock: SteppableClock = SteppableClock(), seed: UInt64 = 1) {
    self.clock = clock
    surroundings = .fixed(clock: clock, randomness: SeededRandomness(seed: seed))
  }

  public var now: Instant { clock.now }

  public func id<Kind: IdentifierKind>(_: Kind.Type = Kind.self) -> Identifier<Kind> { surroundings.identifier() }

  /// 64 hexadecimal digits.
  public func digest() -> String {
    surroundings.random(32).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  public func heading(_ action: String = "test.change", subject: String? = nil, by actor: Actor = .system)
    -> EntryHeading
  {
    EntryHeading(at: now, actor: actor, action: action, subject: subject)
  }

  public func application(
    state: ApplicationRecord.State = .referred, riskTier: RiskTier = .low, partyKind: Party.Kind = .individual,
    reseller: String? = nil, regimes: [String] = ["baseline"], linkDigest: String? = nil
  ) -> ApplicationRecord {
    let decision: DecisionID = id()
    return ApplicationRecord(
      id: id(), subject: id(), state: state, version: 1, createdAt: now, updatedAt: now, createdBy: .key(id()),
      partyKind: partyKind, reseller: reseller, statement: id(), regimes: regimes, riskScore: 12, riskTier: riskTier,
      openRequirements: 0, decision: decision, evaluation: decision, linkDigest: linkDigest,
      linkExpires: linkDigest.map { _ in now.adding(days: 14) })
  }

  public func customer(
    of application: ApplicationRecord, state: CustomerRecord.State = .active
  ) -> CustomerRecord {
    CustomerRecord(
      id: id(), subject: application.subject, application: application.id, partyKind: application.partyKind,
      reseller: application.reseller, state: state, since: now)
  }

  public func account(
    of customer: CustomerID, reference: String = "acct-1", state: CustomerRecord.State = .active
  ) -> AccountRecord {
    AccountRecord(id: id(), customer: customer, reference: reference, product: "vm", state: state, openedAt: now)
  }

  public func `case`(
    of application: ApplicationRecord, state: CaseRecord.State = .open, due: Instant? = nil,
    claimedBy: OperatorID? = nil, severity: Severity = .medium
  ) -> CaseRecord {
    CaseRecord(
      id: id(), application: application.id, state: state, version: 1, openedAt: now, dueAt: due ?? now.adding(days: 2),
      claimedBy: claimedBy, claimedAt: claimedBy.map { _ in now }, severity: severity, riskTier: application.riskTier,
      partyKind: application.partyKind, reseller: application.reseller, reasons: ["sanctions-match"])
  }

  public func note(on openCase: CaseID) -> NoteRecord {
    NoteRecord(id: id(), openCase: openCase, by: .person(id()), at: now, words: id())
  }

  public func decision(
    of application: ApplicationID, origin: DecisionRecord.Origin = .policy, outcome: Outcome = .approve,
    state: DecisionRecord.State = .effective, by actor: Actor = .system, needsSecondPerson: Bool = false
  ) -> DecisionRecord {
    let pack = PackReference(identifier: "baseline", version: "1.0.0", digest: digest())
    return DecisionRecord(
      id: id(), application: application, openCase: nil, origin: origin, outcome: outcome, state: state, at: now,
      by: actor, needsSecondPerson: needsSecondPerson,
      reasons: [Reason(code: "clean", pack: "baseline", text: "Clean.")],
      words: nil, packs: [pack], versions: CaseFile.Versions(matcher: "1", lists: []), riskScore: 12, riskTier: .low,
      caseFile: id(), evaluation: id(), evaluationDigest: digest())
  }

  public func evidence(of application: ApplicationID) -> EvidenceRecord {
    EvidenceRecord(
      id: id(), application: application, role: .applicant, type: .machineReadableZone, at: now, addedBy: .applicant,
      result: .passed, strength: .strong, payload: id(), check: id())
  }

  public func finding(
    of application: ApplicationID, sensor: Sensor = .screening, code: String = "sanctions-match",
    severity: Severity = .high, disposition: FindingRecord.Disposition = .open
  ) -> FindingRecord {
    FindingRecord(
      id: id(), application: application, sensor: sensor, code: code, severity: severity, role: .applicant, at: now,
      confidence: 0.87, reference: "list-1", disposition: disposition, fingerprint: digest(), detail: id())
  }
}
