public import Crypto
public import Vocabulary
public import Wire

extension TestWallet {
  /// The body of a direct post: all credentials that the wallet has, under the identifiers of the query.
  ///
  /// - Parameter ephemeral: the seed of the key for the encryption.
  public func answer(
    _ request: TestRequest, at: Instant, ephemeral: UInt8 = 77, _ conduct: Conduct = .honest
  ) -> String {
    let thumbprint = request.encryptionKey.flatMap(Self.thumbprint)
    let client = conduct == .otherVerifier ? "https://another.example" : request.clientID
    let transcript = Self.transcript(
      clientID: client, nonce: conduct == .otherNonce || conduct == .replay ? "another" : request.nonce,
      thumbprint: conduct == .notEncrypted ? nil : thumbprint, responseURI: request.responseURI)
    var presentations: [String: JSONValue] = [:]
    for (id, credential) in credentials {
      let text = present(credential, nonce: request.nonce, audience: request.clientID, at: at, conduct)
      presentations[id] = [.string(text)]
    }
    for (id, document) in documents {
      presentations[id] = [.string(TestBase64.url(present(document, transcript: transcript, conduct)))]
    }
    var parameters = ["vp_token": TestCredential.object(presentations)]
    if let state = request.state { parameters["state"] = .string(conduct == .otherState ? "another" : state) }
    guard let key = request.encryptionKey, conduct != .notEncrypted else {
      let token = (try? CanonicalJSON.bytes(of: parameters["vp_token"] ?? .null) as [UInt8]) ?? []
      let state = parameters["state"]?.string.map { "&state=" + Self.escaped(Array($0.utf8)) } ?? ""
      return "vp_token=" + Self.escaped(token) + state
    }
    let plain = (try? CanonicalJSON.bytes(of: TestCredential.object(parameters)) as [UInt8]) ?? []
    let recipient = conduct == .otherEncryptionKey ? nil : key
    return "response=" + Self.encrypt(plain, to: recipient, kid: key["kid"], ephemeral: SeedKey.agreement(ephemeral))
  }

  private static func escaped(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D
        || byte == 0x5F || byte == 0x2E || byte == 0x7E
      let digits = String(byte, radix: 16, uppercase: true)
      return isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + digits
    }.joined()
  }

  /// RFC 7638.
  static func thumbprint(_ key: JSONValue) -> [UInt8]? {
    guard let curve = key["crv"], let x = key["x"], let y = key["y"],
      let text = try? CanonicalJSON.bytes(of: ["crv": curve, "kty": "EC", "x": x, "y": y] as JSONValue) as [UInt8]
    else { return nil }
    return Array(SHA256.hash(data: text))
  }

  /// ECDH-ES with A128GCM (RFC 7518 section 4.6).
  ///
  /// - Parameter recipient: nil encrypts to a key that nobody has.
  public static func encrypt(
    _ plain: [UInt8], to recipient: JSONValue?, kid: JSONValue?, ephemeral: P256.KeyAgreement.PrivateKey
  ) -> String {
    let own = Array(ephemeral.publicKey.rawRepresentation)
    var header: [String: JSONValue] = [
      "alg": "ECDH-ES", "enc": "A128GCM",
      "epk": [
        "kty": "EC", "crv": "P-256", "x": .string(TestBase64.url(own.prefix(32))),
        "y": .string(TestBase64.url(own.suffix(32))),
      ],
    ]
    if let kid { header["kid"] = kid }
    let x = recipient?["x"]?.string.flatMap { TestBase64.decode($0) }
    let y = recipient?["y"]?.string.flatMap { TestBase64.decode($0) }
    let point = x.flatMap { x in y.map { x + $0 } } ?? Array(SeedKey.agreement(250).publicKey.rawRepresentation)
    let head = TestCredential.encode(TestCredential.object(header))
    guard let key = try? P256.KeyAgreement.PublicKey(rawRepresentation: point),
      let secret = try? ephemeral.sharedSecretFromKeyAgreement(with: key),
      let nonce = try? AES.GCM.Nonce(data: [UInt8](repeating: 5, count: 12))
    else { return "" }
    var input: [UInt8] = [0, 0, 0, 1] + secret.withUnsafeBytes { Array($0) } + [0, 0, 0, 7] + Array("A128GCM".utf8)
    input += [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128]
    let content = SymmetricKey(data: Array(SHA256.hash(data: input)).prefix(16))
    guard let box = try? AES.GCM.seal(plain, using: content, nonce: nonce, authenticating: Array(head.utf8)) else {
      return ""
    }
    return [head, "", TestBase64.url(nonce), TestBase64.url(box.ciphertext), TestBase64.url(box.tag)]
      .joined(separator: ".")
  }
}
