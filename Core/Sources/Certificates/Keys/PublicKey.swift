internal import Crypto

/// A public key, checked and ready: making one costs microseconds, so keep those that are used again.
public struct PublicKey: Sendable {
  public enum Kind: Hashable, Sendable {
    /// Bits of the modulus; the exponent big-endian.
    case rsa(bits: Int, exponent: [UInt8])
    case ec(NamedCurve)
    case ed25519
  }

  public let kind: Kind
  /// The key says which signatures it may make (`id-RSASSA-PSS`, RFC 4055 section 1.2).
  public let onlyPSS: SignatureAlgorithm?
  /// The key belongs to RSASSA-PSS alone.
  public let isPSSKey: Bool
  /// The curve was written as numbers, not by its name.
  public let hasExplicitParameters: Bool
  let engine: Engine

  enum Engine: Sendable {
    case openSSL(KeyHandle)
    /// swift-crypto is half as fast again as OpenSSL here, and here only; the point is for what it does not do.
    case p256(P256.Signing.PublicKey, point: [UInt8])
  }

  /// The key for OpenSSL; nil never, unless OpenSSL disagrees with swift-crypto.
  var handle: KeyHandle? {
    switch engine {
    case .openSSL(let handle): handle
    case .p256(_, let point): KeyHandle.ec(.secp256r1, point: point[...])
    }
  }

  /// 16,384 bits are more than twice the longest key of any state; a verification stays below a millisecond or two.
  static let modulusBits = 512...16_384

  /// An RSA key from big-endian magnitudes.
  ///
  /// - Throws: `keyInvalid` where the modulus is even or of no usable size, or the exponent is even or below 3.
  public init(modulus: some Collection<UInt8>, exponent: some Collection<UInt8>) throws(CertificateError) {
    try self.init(rsa: ArraySlice(Array(modulus)), exponent: ArraySlice(Array(exponent)), pss: nil, isPSS: false)
  }

  private init(
    rsa modulus: ArraySlice<UInt8>, exponent: ArraySlice<UInt8>, pss: SignatureAlgorithm?, isPSS: Bool
  ) throws(CertificateError) {
    let modulus = modulus.drop { $0 == 0 }
    let exponent = exponent.drop { $0 == 0 }
    let bits = Self.bits(modulus)
    // OpenSSL computes with exponents of any size below 3,072 bits of modulus, and of 64 bits above.
    let isUsable =
      Self.modulusBits.contains(bits) && modulus.last.map { $0 & 1 == 1 } == true
      && exponent.last.map { $0 & 1 == 1 } == true && !exponent.elementsEqual([1])
      && Self.bits(exponent) <= (bits > 3072 ? 64 : bits)
    guard isUsable, let handle = KeyHandle.rsa(modulus: modulus, exponent: exponent) else {
      throw CertificateError(.keyInvalid, "the RSA key is not usable")
    }
    kind = .rsa(bits: bits, exponent: Array(exponent))
    onlyPSS = pss
    isPSSKey = isPSS
    hasExplicitParameters = false
    engine = .openSSL(handle)
  }

  /// A key on a curve from its point: `04 || x || y`, or compressed (SEC 1 section 2.3.3).
  ///
  /// - Throws: `keyInvalid` where it is no point of the curve.
  public init(curve: NamedCurve, point: some Collection<UInt8>) throws(CertificateError) {
    try self.init(curve, point: ArraySlice(Array(point)), isExplicit: false)
  }

  private init(_ curve: NamedCurve, point: ArraySlice<UInt8>, isExplicit: Bool) throws(CertificateError) {
    let length = curve.fieldLength
    let hasShape =
      point.first == 4
      ? point.count == 1 + 2 * length : (point.first == 2 || point.first == 3) && point.count == 1 + length
    guard hasShape, let engine = Self.engine(curve, point: point) else {
      throw CertificateError(.keyInvalid, "the key is no point of its curve")
    }
    kind = .ec(curve)
    onlyPSS = nil
    isPSSKey = false
    hasExplicitParameters = isExplicit
    self.engine = engine
  }

