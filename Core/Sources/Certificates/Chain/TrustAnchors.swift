/// Certificates that are trusted, found by name or by key.
public struct TrustAnchors: Sendable {
  public struct Anchor: Sendable {
    public let certificate: Certificate
    /// Where it came from, for instance a file.
    public let source: String

    public init(_ certificate: Certificate, source: String) {
      self.certificate = certificate
      self.source = source
    }
  }

  public private(set) var all: [Anchor] = []
  private var byName: [DistinguishedName: [Int]] = [:]
  private var byKeyIdentifier: [ArraySlice<UInt8>: [Int]] = [:]
  private var byFingerprint: [[UInt8]: Int] = [:]
  /// Those that another name issued, by that name.
  private var byFormerName: [DistinguishedName: [Int]] = [:]

  public init(_ anchors: [Anchor] = []) {
    for anchor in anchors { add(anchor) }
  }

  public var isEmpty: Bool { all.isEmpty }

  /// A certificate that is already there stays as it is.
  public mutating func add(_ anchor: Anchor) {
    guard byFingerprint[anchor.certificate.fingerprint] == nil else { return }
    let index = all.count
    all.append(anchor)
    byFingerprint[anchor.certificate.fingerprint] = index
    byName[anchor.certificate.subject, default: []].append(index)
    if anchor.certificate.issuer != anchor.certificate.subject {
      byFormerName[anchor.certificate.issuer, default: []].append(index)
    }
    if let identifier = anchor.certificate.extensions.subjectKeyIdentifier {
      byKeyIdentifier[identifier, default: []].append(index)
    }
  }

  /// The anchor that is this very certificate.
  public func pinned(_ certificate: Certificate) -> Anchor? { byFingerprint[certificate.fingerprint].map { all[$0] } }

  /// Those that may have issued a certificate: by key identifier first, then by name.
  public func issuers(of certificate: Certificate) -> [Anchor] {
    let byKey = certificate.extensions.authorityKeyIdentifier.flatMap { byKeyIdentifier[$0] } ?? []
    let named = byName[certificate.issuer] ?? []
    let both = byKey.filter { named.contains($0) }
    let rest = byKey.filter { !named.contains($0) } + named.filter { !byKey.contains($0) }
    return (both + rest).map { all[$0] }
  }

  /// Certificates of an authority under the names that it took later: link certificates, which the older key signed over the newer
  /// name and key (Doc 9303-12 section 7.1), and whatever else bears the newer name. The authority stays one, so its lists of
  /// revoked certificates, which bear its newest name, are about all that it ever issued.
  public func renamed(_ authority: Certificate) -> [Certificate] {
    guard byFormerName[authority.subject] != nil else { return [] }
    var (names, found) = ([authority.subject], [Certificate]())
    // More names than any authority had.
    while let name = names.popLast(), found.count < 64 {
      let olds = ([authority] + (byName[name] ?? []).map { all[$0].certificate }).filter { $0.subject == name }
      for link in (byFormerName[name] ?? []).map({ all[$0].certificate })
      where link.subject.country == authority.subject.country && !found.contains(where: { $0.subject == link.subject })
      {
        guard olds.contains(where: { (try? link.isSigned(by: $0)) ?? false }) else { continue }
        found += (byName[link.subject] ?? []).map { all[$0].certificate }
        names.append(link.subject)
      }
    }
    return found
  }
}
