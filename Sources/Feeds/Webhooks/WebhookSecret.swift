import Crypto
import Foundation

/// The secret that sender and receiver of a webhook share (Standard Webhooks 1.0, "Signature scheme"): 24 to 64 bytes,
/// written `whsec_` and base 64.
package struct WebhookSecret: Sendable {
  package static let prefix = "whsec_"

  let key: SymmetricKey

  /// Nil where there are fewer than 24 or more than 64 bytes.
  package init?(bytes: [UInt8]) {
    guard (24...64).contains(bytes.count) else { return nil }
    key = SymmetricKey(data: bytes)
  }

  /// Reads the text form; the prefix may be missing.
  package init?(_ text: String) {
    let body = text.hasPrefix(Self.prefix) ? text.dropFirst(Self.prefix.count) : text[...]
    guard body.utf8.count <= 88, let data = Data(base64Encoded: String(body)) else { return nil }
    self.init(bytes: Array(data))
  }
}
