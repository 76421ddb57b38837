import Crypto
import Foundation
import Journal
package import Workflow

/// Signs the journal's notes with an Ed25519 key that lies in a file of mode 0600, made at the first start.
///
/// The file holds one line in the form that Go's `sumdb/note` reads and writes for signers:
/// `PRIVATE+KEY+<origin>+<key id in hex>+<base 64 of 0x01 and the 32 bytes of the seed>`. So public tools can sign with it
/// too, and a key made by them can be put in its place.
package struct FileJournalSigner: JournalSigner {
  static let prefix = "PRIVATE+KEY+"
  private static let algorithm: UInt8 = 1

  private let signer: NoteSigner

  package var origin: String { signer.verifierKey.name }
  package var verifierKey: String { signer.verifierKey.description }

  /// Opens the key file, or makes it.
  ///
  /// - Parameter mayCreate: false where the journal already has entries: a new key could not continue it.
  /// - Throws: `VaultError.provider` with what to do, where the file is missing, damaged, open to others, or made for
  ///   another origin.
  package init(path: String, origin: String, mayCreate: Bool = true) throws(VaultError) {
    let file = SecretFile(path: path)
    if !file.exists {
      guard mayCreate else {
        throw VaultError(.provider, "the journal's key file \(path) is missing: restore it from a backup")
      }
      var bytes = try Self.serialized(Curve25519.Signing.PrivateKey(), origin: origin)
      defer { bytes.wipe() }
      _ = try file.create(bytes)
    }
    var bytes = try file.read()
    defer { bytes.wipe() }
    signer = try Self.read(bytes, path: path)
    guard signer.verifierKey.name == origin else {
      throw VaultError(
        .provider,
        "\(path) was made for the journal \(signer.verifierKey.name), and the configuration says \(origin): a journal "
          + "keeps its origin for all time, so set journal.origin back")
    }
  }

  package func sign(note text: String) throws -> String { try signer.sign(text).note }

  private static func read(_ bytes: [UInt8], path: String) throws(VaultError) -> NoteSigner {
    let damaged = VaultError(.provider, "\(path) is no signing key: restore it from a backup")
    let line = String(decoding: bytes, as: UTF8.self).trimmingCharacters(in: .newlines)
    let parts = line.dropFirst(prefix.count).split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false)
    guard line.hasPrefix(prefix), parts.count == 3, var key = Data(base64Encoded: String(parts[2])) else {
      throw damaged
    }
    defer { key.resetBytes(in: key.startIndex..<key.endIndex) }
    guard key.count == 33, key.first == algorithm,
      let secret = try? Curve25519.Signing.PrivateKey(rawRepresentation: key.dropFirst())
    else { throw damaged }
    let signer = try noteSigner(String(parts[0]), secret)
    guard hexID(signer) == parts[1] else { throw damaged }
    return signer
  }

  private static func serialized(
    _ key: Curve25519.Signing.PrivateKey, origin: String
  ) throws(VaultError) -> [UInt8] {
    let signer = try noteSigner(origin, key)
    let secret = (Data([algorithm]) + key.rawRepresentation).base64EncodedString()
    return Array("\(prefix)\(origin)+\(hexID(signer))+\(secret)\n".utf8)
  }

  /// The middle part of `name+hexid+base64`.
  private static func hexID(_ signer: NoteSigner) -> Substring {
    signer.verifierKey.description.split(separator: "+", maxSplits: 2).dropFirst().first ?? ""
  }

  private static func noteSigner(
    _ origin: String, _ key: Curve25519.Signing.PrivateKey
  ) throws(VaultError) -> NoteSigner {
    do {
      return try NoteSigner(name: origin, key: key)
    } catch {
      throw VaultError(.provider, "the journal cannot have this origin: \(error.message)")
    }
  }
}
