public import Vocabulary

/// A list of revoked certificates (RFC 5280 section 5), read and not judged.
public struct RevocationList: Sendable {
  public let raw: ArraySlice<UInt8>
  public let signedPart: ArraySlice<UInt8>
  public let issuer: DistinguishedName
  public let thisUpdate: Instant
  /// Nil where the list does not say when it ends; then it says nothing about later times.
  public let nextUpdate: Instant?
  public let signatureAlgorithm: Result<SignatureAlgorithm, CertificateError>
  public let signature: ArraySlice<UInt8>
  public let authorityKeyIdentifier: ArraySlice<UInt8>?
  /// What makes the list less than the whole truth: it is a delta, is limited to some certificates or reasons, or has
  /// critical extensions that are not known.
  public let isPartial: Bool
  /// Octets of the serial number, as written, to the time of revocation.
  public let revoked: [ArraySlice<UInt8>: Instant]

  private static let deltaIndicator = ObjectIdentifier(2, 5, 29, 27)
  private static let issuingPoint = ObjectIdentifier(2, 5, 29, 28)
  private static let listNumber = ObjectIdentifier(2, 5, 29, 20)
  private static let certificateIssuer = ObjectIdentifier(2, 5, 29, 29)
  private static let authorityKey = ObjectIdentifier(2, 5, 29, 35)
  /// Reason, and the day from which the key was not trusted.
  private static let harmlessEntry: Set = [ObjectIdentifier(2, 5, 29, 21), ObjectIdentifier(2, 5, 29, 24)]

  /// Reads one list in DER and nothing after it.
  ///
  /// - Throws: `CertificateError` (`asn1`, `trailingData`, `length`).
  public init(_ bytes: some Collection<UInt8>) throws(CertificateError) {
    let element = try ASN1Element(bytes)
    try element.expect(.sequence, "list")
    var outer = try element.reader()
    let signed = try outer.next(.sequence, "signed part of the list")
    let outerAlgorithm = try AlgorithmIdentifier(outer.next(.sequence, "algorithm of the list"))
    signature = try outer.next(.bitString, "signature of the list").bitStringBytes()
    try outer.expectEnd("list")

    var reader = try signed.reader()
    let version = try reader.nextIf(.integer)?.smallInteger() ?? 0
    guard (0...1).contains(version) else { throw element.fault("a list has an unknown version") }
    let innerAlgorithm = try AlgorithmIdentifier(reader.next(.sequence, "algorithm in the list"))
    issuer = try DistinguishedName(reader.next(.sequence, "issuer of the list"))
    thisUpdate = try reader.next().time()
    var next: Instant?
    if let first = reader.rest.first, first == 0x17 || first == 0x18 { next = try reader.next().time() }
    nextUpdate = next
    var entries = Entries()
    if let list = try reader.nextIf(.sequence) { try entries.read(list, harmless: Self.harmlessEntry) }
    var partial = entries.hasUnknownCritical
    var authority: ArraySlice<UInt8>?
    if let list = try reader.nextIf(.context(0)) {
      for item in try list.only().children(limit: 64) {
        let (identifier, isCritical, value) = try Self.item(item)
        switch identifier {
        case Self.listNumber: break
        case Self.authorityKey:
          authority = try ASN1Element(value).children(limit: 8).first { $0.tag == .contextPrimitive(0) }?.content
        case Self.deltaIndicator: partial = true
        case Self.issuingPoint:
          // All but the name of the point narrows what the list covers.
          if try ASN1Element(value).children(limit: 8).contains(where: { $0.tag != .context(0) }) { partial = true }
        default: if isCritical { partial = true }
        }
      }
    }
    try reader.expectEnd("signed part of the list")

    raw = element.whole
    signedPart = signed.whole
    authorityKeyIdentifier = authority
    isPartial = partial
    revoked = entries.revoked
    signatureAlgorithm = Result { () throws(CertificateError) in
      guard innerAlgorithm.isSame(as: outerAlgorithm) else {
        throw CertificateError(.algorithmMismatch, "the list names two different algorithms")
      }
      return try SignatureAlgorithm(outerAlgorithm)
    }
  }

  private static func item(
    _ element: ASN1Element
  ) throws(CertificateError) -> (identifier: ObjectIdentifier, isCritical: Bool, value: ArraySlice<UInt8>) {
    var reader = try element.reader()
    let identifier = try reader.next(.objectIdentifier, "type of an extension").objectIdentifier()
    let isCritical = try reader.nextIf(.boolean)?.boolean() ?? false
    let value = try reader.next(.octetString, "value of an extension").content
    try reader.expectEnd("extension")
    return (identifier, isCritical, value)
  }

  private struct Entries {
    var revoked: [ArraySlice<UInt8>: Instant] = [:]
    var hasUnknownCritical = false
    /// From an entry on that names another issuer, all are about certificates of others (RFC 5280 section 5.3.3).
    private var isOfOthers = false

    mutating func read(_ list: ASN1Element, harmless: Set<ObjectIdentifier>) throws(CertificateError) {
      var reader = try list.reader()
      while !reader.isAtEnd {
        var entry = try reader.next(.sequence, "entry of the list").reader()
        let serial = try entry.next(.integer, "serial number").serialOctets()
        let date = try entry.next().time()
        if let extensions = try entry.nextIf(.sequence) {
          for item in try extensions.children(limit: 16) {
            let (identifier, isCritical, _) = try RevocationList.item(item)
            if isCritical && !harmless.contains(identifier) { hasUnknownCritical = true }
            if identifier == RevocationList.certificateIssuer { isOfOthers = true }
          }
        }
        if isOfOthers { continue }
        revoked[serial] = revoked[serial].map { min($0, date) } ?? date
      }
    }
  }

  /// Whether the key in `issuer` made the signature, the list bears its name and it may sign lists.
  public func isAuthentic(under issuer: Certificate) -> Bool {
    (issuer.extensions.keyUsage?.contains(.revocationListSign) ?? true) && isSigned(by: issuer)
  }

  /// The same, whatever the certificate says that the key is for.
  func isSigned(by issuer: Certificate) -> Bool {
    guard self.issuer == issuer.subject, let key = try? issuer.publicKey.get(),
      let algorithm = try? signatureAlgorithm.get()
    else { return false }
    return (try? key.verify(signature, message: signedPart, algorithm: algorithm)) ?? false
  }
}
