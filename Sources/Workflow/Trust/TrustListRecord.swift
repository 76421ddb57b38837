public import Vocabulary

/// A list of authorities that evidence is checked against: as it is in use, with the versions that were before.
public struct TrustListRecord: Record {
  public static let kind = "trust-list"

  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Country signing authorities of passports: a master list, LDIF, certificates.
    case csca
    /// Authorities of mobile documents: a VICAL or certificates.
    case iaca
    /// Authorities of credentials in the form of SD-JWT VC, and of their status lists.
    case issuers
    /// Certificates that country signing authorities have revoked: DER, PEM, LDIF.
    case crl
  }

  public struct Version: Hashable, Sendable, Codable {
    /// SHA-256 of the file, in hex.
    public let version: String
    /// Of authorities; of revoked signers in a list of those.
    public let certificates: Int
    /// Who signed the list; nil where the operator vouched for it.
    public let signer: String?
    public let loadedAt: Instant
    public let loadedBy: Actor
    /// Where it came from: an address, or `file`.
    public let source: String

    public init(
      version: String, certificates: Int, signer: String?, loadedAt: Instant, loadedBy: Actor, source: String
    ) {
      self.version = version
      self.certificates = certificates
      self.signer = signer
      self.loadedAt = loadedAt
      self.loadedBy = loadedBy
      self.source = source
    }
  }

  public let name: String
  public let use: Kind
  /// Newest first, the first is in use; never empty.
  public var versions: [Version]
  public var maximumAgeDays: Int

  public static let keptVersions = 50

  public var recordID: String { name }

  public init(name: String, use: Kind, versions: [Version], maximumAgeDays: Int) {
    self.name = name
    self.use = use
    self.versions = versions
    self.maximumAgeDays = maximumAgeDays
  }
}

/// Where a trust list is downloaded from.
public struct TrustSource: Hashable, Sendable {
  public let name: String
  public let use: TrustListRecord.Kind
  public let url: String
  /// Certificates of those who may sign the list; each a file's bytes.
  public let signers: [[UInt8]]
  /// SHA-256 of the only file that is accepted, in hex.
  public let sha256: String?
  public let maximumAgeDays: Int
  public let everyHours: Int

  public init(
    name: String, use: TrustListRecord.Kind, url: String, signers: [[UInt8]] = [], sha256: String? = nil,
    maximumAgeDays: Int = 90, everyHours: Int = 24
  ) {
    self.name = name
    self.use = use
    self.url = url
    self.signers = signers
    self.sha256 = sha256
    self.maximumAgeDays = maximumAgeDays
    self.everyHours = everyHours
  }
}

/// How the last check of a source of trust went. Operational: kept as a setting, not journaled.
public struct TrustSourceState: Hashable, Sendable, Codable {
  public var checkedAt: Instant
  /// When the version in use was last seen to be the newest.
  public var confirmedAt: Instant?
  public var refusal: ListRefusal.Code?
  public var message: String?
  public var validators: ListValidators?

  public init(checkedAt: Instant) { self.checkedAt = checkedAt }
}
