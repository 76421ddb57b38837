import Crypto
import Foundation
import Vocabulary
import Workflow

/// The token that every form carries, so that another site cannot send one: HMAC-SHA-256 under the session's token (or
/// the secret of the link), over a fixed label. It says nothing about the secret and needs no storage.
enum FormToken {
  static let field = "form-token"
  private static let label = Data("vestibule form".utf8)

  static func make(for secret: String) -> String {
    let code = HMAC<SHA256>.authenticationCode(for: label, using: SymmetricKey(data: Data(secret.utf8)))
    return Hexadecimal.text(code)
  }

  /// Compares in constant time.
  static func isValid(_ token: String, for secret: String) -> Bool {
    let bytes = Array(token.utf8)
    guard bytes.count == 64 else { return false }
    var code: [UInt8] = []
    for index in stride(from: 0, to: 64, by: 2) {
      guard let byte = UInt8(String(decoding: bytes[index..<index + 2], as: UTF8.self), radix: 16) else { return false }
      code.append(byte)
    }
    return HMAC<SHA256>.isValidAuthenticationCode(
      code, authenticating: label, using: SymmetricKey(data: Data(secret.utf8)))
  }
}
