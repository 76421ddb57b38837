import Certificates
import Crypto

/// A key and the certificate for it, made up for tests.
struct TestCertificate {
  let key: P256.Signing.PrivateKey
  let bytes: [UInt8]
  let name: [UInt8]
  let serial: [UInt8]
}

/// What a certificate of a test says; every part can be made wrong.
struct CertificateDraft {
  var name: [UInt8]
  var serial: [UInt8] = DER.integer(7)
  var notBefore = "200101000000Z"
  var notAfter = "351231235959Z"
  var isAuthority = false
  var hasBasicConstraints = true
  /// Bits of the key usage; nil leaves it out.
  var keyUsage: UInt8? = 0x80
  var extraExtensions: [[UInt8]] = []
  var keyIdentifier: [UInt8]?
  var authorityKeyIdentifier: [UInt8]?
  /// In place of the key's own.
  var spki: [UInt8]?
  var algorithm = "1.2.840.10045.4.3.2"
  /// The algorithm within, where it is to differ.
  var innerAlgorithm: String?

  init(country: String, common: String) { name = Self.name(country: country, common: common) }

  static func name(country: String, common: String) -> [UInt8] {
    DER.name([("2.5.4.6", DER.text(country)), ("2.5.4.10", DER.utf8("Test State")), ("2.5.4.3", DER.utf8(common))])
  }

  static func `extension`(_ type: String, critical: Bool = false, _ value: [UInt8]) -> [UInt8] {
    DER.sequence(DER.identifier(type), critical ? DER.boolean(true) : [], DER.octets(value))
  }

  static func spki(_ key: P256.Signing.PublicKey) -> [UInt8] {
    let curve = DER.sequence(DER.identifier("1.2.840.10045.2.1"), DER.identifier("1.2.840.10045.3.1.7"))
    return DER.sequence(curve, DER.bits(Array(key.x963Representation)))
  }

  /// Signs the certificate for `key` by `issuer`, or by itself.
  func signed(_ key: P256.Signing.PrivateKey, by issuer: TestCertificate?) throws -> TestCertificate {
    var extensions: [[UInt8]] = []
    if hasBasicConstraints {
      let value = isAuthority ? DER.sequence(DER.boolean(true), DER.integer(0)) : DER.sequence()
      extensions.append(Self.extension("2.5.29.19", critical: true, value))
    }
    if let keyUsage { extensions.append(Self.extension("2.5.29.15", critical: true, DER.bits([keyUsage], unused: 1))) }
    if let keyIdentifier { extensions.append(Self.extension("2.5.29.14", DER.octets(keyIdentifier))) }
    if let authorityKeyIdentifier {
      extensions.append(Self.extension("2.5.29.35", DER.sequence(DER.value(0x80, authorityKeyIdentifier))))
    }
    extensions += extraExtensions
    let signed = DER.sequence(
      DER.context(0, DER.integer(2)), serial, DER.algorithm(innerAlgorithm ?? algorithm), issuer?.name ?? name,
      DER.sequence(DER.time(notBefore), DER.time(notAfter)), name, spki ?? Self.spki(key.publicKey),
      DER.context(3, DER.value(0x30, extensions.flatMap(\.self))))
    let signature = try (issuer?.key ?? key).signature(for: signed).derRepresentation
    return TestCertificate(
      key: key, bytes: DER.sequence(signed, DER.algorithm(algorithm), DER.bits(Array(signature))), name: name,
      serial: serial)
  }
}

/// Keys that are the same in every run.
enum TestKey {
  static func make(_ number: UInt8) throws -> P256.Signing.PrivateKey {
    try P256.Signing.PrivateKey(rawRepresentation: [UInt8](repeating: number, count: 32))
  }
}
