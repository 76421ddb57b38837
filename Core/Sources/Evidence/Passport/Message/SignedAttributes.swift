import Certificates

/// The attributes that a signature covers in place of the content (RFC 5652 section 5.4 and 11).
struct SignedAttributes {
  /// Nil where there is no such attribute.
  let contentType: ObjectIdentifier?
  let messageDigest: ArraySlice<UInt8>?
  /// The algorithms again, for protection (RFC 6211).
  let protected: Protection?
  /// An attribute occurs twice, or has no or several values.
  let isAmbiguous: Bool
  /// What is hashed: the attributes as a set, as they stand.
  let signedBytes: [UInt8]
  /// The same in the order of DER, where that is another.
  let sortedBytes: [UInt8]?

  struct Protection {
    let digest: AlgorithmIdentifier
    let signature: AlgorithmIdentifier?
  }

  private static let contentTypeIdentifier = ObjectIdentifier(dotted: "1.2.840.113549.1.9.3")
  private static let messageDigestIdentifier = ObjectIdentifier(dotted: "1.2.840.113549.1.9.4")
  private static let protectionIdentifier = ObjectIdentifier(dotted: "1.2.840.113549.1.9.52")

  init(_ element: ASN1Element) throws(CertificateError) {
    var contentType: ObjectIdentifier?
    var messageDigest: ArraySlice<UInt8>?
    var protected: Protection?
    var isAmbiguous = false
    var seen: Set<ObjectIdentifier> = []
    let children = try element.children(limit: 64)
    for child in children {
      var reader = try child.reader()
      let type = try reader.next(.objectIdentifier, "type of an attribute").objectIdentifier()
      let values = try reader.next(.set, "values of an attribute").children(limit: 64)
      try reader.expectEnd("attribute")
      if !seen.insert(type).inserted { isAmbiguous = true }
      guard values.count == 1 else {
        isAmbiguous = true
        continue
      }
      switch type {
      case Self.contentTypeIdentifier: contentType = try values[0].objectIdentifier()
      case Self.messageDigestIdentifier: messageDigest = try values[0].octets()
      case Self.protectionIdentifier: protected = try Self.protection(values[0])
      default: break
      }
    }
    self.contentType = contentType
    self.messageDigest = messageDigest
    self.protected = protected
    self.isAmbiguous = isAmbiguous
    // The tag in the message is [0]; what is signed has that of a SET.
    signedBytes = ASN1Writer.encode(.set, element.content)
    let sorted = ASN1Writer.setOf(children.map { Array($0.whole) })
    sortedBytes = sorted == signedBytes ? nil : sorted
  }

  private static func protection(_ element: ASN1Element) throws(CertificateError) -> Protection {
    var reader = try element.reader()
    let digest = try AlgorithmIdentifier(reader.next(.sequence, "hash function"))
    guard let signature = try reader.nextIf(.context(1)) else { return Protection(digest: digest, signature: nil) }
    // [1] IMPLICIT: the tag stands in place of that of the sequence.
    return Protection(digest: digest, signature: try AlgorithmIdentifier(signature.retagged(.sequence)))
  }
}
