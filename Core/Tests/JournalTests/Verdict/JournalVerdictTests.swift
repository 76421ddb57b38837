import Crypto
import Journal
import Testing
import Wire

@Suite struct JournalVerdictTests {
  private let table: NodeTable
  private let leaves = Leaves.make(9)

  init() throws { table = try NodeTable.filled(leaves) }

  private func code(_ verdict: JournalVerdict) -> String {
    ([verdict.verdict.rawValue] + verdict.reasons.map(\.code)).joined(separator: " ")
  }

  private func inclusion(_ change: (inout [String: JSONValue]) -> Void = { _ in }) throws -> [UInt8] {
    let proof = try MerkleLog.inclusionProof(index: 4, size: 9, reader: table)
    var fields: [String: JSONValue] = [
      "leaf_index": 4, "tree_size": 9, "root": .string(try MerkleLog.root(size: 9, reader: table).base64),
      "leaf_hash": .string(leaves[4].base64), "proof": .array(proof.map { .string($0.base64) }),
    ]
    change(&fields)
    return try CanonicalJSON.bytes(of: fields)
  }

  @Test func answersForInclusion() throws {
    let valid = JournalVerdict.inclusion(try inclusion())
    #expect(code(valid) == "valid" && valid.exitCode == 0 && valid.claims["tree_size"] == 9)
    #expect(code(.inclusion(try inclusion(), leaf: Array("leaf 4".utf8))) == "valid")
    #expect(code(.inclusion(try inclusion { $0["leaf_hash"] = nil }, leaf: Array("leaf 4".utf8))) == "valid")
    #expect(code(.inclusion(try inclusion(), leaf: Array("leaf 5".utf8))) == "invalid proof_invalid")
    let cases: [(String, (inout [String: JSONValue]) -> Void)] = [
      ("invalid index_range", { $0["leaf_index"] = 9 }), ("invalid proof_invalid", { $0["leaf_index"] = 5 }),
      ("invalid proof_length", { $0["proof"] = [] }), ("invalid proof_length", { $0["proof"] = nil }),
      ("invalid hash_length", { $0["root"] = "" }), ("invalid hash_length", { $0["proof"] = ["AAAA"] }),
      ("malformed base64", { $0["root"] = "*" }), ("malformed format", { $0["leaf_hash"] = nil }),
      ("malformed number", { $0["tree_size"] = -1 }),
      ("malformed number", { $0["tree_size"] = .number(JSONNumber(1.5)!) }),
      ("malformed type", { $0["tree_size"] = "9" }), ("malformed type", { $0["proof"] = "x" }),
    ]
    for (expected, change) in cases {
      let verdict = JournalVerdict.inclusion(try inclusion(change))
      #expect(code(verdict) == expected)
      #expect(verdict.claims.isEmpty && verdict.exitCode == (expected.hasPrefix("invalid") ? 1 : 2))
    }
  }

