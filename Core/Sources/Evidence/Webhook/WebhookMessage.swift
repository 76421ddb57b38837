import Crypto
import Foundation

/// The bytes that a signature is over, and whether one holds.
struct WebhookMessage {
  let vendor: WebhookVendor
  let secret: WebhookSecret
  let body: [UInt8]

  private func bytes(_ id: String?, _ time: String?) -> [UInt8] {
    [id, time].compactMap { $0 }.flatMap { Array($0.utf8) + [0x2E] } + body
  }

  /// Whether any signature of the group holds. Digests are compared in a time that does not depend on where they differ.
  func isSigned(by group: WebhookSignature.Group, id: String?) -> Bool {
    let message = bytes(id, group.time)
    switch secret {
    case .shared(let key):
      let digest = HMAC<SHA256>.authenticationCode(for: message, using: key)
      let expected = vendor == .standard ? Data(digest).base64EncodedString() : Self.hex(digest)
      // All of them are looked at, however many hold.
      return group.digests.filter { Self.equal(Array($0.utf8), Array(expected.utf8)) }.count > 0
    case .publicKey(let key):
      return group.publicSignatures.contains { text in
        Data(base64Encoded: text).map { key.isValidSignature($0, for: message) } ?? false
      }
    }
  }

  /// Whether the group has a signature of the kind that the secret verifies.
  func has(_ group: WebhookSignature.Group) -> Bool {
    switch secret {
    case .shared: !group.digests.isEmpty
    case .publicKey: !group.publicSignatures.isEmpty
    }
  }

  private static func hex(_ digest: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  private static func equal(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    return zip(left, right).reduce(UInt8(0)) { $0 | $1.0 ^ $1.1 } == 0
  }
}
