/// What `vestibule evidence verify` says about one input, whatever its kind. JSON names are the property names in snake case.
public struct EvidenceVerdict: Hashable, Sendable, Codable {
  /// In order of precedence: the first that applies is the verdict.
  public enum Verdict: String, Hashable, Sendable, Codable, CaseIterable {
    /// The input can not be read.
    case malformed
    /// Some check failed.
    case invalid
    /// Nothing failed, and a needed algorithm, version or layout is unknown.
    case unsupported
    /// Something required could not be known.
    case indeterminate
    case valid
  }

  public enum Policy: String, Hashable, Sendable, Codable, CaseIterable {
    /// What border control accepts.
    case icao
    /// What merely warns under `icao` fails.
    case strict
  }

  public struct Reason: Hashable, Sendable, Codable {
    /// From the closed list of the contract.
    public let code: String
    /// The part of the input, for instance `dg1`, `birth_date`, `line 2, column 14`.
    public let at: String?
    public let detail: String?

    public init(code: String, at: String? = nil, detail: String? = nil) {
      self.code = code
      self.at = at
      self.detail = detail
    }
  }

  public struct Check: Hashable, Sendable, Codable {
    public enum Result: String, Hashable, Sendable, Codable, CaseIterable { case pass, fail, skip }

    public let name: String
    public let result: Result
    /// Algorithm and curve, where the check has one.
    public let alg: String?

    public init(name: String, result: Result, alg: String? = nil) {
      self.name = name
      self.result = result
      self.alg = alg
    }
  }

  public struct Trust: Hashable, Sendable, Codable {
    /// SHA-256 in hex.
    public let anchorSha256: String
    public let chainSha256: [String]
    public let source: String

    public init(anchorSha256: String, chainSha256: [String], source: String) {
      self.anchorSha256 = anchorSha256
      self.chainSha256 = chainSha256
      self.source = source
    }

    enum CodingKeys: String, CodingKey {
      case anchorSha256 = "anchor_sha256"
      case chainSha256 = "chain_sha256"
      case source
    }
  }

  public struct Input: Hashable, Sendable, Codable {
    public let name: String
    /// In hex.
    public let sha256: String

    public init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }
  }

  public struct Grade: Hashable, Sendable, Codable {
    /// `FAIR`, `STRONG` or `SUPERIOR` of NIST SP 800-63A-4, or `NONE`.
    public let strength: String
    public let cloneDetection: String

    public init(strength: String, cloneDetection: String) {
      self.strength = strength
      self.cloneDetection = cloneDetection
    }

    enum CodingKeys: String, CodingKey {
      case strength
      case cloneDetection = "clone_detection"
    }
  }

  public static let schema = "evidence.verdict/1"

  /// Always `evidence.verdict/1`.
  public let schema: String
  public let kind: String
  /// The caller's own, in batches.
  public var id: String?
  public let verdict: Verdict
  /// RFC 3339, UTC.
  public let at: String
  public let policy: Policy
  /// Every reason, not the first only; on a valid verdict they are warnings.
  public let reasons: [Reason]
  public let checks: [Check]
  /// Filled on a valid verdict only. Personal data.
  public let claims: [String: String]
  public let trust: Trust?
  /// What was looked at; whoever adds something from elsewhere names it here.
  public var inputs: [Input]
  public let grade: Grade?
  /// Milliseconds that the check took; measured by the caller, for this room has no clock.
  public var ms: Double?

  public init(
    kind: String, id: String? = nil, verdict: Verdict, at: String, policy: Policy, reasons: [Reason], checks: [Check],
    claims: [String: String], trust: Trust? = nil, inputs: [Input], grade: Grade? = nil, ms: Double? = nil
  ) {
    schema = Self.schema
    self.kind = kind
    self.id = id
    self.verdict = verdict
    self.at = at
    self.policy = policy
    self.reasons = reasons
    self.checks = checks
    self.claims = verdict == .valid ? claims : [:]
    self.trust = trust
    self.inputs = inputs
    self.grade = grade
    self.ms = ms
  }

  enum CodingKeys: String, CodingKey {
    case schema, kind, id, verdict, at, policy, reasons, checks, claims, trust, inputs, grade, ms
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(schema, forKey: .schema)
    try values.encode(kind, forKey: .kind)
    // Written also when it is null: the line of a batch is found by it.
    try values.encode(id, forKey: .id)
    try values.encode(verdict, forKey: .verdict)
    try values.encode(at, forKey: .at)
    try values.encode(policy, forKey: .policy)
    try values.encode(reasons, forKey: .reasons)
    try values.encode(checks, forKey: .checks)
    try values.encode(claims, forKey: .claims)
    try values.encodeIfPresent(trust, forKey: .trust)
    try values.encode(inputs, forKey: .inputs)
    try values.encodeIfPresent(grade, forKey: .grade)
    try values.encodeIfPresent(ms, forKey: .ms)
  }

  /// Exit status of the command line.
  public var exitStatus: Int32 {
    switch verdict {
    case .valid: 0
    case .invalid: 1
    case .malformed: 2
    case .unsupported: 3
    case .indeterminate: 4
    }
  }
}
