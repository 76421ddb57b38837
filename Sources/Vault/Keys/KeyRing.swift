import Crypto
import Foundation
import Workflow

/// The wrapping keys of a key file; the one with the highest number wraps, all of them unwrap.
///
/// Text form: a first line `vestibule-keys v1`, then a line per key: number, space, 32 bytes in base 64. Lines that begin
/// with `#` and empty lines are skipped.
struct KeyRing: Sendable {
  static let heading = "vestibule-keys v1"

  private var keys: [Int: SymmetricKey]
  private(set) var current: Int

  /// A ring with one new key, number 1.
  static func fresh() -> KeyRing { KeyRing(keys: [1: SymmetricKey(size: .bits256)], current: 1) }

  private init(keys: [Int: SymmetricKey], current: Int) {
    self.keys = keys
    self.current = current
  }

  subscript(number: Int) -> SymmetricKey? { keys[number] }

  /// Adds a new key, which wraps from now on.
  mutating func rotate() {
    current += 1
    keys[current] = SymmetricKey(size: .bits256)
  }

  init(reading bytes: [UInt8], path: String) throws(VaultError) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == Self.heading[...] else {
      throw VaultError(.provider, "\(path):1: a key file begins with the line `\(Self.heading)`")
    }
    var found: [Int: SymmetricKey] = [:]
    for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty && !line.hasPrefix("#") {
      guard let (number, key) = Self.entry(line), found[number] == nil else {
        throw VaultError(
          .provider, "\(path):\(index + 1): a line is a key's number, used once, and 32 bytes in base 64")
      }
      found[number] = key
    }
    guard let newest = found.keys.max() else {
      throw VaultError(.provider, "\(path) holds no key: restore it from a backup")
    }
    self.init(keys: found, current: newest)
  }

  private static func entry(_ line: Substring) -> (number: Int, key: SymmetricKey)? {
    let parts = line.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0]), (1..<1_000_000).contains(number), parts[0] == "\(number)" else {
      return nil
    }
    guard var data = Data(base64Encoded: String(parts[1])), data.count == 32 else { return nil }
    defer { data.resetBytes(in: 0..<data.count) }
    return (number, SymmetricKey(data: data))
  }

  /// The text form.
  func serialized() -> [UInt8] {
    var text = Self.heading + "\n"
    text += "# Whoever reads this file can read everything in the vault; without it nobody can.\n"
    text += "# Keep a copy apart from the copies of the database.\n"
    for (number, key) in keys.sorted(by: { $0.key < $1.key }) {
      text += "\(number) \(key.withUnsafeBytes { Data($0).base64EncodedString() })\n"
    }
    return Array(text.utf8)
  }
}
