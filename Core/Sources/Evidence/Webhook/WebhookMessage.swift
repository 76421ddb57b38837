import Crypto
import Foundation

/// The bytes that a signature is over, and whether one holds.
struct WebhookMessage {
  let vendor: WebhookVendor
  /// One of them is enough.
  let secrets: [WebhookSecret]
  let body: [UInt8]

  private func bytes(_ id: String?, _ time: String?) -> [UInt8] {
    [id, time].compactMap { $0 }.flatMap { Array($0.utf8) + [0x2E] } + body
  }

  /// Whether any signature of the group holds. Codes are compared in a time that does not depend on where they differ.
  func isSigned(by group: WebhookSignature.Group, id: String?) -> Bool {
    let message = bytes(id, group.time)
    // All secrets are tried, however many hold.
    return secrets.filter { isSigned(message, by: group, secret: $0) }.count > 0
  }

  private func isSigned(_ message: [UInt8], by group: WebhookSignature.Group, secret: WebhookSecret) -> Bool {
    switch secret {
    case .shared(let key):
      // All of them are looked at, however many hold.
      return group.digests.compactMap(digest).filter {
        HMAC<SHA256>.isValidAuthenticationCode($0, authenticating: message, using: key)
      }.count > 0
    case .publicKey(let key):
      return group.publicSignatures.contains { text in
        Data(base64Encoded: text).map { key.isValidSignature($0, for: message) } ?? false
      }
    }
  }

  /// Whether the group has a signature of the kind that a secret verifies.
  func has(_ group: WebhookSignature.Group) -> Bool {
    secrets.contains { secret in
      switch secret {
      case .shared: !group.digests.isEmpty
      case .publicKey: !group.publicSignatures.isEmpty
      }
    }
  }

  /// The 32 bytes of a digest; nil where it is not written in the one way that the vendor writes it.
  private func digest(_ text: String) -> [UInt8]? {
    if vendor == .standard {
      guard let data = Data(base64Encoded: text), data.count == 32, data.base64EncodedString() == text else {
        return nil
      }
      return Array(data)
    }
    let digits = text.utf8.compactMap { byte -> UInt8? in
      switch byte {
      case 0x30...0x39: byte - 0x30
      case 0x61...0x66: byte - 87
      default: nil
      }
    }
    guard digits.count == 64, text.utf8.count == 64 else { return nil }
    return (0..<32).map { digits[2 * $0] << 4 | digits[2 * $0 + 1] }
  }
}
