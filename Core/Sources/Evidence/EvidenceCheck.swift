public import Vocabulary

/// What came of checking one piece of evidence against what was stated.
public struct EvidenceCheck: Hashable, Sendable, Codable {
  public let verification: Verification
  /// In the order to show them: what failed first, then what differs, then remarks.
  public let findings: [Finding]
  /// What the evidence says, read but not believed; for the console. Personal data.
  public let claims: [Claim]

  public init(verification: Verification, findings: [Finding], claims: [Claim]) {
    self.verification = verification
    self.findings = findings
    self.claims = claims
  }
}

/// One thing that evidence says about its subject.
public struct Claim: Hashable, Sendable, Codable {
  /// Stable name, lower case with underscores, for instance `document_number`.
  public let attribute: String
  public let value: String

  public init(attribute: String, value: String) {
    self.attribute = attribute
    self.value = value
  }
}
