/// What came of checking a bundle: every check, passed or not, in the order in which they were made.
public struct BundleReport: Hashable, Sendable, Codable {
  public struct Check: Hashable, Sendable, Codable {
    public enum Result: String, Hashable, Sendable, Codable {
      case pass
      case fail
      /// Could not be made because an earlier check failed.
      case skip
    }

    /// `bundle-format`, `trusted-checkpoint`, `bundle-checkpoint`, `older-checkpoint`, `trusted-in-bundle`, `inclusion`.
    public let name: String
    public let result: Result
    public let code: JournalError.Code?
    /// A sentence for a person; no personal data.
    public let detail: String
    /// The entry that an `inclusion` is about.
    public let index: UInt64?
  }

  public let checks: [Check]
  /// Origin, size and root (base64) of the bundle's checkpoint, where it verified.
  public let origin: String?
  public let size: UInt64?
  public let root: String?

  /// Whether every check passed.
  public var isValid: Bool { !checks.isEmpty && checks.allSatisfy { $0.result == .pass } }

  /// Whether the bundle could be read at all.
  public var isMalformed: Bool { checks.contains { $0.name == "bundle-format" && $0.result == .fail } }
}
