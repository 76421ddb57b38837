import Crypto
import Wire

/// The digests that SD-JWTs may use (`_sd_alg`, RFC 9901 section 4.1.1).
enum DisclosureHash: String, Sendable {
  case sha256 = "sha-256"
  case sha384 = "sha-384"
  case sha512 = "sha-512"

  /// In base64url, as digests stand in claims.
  func text(_ bytes: ArraySlice<UInt8>) -> String {
    switch self {
    case .sha256: Base64URL.encode(SHA256.hash(data: bytes))
    case .sha384: Base64URL.encode(SHA384.hash(data: bytes))
    case .sha512: Base64URL.encode(SHA512.hash(data: bytes))
    }
  }
}

/// A claim or an element of a list that the holder chose to show (RFC 9901 section 4.2).
struct Disclosure: Sendable {
  /// Nil for an element of a list.
  let name: String?
  let value: JSONValue
  let digest: String
  let part: String

  /// - Throws: `base64`, `disclosure`, and faults of the JSON.
  init(_ text: ArraySlice<UInt8>, hash: DisclosureHash, at part: String) throws(CredentialFault) {
    guard !text.isEmpty else { throw CredentialFault(.disclosure, "a disclosure is empty", at: part) }
    let bytes = try CompactJWS.decode(text, at: part)
    let json: JSONValue
    do throws(WireError) {
      json = try JSONValue.parse(bytes, limits: CompactJWS.limits)
    } catch {
      throw CredentialFault(json: error, at: part)
    }
    guard let elements = json.array, elements.count == 2 || elements.count == 3, elements[0].string != nil else {
      throw CredentialFault(.disclosure, "a disclosure is a list of a salt, perhaps a name, and a value", at: part)
    }
    if elements.count == 3 {
      guard let name = elements[1].string else {
        throw CredentialFault(.disclosure, "the name of a claim is a text", at: part)
      }
      self.name = name
      value = elements[2]
    } else {
      name = nil
      value = elements[1]
    }
    digest = hash.text(text)
    self.part = part
  }
}
