package import Crypto

/// Holds the wrapping keys. The vault gives it data keys to wrap and never sees the wrapping keys themselves.
///
/// How others than the file provider fit:
/// - A **KMS** (AWS, Google, Azure, Vault Transit): `wrap` is `Encrypt` and `unwrap` is `Decrypt`, `context` goes into the
///   encryption context or additional authenticated data (base64 where the service wants text), and `reference` is
///   `kms:` plus the key's name and version. The call is why the functions are asynchronous. Where a service bounds the
///   size of the context, send its SHA-256.
/// - A **PKCS#11** token: `wrap` is `C_Encrypt` with `CKM_AES_GCM`, `context` is `pAAD`, the key object stays on the
///   token, `reference` is `pkcs11:` plus label and id. `CKM_AES_KEY_WRAP` takes no associated data, so it must not be
///   used alone: the binding to the subject would be lost.
package protocol KeyProvider: Sendable {
  /// The wrapping key in use now, for instance `file:2`.
  var reference: String { get async throws }

  /// - Parameter context: what the wrapped key is bound to; unwrapping needs the same bytes.
  /// - Throws: `VaultError.provider` where the provider does not answer or refuses.
  func wrap(_ key: SymmetricKey, context: [UInt8]) async throws -> ProvidedKey

  /// - Throws: `VaultError.keyWrong` where the wrapping key is not known, the bytes were changed or the context differs;
  ///   `VaultError.provider` where the provider does not answer or refuses.
  func unwrap(_ wrapped: ProvidedKey, context: [UInt8]) async throws -> SymmetricKey
}

/// A key as the provider wrapped it.
package struct ProvidedKey: Hashable, Sendable {
  /// Names provider and wrapping key.
  package let reference: String
  package let bytes: [UInt8]

  package init(reference: String, bytes: [UInt8]) {
    self.reference = reference
    self.bytes = bytes
  }
}
