public import Vocabulary

/// What the journal keeps of a verdict on evidence: each check with its result, reasons, commitments to what was read, and the
/// list of authorities that it was held against. Nothing of what the evidence says.
public struct EvidenceJudgement: Hashable, Sendable, Codable {
  public struct Check: Hashable, Sendable, Codable {
    public let name: String
    /// `pass`, `fail` or `skip`.
    public let result: String
    public let algorithm: String?

    public init(name: String, result: String, algorithm: String?) {
      self.name = name
      self.result = result
      self.algorithm = algorithm
    }
  }

  public struct Input: Hashable, Sendable, Codable {
    public let name: String
    /// HMAC of the input's SHA-256 under the subject's key: who has the input can prove it, nobody can search for it.
    public let commitment: String

    public init(name: String, commitment: String) {
      self.name = name
      self.commitment = commitment
    }
  }

  public struct TrustListUse: Hashable, Sendable, Codable {
    public let name: String
    /// SHA-256 of the list's file, in hex.
    public let version: String
    public let signer: String?
    public let ageDays: Int

    public init(name: String, version: String, signer: String?, ageDays: Int) {
      self.name = name
      self.version = version
      self.signer = signer
      self.ageDays = ageDays
    }
  }

  /// `valid`, `invalid`, `malformed`, `unsupported` or `indeterminate`.
  public let verdict: String
  /// Codes.
  public let reasons: [String]
  public let checks: [Check]
  public let inputs: [Input]
  /// Nil where no list took part.
  public let trustList: TrustListUse?
  /// When the list of statuses was issued that the document was looked up in.
  public let statusListAt: Instant?
  public let binding: EvidenceBinding?

  public init(
    verdict: String, reasons: [String], checks: [Check], inputs: [Input], trustList: TrustListUse?,
    statusListAt: Instant?, binding: EvidenceBinding?
  ) {
    self.verdict = verdict
    self.reasons = reasons
    self.checks = checks
    self.inputs = inputs
    self.trustList = trustList
    self.statusListAt = statusListAt
    self.binding = binding
  }
}
