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

  public init(statement: Statement, verifications: [Verification], findings: [Finding], at: Instant, versions: Versions) {
    self.statement = statement
    self.verifications = verifications
    self.findings = findings
    self.at = at
    self.versions = versions
  }
}
