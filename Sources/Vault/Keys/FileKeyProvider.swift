package import Crypto
import Synchronization
package import Workflow

/// Wrapping keys in a file beside the database: for one machine, and where no KMS is at hand.
///
/// The file is made at the first start with mode 0600. A file that others may read is refused. Several processes may
/// share it: a key that another process added is found when it is first needed. Keys are wrapped with AES-256-GCM.
package final class FileKeyProvider: KeyProvider {
  private let file: SecretFile
  private let ring: Mutex<KeyRing>

  /// Opens the key file, or makes it where `mayCreate` allows.
  ///
  /// - Throws: `VaultError.provider` with what to do, where the file is missing, damaged, or open to others.
  package init(path: String, mayCreate: Bool = true) throws(VaultError) {
    file = SecretFile(path: path)
    if !file.exists {
      guard mayCreate else {
        throw VaultError(
          .provider, "the key file \(path) is missing, but keys under it are in use: restore it from a backup")
      }
      var bytes = KeyRing.fresh().serialized()
      defer { bytes.wipe() }
      _ = try file.create(bytes)
    }
    ring = Mutex(try Self.load(file))
  }

  package var reference: String { Self.reference(ring.withLock { $0.current }) }

  /// Adds a wrapping key to the file. New data keys are wrapped under it; those under older keys still open.
  ///
  /// - Returns: the reference of the new key.
  @discardableResult
  package func rotate() throws(VaultError) -> String {
    try file.replace { (old) throws(VaultError) in
      var changed = try KeyRing(reading: old, path: file.path)
      changed.rotate()
      return changed.serialized()
    }
    let fresh = try Self.load(file)
    ring.withLock { $0 = fresh }
    return Self.reference(fresh.current)
  }

  package func wrap(_ key: SymmetricKey, context: [UInt8]) throws -> ProvidedKey {
    let (number, wrapping) = ring.withLock { ($0.current, $0[$0.current]) }
    guard let wrapping else { throw VaultError(.provider, "the key file holds no key") }
    let reference = Self.reference(number)
    var plain = key.withUnsafeBytes { Array($0) }
    defer { plain.wipe() }
    let bytes = try SealedBox.seal(
      plain, with: wrapping, domain: SealedBox.wrapDomain, binding: [Array(reference.utf8), context])
    return ProvidedKey(reference: reference, bytes: bytes)
  }

  package func unwrap(_ wrapped: ProvidedKey, context: [UInt8]) throws -> SymmetricKey {
    let wrapping = try wrappingKey(wrapped.reference)
    let plain = SealedBox.open(
      wrapped.bytes, with: wrapping, domain: SealedBox.wrapDomain, binding: [Array(wrapped.reference.utf8), context])
    guard var plain, plain.count == 32 else {
      throw VaultError(
        .keyWrong, "a wrapped key does not open under \(wrapped.reference): it was changed or is another's")
    }
    defer { plain.wipe() }
    return SymmetricKey(data: plain)
  }

  private func wrappingKey(_ reference: String) throws(VaultError) -> SymmetricKey {
    let digits = reference.dropFirst(Self.prefix.count)
    guard reference.hasPrefix(Self.prefix), let number = Int(digits), digits == "\(number)" else {
      throw VaultError(.keyWrong, "a wrapped key names no key of the key file")
    }
    if let known = ring.withLock({ $0[number] }) { return known }
    let fresh = try Self.load(file)
    ring.withLock { $0 = fresh }
    guard let found = fresh[number] else {
      throw VaultError(.keyWrong, "the key file \(file.path) holds no key \(number): is it the right file?")
    }
    return found
  }

  private static let prefix = "file:"
  private static func reference(_ number: Int) -> String { "\(prefix)\(number)" }

  private static func load(_ file: SecretFile) throws(VaultError) -> KeyRing {
    var bytes = try file.read()
    defer { bytes.wipe() }
    return try KeyRing(reading: bytes, path: file.path)
  }
}
