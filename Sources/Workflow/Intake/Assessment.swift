import Policy
import Screening
public import Vocabulary
import Wire

/// One run of the sensors and the policy over what is known of an application. Pure but for the rules handed in.
struct Assessment: Sendable {
  struct Observation: Sendable {
    let finding: Finding
    let fingerprint: String
  }

  let statement: Statement
  /// Every finding, also those that a person cleared.
  let observations: [Observation]
  /// What the policy saw: cleared findings are left out.
  let caseFile: CaseFile
  let evaluation: Evaluation

  /// - Parameters:
  ///   - cleared: fingerprints of findings that a person saw and cleared.
  ///   - received: when the application came in; clocks begin there.
  init(
    statement: Statement, checks: [StoredCheck], cleared: Set<String>, services: Services, key: any SubjectKey,
    received: Instant, at: Instant
  ) throws {
    let (rules, instruments) = (services.rules, services.instruments)
    let listed = Instruments.timed(instruments.screened) { rules.index.findings(for: statement, at: at) }
    let found = listed + checks.flatMap(\.findings)
    observations = try found.map { finding in
      Observation(finding: finding, fingerprint: try Self.fingerprint(finding, key))
    }
    self.statement = statement
    caseFile = CaseFile(
      statement: statement, verifications: checks.map(\.verification),
      findings: observations.filter { !cleared.contains($0.fingerprint) }.map(\.finding), at: at,
      versions: rules.versions, received: received)
    evaluation = Instruments.timed(instruments.evaluated) { [caseFile] in
      Policy.evaluate(caseFile, packs: rules.packs)
    }
  }

  /// Two findings are the same observation when all but their time is equal.
  private static func fingerprint(_ finding: Finding, _ key: any SubjectKey) throws -> String {
    let timeless = Finding(
      sensor: finding.sensor, code: finding.code, severity: finding.severity, role: finding.role,
      at: Instant(seconds: 0), confidence: finding.confidence, summary: finding.summary, parts: finding.parts,
      reference: finding.reference)
    return key.fingerprint(try CanonicalJSON.bytes(of: timeless))
  }
}

/// The outcome of an evidence check as it lies in the vault.
public struct StoredCheck: Hashable, Sendable, Codable {
  public let verification: Verification
  public let findings: [Finding]
  /// What was read from the evidence, for people who may see it.
  public let claims: [Claim]

  public struct Claim: Hashable, Sendable, Codable {
    public let attribute: String
    public let value: String

    public init(attribute: String, value: String) {
      self.attribute = attribute
      self.value = value
    }
  }

  public init(verification: Verification, findings: [Finding], claims: [Claim]) {
    self.verification = verification
    self.findings = findings
    self.claims = claims
  }
}
