import Journal
import Testing
import Wire

@Suite struct MerkleProofTests {
  @Test func everyProofVerifiesForItsPlaceOnly() throws {
    let leaves = Leaves.make(40)
    let table = try NodeTable.filled(leaves)
    for size in UInt64(1)...40 {
      let root = try MerkleLog.root(size: size, reader: table)
      for index in 0..<size {
        let proof = try MerkleLog.inclusionProof(index: index, size: size, reader: table)
        try MerkleProof.verifyInclusion(leaf: leaves[Int(index)], index: index, size: size, proof: proof, root: root)
        let other = (index + 1) % size
        if other != index {
          #expect(throws: JournalError.self) {
            try MerkleProof.verifyInclusion(
              leaf: leaves[Int(index)], index: other, size: size, proof: proof, root: root)
          }
        }
      }
      for first in 1...size {
        let proof = try MerkleLog.consistencyProof(from: first, to: size, reader: table)
        try MerkleProof.verifyConsistency(
          size1: first, size2: size, root1: MerkleLog.root(size: first, reader: table), root2: root, proof: proof)
      }
    }
  }

  private func code(_ body: () throws(JournalError) -> Void) -> JournalError.Code? {
    do throws(JournalError) {
      try body()
      return nil
    } catch { return error.code }
  }

  @Test func namesWhatIsWrongWithAnInclusionProof() throws {
    let leaves = Leaves.make(7)
    let table = try NodeTable.filled(leaves)
    let root = try MerkleLog.root(size: 7, reader: table)
    let proof = try MerkleLog.inclusionProof(index: 2, size: 7, reader: table)
    func check(_ proof: [MerkleHash], index: UInt64 = 2, size: UInt64 = 7) -> JournalError.Code? {
      code { () throws(JournalError) in
        try MerkleProof.verifyInclusion(leaf: leaves[2], index: index, size: size, proof: proof, root: root)
      }
    }
    #expect(check(proof) == nil)
    #expect(check(proof + [root]) == .proofLength)
    #expect(check(proof.dropLast()) == .proofLength)
    #expect(check([]) == .proofLength)
    #expect(check(proof.reversed()) == .proofInvalid)
    #expect(check(proof, index: 7) == .indexRange)
    #expect(check(proof, index: .max, size: .max) == .indexRange)
    #expect(check(proof, index: .max - 1, size: .max) == .proofLength)
    #expect(check([], index: 0, size: 0) == .indexRange)
  }

  @Test func namesWhatIsWrongWithAConsistencyProof() throws {
    let table = try NodeTable.filled(Leaves.make(9))
    let roots = try (0...9).map { try MerkleLog.root(size: UInt64($0), reader: table) }
    let proof = try MerkleLog.consistencyProof(from: 6, to: 9, reader: table)
    func check(_ size1: UInt64, _ size2: UInt64, _ proof: [MerkleHash], root2: MerkleHash? = nil) -> JournalError.Code?
    {
      code { () throws(JournalError) in
        try MerkleProof.verifyConsistency(
          size1: size1, size2: size2, root1: roots[Int(size1)], root2: root2 ?? roots[Int(size2)], proof: proof)
      }
    }
    #expect(check(6, 9, proof) == nil)
    #expect(check(6, 9, proof + [roots[0]]) == .proofLength)
    #expect(check(6, 9, proof.dropLast()) == .proofLength)
    #expect(check(6, 9, []) == .proofLength)
    #expect(check(8, 9, []) == .proofLength)
    #expect(check(6, 9, proof.reversed()) == .proofInvalid)
    #expect(check(6, 9, proof, root2: roots[8]) == .proofInvalid)
    #expect(check(7, 9, proof) == .proofInvalid || check(7, 9, proof) == .proofLength)
    #expect(check(9, 6, proof) == .sizeOrder)
    #expect(check(0, 6, []) == .size)
    #expect(check(0, 0, []) == .size)
    #expect(check(6, 6, []) == nil)
    #expect(check(6, 6, proof) == .proofLength)
    #expect(check(6, 6, [], root2: roots[7]) == .rootMismatch)
  }

  @Test(.enabled(if: SharedData.has("merkle/inclusion.json"), "the shared vectors are not here"))
  func agreesWithTheInclusionVectors() throws {
    let cases = try #require(try JSONValue.parse(SharedData.bytes("merkle/inclusion.json")).array)
    #expect(cases.count == 98)
    for vector in cases {
      let input: JSONValue = [
        "leaf_index": vector["leafIdx"] ?? .null, "tree_size": vector["treeSize"] ?? .null,
        "root": vector["root"] ?? .null, "leaf_hash": vector["leafHash"] ?? .null, "proof": vector["proof"] ?? .null,
      ]
      let verdict = JournalVerdict.inclusion(try text(input))
      let isWrong = try #require(vector["wantErr"]) == true
      #expect(verdict.verdict == (isWrong ? .invalid : .valid), "\(vector["desc"]?.string ?? "")")
    }
  }

  @Test(.enabled(if: SharedData.has("merkle/consistency.json"), "the shared vectors are not here"))
  func agreesWithTheConsistencyVectors() throws {
    let cases = try #require(try JSONValue.parse(SharedData.bytes("merkle/consistency.json")).array)
    #expect(cases.count == 98)
    for vector in cases {
      let verdict = JournalVerdict.consistency(try text(vector))
      let isWrong = try #require(vector["wantErr"]) == true
      #expect(verdict.verdict == (isWrong ? .invalid : .valid), "\(vector["desc"]?.string ?? "")")
    }
  }

  /// Plain JSON: the vectors have indices that the canonical form refuses.
  private func text(_ value: JSONValue) throws -> [UInt8] {
    switch value {
    case .object(let object):
      var parts: [String] = []
      for member in object.members {
        parts.append(String(decoding: try text(.string(member.key)) + [0x3A] + text(member.value), as: UTF8.self))
      }
      return Array("{\(parts.joined(separator: ","))}".utf8)
    case .number(let number): return Array(String(try #require(number.uint64)).utf8)
    default: return try CanonicalJSON.bytes(of: value)
    }
  }
}
