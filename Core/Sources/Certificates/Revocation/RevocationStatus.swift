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

  /// A list that names the certificate counts even when it is old, or when its signer's certificate says nothing of lists;
  /// only a current, whole one by a signer of lists says that it is good.
  ///
  /// - Parameter successors: other certificates of the issuer, whose keys may sign its lists: an authority that changes its key
  ///   goes on listing what the old one signed, also under another name (`TrustAnchors.renamed`).
  public init(
    of certificate: Certificate, issuer: Certificate, successors: [Certificate] = [], lists: [RevocationList],
    at instant: Instant
  ) {
    var cause = Cause.missing
    var isGood = false
    let names = Set([certificate.issuer] + successors.map(\.subject))
    for list in lists where names.contains(list.issuer) {
      let signers = ([issuer] + successors.filter { $0.fingerprint != issuer.fingerprint }).filter(list.isSigned)
      guard !signers.isEmpty else {
        cause = .unauthentic
        continue
      }
      if let since = list.revoked[certificate.serial], since <= instant {
        self = .revoked(since: since)
        return
      }
      if !signers.contains(where: list.isAuthentic) {
        cause = .unauthentic
      } else if list.isPartial {
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
