public import Vocabulary

/// An X.509 certificate, read and not judged: a key or algorithm that can not be used is kept as such, so that it can be
/// told apart from one that can not be read.
public final class Certificate: Sendable {
  public let raw: ArraySlice<UInt8>
  /// What is signed.
  public let signedPart: ArraySlice<UInt8>
  /// Octets of the serial number as written; states use negative ones.
  public let serial: ArraySlice<UInt8>
  public let issuer: DistinguishedName
  public let subject: DistinguishedName
  public let notBefore: Instant
  /// The last moment.
  public let notAfter: Instant
  /// `SubjectPublicKeyInfo` in its encoding.
  public let spki: ArraySlice<UInt8>
  public let publicKey: Result<PublicKey, CertificateError>
  /// The algorithm of the signature on it; a fault also where the two places that name it differ.
  public let signatureAlgorithm: Result<SignatureAlgorithm, CertificateError>
  public let signature: ArraySlice<UInt8>
  public let extensions: CertificateExtensions
  /// SHA-256 of the whole.
  public let fingerprint: [UInt8]

  /// A certificate longer than this is none: the longest seen has 3 KiB.
  private static let maximumLength = 64 << 10

  /// Reads one certificate in DER and nothing after it.
  ///
  /// - Throws: `CertificateError` (`asn1`, `trailingData`, `length`).
  public convenience init(_ bytes: some Collection<UInt8>) throws(CertificateError) {
    try self.init(ASN1Element(bytes))
  }

  public init(_ element: ASN1Element) throws(CertificateError) {
    try element.expect(.sequence, "certificate")
    guard element.whole.count <= Self.maximumLength else {
      throw CertificateError(.length, "a certificate is too long", offset: element.offset)
    }
    var outer = try element.reader()
    let signed = try outer.next(.sequence, "signed part of the certificate")
    let outerAlgorithm = try AlgorithmIdentifier(outer.next(.sequence, "algorithm of the certificate"))
    signature = try outer.next(.bitString, "signature of the certificate").bitStringBytes()
    try outer.expectEnd("certificate")

    var reader = try signed.reader()
    let version = try reader.nextIf(.context(0))?.only().smallInteger() ?? 0
    guard (0...2).contains(version) else { throw element.fault("a certificate has an unknown version") }
    serial = try reader.next(.integer, "serial number").serialOctets()
    let innerAlgorithm = try AlgorithmIdentifier(reader.next(.sequence, "algorithm in the certificate"))
    issuer = try DistinguishedName(reader.next(.sequence, "issuer"))
    var validity = try reader.next(.sequence, "validity").reader()
    notBefore = try validity.next().time()
    notAfter = try validity.next().time()
    try validity.expectEnd("validity")
    subject = try DistinguishedName(reader.next(.sequence, "subject"))
    let key = try reader.next(.sequence, "public key")
    _ = try reader.nextIf(.contextPrimitive(1))
    _ = try reader.nextIf(.contextPrimitive(2))
    if let list = try reader.nextIf(.context(3)) {
      guard version == 2 else { throw list.fault("only certificates of version 3 have extensions") }
      extensions = try CertificateExtensions(list.only())
    } else {
      extensions = CertificateExtensions()
    }
    try reader.expectEnd("signed part of the certificate")

    raw = element.whole
    signedPart = signed.whole
    spki = key.whole
    publicKey = Result { () throws(CertificateError) in try PublicKey(spki: key) }
    signatureAlgorithm = Result { () throws(CertificateError) in
      guard innerAlgorithm.isSame(as: outerAlgorithm) else {
        throw CertificateError(.algorithmMismatch, "the certificate names two different algorithms")
      }
      return try SignatureAlgorithm(outerAlgorithm)
    }
    fingerprint = DigestAlgorithm.sha256.hash(element.whole)
  }

  /// Subject and issuer are the same name.
  public var isSelfIssued: Bool { subject == issuer }

  /// Whether the key in `issuer` made the signature on this.
  ///
  /// - Throws: `CertificateError` where key or algorithm can not be used, or do not fit.
  public func isSigned(by issuer: Certificate) throws(CertificateError) -> Bool {
    try issuer.publicKey.get().verify(signature, message: signedPart, algorithm: signatureAlgorithm.get())
  }

  public func isValid(at instant: Instant) -> Bool { notBefore <= instant && instant < notAfter.adding(seconds: 1) }
}

extension ASN1Element {
  /// A serial number: any integer of 1 to 64 octets, padded or not, since it is compared and not computed with.
  func serialOctets() throws(CertificateError) -> ArraySlice<UInt8> {
    try expect(.integer, "serial number")
    guard (1...64).contains(content.count) else { throw fault("a serial number is empty or too long") }
    return content
  }
}
