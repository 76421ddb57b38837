import Certificates
public import Crypto
public import Vocabulary

/// An authority that issues certificates to issuers of test credentials.
public struct TestAuthority: Sendable {
  public let key: P256.Signing.PrivateKey
  /// DER.
  public let certificate: [UInt8]
  public let name: IssuerCertificate.Name

  public init(
    seed: UInt8 = 1, country: String = "UT", commonName: String = "Utopia Authority", from: Instant, until: Instant,
    isAuthority: Bool = true
  ) {
    key = SeedKey.signing(seed)
    name = IssuerCertificate.Name(country: country, commonName: commonName)
    var draft = IssuerCertificate(subject: name, publicKey: key.publicKey, from: from, until: until)
    draft.isAuthority = isAuthority
    draft.usage = isAuthority ? [0x06] : [0x80]
    certificate = draft.signed(by: key, issuer: name)
  }

  /// A certificate for an issuer.
  public func issue(_ draft: IssuerCertificate) -> [UInt8] { draft.signed(by: key, issuer: name) }

  /// A list of revoked certificates (RFC 5280 section 5), each revoked when the list begins.
  ///
  /// - Parameter serials: content octets of serial numbers.
  public func revocationList(of serials: [[UInt8]], from: Instant, until: Instant) -> [UInt8] {
    let entries = serials.flatMap {
      ASN1Writer.sequence(IssuerCertificate.tlv(0x02, $0), IssuerCertificate.time(from))
    }
    let list = ASN1Writer.sequence(
      IssuerCertificate.tlv(0x02, [1]), IssuerCertificate.algorithm, name.encoded, IssuerCertificate.time(from),
      IssuerCertificate.time(until), entries.isEmpty ? [] : ASN1Writer.sequence(entries))
    return IssuerCertificate.signed(list, by: key)
  }
}

/// A certificate before it is signed.
public struct IssuerCertificate: Sendable {
  public struct Name: Hashable, Sendable {
    public var country: String
    public var commonName: String

    public init(country: String, commonName: String) {
      self.country = country
      self.commonName = commonName
    }

    var encoded: [UInt8] {
      ASN1Writer.sequence(
        Self.part([0x55, 0x04, 0x06], 0x13, country), Self.part([0x55, 0x04, 0x03], 0x0C, commonName))
    }

    private static func part(_ type: [UInt8], _ tag: UInt8, _ text: String) -> [UInt8] {
      let pair = ASN1Writer.sequence(IssuerCertificate.tlv(0x06, type), IssuerCertificate.tlv(tag, Array(text.utf8)))
      return ASN1Writer.setOf([pair])
    }
  }

  public var subject: Name
  public var publicKey: P256.Signing.PublicKey
  public var from: Instant
  public var until: Instant
  /// Nil leaves the basic constraints out.
  public var isAuthority: Bool?
  /// The bits of `KeyUsage`, the first is `digitalSignature`; nil leaves it out.
  public var usage: [UInt8]? = [0x80]
  /// Content octets of the extended purposes.
  public var purposes: [[UInt8]] = []
  public var hasUnknownCriticalExtension = false
  public var hostName: String?
  public var serial: [UInt8] = [0x01, 0x02, 0x03]

  /// `1.0.18013.5.1.2`, of signers of mobile documents.
  public static let documentSigner: [UInt8] = [0x28, 0x81, 0x8C, 0x5D, 0x05, 0x01, 0x02]

  public init(subject: Name, publicKey: P256.Signing.PublicKey, from: Instant, until: Instant) {
    self.subject = subject
    self.publicKey = publicKey
    self.from = from
    self.until = until
  }

  static func tlv(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
    var length: [UInt8] = []
    if content.count < 0x80 {
      length = [UInt8(content.count)]
    } else {
      length = [0x82, UInt8(truncatingIfNeeded: content.count >> 8), UInt8(truncatingIfNeeded: content.count)]
      if content.count < 0x100 { length = [0x81, UInt8(content.count)] }
    }
    return [tag] + length + content
  }

  /// ecdsa-with-SHA256.
  static let algorithm = ASN1Writer.sequence(tlv(0x06, [0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x04, 0x03, 0x02]))

  public func signed(by key: P256.Signing.PrivateKey, issuer: Name) -> [UInt8] {
    let signed = ASN1Writer.sequence(
      Self.tlv(0xA0, Self.tlv(0x02, [2])), Self.tlv(0x02, serial), Self.algorithm, issuer.encoded,
      ASN1Writer.sequence(Self.time(from), Self.time(until)), subject.encoded, Array(publicKey.derRepresentation),
      Self.tlv(0xA3, ASN1Writer.sequence(extensions.flatMap(\.self))))
    return Self.signed(signed, by: key)
  }

  static func signed(_ part: [UInt8], by key: P256.Signing.PrivateKey) -> [UInt8] {
    let signature = (try? key.signature(for: part)).map { Array($0.derRepresentation) } ?? []
    return ASN1Writer.sequence(part, algorithm, tlv(0x03, [0] + signature))
  }

  private var extensions: [[UInt8]] {
    var all: [[UInt8]] = []
    func add(_ type: [UInt8], isCritical: Bool, _ value: [UInt8]) {
      all.append(
        ASN1Writer.sequence(
          Self.tlv(0x06, type), isCritical ? Self.tlv(0x01, [0xFF]) : [], Self.tlv(0x04, value)))
    }
    if let isAuthority {
      add([0x55, 0x1D, 0x13], isCritical: true, ASN1Writer.sequence(isAuthority ? Self.tlv(0x01, [0xFF]) : []))
    }
    if let usage { add([0x55, 0x1D, 0x0F], isCritical: true, Self.tlv(0x03, [usage == [0x06] ? 1 : 7] + usage)) }
    if !purposes.isEmpty {
      add(
        [0x55, 0x1D, 0x25], isCritical: true, ASN1Writer.sequence(purposes.flatMap { Self.tlv(0x06, $0) }))
    }
    if let hostName {
      add([0x55, 0x1D, 0x11], isCritical: false, ASN1Writer.sequence(Self.tlv(0x82, Array(hostName.utf8))))
    }
    if hasUnknownCriticalExtension { add([0x2A, 0x03, 0x04, 0x05], isCritical: true, [0x05, 0x00]) }
    return all
  }

  /// `GeneralizedTime`, whatever the year.
  static func time(_ instant: Instant) -> [UInt8] {
    let digits = instant.text.utf8.filter { (0x30...0x39).contains($0) }.prefix(14)
    return tlv(0x18, Array(digits) + [UInt8(ascii: "Z")])
  }
}
