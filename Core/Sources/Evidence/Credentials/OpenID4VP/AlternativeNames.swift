import Certificates

/// Names beside the subject's in a certificate (RFC 5280 section 4.2.1.6).
enum AlternativeNames {
  private static let type = ObjectIdentifier(dotted: "2.5.29.17")

  /// The host names; none where the extension can not be read.
  static func dnsNames(of certificate: Certificate) -> [String] {
    (try? find(in: certificate)) ?? []
  }

  private static func find(in certificate: Certificate) throws(CertificateError) -> [String] {
    let signed = try ASN1Element(certificate.signedPart)
    for element in try signed.children(limit: 16) where element.tag == .context(3) {
      for item in try element.only().children(limit: 256) {
        let parts = try item.children(limit: 3)
        guard let first = parts.first, try first.objectIdentifier() == type, let value = parts.last else { continue }
        let names = try ASN1Element(try value.octets()).children(limit: 256)
        return names.filter { $0.tag == .contextPrimitive(2) }.map { String(decoding: $0.content, as: UTF8.self) }
      }
    }
    return []
  }
}
