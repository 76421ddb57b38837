public import Crypto
import Vocabulary

/// The name of a key: not empty, no white space, no plus sign.
enum NoteKeyName {
  static func isValid(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 255
      && name.unicodeScalars.allSatisfy {
        $0 != "+" && $0.value >= 0x20 && $0.value != 0x7F && !$0.properties.isWhitespace
      }
  }
}

/// The public key of a log or of a witness: `name+hexid+base64(type || key)` (C2SP signed-note, tlog-cosignature).
public struct NoteVerifierKey: Hashable, Sendable, CustomStringConvertible {
  public enum Algorithm: UInt8, Hashable, Sendable {
    /// Ed25519 over the text.
    case ed25519 = 0x01
    /// Ed25519 over time and text: what witnesses add to a checkpoint.
    case cosignature = 0x04
  }

  public let name: String
  public let algorithm: Algorithm
  /// 32 bytes.
  public let publicKey: [UInt8]

  /// - Throws: `JournalError` (`key_invalid`) for a name that a note can not carry.
  public init(
    name: String, algorithm: Algorithm = .ed25519, key: Curve25519.Signing.PublicKey
  ) throws(JournalError) {
    guard NoteKeyName.isValid(name) else {
      throw JournalError(.keyInvalid, "the name of a key has no spaces, no plus sign and is not empty")
    }
    self.name = name
    self.algorithm = algorithm
    publicKey = Array(key.rawRepresentation)
  }

  /// - Throws: `JournalError` (`key_invalid`, `algorithm_unsupported`).
  public init(_ text: String) throws(JournalError) {
    // A plus sign may be part of the base64, never of the name.
    let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, let bytes = Base64.decode(parts[2]), let type = bytes.first else { throw Self.fault }
    guard let algorithm = Algorithm(rawValue: type) else {
      throw JournalError(.algorithmUnsupported, "the algorithm of the key is not supported")
    }
    guard bytes.count == 33, let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes.dropFirst()) else {
      throw Self.fault
    }
    try self.init(name: parts[0], algorithm: algorithm, key: key)
    guard parts[1] == hexID else { throw JournalError(.keyInvalid, "the identifier of the key does not fit the key") }
  }

  /// Reads a line of a file of keys: white space around it does not matter.
  init(line: String) throws(JournalError) {
    try self.init(line.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  private static let fault = JournalError(.keyInvalid, "a verifier key is name+identifier+base64")

  /// The first four bytes of SHA-256(name || 0x0A || type || key).
  public var keyID: UInt32 {
    Digest32.hash(Array(name.utf8) + [0x0A, algorithm.rawValue] + publicKey).bytes[..<4]
      .reduce(0) { $0 << 8 | UInt32($1) }
  }

  private var hexID: String {
    Hexadecimal.text((0..<4).map { UInt8(truncatingIfNeeded: keyID >> UInt32(24 - 8 * $0)) })
  }

  public var description: String { "\(name)+\(hexID)+\(Base64.encode([algorithm.rawValue] + publicKey))" }
}

extension NoteVerifierKey {
  /// Checks that this key signed the note. Signatures of other keys are not looked at.
  ///
  /// - Throws: `JournalError`: `signature_missing` where the key signed nothing, `signature_invalid` where any signature
  ///   that names it does not verify.
  public func verify(_ note: SignedNote) throws(JournalError) {
    let own = note.signatures.filter { $0.name == name && $0.keyID == keyID }
    guard !own.isEmpty else { throw JournalError(.signatureMissing, "the key has not signed the note") }
    for signature in own {
      guard isValid(signature.bytes, over: note) else {
        throw JournalError(.signatureInvalid, "the signature does not verify")
      }
    }
  }

  private func isValid(_ signature: [UInt8], over note: SignedNote) -> Bool {
    guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else { return false }
    switch algorithm {
    case .ed25519:
      return signature.count == 64 && key.isValidSignature(signature, for: note.signedBytes)
    case .cosignature:
      guard signature.count == 72 else { return false }
      let time = signature[..<8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      guard time <= UInt64(Int64.max) else { return false }
      let message = Array("cosignature/v1\ntime \(time)\n".utf8) + note.signedBytes
      return key.isValidSignature(signature[8...], for: message)
    }
  }
}
