import Crypto
import Foundation

/// A secret shared with a vendor, or the vendor's public key.
enum WebhookSecret {
  case shared(SymmetricKey)
  case publicKey(Curve25519.Signing.PublicKey)

  /// The secrets of a file, one a line: two while one is being replaced.
  ///
  /// - Throws: `secret` as below, `length` for more than eight.
  static func list(_ bytes: [UInt8], vendor: WebhookVendor) throws(WebhookFault) -> [WebhookSecret] {
    let lines = bytes.split { $0 == 0x0A || $0 == 0x0D }.filter { !$0.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
    guard lines.count > 1 else { return [try WebhookSecret(bytes, vendor: vendor)] }
    guard lines.count <= 8 else { throw WebhookFault("length", at: "secret", "there are more than eight secrets") }
    var secrets: [WebhookSecret] = []
    for line in lines { secrets.append(try WebhookSecret(Array(line), vendor: vendor)) }
    return secrets
  }

  /// - Parameter bytes: white space around the secret is none of it.
  /// - Throws: `secret` where nothing is left, or a standard secret is no base 64.
  init(_ bytes: [UInt8], vendor: WebhookVendor) throws(WebhookFault) {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }
    var secret = bytes[...]
    while let first = secret.first, isSpace(first) { secret = secret.dropFirst() }
    while let last = secret.last, isSpace(last) { secret = secret.dropLast() }
    // Nothing as a key: everybody could sign.
    guard !secret.isEmpty else { throw WebhookFault("secret", at: "secret", "the secret is empty") }
    guard vendor == .standard else {
      self = .shared(SymmetricKey(data: secret))
      return
    }
    let text = String(decoding: secret, as: UTF8.self)
    if text.hasPrefix("whpk_") {
      let key = Data(base64Encoded: String(text.dropFirst(5)))
        .flatMap { try? Curve25519.Signing.PublicKey(rawRepresentation: $0) }
      guard let key else { throw WebhookFault("secret", at: "secret", "the public key is no base 64 of 32 bytes") }
      self = .publicKey(key)
      return
    }
    let encoded = text.hasPrefix("whsec_") ? String(text.dropFirst(6)) : text
    guard let data = Data(base64Encoded: encoded), !data.isEmpty else {
      throw WebhookFault("secret", at: "secret", "a secret is `whsec_` and base 64")
    }
    self = .shared(SymmetricKey(data: data))
  }
}
