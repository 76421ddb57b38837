import Certificates

/// `CscaMasterList` (Doc 9303-12 section 9): certificates that one state vouches for.
struct MasterList: Sendable {
  let certificates: [Certificate]

  static let contentType = ObjectIdentifier(dotted: "2.23.136.1.1.2")
  /// A list of all states has some 700.
  private static let maximumCount = 5000

  /// - Throws: `CertificateError` where it breaks the structure, or a certificate can not be read.
  init(_ content: ArraySlice<UInt8>) throws(CertificateError) {
    let element = try ASN1Element(content)
    guard element.tag == .sequence else { throw CertificateError(.asn1, "the list is no sequence") }
    var reader = try element.reader()
    let version = try reader.next(.integer, "version").smallInteger()
    guard version == 0 else { throw CertificateError(.algorithmUnsupported, "the list has an unknown version") }
    var certificates: [Certificate] = []
    for item in try reader.next(.set, "certificates").children(limit: Self.maximumCount) {
      certificates.append(try Certificate(item))
    }
    try reader.expectEnd("list")
    self.certificates = certificates
  }
}
