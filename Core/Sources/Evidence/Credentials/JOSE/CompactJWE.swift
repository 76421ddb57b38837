import Crypto
public import Wire

/// A JWE in its compact serialization (RFC 7516), as HAIP uses it: ECDH-ES on P-256 as direct key agreement, AES-GCM.
struct CompactJWE: Sendable {
  let header: JSONObject
  private let parts: [ArraySlice<UInt8>]
  private let part: String

  /// Longest response that is decrypted.
  private static let maximumBytes = 8 << 20

  /// - Throws: `CredentialFault`: `format`, `length`, `base64`, `header` and faults of the JSON.
  init(_ text: ArraySlice<UInt8>, at part: String) throws(CredentialFault) {
    guard text.count <= Self.maximumBytes else { throw CredentialFault(.length, "the JWE is too long", at: part) }
    parts = text.split(separator: UInt8(ascii: "."), maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 5 else { throw CredentialFault(.format, "a JWE has five parts", at: part) }
    header = try CompactJWS.object(try CompactJWS.decode(parts[0], at: part), .header, at: part + ".header")
    self.part = part
  }

  static func isOne(_ text: some Collection<UInt8>) -> Bool {
    text.starts(with: "eyJ".utf8) && text.count { $0 == UInt8(ascii: ".") } == 4
  }

  private enum Encryption: String {
    case aes128 = "A128GCM"
    case aes256 = "A256GCM"

    var keyLength: Int { self == .aes128 ? 16 : 32 }
  }

  /// The plaintext.
  ///
  /// - Throws: `algorithmNone`, `algorithmMissing`, `algorithmUnsupported`, `criticalHeader`, `keyNotFound`, `keyInvalid`,
  ///   `ciphertextInvalid`.
  func decrypt(with key: DecryptionKey) throws(CredentialFault) -> [UInt8] {
    let encryption = try self.encryption()
    if let identifier = header["kid"]?.string, let known = key.identifier, identifier != known {
      throw CredentialFault(.keyNotFound, "it is encrypted to another key", at: part + ".header.kid")
    }
    let secret = try sharedSecret(key)
    let content = Self.concatKDF(
      secret, algorithm: encryption.rawValue, apu: try octets("apu"), apv: try octets("apv"),
      length: encryption.keyLength)
    let (nonce, text, tag) = (try decoded(2), try decoded(3), try decoded(4))
    guard parts[1].isEmpty, nonce.count == 12, tag.count == 16 else {
      throw CredentialFault(.ciphertextInvalid, "nonce, tag or encrypted key are not of their length", at: part)
    }
    guard let nonce = try? AES.GCM.Nonce(data: nonce),
      let box = try? AES.GCM.SealedBox(nonce: nonce, ciphertext: text, tag: tag),
      let plain = try? AES.GCM.open(box, using: SymmetricKey(data: content), authenticating: Array(parts[0]))
    else { throw CredentialFault(.ciphertextInvalid, "it can not be decrypted", at: part) }
    return Array(plain)
  }

  private func encryption() throws(CredentialFault) -> Encryption {
    let place = part + ".header"
    if header["crit"] != nil {
      throw CredentialFault(.criticalHeader, "a critical header is not understood", at: place)
    }
    guard let name = header["alg"], let content = header["enc"] else {
      throw CredentialFault(.algorithmMissing, "an algorithm is not named", at: place)
    }
    guard let name = name.string, let content = content.string else {
      throw CredentialFault(.header, "an algorithm is a text", at: place)
    }
    if name.lowercased() == "none" { throw CredentialFault(.algorithmNone, "it is not encrypted", at: place) }
    guard name == "ECDH-ES", let encryption = Encryption(rawValue: content), header["zip"] == nil else {
      throw CredentialFault(.algorithmUnsupported, "only ECDH-ES with A128GCM or A256GCM is accepted", at: place)
    }
    return encryption
  }

  private func sharedSecret(_ key: DecryptionKey) throws(CredentialFault) -> [UInt8] {
    let place = part + ".header.epk"
    guard let epk = header["epk"]?.object, epk["kty"]?.string == "EC", epk["crv"]?.string == "P-256", epk["d"] == nil,
      let x = epk["x"]?.string.flatMap({ Base64URL.decode($0) }), x.count == 32,
      let y = epk["y"]?.string.flatMap({ Base64URL.decode($0) }), y.count == 32,
      let secret = AgreementKey.p256(key.key).sharedSecret(with: [4] + x + y)
    else { throw CredentialFault(.keyInvalid, "the ephemeral key is no point of P-256", at: place) }
    return secret
  }

  private func octets(_ name: String) throws(CredentialFault) -> [UInt8] {
    guard let value = header[name] else { return [] }
    guard let bytes = value.string.flatMap({ Base64URL.decode($0) }) else {
      throw CredentialFault(.header, "it is not base64url", at: part + ".header." + name)
    }
    return bytes
  }

  private func decoded(_ index: Int) throws(CredentialFault) -> [UInt8] {
    try CompactJWS.decode(parts[index], at: part)
  }

  /// The Concat KDF of RFC 7518 section 4.6.2 for keys of up to 256 bits: one round of SHA-256.
  static func concatKDF(_ secret: [UInt8], algorithm: String, apu: [UInt8], apv: [UInt8], length: Int) -> [UInt8] {
    var input: [UInt8] = [0, 0, 0, 1] + secret
    for value in [Array(algorithm.utf8), apu, apv] { input += bigEndian(value.count) + value }
    input += bigEndian(length * 8)
    return Array(SHA256.hash(data: input).prefix(length))
  }

  private static func bigEndian(_ value: Int) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}

/// The private key that a response was encrypted to, made for one request.
public struct DecryptionKey: Sendable {
  let key: P256.KeyAgreement.PrivateKey
  public let identifier: String?
  /// SHA-256 of the public key (RFC 7638), which session transcripts carry.
  public let thumbprint: [UInt8]