  private static func engine(_ curve: NamedCurve, point: ArraySlice<UInt8>) -> Engine? {
    guard curve == .secp256r1, point.first == 4 else { return KeyHandle.ec(curve, point: point).map { .openSSL($0) } }
    let octets = Array(point)
    return (try? P256.Signing.PublicKey(x963Representation: octets)).map { .p256($0, point: octets) }
  }

  /// The 32 bytes of an Ed25519 key.
  public init(ed25519 bytes: some Collection<UInt8>) throws(CertificateError) {
    guard bytes.count == 32, let handle = KeyHandle.ed25519(ArraySlice(Array(bytes))) else {
      throw CertificateError(.keyInvalid, "an Ed25519 key is 32 bytes")
    }
    kind = .ed25519
    onlyPSS = nil
    isPSSKey = false
    hasExplicitParameters = false
    engine = .openSSL(handle)
  }

  static let rsaEncryption = ObjectIdentifier(1, 2, 840, 113549, 1, 1, 1)
  static let ecPublicKey = ObjectIdentifier(1, 2, 840, 10045, 2, 1)
  private static let ed25519 = ObjectIdentifier(1, 3, 101, 112)

  /// Reads `SubjectPublicKeyInfo` (RFC 5280 section 4.1.2.7). An RSA key without the NULL, and a curve written as numbers,
  /// are read.
  ///
  /// - Throws: `asn1`, `keyInvalid`, `curveUnknown`, `algorithmUnsupported`.
  public init(spki element: ASN1Element) throws(CertificateError) {
    try element.expect(.sequence, "public key")
    var reader = try element.reader()
    let algorithm = try AlgorithmIdentifier(reader.next(.sequence, "algorithm of the key"))
    let bits = try reader.next(.bitString, "bits of the key").bitStringBytes()
    try reader.expectEnd("public key")
    switch algorithm.identifier {
    case Self.rsaEncryption, SignatureAlgorithm.pss:
      let isPSS = algorithm.identifier == SignatureAlgorithm.pss
      if !isPSS && !algorithm.hasNoParameters { throw CertificateError(.asn1, "an RSA key has parameters") }
      let only = isPSS && algorithm.parameters != nil ? try SignatureAlgorithm.pss(algorithm.parameters) : nil
      var parts = try ASN1Element(bits).reader()
      let modulus = try parts.next(.integer, "modulus").unsignedInteger()
      let exponent = try parts.next(.integer, "exponent").unsignedInteger()
      try parts.expectEnd("RSA key")
      try self.init(rsa: modulus, exponent: exponent, pss: only, isPSS: isPSS)
    case Self.ecPublicKey:
      guard let parameters = algorithm.parameters else {
        throw CertificateError(.curveUnknown, "the key does not say its curve")
      }
      if parameters.tag == .objectIdentifier {
        guard let curve = NamedCurve(try parameters.objectIdentifier()) else {
          throw CertificateError(.curveUnknown, "the curve is none that is accepted")
        }
        try self.init(curve, point: bits, isExplicit: false)
      } else if parameters.tag == .null {
        throw CertificateError(.curveUnknown, "the key does not say its curve")
      } else {
        try self.init(try CurveParameters.curve(of: parameters), point: bits, isExplicit: true)
      }
    case Self.ed25519:
      guard algorithm.parameters == nil else { throw CertificateError(.asn1, "an Ed25519 key has parameters") }
      try self.init(ed25519: bits)
    default:
      throw CertificateError(.algorithmUnsupported, "key algorithm \(algorithm.identifier) is not known")
    }
  }

  /// Strength in the terms of its own kind: bits of the modulus, of the curve, or 256.
  public var bits: Int {
    switch kind {
    case .rsa(let bits, _): bits
    case .ec(let curve): curve.bits
    case .ed25519: 256
    }
  }

  /// For a reader, for instance `rsa2048`, `brainpoolP256r1`.
  public var name: String {
    switch kind {
    case .rsa(let bits, _): "rsa\(bits)"
    case .ec(let curve): curve.rawValue
    case .ed25519: "ed25519"
    }
  }

  static func bits(_ magnitude: ArraySlice<UInt8>) -> Int {
    magnitude.first.map { magnitude.count * 8 - $0.leadingZeroBitCount } ?? 0
  }
}
