import Crypto
import Foundation
import Workflow

/// AES-256-GCM with a random nonce (NIST SP 800-38D): one version byte, 12 bytes nonce, ciphertext, 16 bytes tag.
///
/// The associated data is a domain name and what the bytes are bound to, each with its length in front (8 bytes, most
/// significant first), so that two different lists of parts never make the same bytes.
enum SealedBox {
  static let wrapDomain = "vestibule/vault/v1/wrapped-key"
  static let fieldDomain = "vestibule/vault/v1/field"

  private static let version: UInt8 = 1
  private static let overhead = 1 + 12 + 16

  static func seal(
    _ plain: [UInt8], with key: SymmetricKey, domain: String, binding: [[UInt8]]
  ) throws(VaultError) -> [UInt8] {
    let data = associatedData(domain, binding)
    guard let box = try? AES.GCM.seal(plain, using: key, authenticating: data), let combined = box.combined else {
      throw VaultError(.provider, "encryption failed")
    }
    return [version] + combined
  }

  /// The plain bytes; nil where key, binding or bytes are not those of the sealing.
  static func open(_ sealed: [UInt8], with key: SymmetricKey, domain: String, binding: [[UInt8]]) -> [UInt8]? {
    guard sealed.count >= overhead, sealed.first == version else { return nil }
    guard let box = try? AES.GCM.SealedBox(combined: sealed[1...]) else { return nil }
    guard var plain = try? AES.GCM.open(box, using: key, authenticating: associatedData(domain, binding)) else {
      return nil
    }
    defer { plain.resetBytes(in: plain.startIndex..<plain.endIndex) }
    return Array(plain)
  }

  private static func associatedData(_ domain: String, _ binding: [[UInt8]]) -> [UInt8] {
    ([Array(domain.utf8)] + binding).flatMap { part in
      withUnsafeBytes(of: UInt64(part.count).bigEndian) { Array($0) } + part
    }
  }
}
