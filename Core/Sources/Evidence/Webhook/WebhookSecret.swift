import Crypto
import Foundation

/// A secret shared with a vendor, or the vendor's public key.
enum WebhookSecret {
  case shared(SymmetricKey)
  case publicKey(Curve25519.Signing.PublicKey)

  /// - Parameter bytes: as in the file; white space around the secret is none of it.
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
