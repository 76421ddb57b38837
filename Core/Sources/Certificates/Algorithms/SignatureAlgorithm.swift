/// How a signature is made.
public enum SignatureAlgorithm: Hashable, Sendable {
  /// RFC 8017 section 8.2.
  case rsaPKCS1(DigestAlgorithm)
  /// RFC 8017 section 8.1; the salt in bytes.
  case rsaPSS(DigestAlgorithm, mgf: DigestAlgorithm, salt: Int)
  /// FIPS 186-5 section 6.
  case ecdsa(DigestAlgorithm)
  /// RFC 8032.
  case ed25519

  /// Nil for Ed25519, which hashes by itself.
  public var digest: DigestAlgorithm? {
    switch self {
    case .rsaPKCS1(let digest), .rsaPSS(let digest, _, _), .ecdsa(let digest): digest
    case .ed25519: nil
    }
  }

  /// For a reader, for instance `ecdsa-sha256`.
  public var name: String {
    switch self {
    case .rsaPKCS1(let digest): "rsa-\(digest.rawValue)"
    case .rsaPSS(let digest, let mgf, let salt):
      "rsapss-\(digest.rawValue)" + (mgf == digest ? "" : "-mgf1\(mgf.rawValue)")
        + (salt == digest.length ? "" : "-salt\(salt)")
    case .ecdsa(let digest): "ecdsa-\(digest.rawValue)"
    case .ed25519: "ed25519"
    }
  }

  /// - Parameter content: the hash function that a `SignerInfo` names beside the algorithm; with it the bare `rsaEncryption`
  ///   and `id-ecPublicKey`, which name none, are understood (RFC 5754 section 3.2). Nil in certificates and lists.
  /// - Throws: `algorithmUnsupported` where it is none of these, `asn1` where its parameters are not what they must be.
  public init(_ algorithm: AlgorithmIdentifier, content: DigestAlgorithm? = nil) throws(CertificateError) {
    if let known = Self.plain[algorithm.identifier] {
      guard algorithm.hasNoParameters else { throw CertificateError(.asn1, "a signature algorithm has parameters") }
      self = known
    } else if algorithm.identifier == Self.pss {
      self = try Self.pss(algorithm.parameters)
    } else if algorithm.identifier == Self.ecdsaSpecified, let parameters = algorithm.parameters {
      self = .ecdsa(try AlgorithmIdentifier(parameters).digest())
    } else if algorithm.identifier == PublicKey.rsaEncryption, let content, algorithm.hasNoParameters {
      self = .rsaPKCS1(content)
    } else if algorithm.identifier == PublicKey.ecPublicKey, let content {
      self = .ecdsa(content)
    } else {
      throw CertificateError(.algorithmUnsupported, "signature algorithm \(algorithm.identifier) is not known")
    }
  }

  static let pss = ObjectIdentifier(1, 2, 840, 113549, 1, 1, 10)
  private static let mgf1 = ObjectIdentifier(1, 2, 840, 113549, 1, 1, 8)
  private static let ecdsaSpecified = ObjectIdentifier(1, 2, 840, 10045, 4, 3)

  private static let plain: [ObjectIdentifier: SignatureAlgorithm] = [
    ObjectIdentifier(1, 2, 840, 113549, 1, 1, 5): .rsaPKCS1(.sha1),
    ObjectIdentifier(1, 3, 14, 3, 2, 29): .rsaPKCS1(.sha1),
    ObjectIdentifier(1, 2, 840, 113549, 1, 1, 14): .rsaPKCS1(.sha224),
    ObjectIdentifier(1, 2, 840, 113549, 1, 1, 11): .rsaPKCS1(.sha256),
    ObjectIdentifier(1, 2, 840, 113549, 1, 1, 12): .rsaPKCS1(.sha384),
    ObjectIdentifier(1, 2, 840, 113549, 1, 1, 13): .rsaPKCS1(.sha512),
    ObjectIdentifier(1, 2, 840, 10045, 4, 1): .ecdsa(.sha1),
    ObjectIdentifier(1, 2, 840, 10045, 4, 3, 1): .ecdsa(.sha224),
    ObjectIdentifier(1, 2, 840, 10045, 4, 3, 2): .ecdsa(.sha256),
    ObjectIdentifier(1, 2, 840, 10045, 4, 3, 3): .ecdsa(.sha384),
    ObjectIdentifier(1, 2, 840, 10045, 4, 3, 4): .ecdsa(.sha512),
    ObjectIdentifier(1, 3, 101, 112): .ed25519,
  ]

  /// `RSASSA-PSS-params` (RFC 4055 section 3.1) with its defaults; absent parameters are all defaults.
  static func pss(_ parameters: ASN1Element?) throws(CertificateError) -> SignatureAlgorithm {
    guard let parameters else { return .rsaPSS(.sha1, mgf: .sha1, salt: 20) }
    try parameters.expect(.sequence, "parameters of RSASSA-PSS")
    var reader = try parameters.reader()
    var (digest, mgf, salt) = (DigestAlgorithm.sha1, DigestAlgorithm.sha1, 20)
    if let element = try reader.nextIf(.context(0)) { digest = try AlgorithmIdentifier(element.only()).digest() }
    if let element = try reader.nextIf(.context(1)) {
      let generator = try AlgorithmIdentifier(element.only())
      guard generator.identifier == mgf1, let inner = generator.parameters else {
        throw CertificateError(.algorithmUnsupported, "the mask generation function is not MGF1")
      }
      mgf = try AlgorithmIdentifier(inner).digest()
    }
    if let element = try reader.nextIf(.context(2)) { salt = try element.only().smallInteger() }
    if let element = try reader.nextIf(.context(3)), try element.only().smallInteger() != 1 {
      throw CertificateError(.algorithmUnsupported, "the trailer of RSASSA-PSS is not the usual one")
    }
    try reader.expectEnd("parameters of RSASSA-PSS")
    guard (0...2048).contains(salt) else { throw CertificateError(.asn1, "the salt of RSASSA-PSS has no such length") }
    return .rsaPSS(digest, mgf: mgf, salt: salt)
  }
}
