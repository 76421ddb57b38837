import Certificates
import Crypto
import Vocabulary

/// A certificate that a verifier gives itself (RFC 5280): for demonstrations, where no authority is asked.
struct VerifierCertificate {
  let hostName: String
  let key: P256.Signing.PrivateKey
  let from: Instant
  let until: Instant

  private static let algorithm = ASN1Writer.sequence(
    ASN1Writer.encode(.objectIdentifier, [0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x04, 0x03, 0x02]))
  private static let yes = ASN1Writer.encode(.boolean, [0xFF])

  /// DER; empty where the key can not sign.
  var encoded: [UInt8] {
    let version = ASN1Writer.encode(.context(0), ASN1Writer.unsignedInteger([2]))
    let serial = ASN1Writer.unsignedInteger(
      [0x01] + SHA256.hash(data: Array(key.publicKey.derRepresentation) + Array(from.text.utf8)).prefix(15))
    let signed = ASN1Writer.sequence(
      version, serial, Self.algorithm, name, ASN1Writer.sequence(time(from), time(until)), name,
      Array(key.publicKey.derRepresentation), ASN1Writer.encode(.context(3), ASN1Writer.sequence(extensions)))
    guard let signature = try? key.signature(for: signed).derRepresentation else { return [] }
    return ASN1Writer.sequence(signed, Self.algorithm, ASN1Writer.encode(.bitString, [0] + signature))
  }

  /// The host name as common name, as far as one may be long.
  private var name: [UInt8] {
    let part = ASN1Writer.sequence(
      ASN1Writer.encode(.objectIdentifier, [0x55, 0x04, 0x03]),
      ASN1Writer.encode(.utf8String, Array(hostName.utf8.prefix(64))))
    return ASN1Writer.sequence(ASN1Writer.setOf([part]))
  }

  private var extensions: [UInt8] {
    let names = ASN1Writer.sequence(ASN1Writer.encode(.contextPrimitive(2), Array(hostName.utf8)))
    return part([0x55, 0x1D, 0x0F], isCritical: true, ASN1Writer.encode(.bitString, [7, 0x80]))
      + part([0x55, 0x1D, 0x11], isCritical: false, names)
  }

  private func part(_ type: [UInt8], isCritical: Bool, _ value: [UInt8]) -> [UInt8] {
    ASN1Writer.sequence(
      ASN1Writer.encode(.objectIdentifier, type), isCritical ? Self.yes : [], ASN1Writer.encode(.octetString, value))
  }

  private func time(_ instant: Instant) -> [UInt8] {
    let digits = instant.text.utf8.filter { (0x30...0x39).contains($0) }.prefix(14)
    return ASN1Writer.encode(.generalizedTime, Array(digits) + [UInt8(ascii: "Z")])
  }
}
