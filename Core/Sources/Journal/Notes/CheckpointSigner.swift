public import Crypto

/// Signs the checkpoints of one log; the key's name is the log's origin.
public struct CheckpointSigner: Sendable {
  public let signer: NoteSigner

  /// - Throws: `JournalError` (`key_invalid`) for an origin that is no key name.
  public init(origin: String, key: Curve25519.Signing.PrivateKey) throws(JournalError) {
    signer = try NoteSigner(name: origin, key: key)
  }

  public var origin: String { signer.verifierKey.name }
  public var verifierKey: NoteVerifierKey { signer.verifierKey }

  /// The signed note for a tree of this size and root.
  public func sign(size: UInt64, root: MerkleHash) throws(JournalError) -> String {
    try signer.sign(Checkpoint(origin: origin, size: size, root: root).text).note
  }
}

/// Reads the checkpoints of one log and checks that the log signed them.
public struct CheckpointVerifier: Hashable, Sendable {
  public let key: NoteVerifierKey
  public let origin: String

  /// - Parameter origin: the origin line to expect; nil where it is the name of the key, as is usual.
  public init(key: NoteVerifierKey, origin: String? = nil) {
    self.key = key
    self.origin = origin ?? key.name
  }

  /// - Throws: `JournalError`: `format` and its like where the note can not be read, `origin_mismatch` for another log,
  ///   `signature_missing`, `signature_invalid`.
  public func verify(note: [UInt8]) throws(JournalError) -> Checkpoint {
    let note = try SignedNote(note: note)
    let checkpoint = try Checkpoint(text: note.text)
    guard checkpoint.origin == origin else {
      throw JournalError(.originMismatch, "the checkpoint is of another log")
    }
    try key.verify(note)
    return checkpoint
  }

  public func verify(note: String) throws(JournalError) -> Checkpoint { try verify(note: Array(note.utf8)) }
}