  /// - Parameter scalar: the 32 bytes of the private key.
  public init?(scalar: [UInt8], identifier: String?) {
    guard let key = try? P256.KeyAgreement.PrivateKey(rawRepresentation: scalar) else { return nil }
    self.key = key
    self.identifier = identifier
    thumbprint = JSONWebKey(object: Self.publicObject(key), part: "").thumbprint ?? []
  }

  /// Reads a private key in JOSE's form.
  ///
  /// - Throws: `CredentialFault` (`keyInvalid`, and faults of the JSON).
  public init(jwk bytes: [UInt8]) throws(CredentialFault) {
    let object = try CompactJWS.object(bytes, .type, at: "decrypt_jwk")
    let scalar = object["d"]?.string.flatMap { Base64URL.decode($0) }
    guard object["kty"]?.string == "EC", object["crv"]?.string == "P-256", let scalar, scalar.count == 32,
      let key = DecryptionKey(scalar: scalar, identifier: object["kid"]?.string)
    else { throw CredentialFault(.keyInvalid, "a private key on P-256 is expected here", at: "decrypt_jwk") }
    self = key
  }

  private static func publicObject(_ key: P256.KeyAgreement.PrivateKey) -> JSONObject {
    let point = Array(key.publicKey.rawRepresentation)
    return [
      "kty": "EC", "crv": "P-256", "x": .string(Base64URL.encode(point.prefix(32))),
      "y": .string(Base64URL.encode(point.suffix(32))),
    ]
  }

  /// The public key for `client_metadata`: `use` is `enc`, `alg` is `ECDH-ES` (HAIP 1.0 section 5).
  public var publicKey: JSONValue {
    var members = Self.publicObject(key).members
    members += [JSONObject.Member("use", "enc"), JSONObject.Member("alg", "ECDH-ES")]
    if let identifier { members.append(JSONObject.Member("kid", .string(identifier))) }
    return .object(JSONObject(members))
  }
}
