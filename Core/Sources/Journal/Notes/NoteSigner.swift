public import Crypto

/// Signs notes with an Ed25519 key under a name.
public struct NoteSigner: Sendable {
  public let verifierKey: NoteVerifierKey
  private let key: Curve25519.Signing.PrivateKey

  /// - Throws: `JournalError` (`key_invalid`) for a name that a note can not carry.
  public init(name: String, key: Curve25519.Signing.PrivateKey) throws(JournalError) {
    self.key = key
    verifierKey = try NoteVerifierKey(name: name, key: key.publicKey)
  }

  /// - Parameter text: ends with a line feed.
  /// - Throws: `JournalError` (`format`, `key_invalid`).
  public func sign(_ text: String) throws(JournalError) -> SignedNote {
    let unsigned = try SignedNote(text: text, signatures: [])
    guard let bytes = try? key.signature(for: unsigned.signedBytes) else {
      throw JournalError(.keyInvalid, "the key can not sign")
    }
    let signature = SignedNote.Signature(name: verifierKey.name, keyID: verifierKey.keyID, bytes: Array(bytes))
    return try SignedNote(text: text, signatures: [signature])
  }
}
