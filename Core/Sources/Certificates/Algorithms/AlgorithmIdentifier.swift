/// `AlgorithmIdentifier` (RFC 5280 section 4.1.1.2): an identifier and what it says about it.
public struct AlgorithmIdentifier: Sendable {
  public let identifier: ObjectIdentifier
  /// Nil where absent.
  public let parameters: ASN1Element?

  public init(_ element: ASN1Element) throws(CertificateError) {
    try element.expect(.sequence, "algorithm")
    var reader = try element.reader()
    identifier = try reader.next(.objectIdentifier, "algorithm").objectIdentifier()
    parameters = reader.isAtEnd ? nil : try reader.next()
    try reader.expectEnd("algorithm")
  }

  /// Absent, or NULL.
  public var hasNoParameters: Bool { parameters.map { $0.tag == .null && $0.content.isEmpty } ?? true }

  /// The hash function it names.
  ///
  /// - Throws: `algorithmUnsupported` where it is none of `DigestAlgorithm`, `asn1` where it has parameters.
  public func digest() throws(CertificateError) -> DigestAlgorithm {
    guard let digest = DigestAlgorithm(identifier) else {
      throw CertificateError(.algorithmUnsupported, "hash function \(identifier) is not known")
    }
    guard hasNoParameters else { throw CertificateError(.asn1, "a hash function has parameters") }
    return digest
  }

  /// Whether both are the same algorithm with the same parameters; an absent parameter equals NULL.
  public func isSame(as other: AlgorithmIdentifier) -> Bool {
    guard identifier == other.identifier else { return false }
    if hasNoParameters || other.hasNoParameters { return hasNoParameters == other.hasNoParameters }
    return parameters?.whole == other.parameters?.whole
  }
}
