/// Checks proofs with nothing but the roots. Strict: a proof of another length than index and sizes ask for is refused even
/// where its hashes would lead to the root.
public enum MerkleProof {
  /// Checks that `leaf` is entry `index` of the tree (RFC 9162 section 2.1.3.2).
  ///
  /// - Parameter proof: lowest sibling first.
  /// - Throws: `JournalError` (`index_range`, `proof_length`, `proof_invalid`).
  public static func verifyInclusion(
    leaf: MerkleHash, index: UInt64, size: UInt64, proof: [MerkleHash], root: MerkleHash
  ) throws(JournalError) {
    guard index < size else { throw JournalError(.indexRange, "the index is not below the size") }
    var position = index
    var last = size - 1
    var hash = leaf
    for sibling in proof {
      guard last != 0 else { throw tooLong }
      if position & 1 == 1 || position == last {
        hash = MerkleHasher.node(sibling, hash)
        climb(&position, &last)
      } else {
        hash = MerkleHasher.node(hash, sibling)
      }
      position >>= 1
      last >>= 1
    }
    guard last == 0 else { throw tooShort }
    guard hash == root else { throw JournalError(.proofInvalid, "the proof does not lead to the root") }
  }

  /// Checks that the tree of `size2` begins with the tree of `size1` (RFC 9162 section 2.1.4.2).
  ///
  /// - Throws: `JournalError`: `size` for `size1` 0 (every tree begins with the empty one, so nothing is shown), `size_order`,
  ///   `root_mismatch` for equal sizes with different roots, `proof_length`, `proof_invalid`.
  public static func verifyConsistency(
    size1: UInt64, size2: UInt64, root1: MerkleHash, root2: MerkleHash, proof: [MerkleHash]
  ) throws(JournalError) {
    guard size1 > 0 else { throw JournalError(.size, "nothing can be shown about the empty tree") }
    guard size1 <= size2 else { throw JournalError(.sizeOrder, "the first size is greater than the second") }
    if size1 == size2 { return try verifyEqual(root1, root2, proof) }
    // A tree whose size is a power of two is itself the first node of the proof, and left out of it.
    var rest = proof[...]
    guard let first = size1.nonzeroBitCount == 1 ? root1 : rest.popFirst() else { throw tooShort }
    var position = size1 - 1
    var last = size2 - 1
    while position & 1 == 1 { shift(&position, &last) }
    var (hash1, hash2) = (first, first)
    for sibling in rest {
      guard last != 0 else { throw tooLong }
      if position & 1 == 1 || position == last {
        hash1 = MerkleHasher.node(sibling, hash1)
        hash2 = MerkleHasher.node(sibling, hash2)
        climb(&position, &last)
      } else {
        hash2 = MerkleHasher.node(hash2, sibling)
      }
      shift(&position, &last)
    }
    guard last == 0 else { throw tooShort }
    guard hash1 == root1 else { throw JournalError(.proofInvalid, "the proof does not lead to the first root") }
    guard hash2 == root2 else { throw JournalError(.proofInvalid, "the proof does not lead to the second root") }
  }

  private static func verifyEqual(
    _ root1: MerkleHash, _ root2: MerkleHash, _ proof: [MerkleHash]
  ) throws(JournalError) {
    guard proof.isEmpty else { throw tooLong }
    guard root1 == root2 else { throw JournalError(.rootMismatch, "two trees of one size have different roots") }
  }

  /// Skips the levels on which the position has no sibling to its right.
  private static func climb(_ position: inout UInt64, _ last: inout UInt64) {
    while position & 1 == 0, position != 0 { shift(&position, &last) }
  }

  private static func shift(_ position: inout UInt64, _ last: inout UInt64) {
    position >>= 1
    last >>= 1
  }

  private static let tooLong = JournalError(.proofLength, "the proof has more hashes than the sizes ask for")
  private static let tooShort = JournalError(.proofLength, "the proof has fewer hashes than the sizes ask for")
}
