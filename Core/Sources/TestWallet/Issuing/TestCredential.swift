public import Crypto
public import Vocabulary
public import Wire

/// An SD-JWT credential in the making: header, claims and disclosures can be changed before the issuer signs.
public struct TestCredential: Sendable {
  public var header: [String: JSONValue] = ["alg": "ES256", "typ": "dc+sd-jwt"]
  public var claims: [String: JSONValue]
  /// Each as the JSON text that is shown.
  public var disclosures: [String]
  public let issuerKey: P256.Signing.PrivateKey

  public init(
    type: String = "urn:eudi:pid:1", issuer: String = "https://issuer.example", _ values: [(String, JSONValue)],
    issuerKey: P256.Signing.PrivateKey, chain: [[UInt8]] = [], holderKey: P256.Signing.PublicKey, issued: Instant,
    until: Instant
  ) {
    self.issuerKey = issuerKey
    disclosures = values.enumerated().map { index, value in
      Self.encode([.string("salt-\(index)"), .string(value.0), value.1])
    }
    claims = [
      "iss": .string(issuer), "vct": .string(type), "iat": .number(JSONNumber(issued.seconds)),
      "exp": .number(JSONNumber(until.seconds)), "cnf": ["jwk": Self.key(holderKey)], "_sd_alg": "sha-256",
    ]
    if !chain.isEmpty { header["x5c"] = .array(chain.map { .string(TestBase64.padded($0)) }) }
    digest()
  }

  /// Digests the disclosures as they are now into the top level.
  public mutating func digest() { claims["_sd"] = .array(disclosures.map { .string(Self.digest(of: $0)) }) }

  /// Of a disclosure as shown.
  public static func digest(of disclosure: String) -> String {
    TestBase64.url(SHA256.hash(data: Array(disclosure.utf8)))
  }

  /// In base64url.
  public static func encode(_ value: JSONValue) -> String {
    TestBase64.url((try? CanonicalJSON.bytes(of: value) as [UInt8]) ?? [])
  }

  public static func key(_ key: P256.Signing.PublicKey) -> JSONValue {
    let point = Array(key.rawRepresentation)
    return [
      "kty": "EC", "crv": "P-256", "x": .string(TestBase64.url(point.prefix(32))),
      "y": .string(TestBase64.url(point.suffix(32))),
    ]
  }

  /// A JWS.
  public static func sign(
    _ header: [String: JSONValue], _ claims: [String: JSONValue], key: P256.Signing.PrivateKey
  ) -> String {
    let input = encode(object(header)) + "." + encode(object(claims))
    let signature = (try? key.signature(for: Array(input.utf8))).map { Array($0.rawRepresentation) } ?? []
    return input + "." + TestBase64.url(signature)
  }

  static func object(_ members: [String: JSONValue]) -> JSONValue {
    .object(JSONObject(members.sorted { $0.key < $1.key }.map { JSONObject.Member($0.key, $0.value) }))
  }

  /// What the issuer signed, and a tilde.
  public var issued: String { Self.sign(header, claims, key: issuerKey) + "~" }

  /// The name of the claim of a disclosure; nil for elements of lists.
  static func name(of disclosure: String) -> String? {
    guard let bytes = TestBase64.decode(disclosure), let value = try? JSONValue.parse(bytes),
      let elements = value.array,
      elements.count == 3
    else { return nil }
    return elements[1].string
  }
}

/// Base64 in both alphabets.
public enum TestBase64 {
  public static func url(_ bytes: some Sequence<UInt8>) -> String { encode(bytes, last: "-_") }

  public static func padded(_ bytes: some Sequence<UInt8>) -> String {
    let text = encode(bytes, last: "+/")
    return text + String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
  }

  private static func encode(_ bytes: some Sequence<UInt8>, last: String) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8) + Array(last.utf8)
    let bytes = Array(bytes)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let value = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
      for index in 0...group.count { text.append(alphabet[Int(value >> UInt32(18 - 6 * index) & 63)]) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  static func decode(_ text: String) -> [UInt8]? {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
    var (group, bits): (UInt32, UInt32) = (0, 0)
    var bytes: [UInt8] = []
    for character in text.utf8 {
      guard let value = alphabet.firstIndex(of: character) else { return nil }
      group = group << 6 | UInt32(value)
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: group >> bits))
        group &= (1 << bits) - 1
      }
    }
    return bytes
  }
}
