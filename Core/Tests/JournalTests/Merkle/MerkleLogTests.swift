import Journal
import Testing

@Suite struct MerkleLogTests {
  /// The eight inputs of the certificate-transparency reference tree and its roots by size.
  static let inputs: [[UInt8]] = [
    [], [0x00], [0x10], [0x20, 0x21], [0x30, 0x31], [0x40, 0x41, 0x42, 0x43],
    [0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57],
    [0x60, 0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f],
  ]
  static let roots = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
  ]

  @Test func givesTheRootsOfTheReferenceTree() throws {
    let table = try NodeTable.filled(Self.inputs.map { MerkleHasher.leaf($0) })
    var range = CompactRange()
    for (size, root) in Self.roots.enumerated() {
      #expect(try MerkleLog.root(size: UInt64(size), reader: table).hex == root)
      #expect(range.root.hex == root)
      if size < 8 { try range.append(MerkleHasher.leaf(Self.inputs[size])) }
    }
  }

  @Test func agreesWithTheDefinitionsForEverySize() throws {
    let leaves = Leaves.make(70)
    let table = try NodeTable.filled(leaves)
    for size in 1...70 {
      let tree = leaves[..<size]
      let root = try MerkleLog.root(size: UInt64(size), reader: table)
      #expect(root == NaiveTree.root(tree))
      for index in 0..<size {
        let proof = try MerkleLog.inclusionProof(index: UInt64(index), size: UInt64(size), reader: table)
        #expect(proof == NaiveTree.path(index, tree))
      }
      for first in 1...size {
        let proof = try MerkleLog.consistencyProof(from: UInt64(first), to: UInt64(size), reader: table)
        #expect(proof == NaiveTree.consistency(first, tree))
      }
    }
  }

  @Test func agreesWithTheDefinitionsForLargeTrees() throws {
    let leaves = Leaves.make(5000)
    let table = try NodeTable.filled(leaves)
    for _ in 0..<30 {
      let size = Int.random(in: 71...5000)
      let index = Int.random(in: 0..<size)
      let first = Int.random(in: 1...size)
      let tree = leaves[..<size]
      #expect(try MerkleLog.root(size: UInt64(size), reader: table) == NaiveTree.root(tree))
      #expect(
        try MerkleLog.inclusionProof(index: UInt64(index), size: UInt64(size), reader: table)
          == NaiveTree.path(index, tree))
      #expect(
        try MerkleLog.consistencyProof(from: UInt64(first), to: UInt64(size), reader: table)
          == NaiveTree.consistency(first, tree))
    }
  }

  @Test func readsFewNodes() throws {
    let table = try NodeTable.filled(Leaves.make(5000))
    #expect(table.reads < 5000)
    table.reads = 0
    _ = try MerkleLog.inclusionProof(index: 1234, size: 4999, reader: table)
    _ = try MerkleLog.consistencyProof(from: 1235, to: 4999, reader: table)
    _ = try MerkleLog.root(size: 4999, reader: table)
    #expect(table.reads < 60)
  }

  @Test func aFrontierFinishesTheSameNodes() throws {
    let leaves = Leaves.make(300)
    let table = NodeTable()
    var range = CompactRange()
    for (index, leaf) in leaves.enumerated() {
      #expect(try CompactRange(size: UInt64(index), reader: table) == range)
      #expect(try range.append(leaf) == MerkleLog.append(leaf, at: UInt64(index), reader: table))
      try table.append(leaf)
      #expect(try range.root == MerkleLog.root(size: range.size, reader: table))
    }
  }

  @Test func refusesWhatTheTreeCanNotAnswer() throws {
    let table = try NodeTable.filled(Leaves.make(5))
    func code(_ body: () throws -> Any) -> JournalError.Code? {
      do {
        _ = try body()
        return nil
      } catch { return (error as? JournalError)?.code }
    }
    #expect(code { try MerkleLog.inclusionProof(index: 5, size: 5, reader: table) } == .indexRange)
    #expect(code { try MerkleLog.inclusionProof(index: 0, size: 0, reader: table) } == .indexRange)
    #expect(code { try MerkleLog.inclusionProof(index: 0, size: 9, reader: table) } == .nodeMissing)
    #expect(code { try MerkleLog.consistencyProof(from: 0, to: 5, reader: table) } == .size)
    #expect(code { try MerkleLog.consistencyProof(from: 5, to: 4, reader: table) } == .sizeOrder)
    #expect(code { try MerkleLog.root(size: .max, reader: table) } == .nodeMissing)
    #expect(code { try MerkleLog.inclusionProof(index: .max - 1, size: .max, reader: table) } == .nodeMissing)
    #expect(code { try MerkleLog.append(Leaves.make(1)[0], at: .max, reader: table) } == .size)
  }
}
