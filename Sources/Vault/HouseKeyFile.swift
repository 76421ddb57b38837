import Crypto
import Foundation
import Vocabulary
import Workflow

/// The house's own key in a file, wrapped by the key provider: useless without it.
///
/// Text form: `vestibule-house-key v1`, then a line with reference, space, wrapped key in base 64.
struct HouseKeyFile: Sendable {
  static let heading = "vestibule-house-key v1"
  static let context = Array("vestibule/vault/v1/house".utf8)

  let file: SecretFile

  init(path: String) { file = SecretFile(path: path) }

  /// Reads the key, or makes it at the first start.
  func open(_ provider: any KeyProvider) async throws -> SymmetricKey {
    if !file.exists {
      let wrapped = try await provider.wrap(SymmetricKey(size: .bits256), context: Self.context)
      _ = try file.create(Self.serialized(wrapped))
    }
    // Read back even when just written: another process may have been first.
    return try await provider.unwrap(try read(), context: Self.context)
  }

  /// Wraps the same key under the provider's newest key.
  func rewrap(_ provider: any KeyProvider) async throws {
    let key = try await provider.unwrap(try read(), context: Self.context)
    let wrapped = try await provider.wrap(key, context: Self.context)
    try file.replace { (_) throws(VaultError) in Self.serialized(wrapped) }
  }

  private func read() throws(VaultError) -> ProvidedKey {
    let lines = String(decoding: try file.read(), as: UTF8.self).split(separator: "\n")
    let parts = lines.count == 2 ? lines[1].split(separator: " ") : []
    guard lines.first == Self.heading[...], parts.count == 2, let data = Data(base64Encoded: String(parts[1])) else {
      throw VaultError(.provider, "\(file.path) is damaged: restore it from a backup")
    }
    return ProvidedKey(reference: String(parts[0]), bytes: Array(data))
  }

  private static func serialized(_ wrapped: ProvidedKey) -> [UInt8] {
    Array("\(heading)\n\(wrapped.reference) \(Data(wrapped.bytes).base64EncodedString())\n".utf8)
  }
}
