/// What the journal refuses: a proof that does not hold, a note that nobody signed, an entry that may not be written.
public struct JournalError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Stable across releases; part of the verdicts of `vestibule journal`.
  public enum Code: String, Hashable, Sendable, Codable, CaseIterable {
    // Proofs.
    /// The proof leads to another root.
    case proofInvalid = "proof_invalid"
    /// The proof has not the number of hashes that index and size ask for.
    case proofLength = "proof_length"
    case indexRange = "index_range"
    /// A size that no tree of this kind has, or that nothing can be proved from.
    case size
    case sizeOrder = "size_order"
    /// A root that is not written as one.
    case root
    /// Two trees of one size with different roots.
    case rootMismatch = "root_mismatch"
    /// A hash is not 32 bytes long.
    case hashLength = "hash_length"
    // Notes and checkpoints.
    /// A note, key or checkpoint is not written as its standard says.
    case format
    case signatureMissing = "signature_missing"
    case signatureInvalid = "signature_invalid"
    case keyInvalid = "key_invalid"
    case algorithmUnsupported = "algorithm_unsupported"
    case originMismatch = "origin_mismatch"
    /// A later checkpoint with a smaller tree.
    case rollback
    case witnessQuorum = "witness_quorum"
    // Entries and storage.
    case entryTooLarge = "entry_too_large"
    case entryInvalid = "entry_invalid"
    case saltLength = "salt_length"
    /// A node of the tree that must be stored is not.
    case nodeMissing = "node_missing"
  }

  public let code: Code
  /// Safe to log.
  public let message: String

  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { "\(code.rawValue): \(message)" }
}
