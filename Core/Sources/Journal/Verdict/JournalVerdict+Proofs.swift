import Wire

extension JournalVerdict {
  /// `vestibule journal verify-inclusion`.
  ///
  /// - Parameters:
  ///   - input: JSON `{leaf_index, tree_size, root, leaf_hash, proof[]}`, hashes in base64.
  ///   - leaf: bytes of the entry; they must hash to `leaf_hash` where that is given too.
  public static func inclusion(_ input: [UInt8], leaf: [UInt8]? = nil) -> JournalVerdict {
    VerdictRun.verdict("inclusion") { run in
      guard let fields = run.json(input, at: "in") else { return nil }
      let index = run.size("leaf_index", of: fields)
      let size = run.size("tree_size", of: fields)
      let root = run.hash("root", of: fields)
      let proof = run.proof(of: fields)
      let computed = leaf.map { MerkleHasher.leaf($0) }
      let stated = computed == nil || fields.has("leaf_hash") ? run.hash("leaf_hash", of: fields) : nil
      if let computed, let stated {
        run.check("leaf") { () throws(JournalError) in
          guard computed == stated else { throw JournalError(.proofInvalid, "the entry has another leaf hash") }
        }
      }
      guard let index, let size, let root, let proof, let leaf = stated ?? computed else { return nil }
      run.check("inclusion") { () throws(JournalError) in
        try MerkleProof.verifyInclusion(leaf: leaf, index: index, size: size, proof: proof, root: root)
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
    VerdictRun.verdict("consistency") { run in
      guard let fields = run.json(input, at: "in") else { return nil }
      let (size1, size2) = (run.size("size1", of: fields), run.size("size2", of: fields))
      let proof = run.proof(of: fields)
      let (bytes1, bytes2) = (run.bytes("root1", of: fields), run.bytes("root2", of: fields))
      guard let bytes1, let bytes2 else { return nil }
      // Trees of one size are compared and not computed with, so that the length of their roots does not matter.
      if let size1, size1 == size2, size1 > 0, proof?.isEmpty == true, bytes1 == bytes2 {
        run.check("consistency") {}
        return ["size1": .number(JSONNumber(size1)), "size2": .number(JSONNumber(size1))]
      }
      let (root1, root2) = (run.hash("root1", of: fields), run.hash("root2", of: fields))
      guard let size1, let size2, let proof, let root1, let root2 else { return nil }
      run.check("consistency") { () throws(JournalError) in
        try MerkleProof.verifyConsistency(size1: size1, size2: size2, root1: root1, root2: root2, proof: proof)
      }
      return ["size1": .number(JSONNumber(size1)), "size2": .number(JSONNumber(size2))]
    }
  }
}

extension VerdictRun {
  fileprivate mutating func size(_ key: String, of fields: VerdictFields) -> UInt64? {
    take { () throws(Refusal) in try fields.size(key) }
  }

  fileprivate mutating func hash(_ key: String, of fields: VerdictFields) -> MerkleHash? {
    take { () throws(Refusal) in try fields.hash(key) }
  }

  fileprivate mutating func bytes(_ key: String, of fields: VerdictFields) -> [UInt8]? {
    take { () throws(Refusal) in try fields.bytes(key) }
  }

  mutating func proof(of fields: VerdictFields) -> [MerkleHash]? {
    take { () throws(Refusal) in try fields.proof() }
  }
}
