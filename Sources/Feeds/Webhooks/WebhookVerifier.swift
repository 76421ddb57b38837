import Crypto
import Foundation

/// Checks a webhook as its receiver does (Standard Webhooks 1.0, "Verifying signatures").
package struct WebhookVerifier: Sendable {
  package enum Fault: Error, Hashable, Sendable {
    case headerMissing
    case timestampInvalid
    case tooOld
    case tooNew
    case noSignatureFits
  }

  /// How far the clocks of sender and receiver may be apart, in seconds.
  package static let tolerance: Int64 = 300

  private let secrets: [WebhookSecret]

  /// - Parameter secrets: any of them may have signed: while a secret is exchanged there are two.
  package init(secrets: [WebhookSecret]) { self.secrets = secrets }

  /// - Parameters:
  ///   - header: the value of a header by its lower-case name.
  ///   - now: seconds since 1970.
  package func verify(payload: [UInt8], now: Int64, header: (String) -> String?) throws(Fault) {
    guard let id = header(WebhookSigner.idHeader), let timestamp = header(WebhookSigner.timestampHeader),
      let signatures = header(WebhookSigner.signatureHeader)
    else { throw .headerMissing }
    guard let time = Int64(timestamp), time >= 0, "\(time)" == timestamp else { throw .timestampInvalid }
    let (age, overflow) = now.subtractingReportingOverflow(time)
    if overflow || age > Self.tolerance { throw .tooOld }
    if age < -Self.tolerance { throw .tooNew }
    let content = WebhookSigner.content(id, timestamp, payload)
    // `isValidAuthenticationCode` compares in constant time.
    let fits = signatures.split(separator: " ").prefix(16).contains { signature in
      guard signature.hasPrefix("v1,"), let code = Data(base64Encoded: String(signature.dropFirst(3))) else {
        return false
      }
      return secrets.contains { HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: content, using: $0.key) }
    }
    guard fits else { throw .noSignatureFits }
  }
}
