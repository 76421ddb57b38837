import Certificates
import Crypto
import Wire

/// A public key as JOSE writes it (RFC 7517, RFC 7518 section 6).
struct JSONWebKey: Sendable {
  let object: JSONObject
  let part: String

  init(object: JSONObject, part: String) {
    self.object = object
    self.part = part
  }

  var identifier: String? { object["kid"]?.string }

  /// The key by itself.
  ///
  /// - Throws: `keyInvalid`, `curveUnknown`, `algorithmUnsupported`.
  func key() throws(CredentialFault) -> VerificationKey {
    switch object["kty"]?.string {
    case "EC":
      guard let curve = object["crv"]?.string.flatMap({ Self.curves[$0] }) else {
        throw CredentialFault(.curveUnknown, "the curve of the key is not known", at: part)
      }
      return try VerificationKey(curve: curve, x: try number("x"), y: try number("y"), at: part)
    case "OKP":
      guard object["crv"]?.string == "Ed25519" else {
        throw CredentialFault(.curveUnknown, "the curve of the key is not known", at: part)
      }
      do throws(CertificateError) {
        return VerificationKey(try PublicKey(ed25519: try bytes("x")))
      } catch {
        throw CredentialFault(.keyInvalid, "the key is no point of its curve", at: part)
      }
    case "RSA":
      let key: PublicKey
      let (modulus, exponent) = (try number("n"), try number("e"))
      do throws(CertificateError) {
        key = try PublicKey(modulus: modulus, exponent: exponent)
      } catch {
        throw CredentialFault(certificate: error, at: part)
      }
      guard key.bits >= 2048 else {
        throw CredentialFault(.keyTooSmall, "an RSA key has fewer than 2048 bits", at: part)
      }
      return VerificationKey(key)
    case nil: throw CredentialFault(.keyInvalid, "the key does not say its type", at: part)
    case "oct": throw CredentialFault(.algorithmMismatch, "a shared secret makes no signatures", at: part)
    default: throw CredentialFault(.algorithmUnsupported, "the type of the key is not known", at: part)
    }
  }

  /// Whether the key may check signatures made with this scheme.
  ///
  /// - Throws: `keyUsage`, `algorithmMismatch`.
  func permit(_ scheme: SignatureScheme) throws(CredentialFault) {
    if let use = object["use"], use.string != "sig" {
      throw CredentialFault(.keyUsage, "the key is not for signatures", at: part)
    }
    if let operations = object["key_ops"], operations.array?.contains("verify") != true {
      throw CredentialFault(.keyUsage, "the key is not for checking signatures", at: part)
    }
    if let name = object["alg"]?.string, SignatureScheme.jose(name) != nil || SignatureScheme.joseMACs.contains(name),
      name != scheme.name
    {
      throw CredentialFault(.algorithmMismatch, "the key is for another algorithm", at: part)
    }
  }

  private func number(_ name: String) throws(CredentialFault) -> [UInt8] {
    do throws(CertificateError) {
      return try bytes(name)
    } catch {
      throw CredentialFault(certificate: error, at: part + "." + name)
    }
  }

  private func bytes(_ name: String) throws(CertificateError) -> [UInt8] {
    guard let bytes = object[name]?.string.flatMap({ Base64URL.decode($0) }) else {
      throw CertificateError(.keyInvalid, "a number of the key is missing, or not base64url")
    }
    return bytes
  }

  static let curves: [String: NamedCurve] = [
    "P-256": .secp256r1, "P-384": .secp384r1, "P-521": .secp521r1, "BP-256": .brainpoolP256r1,
    "BP-384": .brainpoolP384r1,
    "BP-512": .brainpoolP512r1, "brainpoolP256r1": .brainpoolP256r1, "brainpoolP384r1": .brainpoolP384r1,
    "brainpoolP512r1": .brainpoolP512r1,
  ]

  /// SHA-256 of the required members in their order (RFC 7638). Nil for keys that are not on a curve with two coordinates.
  var thumbprint: [UInt8]? {
    guard object["kty"]?.string == "EC", let curve = object["crv"], let x = object["x"], let y = object["y"],
      let text = try? CanonicalJSON.bytes(of: ["crv": curve, "kty": "EC", "x": x, "y": y] as JSONValue)
    else { return nil }
    return Array(SHA256.hash(data: text))
  }
}

/// Keys of one owner (RFC 7517 section 5).
public struct JSONWebKeySet: Sendable {
  let keys: [JSONWebKey]
  /// Each made once: the set is used for many tokens.
  private let ready: [Result<VerificationKey, CredentialFault>]

  /// A thumbprint from its text in base64url.
  public static func thumbprint(_ text: String) -> [UInt8]? { Base64URL.decode(text) }

  /// - Throws: `CredentialFault` (`type`) where it is no object with a list of objects.
  init(_ value: JSONValue?, at part: String) throws(CredentialFault) {
    guard let elements = value?["keys"]?.array else {
      throw CredentialFault(.type, "a key set is an object with a list of keys", at: part)
    }
    var keys: [JSONWebKey] = []
    for (index, element) in elements.prefix(256).enumerated() {
      guard let object = element.object else { throw CredentialFault(.type, "a key is an object", at: part) }
      keys.append(JSONWebKey(object: object, part: "\(part).keys[\(index)]"))
    }
    self.keys = keys
    ready = keys.map { key in Result { () throws(CredentialFault) in try key.key() } }
  }

  /// The keys that a header may mean: the one that it names, or, where it names none, all for the scheme.
  ///
  /// - Throws: `keyNotFound`, and what is wrong with the only candidate.
  func candidates(_ header: JSONObject, scheme: SignatureScheme) throws(CredentialFault) -> [VerificationKey] {
    var named = Array(keys.indices)
    if let identifier = header["kid"] {
      guard let identifier = identifier.string else {
        throw CredentialFault(.header, "a key identifier is a text", at: "header.kid")
      }
      named.removeAll { keys[$0].identifier != identifier }
    }
    guard !named.isEmpty else { throw CredentialFault(.keyNotFound, "the key set has no such key", at: "header.kid") }
    var usable: [VerificationKey] = []
    var fault: CredentialFault?
    for index in named {
      do throws(CredentialFault) {
        let key = try ready[index].get()
        guard scheme.fits(key.kind) else {
          throw CredentialFault(.algorithmMismatch, "\(scheme.name) is no algorithm for this key", at: keys[index].part)
        }
        try keys[index].permit(scheme)
        usable.append(key)
      } catch {
        fault = fault ?? error
      }
    }
    if usable.isEmpty, let fault { throw fault }
    return usable
  }
}