  @Test func listsEverythingThatFails() throws {
    let fields = try inclusion {
      $0["leaf_index"] = 9
      $0["root"] = "AAAA"
      $0["tree_size"] = "9"
    }
    #expect(code(.inclusion(fields)) == "malformed type hash_length")
    let moved = try inclusion { $0["leaf_index"] = 5 }
    #expect(code(.inclusion(moved, leaf: Array("leaf 5".utf8))) == "invalid proof_invalid proof_invalid")

    let (signer, other) = (
      try CheckpointSigner(origin: "a", key: .init()), try CheckpointSigner(origin: "b", key: .init())
    )
    let old = Array(try other.sign(size: 9, root: MerkleLog.root(size: 9, reader: table)).utf8)
    let new = Array(
      try signer.sign(size: 3, root: MerkleLog.root(size: 3, reader: table)).replacing("a\n3", with: "a\n4").utf8)
    let verdict = JournalVerdict.update(old: old, new: new, proof: [], logKey: signer.verifierKey.description)
    #expect(code(verdict) == "invalid origin_mismatch signature_missing signature_invalid rollback")
    #expect(verdict.reasons.map(\.at) == ["old", "old", "new", "consistency"])
    #expect(verdict.checks.filter { !$0.passed }.count == 4 && verdict.claims.isEmpty)
    #expect(
      code(.update(old: [], new: [], proof: Array("*".utf8), logKey: ""))
        == "malformed key_invalid base64 format format")
  }

  @Test func countsWitnessesThatItCanJudge() throws {
    let log = try CheckpointSigner(origin: "a", key: .init())
    let root = try MerkleLog.root(size: 9, reader: table)
    let witness = try NoteSigner(name: "w", key: .init())
    let signed = try log.signer.sign(Checkpoint(origin: "a", size: 9, root: root).text)
    let both = try SignedNote(text: signed.text, signatures: signed.signatures + witness.sign(signed.text).signatures)
    func judge(_ keys: [String], quorum: Int) -> String {
      code(.checkpoint(Array(both.note.utf8), logKey: log.verifierKey.description, witnessKeys: keys, quorum: quorum))
    }
    let known = witness.verifierKey.description
    // A key of a kind that is not known here: the identifier does not matter.
    let unknown = "x+00000000+Bg=="
    #expect(judge([known, unknown], quorum: 1) == "valid")
    #expect(judge([known, unknown], quorum: 2) == "unsupported algorithm_unsupported witness_quorum")
    #expect(judge([known, known], quorum: 2) == "indeterminate witness_quorum")
    #expect(judge([known, "x"], quorum: 1) == "malformed key_invalid")
  }

  @Test(arguments: [
    ("", "malformed json"), ("{", "malformed json"), ("{} x", "malformed trailing_data"),
    (#"{"size1":1,"size1":1}"#, "malformed duplicate_key"), ("\"\\ud800\"", "malformed utf8"),
    (String(repeating: "[", count: 70), "malformed nesting"), ("[]", "malformed format format format format"),
  ])
  func saysWhatCanNotBeRead(_ text: String, _ expected: String) {
    #expect(code(.consistency(Array(text.utf8))) == expected)
    #expect(code(.inclusion(Array(text.utf8))) == expected)
  }

  @Test func answersForConsistency() throws {
    func verdict(_ size1: UInt64, _ size2: UInt64, root: Int) throws -> String {
      let proof =
        size1 > 0 && size1 <= size2 ? try MerkleLog.consistencyProof(from: size1, to: size2, reader: table) : []
      let input: [String: JSONValue] = [
        "size1": .number(JSONNumber(size1)), "size2": .number(JSONNumber(size2)),
        "root1": .string(try MerkleLog.root(size: size1, reader: table).base64),
        "root2": .string(try MerkleLog.root(size: UInt64(root), reader: table).base64),
        "proof": .array(proof.map { .string($0.base64) }),
      ]
      return code(.consistency(try CanonicalJSON.bytes(of: input)))
    }
    #expect(try verdict(3, 9, root: 9) == "valid")
    #expect(try verdict(3, 9, root: 8) == "invalid proof_invalid")
    #expect(try verdict(0, 9, root: 9) == "invalid size")
    #expect(try verdict(9, 3, root: 3) == "invalid size_order")
    #expect(try verdict(9, 9, root: 8) == "invalid root_mismatch")
  }

  @Test func answersForCheckpointsAndUpdates() throws {
    let signer = try CheckpointSigner(origin: "a", key: .init())
    let key = signer.verifierKey.description
    func note(_ size: UInt64, root: MerkleHash? = nil) throws -> [UInt8] {
      Array(try signer.sign(size: size, root: root ?? MerkleLog.root(size: size, reader: table)).utf8)
    }
    func proof(_ from: UInt64, _ to: UInt64) throws -> [MerkleHash] {
      try MerkleLog.consistencyProof(from: from, to: to, reader: table)
    }
    #expect(code(.checkpoint(try note(9), logKey: key + "\n")) == "valid")
    #expect(code(.checkpoint(try note(9), logKey: key, witnessKeys: [], quorum: 1)) == "indeterminate witness_quorum")
    #expect(code(.checkpoint(try note(9), logKey: "x")) == "malformed key_invalid")
    #expect(code(.checkpoint(Array("x\n".utf8), logKey: key)) == "malformed format")
    let other = try CheckpointSigner(origin: "b", key: .init()).verifierKey.description
    #expect(code(.checkpoint(try note(9), logKey: other)) == "invalid origin_mismatch signature_missing")

    let lines = Array(try proof(3, 9).map { $0.base64 + "\n" }.joined().utf8)
    let list = try CanonicalJSON.bytes(of: try proof(3, 9).map(\.base64))
    for form in [lines, list, Array("old 3\n".utf8) + lines] {
      #expect(code(.update(old: try note(3), new: try note(9), proof: form, logKey: key)) == "valid")
    }
    #expect(code(.update(old: try note(0), new: try note(9), proof: [], logKey: key)) == "valid")
    #expect(code(.update(old: try note(0), new: try note(9), proof: lines, logKey: key)) == "invalid proof_length")
    #expect(code(.update(old: try note(9), new: try note(3), proof: [], logKey: key)) == "invalid rollback")
    #expect(code(.update(old: try note(4), new: try note(9), proof: [], logKey: key)) == "invalid proof_length")
    for form in ["null", "[]", " \n", "old 0\n"] {
      #expect(code(.update(old: try note(0), new: try note(9), proof: Array(form.utf8), logKey: key)) == "valid")
    }
    let fork = try note(9, root: leaves[0])
    #expect(code(.update(old: try note(9), new: fork, proof: [], logKey: key)) == "invalid root_mismatch")
    #expect(code(.update(old: try note(3), new: fork, proof: lines, logKey: key)) == "invalid proof_invalid")
  }
}
