import Crypto
import Foundation

/// Signs a webhook by Standard Webhooks 1.0: HMAC-SHA-256 over identifier, full stop, time, full stop, payload.
package struct WebhookSigner: Sendable {
  package static let idHeader = "webhook-id"
  package static let timestampHeader = "webhook-timestamp"
  package static let signatureHeader = "webhook-signature"

  private let secret: WebhookSecret

  package init(secret: WebhookSecret) { self.secret = secret }

  /// The three headers of a delivery.
  ///
  /// - Parameters:
  ///   - id: the message's; the same at every attempt, so that receivers can drop what they know. It holds no full stop.
  ///   - timestamp: seconds since 1970 of this attempt.
  package func headers(id: String, timestamp: Int64, payload: [UInt8]) -> [(name: String, value: String)] {
    [
      (Self.idHeader, id), (Self.timestampHeader, "\(timestamp)"),
      (Self.signatureHeader, signature(id: id, timestamp: timestamp, payload: payload)),
    ]
  }

  /// `v1,` and the signature in base 64.
  package func signature(id: String, timestamp: Int64, payload: [UInt8]) -> String {
    let code = HMAC<SHA256>.authenticationCode(for: Self.content(id, "\(timestamp)", payload), using: secret.key)
    return "v1," + Data(code).base64EncodedString()
  }

  static func content(_ id: String, _ timestamp: String, _ payload: [UInt8]) -> [UInt8] {
    Array("\(id).\(timestamp).".utf8) + payload
  }
}
