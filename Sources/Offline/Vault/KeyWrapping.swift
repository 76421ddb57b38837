import Crypto
import Evidence
import Foundation
import Vocabulary

/// Wraps keys under a key encryption key that itself is in a file or in a token.
protocol KeyWrapping {
  /// AES-256-GCM over the key with `binding` as associated data: nonce, ciphertext, tag.
  func wrap(_ key: [UInt8], binding: [UInt8]) throws(VaultFault) -> [UInt8]
  /// - Throws: `key_wrong` where key, binding or bytes are others.
  func unwrap(_ wrapped: [UInt8], binding: [UInt8]) throws(VaultFault) -> [UInt8]
}

/// Why a vault does not do what is asked.
struct VaultFault: Error {
  enum Code: String {
    case keyDestroyed = "key_destroyed"
    case keyWrong = "key_wrong"
    case ciphertextInvalid = "ciphertext_invalid"
    /// The folder is no vault, or is one already.
    case format
    case system
  }

  let code: Code
  let detail: String

  init(_ code: Code, _ detail: String) {
    self.code = code
    self.detail = detail
  }

  func verdict(_ kind: String) -> ToolVerdict {
    switch code {
    case .keyDestroyed, .keyWrong, .ciphertextInvalid:
      ToolVerdict(kind: kind, .invalid, code.rawValue, at: "vault", detail)
    case .format, .system: ToolVerdict(kind: kind, .malformed, "format", at: "dir", detail)
    }
  }
}

/// AES-256-GCM with a random nonce (NIST SP 800-38D).
enum SealedBytes {
  static func seal(_ plain: [UInt8], _ key: SymmetricKey, binding: [UInt8]) throws(VaultFault) -> [UInt8] {
    guard let box = try? AES.GCM.seal(plain, using: key, authenticating: binding), let bytes = box.combined else {
      throw VaultFault(.system, "encryption failed")
    }
    return Array(bytes)
  }

  static func open(_ sealed: [UInt8], _ key: SymmetricKey, binding: [UInt8]) -> [UInt8]? {
    guard let box = try? AES.GCM.SealedBox(combined: sealed) else { return nil }
    return (try? AES.GCM.open(box, using: key, authenticating: binding)).map(Array.init)
  }

  /// Parts with their length in front, so that two lists of parts never make the same bytes.
  static func binding(_ parts: String...) -> [UInt8] {
    parts.flatMap { part in
      let bytes = Array(part.utf8)
      return withUnsafeBytes(of: UInt64(bytes.count).bigEndian) { Array($0) } + bytes
    }
  }
}

/// A key encryption key from a file.
struct FileKey: KeyWrapping {
  private let key: SymmetricKey

  /// - Parameter bytes: 32 bytes, or their hex or base 64; or a passphrase or other key of at least 16 bytes.
  init(_ bytes: [UInt8]) throws(RequestFault) {
    let text = String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    let material: [UInt8]
    if bytes.count == 32 {
      material = bytes
    } else if let hex = Hexadecimal.bytes(text), hex.count == 32 {
      material = hex
    } else if let data = Data(base64Encoded: text), data.count == 32 {
      material = Array(data)
    } else {
      material = bytes
    }
    guard material.count >= 16 else {
      throw .value(option: "kek-file", code: "length", detail: "a key encryption key has 32 bytes")
    }
    key = HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: material), info: Array("vestibule/vault-folder/v1/kek".utf8),
      outputByteCount: 32)
  }

  func wrap(_ key: [UInt8], binding: [UInt8]) throws(VaultFault) -> [UInt8] {
    try SealedBytes.seal(key, self.key, binding: binding)
  }

  func unwrap(_ wrapped: [UInt8], binding: [UInt8]) throws(VaultFault) -> [UInt8] {
    guard let plain = SealedBytes.open(wrapped, key, binding: binding) else {
      throw VaultFault(.keyWrong, "the key does not open the vault's keys")
    }
    return plain
  }
}
