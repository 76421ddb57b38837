package import Crypto
import Foundation
package import Vocabulary
package import Workflow

/// The vault: a random data key per subject, wrapped by a key provider and bound to the subject.
///
/// Destroying a subject's wrapped key (in the store) and calling `forget` leaves nothing that opens its data, apart from
/// copies of the database made before.
package final class EnvelopeVault: Vault {
  /// The subject that stands for the house itself. Its time is 1970 and its entropy zero: no real subject is like it.
  package static let house = SubjectID(at: Instant(clamping: 0), entropy: (0, 0))

  private let provider: any KeyProvider
  private let houseSealing: SealingKey
  private let lookup: SymmetricKey
  private let cache: KeyCache

  /// - Parameters:
  ///   - houseKey: 256 bits; seals what belongs to no subject.
  ///   - cacheCapacity: how many opened keys are kept in memory.
  package init(provider: any KeyProvider, houseKey: SymmetricKey, cacheCapacity: Int = 1024) {
    self.provider = provider
    houseSealing = SealingKey(subject: Self.house, dataKey: houseKey)
    lookup = houseKey.derived(for: "vestibule/vault/v1/lookup")
    cache = KeyCache(capacity: cacheCapacity)
  }

  /// Opens the vault on a key file; key file and house key are made at the first start.
  ///
  /// The house key lies beside the key file under the name `house.key`. Where it is there and the key file is not, nothing
  /// is made: a new key file would hide that the data can no longer be opened.
  package static func open(keyFile path: String, cacheCapacity: Int = 1024) async throws -> EnvelopeVault {
    let house = HouseKeyFile(path: housePath(beside: path))
    let provider = try FileKeyProvider(path: path, mayCreate: !house.file.exists)
    return EnvelopeVault(
      provider: provider, houseKey: try await house.open(provider), cacheCapacity: cacheCapacity)
  }

  /// Adds a wrapping key to the key file and wraps the house key under it. Subjects' keys follow by `rewrap`.
  ///
  /// - Returns: the reference of the new wrapping key.
  package static func rotate(keyFile path: String) async throws -> String {
    let provider = try FileKeyProvider(path: path, mayCreate: false)
    let reference = try provider.rotate()
    try await HouseKeyFile(path: housePath(beside: path)).rewrap(provider)
    return reference
  }

  package func makeKey(for subject: SubjectID) async throws -> (key: any SubjectKey, wrapped: WrappedKey) {
    let dataKey = SymmetricKey(size: .bits256)
    let generation = cache.generation
    let provided = try await provider.wrap(dataKey, context: Self.context(subject))
    let wrapped = WrappedKey(subject: subject, reference: provided.reference, bytes: provided.bytes)
    let key = SealingKey(subject: subject, dataKey: dataKey)
    cache.keep(key, for: wrapped, since: generation)
    return (key, wrapped)
  }

  package func openKey(_ wrapped: WrappedKey) async throws -> any SubjectKey {
    if let known = cache.key(for: wrapped) { return known }
    let generation = cache.generation
    let key = SealingKey(subject: wrapped.subject, dataKey: try await unwrap(wrapped))
    cache.keep(key, for: wrapped, since: generation)
    return key
  }

  package func houseKey() async throws -> any SubjectKey { houseSealing }

  package func lookupDigest(_ text: String) async throws -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: lookup))
  }

  /// Drops the opened key of a subject from memory. Call it after its wrapped key is destroyed.
  package func forget(subject: SubjectID) { cache.forget(subject) }

  /// The same data key under the provider's newest wrapping key: after a rotation.
  package func rewrap(_ wrapped: WrappedKey) async throws -> WrappedKey {
    let provided = try await provider.wrap(try await unwrap(wrapped), context: Self.context(wrapped.subject))
    return WrappedKey(subject: wrapped.subject, reference: provided.reference, bytes: provided.bytes)
  }

  private func unwrap(_ wrapped: WrappedKey) async throws -> SymmetricKey {
    guard wrapped.bytes.contains(where: { $0 != 0 }) else {
      throw VaultError(.keyDestroyed, "the key of this subject is destroyed")
    }
    let provided = ProvidedKey(reference: wrapped.reference, bytes: wrapped.bytes)
    return try await provider.unwrap(provided, context: Self.context(wrapped.subject))
  }

  private static func context(_ subject: SubjectID) -> [UInt8] {
    Array("vestibule/vault/v1/subject".utf8) + [0] + Array(subject.text.utf8)
  }

  private static func housePath(beside path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "house.key" }
    return String(path[...slash]) + "house.key"
  }
}
