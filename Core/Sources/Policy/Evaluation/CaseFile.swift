public import Vocabulary

/// Everything the policy may know when it concludes: the meeting place of all sensors.
///
/// A case file is a value. Sealed with a decision, it is what the decision is replayed from.
public struct CaseFile: Hashable, Sendable, Codable {
  public let statement: Statement
  public let verifications: [Verification]
  public let findings: [Finding]
  /// The clock reading of the evaluation.
  public let at: Instant
  public let versions: Versions
  /// When the application came in, from which clocks run; nil where the time of registration in the statement says it.
  public let received: Instant?
  /// What people said about single findings.
  public let rulings: [Ruling]
  /// Requirements that a person set aside.
  public let waivers: [Waiver]

  /// What the sensors ran with.
  public struct Versions: Hashable, Sendable, Codable {
    public let matcher: String
    /// Sorted by list.
    public let lists: [ListReference]

    public init(matcher: String, lists: [ListReference]) {
      self.matcher = matcher
      self.lists = lists.sorted { $0.list < $1.list }
    }
  }

  public struct ListReference: Hashable, Sendable, Codable {
    public let list: String
    /// SHA-256 of the list's files, in hex.
    public let version: String

    public init(list: String, version: String) {
      self.list = list
      self.version = version
    }
  }

  public init(
    statement: Statement, verifications: [Verification], findings: [Finding], at: Instant, versions: Versions,
    received: Instant? = nil, rulings: [Ruling] = [], waivers: [Waiver] = []
  ) {
    self.statement = statement
    self.verifications = verifications
    self.findings = findings
    self.at = at
    self.versions = versions
    self.received = received
    self.rulings = rulings
    self.waivers = waivers
  }

  enum CodingKeys: String, CodingKey, CaseIterable {
    case statement, verifications, findings, at, versions, received, rulings, waivers
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    statement = try values.decode(Statement.self, forKey: .statement)
    verifications = try values.decode([Verification].self, forKey: .verifications)
    findings = try values.decode([Finding].self, forKey: .findings)
    at = try values.decode(Instant.self, forKey: .at)
    versions = try values.decode(Versions.self, forKey: .versions)
    received = try values.decodeIfPresent(Instant.self, forKey: .received)
    rulings = try values.decodeIfPresent([Ruling].self, forKey: .rulings) ?? []
    waivers = try values.decodeIfPresent([Waiver].self, forKey: .waivers) ?? []
  }
}
