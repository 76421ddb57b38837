public import Certificates
public import Evidence
public import Vocabulary

/// Whom the provider trusts to issue evidence at this moment. A value: a change makes a new one.
public struct TrustBook: Sendable {
  public internal(set) var lists: [TrustListRecord] = []
  public internal(set) var passports = PassportTrust()
  public internal(set) var documents = TrustAnchors()
  public internal(set) var issuers = TrustAnchors()
  /// Of document signers whose certificates were revoked, by the name of the list.
  public internal(set) var revocations: [String: RevocationFile] = [:]

  public init() {}

  /// Country signing authorities in use.
  var authorities: [Certificate] { passports.anchors.all.map(\.certificate) }

  /// What a chip is checked against: lists of revoked signers are heeded where there are any.
  var passportRules: PassportRules {
    var rules = PassportRules(trust: passports)
    rules.revocationFiles = revocations.sorted { $0.key < $1.key }.map(\.value)
    return rules
  }

  /// The list that an anchor came from, by the source that verdicts name.
  func list(of trust: EvidenceVerdict.Trust?) -> TrustListRecord? {
    guard let name = trust?.source.split(separator: " ").first else { return nil }
    return lists.first { $0.name == name }
  }

  /// The list that would have had the anchor, where none was found.
  func list(for use: TrustListRecord.Kind) -> TrustListRecord? { lists.first { $0.use == use } }

  func has(_ use: TrustListRecord.Kind) -> Bool { lists.contains { $0.use == use } }
}

/// A trust list as it stands, for people and metrics.
public struct TrustClock: Hashable, Sendable {
  public let name: String
  public let use: TrustListRecord.Kind?
  public let confirmedAt: Instant?
  public let maximumAgeDays: Int
  /// Why it is not used as it should be.
  public let fault: String?

  public func ageSeconds(at now: Instant) -> Int64? {
    confirmedAt.map { max(0, now.seconds - $0.seconds) }
  }

  public func isOld(at now: Instant) -> Bool {
    ageSeconds(at: now).map { $0 > Int64(maximumAgeDays) * 86_400 } ?? true
  }

  public func alarm(at now: Instant) -> String? {
    if let fault { return "The trust list “\(name)”: \(fault)." }
    guard isOld(at: now), let age = ageSeconds(at: now) else { return nil }
    return "The trust list “\(name)” is \(age / 86_400) days old; it should be no older than \(maximumAgeDays)."
  }
}
