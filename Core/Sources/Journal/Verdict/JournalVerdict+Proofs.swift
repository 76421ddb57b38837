import Wire

extension JournalVerdict {
  /// `vestibule journal verify-inclusion`.
  ///
  /// - Parameters:
  ///   - input: JSON `{leaf_index, tree_size, root, leaf_hash, proof[]}`, hashes in base64.
  ///   - leaf: bytes of the entry; they must hash to `leaf_hash` where that is given too.
  public static func inclusion(_ input: [UInt8], leaf: [UInt8]? = nil) -> JournalVerdict {
    VerdictRun.verdict("inclusion") { (run) throws(VerdictRun.Stop) in
      let fields = try run.json(input, at: "in")
      let index = try fields.size("leaf_index")
      let size = try fields.size("tree_size")
      let root = try fields.hash("root")
      let proof = try fields.proof()
      let computed = leaf.map { MerkleHasher.leaf($0) }
      let stated = try computed == nil || fields.has("leaf_hash") ? fields.hash("leaf_hash") : nil
      if let computed, let stated {
        try run.check("leaf") { () throws(JournalError) in
          guard computed == stated else { throw JournalError(.proofInvalid, "the entry has another leaf hash") }
        }
      }
      try run.check("inclusion") { () throws(JournalError) in
        try MerkleProof.verifyInclusion(
          leaf: computed ?? stated ?? root, index: index, size: size, proof: proof, root: root)
      }
      return [
        "leaf_index": .number(JSONNumber(index)), "tree_size": .number(JSONNumber(size)), "root": .string(root.base64),
      ]
    }
  }

  /// `vestibule journal verify-consistency`.
  ///
  /// - Parameter input: JSON `{size1, size2, root1, root2, proof[]}`, hashes in base64.
  public static func consistency(_ input: [UInt8]) -> JournalVerdict {
    VerdictRun.verdict("consistency") { (run) throws(VerdictRun.Stop) in
      let fields = try run.json(input, at: "in")
      let (size1, size2) = (try fields.size("size1"), try fields.size("size2"))
      let proof = try fields.proof()
      // Trees of one size are compared and not computed with, so that the length of their roots does not matter.
      let (bytes1, bytes2) = (try fields.bytes("root1"), try fields.bytes("root2"))
      if size1 == size2, size1 > 0, proof.isEmpty, bytes1 == bytes2 {
        try run.check("consistency") {}
        return ["size1": .number(JSONNumber(size1)), "size2": .number(JSONNumber(size2))]
      }
      let (root1, root2) = (try fields.hash("root1"), try fields.hash("root2"))
      try run.check("consistency") { () throws(JournalError) in
        try MerkleProof.verifyConsistency(size1: size1, size2: size2, root1: root1, root2: root2, proof: proof)
      }
      return ["size1": .number(JSONNumber(size1)), "size2": .number(JSONNumber(size2))]
    }
  }
}
