import Certificates

/// One `SignerInfo` (RFC 5652 section 5.3).
struct MessageSigner: Sendable {
  enum Name: Sendable {
    case issuer(DistinguishedName, serial: ArraySlice<UInt8>)
    case key(ArraySlice<UInt8>)
  }

  let name: Name
  let digestAlgorithm: AlgorithmIdentifier
  /// As in the bytes; nil where there are none.
  let attributes: ASN1Element?
  let signatureAlgorithm: AlgorithmIdentifier
  let signature: ArraySlice<UInt8>

  init(_ element: ASN1Element) throws(CertificateError) {
    guard element.tag == .sequence else { throw CertificateError(.asn1, "a signer has another type than it must") }
    var reader = try element.reader()
    _ = try reader.next(.integer, "version of the signer").smallInteger()
    if let key = try reader.nextIf(.contextPrimitive(0)) {
      name = .key(key.content)
    } else {
      var pair = try reader.next(.sequence, "name of the signer").reader()
      let issuer = try DistinguishedName(pair.next(.sequence, "issuer"))
      let serial = try pair.next(.integer, "serial number").content
      try pair.expectEnd("name of the signer")
      name = .issuer(issuer, serial: serial)
    }
    digestAlgorithm = try AlgorithmIdentifier(reader.next(.sequence, "hash function of the signer"))
    attributes = try reader.nextIf(.context(0))
    signatureAlgorithm = try AlgorithmIdentifier(reader.next(.sequence, "algorithm of the signer"))
    signature = try reader.next(.octetString, "signature").content
    // Attributes that are not signed may follow; they say nothing.
    _ = try reader.nextIf(.context(1))
    try reader.expectEnd("signer")
  }

  /// Malaysia writes the parts of the name in another order here than in the certificate; the signature decides anyway.
  func names(_ certificate: Certificate) -> Bool {
    switch name {
    case .issuer(let issuer, let serial): certificate.serial == serial && certificate.issuer == issuer
    case .key(let identifier): certificate.extensions.subjectKeyIdentifier == identifier
    }
  }
}
