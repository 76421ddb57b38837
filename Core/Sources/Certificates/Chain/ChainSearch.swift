public import Vocabulary

/// Looks for a way from a certificate to a trusted one, and keeps every way that was refused with its causes.
public struct ChainSearch: Sendable {
  /// From the certificate itself to the anchor.
  public struct Path: Sendable {
    public let certificates: [Certificate]
    public let source: String
    public var anchor: Certificate? { certificates.last }
  }

  public struct Rejection: Sendable {
    public let issuer: Certificate
    public let faults: [ChainFault]
  }

  /// Nil where there is none.
  public let path: Path?
  public let rejections: [Rejection]
  /// Why there is no path: what is wrong with the issuer that came nearest; empty where there is one.
  public let faults: [ChainFault]
  /// The issuer that came nearest, that is, whose key made the signature.
  public let nearest: Certificate?

  /// Rounds of verification for one search: more candidates than any state has keys.
  private static let maximumSteps = 64

  /// - Parameters:
  ///   - intermediates: certificates that came with the first one; they are not trusted.
  ///   - maximumLength: of intermediates between the first and the anchor; 0 allows one step only.
  ///   - rules: what each step must meet beside its signature.
  ///   - lastRules: what the first step, from the certificate itself, must meet beside them.
  public init(
    from certificate: Certificate, intermediates: [Certificate] = [], to anchors: TrustAnchors, at instant: Instant,
    rules: [ChainRule], firstRules: [ChainRule] = [], maximumLength: Int = 0,
    signatureFault: @escaping @Sendable (ChainStep) -> ChainFault? = { $0.signatureFault }
  ) {
    var walk = Walk(
      intermediates: Array(intermediates.prefix(16)), anchors: anchors, at: instant, rules: rules,
      firstRules: firstRules, maximumLength: maximumLength, signatureFault: signatureFault, steps: Self.maximumSteps)
    let found = walk.search([certificate])
    path = found
    rejections = walk.rejections
    if found != nil {
      (faults, nearest) = ([], nil)
    } else if anchors.isEmpty {
      (faults, nearest) = ([ChainFault(.noTrustAnchor, "no certificate is trusted")], nil)
    } else if let best = walk.rejections.min(by: { Self.distance($0) < Self.distance($1) }) {
      faults = best.faults
      nearest = Self.distance(best) < 100 ? best.issuer : nil
    } else {
      (faults, nearest) = ([ChainFault(.issuerUntrusted, "no trusted certificate is the issuer's")], nil)
    }
  }

  /// A candidate whose key made the signature explains more than one that merely bears the name.
  private static func distance(_ rejection: Rejection) -> Int {
    let isForeign = rejection.faults.contains { $0.code == .signatureInvalid || $0.code == .algorithmMismatch }
    let isUnusable = rejection.faults.contains { $0.isUnsupported || $0.code == .keyInvalid || $0.code == .asn1 }
    return (isForeign ? 200 : isUnusable ? 100 : 0) + min(rejection.faults.count, 50)
  }

  private struct Walk {
    let intermediates: [Certificate]
    let anchors: TrustAnchors
    let at: Instant
    let rules: [ChainRule]
    let firstRules: [ChainRule]
    let maximumLength: Int
    let signatureFault: @Sendable (ChainStep) -> ChainFault?
    var steps: Int
    var rejections: [Rejection] = []

    mutating func search(_ chain: [Certificate]) -> Path? {
      guard let last = chain.last else { return nil }
      for anchor in anchors.issuers(of: last) {
        if accepts(anchor.certificate, over: last, isFirst: chain.count == 1) {
          return Path(certificates: chain + [anchor.certificate], source: anchor.source)
        }
      }
      guard chain.count <= maximumLength else { return nil }
      for next in intermediates where next.subject == last.issuer {
        if chain.contains(where: { $0.fingerprint == next.fingerprint }) { continue }
        if accepts(next, over: last, isFirst: chain.count == 1), let path = search(chain + [next]) { return path }
      }
      return nil
    }

    private mutating func accepts(_ issuer: Certificate, over subject: Certificate, isFirst: Bool) -> Bool {
      guard steps > 0 else { return false }
      steps -= 1
      let step = ChainStep(subject: subject, issuer: issuer, at: at)
      // What a stranger's key would also break is not listed for a stranger.
      let faults =
        signatureFault(step).map { [$0] } ?? (rules + (isFirst ? firstRules : [])).compactMap { $0.fault(step) }
      if faults.isEmpty { return true }
      rejections.append(Rejection(issuer: issuer, faults: faults))
      return false
    }
  }
}
