import Crypto
import Foundation
import Vocabulary
import Workflow

/// The opened key of one subject.
///
/// The data key itself is not used: a key for sealing and one for fingerprints are derived from it (HKDF-SHA-256, RFC
/// 5869), so that neither use says anything about the other.
struct SealingKey: SubjectKey {
  let subject: SubjectID
  private let sealing: SymmetricKey
  private let fingerprinting: SymmetricKey

  init(subject: SubjectID, dataKey: SymmetricKey) {
    self.subject = subject
    sealing = dataKey.derived(for: "vestibule/vault/v1/seal")
    fingerprinting = dataKey.derived(for: "vestibule/vault/v1/fingerprint")
  }

  func seal(_ bytes: [UInt8], field: String) throws -> [UInt8] {
    try SealedBox.seal(bytes, with: sealing, domain: SealedBox.fieldDomain, binding: binding(field))
  }

  func open(_ ciphertext: [UInt8], field: String) throws -> [UInt8] {
    let plain = SealedBox.open(ciphertext, with: sealing, domain: SealedBox.fieldDomain, binding: binding(field))
    guard let plain else {
      throw VaultError(
        .ciphertextInvalid, "sealed bytes do not open: they were changed, or belong to another subject or field")
    }
    return plain
  }

  func fingerprint(_ bytes: [UInt8]) -> String {
    Hexadecimal.text(HMAC<SHA256>.authenticationCode(for: bytes, using: fingerprinting))
  }

  private func binding(_ field: String) -> [[UInt8]] { [Array(subject.text.utf8), Array(field.utf8)] }
}

extension SymmetricKey {
  /// Another key of 256 bits for one purpose; it says nothing about this one.
  func derived(for purpose: String) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(inputKeyMaterial: self, info: Array(purpose.utf8), outputByteCount: 32)
  }
}
