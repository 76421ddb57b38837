import Certificates
import Wire

/// A public key as COSE writes it (RFC 9053 section 7).
struct COSEKey: Sendable {
  let key: VerificationKey
  /// The point as `04 || x || y`, where it is one in this form.
  let point: [UInt8]?
  let curve: NamedCurve?

  /// - Throws: `keyInvalid`, `curveUnknown`, `algorithmUnsupported`, `mso` where it has no form of a key.
  init(_ item: CBORItem, at part: String) throws(CredentialFault) {
    guard let map = item.map, let type = map[1] else {
      throw CredentialFault(.mso, "a key is a map that names its type", at: part)
    }
    switch type.integer {
    case 1:
      guard let number = map[-1]?.integer, let x = map[-2]?.bytes else {
        throw CredentialFault(.keyInvalid, "the key lacks its curve or its bytes", at: part)
      }
      guard number == 6 else { throw CredentialFault(.curveUnknown, "the curve of the key is not known", at: part) }
      do throws(CertificateError) {
        key = VerificationKey(try PublicKey(ed25519: x))
      } catch {
        throw CredentialFault(certificate: error, at: part)
      }
      point = nil
      curve = nil
    case 2:
      guard let number = map[-1]?.integer, let x = map[-2]?.bytes, let y = map[-3] else {
        throw CredentialFault(.keyInvalid, "the key lacks its curve or a coordinate", at: part)
      }
      guard let curve = Self.curves[number] else {
        throw CredentialFault(.curveUnknown, "the curve of the key is not known", at: part)
      }
      self.curve = curve
      (key, point) = try Self.point(curve, x, y, at: part)
    case nil where type.text == nil:
      throw CredentialFault(.mso, "the type of a key is a whole number or a text", at: part)
    default: throw CredentialFault(.algorithmUnsupported, "the type of the key is not known", at: part)
    }
  }

  private static func point(
    _ curve: NamedCurve, _ x: ArraySlice<UInt8>, _ y: CBORItem, at part: String
  ) throws(CredentialFault) -> (VerificationKey, [UInt8]?) {
    if let sign = y.bool {
      guard x.count == curve.fieldLength else {
        throw CredentialFault(.keyInvalid, "a coordinate is not as long as the field of the curve", at: part)
      }
      return (try VerificationKey(curve: curve, point: [sign ? 3 : 2] + Array(x), at: part), nil)
    }
    guard let y = y.bytes else { throw CredentialFault(.keyInvalid, "a coordinate is no string", at: part) }
    return (try VerificationKey(curve: curve, x: x, y: y, at: part), [4] + Array(x) + Array(y))
  }

  /// The IANA registry of COSE elliptic curves; 256 to 259 are those of RFC 5639.
  private static let curves: [Int64: NamedCurve] = [
    1: .secp256r1, 2: .secp384r1, 3: .secp521r1, 256: .brainpoolP256r1, 257: .brainpoolP320r1, 258: .brainpoolP384r1,
    259: .brainpoolP512r1,
  ]
}
