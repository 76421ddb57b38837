import Crypto
import Journal

/// The definitions of RFC 9162 sections 2.1.1, 2.1.3.1 and 2.1.4.1, word for word and slow: what the fast ones are held against.
enum NaiveTree {
  static func root(_ leaves: ArraySlice<MerkleHash>) -> MerkleHash {
    guard let first = leaves.first else { return Digest32(SHA256.hash(data: [])) }
    guard leaves.count > 1 else { return first }
    let k = split(leaves.count)
    return node(root(leaves.prefix(k)), root(leaves.dropFirst(k)))
  }

  static func path(_ index: Int, _ leaves: ArraySlice<MerkleHash>) -> [MerkleHash] {
    guard leaves.count > 1 else { return [] }
    let k = split(leaves.count)
    return index < k
      ? path(index, leaves.prefix(k)) + [root(leaves.dropFirst(k))]
      : path(index - k, leaves.dropFirst(k)) + [root(leaves.prefix(k))]
  }

  static func consistency(_ size: Int, _ leaves: ArraySlice<MerkleHash>) -> [MerkleHash] { sub(size, leaves, true) }

  private static func sub(_ size: Int, _ leaves: ArraySlice<MerkleHash>, _ isWhole: Bool) -> [MerkleHash] {
    if size == leaves.count { return isWhole ? [] : [root(leaves)] }
    let k = split(leaves.count)
    return size <= k
      ? sub(size, leaves.prefix(k), isWhole) + [root(leaves.dropFirst(k))]
      : sub(size - k, leaves.dropFirst(k), false) + [root(leaves.prefix(k))]
  }

  private static func node(_ left: MerkleHash, _ right: MerkleHash) -> MerkleHash {
    Digest32(SHA256.hash(data: [1] + left.bytes + right.bytes))
  }

  private static func split(_ count: Int) -> Int {
    var k = 1
    while k * 2 < count { k *= 2 }
    return k
  }
}

/// Nodes in memory, as a store keeps them.
final class NodeTable: MerkleNodeReader {
  struct Key: Hashable {
    let level: Int
    let index: UInt64
  }
  var nodes: [Key: MerkleHash] = [:]
  private(set) var size: UInt64 = 0
  var reads = 0

  func node(level: Int, index: UInt64) throws -> MerkleHash? {
    reads += 1
    return nodes[Key(level: level, index: index)]
  }

  func append(_ leaf: MerkleHash) throws {
    for node in try MerkleLog.append(leaf, at: size, reader: self) {
      nodes[Key(level: node.level, index: node.index)] = node.hash
    }
    size += 1
  }

  static func filled(_ leaves: some Sequence<MerkleHash>) throws -> NodeTable {
    let table = NodeTable()
    for leaf in leaves { try table.append(leaf) }
    return table
  }
}

enum Leaves {
  static func make(_ count: Int) -> [MerkleHash] {
    (0..<count).map { MerkleHasher.leaf(Array("leaf \($0)".utf8)) }
  }
}
