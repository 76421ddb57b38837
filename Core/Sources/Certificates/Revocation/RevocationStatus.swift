public import Vocabulary

/// What lists say about one certificate at one time.
public enum RevocationStatus: Hashable, Sendable {
  case good
  case revoked(since: Instant)
  /// No list that can be relied on covers the certificate at that time.
  case unknown(Cause)

  public enum Cause: String, Hashable, Sendable {
    /// None is by the issuer.
    case missing
    /// The signature on it does not hold.
    case unauthentic
    /// Its next update is over, or it is of a later time.
    case outdated
    /// It covers a part only.
    case partial
  }

  /// An authentic list that names the certificate counts even when it is old; only a current, whole one says that it is good.
  public init(of certificate: Certificate, issuer: Certificate, lists: [RevocationList], at instant: Instant) {
    var cause = Cause.missing
    var isGood = false
    for list in lists where list.issuer == certificate.issuer {
      guard list.isAuthentic(under: issuer) else {
        cause = .unauthentic
        continue
      }
      if let since = list.revoked[certificate.serial], since <= instant {
        self = .revoked(since: since)
        return
      }
      if list.isPartial {
        cause = .partial
      } else if list.thisUpdate > instant || list.nextUpdate.map({ $0 < instant }) ?? false {
        cause = .outdated
      } else {
        isGood = true
      }
    }
    self = isGood ? .good : .unknown(cause)
  }
}
