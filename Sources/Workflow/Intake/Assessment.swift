public import Evidence
import Policy
import Screening
public import Vocabulary
import Wire

/// One run of the sensors and the policy over what is known of an application. Pure but for the rules handed in.
struct Assessment: Sendable {
  struct Observation: Sendable {
    let finding: Finding
    let fingerprint: String
    /// What a person said of it; nil where nobody has.
    let word: FindingRecord.Disposition?
  }

  let statement: Statement
  /// Every finding, also those that a person cleared.
  let observations: [Observation]
  /// Words on matches that were given about other facts and hold no more.
  let lapsed: [ClearanceRecord]
  /// What the policy saw: cleared findings are left out.
  let caseFile: CaseFile
  let evaluation: Evaluation

  /// - Parameters:
  ///   - cleared: fingerprints of findings that a person saw and cleared.
  ///   - clearances: people's words on single matches.
  ///   - observed: what sensors saw of the accounts.
  ///   - reuse: who else showed the same documents and pictures.
  ///   - received: when the application came in; clocks begin there.
  init(
    statement: Statement, checks: [StoredCheck], cleared: Set<String>, clearances: StandingClearances = .none,
    observed: [Finding] = [], reuse: EvidenceReuse = .none, services: Services, key: any SubjectKey,
    received: Instant, at: Instant
  ) throws {
    let (rules, instruments) = (services.rules, services.instruments)
    let book = PairBook(statement, rules: rules, key: key)
    let others = try clearances.cleared(book)
    let listed = Instruments.timed(instruments.screened) {
      rules.index.findings(for: statement, at: at, register: rules.ownership, cleared: others)
    }
    let consistency = Consistency(checks: checks, reuse: reuse, received: received, at: at).findings
    var reading = FindingReading(book: book, key: key, clearances: clearances, cleared: cleared)
    observations = try (listed + checks.flatMap(\.findings) + consistency + observed).map { try reading.observe($0) }
    lapsed = reading.lapsed(at: at)
    self.statement = statement
    caseFile = CaseFile(
      statement: statement, verifications: checks.map(\.verification),
      findings: observations.filter { $0.word != .cleared }.map(\.finding), at: at,
      versions: rules.versions, received: received)
    evaluation = Instruments.timed(instruments.evaluated) { [caseFile] in
      Policy.evaluate(caseFile, packs: rules.packs)
    }
  }
}

/// The outcome of an evidence check as it lies in the vault.
public struct StoredCheck: Hashable, Sendable, Codable {
  public let verification: Verification
  public let findings: [Finding]
  /// What was read from the evidence, for people who may see it.
  public let claims: [Claim]
  /// The way from the evidence to an authority, and each reason in full; nil where nothing was signed.
  public let verdict: EvidenceVerdict?
  /// Keyed digests, in hex, of what would show that evidence is used again: by kind of mark.
  public let marks: [String: String]?

  public struct Claim: Hashable, Sendable, Codable {
    public let attribute: String
    public let value: String

    public init(attribute: String, value: String) {
      self.attribute = attribute
      self.value = value
    }
  }

  public init(
    verification: Verification, findings: [Finding], claims: [Claim], verdict: EvidenceVerdict? = nil,
    marks: [String: String]? = nil
  ) {
    self.verification = verification
    self.findings = findings
    self.claims = claims
    self.verdict = verdict
    self.marks = marks
  }
}
