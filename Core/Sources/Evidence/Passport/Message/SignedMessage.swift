import Certificates

/// CMS `SignedData` with its content inside (RFC 5652 section 5), read and not judged.
struct SignedMessage: Sendable {
  let contentType: ObjectIdentifier
  let content: ArraySlice<UInt8>
  let certificates: [Certificate]
  let signers: [MessageSigner]

  static let signedData = ObjectIdentifier(dotted: "1.2.840.113549.1.7.2")
  static let data = ObjectIdentifier(dotted: "1.2.840.113549.1.7.1")

  /// Of certificates and of signers: documents have one of each, lists three.
  private static let maximumCount = 32

  enum Fault: Error {
    case unreadable(CertificateError)
    /// A message of another kind.
    case otherKind
    /// A version that is not known.
    case version
  }

  /// - Parameter bytes: BER; nothing may follow.
  init(_ bytes: ArraySlice<UInt8>) throws(Fault) {
    do throws(CertificateError) {
      let (value, rest) = try BERNormalization.normalize(bytes)
      if let offset = rest.indices.first { throw CertificateError(.trailingData, "something follows", offset: offset) }
      let outer = try ASN1Element(value)
      guard outer.tag == .sequence else { throw CertificateError(.asn1, "this is no signed message") }
      var info = try outer.reader()
      let kind = try info.next(.objectIdentifier, "kind of message").objectIdentifier()
      guard kind == Self.signedData else { throw CertificateError(.algorithmUnsupported, "") }
      let body = try info.next(.context(0), "signed message").only()
      try info.expectEnd("message")
      self = try SignedMessage(body: body)
    } catch {
      if error.code == .algorithmUnsupported { throw .otherKind }
      if error.code == .algorithmMismatch { throw .version }
      throw .unreadable(error)
    }
  }

  private init(body: ASN1Element) throws(CertificateError) {
    guard body.tag == .sequence else {
      throw CertificateError(.asn1, "the signed message has another type than it must")
    }
    var reader = try body.reader()
    let version = try reader.next(.integer, "version").smallInteger()
    guard (1...5).contains(version), version != 2 else { throw CertificateError(.algorithmMismatch, "version") }
    _ = try reader.next(.set, "hash functions").children(limit: Self.maximumCount)
    var inner = try reader.next(.sequence, "content").reader()
    contentType = try inner.next(.objectIdentifier, "type of the content").objectIdentifier()
    // Version 1 is for plain data and signers named by issuer and number only (section 5.1).
    if version == 1 && contentType != Self.data {
      throw CertificateError(.asn1, "a message of version 1 has plain data inside", offset: body.offset)
    }
    content = try inner.next(.context(0), "content").only().octets()
    try inner.expectEnd("content")
    var certificates: [Certificate] = []
    if let set = try reader.nextIf(.context(0)) {
      // Other forms of certificates have tags of their own and say nothing here.
      for element in try set.children(limit: Self.maximumCount) where element.tag == .sequence {
        certificates.append(try Certificate(element))
      }
    }
    self.certificates = certificates
    _ = try reader.nextIf(.context(1))
    var signers: [MessageSigner] = []
    for element in try reader.next(.set, "signers").children(limit: Self.maximumCount) {
      signers.append(try MessageSigner(element))
    }
    self.signers = signers
    try reader.expectEnd("signed message")
  }

  /// The certificate that a signer names.
  func certificate(of signer: MessageSigner) -> Certificate? { certificates.first { signer.names($0) } }
}
