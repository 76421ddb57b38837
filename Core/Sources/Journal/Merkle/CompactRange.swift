/// The frontier of a tree: the roots of the complete subtrees that its size consists of, largest first.
///
/// With it leaves are appended and roots computed without reading anything; it has at most 64 hashes.
public struct CompactRange: Hashable, Sendable {
  public private(set) var size: UInt64 = 0
  public private(set) var peaks: [MerkleHash] = []

  public init() {}

  /// The frontier of a stored tree.
  /// - Throws: `JournalError` (`node_missing`), or what the reader throws.
  public init(size: UInt64, reader: some MerkleNodeReader) throws {
    self.size = size
    var start: UInt64 = 0
    for level in stride(from: 63, through: 0, by: -1) where size >> UInt64(level) & 1 == 1 {
      peaks.append(try reader.required(level: level, index: start >> UInt64(level)))
      start += 1 << UInt64(level)
    }
  }

  /// Appends a leaf; gives the complete subtrees that it finishes, the leaf first.
  /// - Throws: `JournalError` (`size`) where the tree is full.
  @discardableResult
  public mutating func append(_ leaf: MerkleHash) throws(JournalError) -> [MerkleNode] {
    guard size < UInt64.max else { throw JournalError(.size, "the tree is full") }
    var nodes = [MerkleNode(level: 0, index: size, hash: leaf)]
    var index = size
    var hash = leaf
    while index & 1 == 1, let left = peaks.popLast() {
      hash = MerkleHasher.node(left, hash)
      index >>= 1
      nodes.append(MerkleNode(level: nodes.count, index: index, hash: hash))
    }
    peaks.append(hash)
    size += 1
    return nodes
  }

  public var root: MerkleHash {
    guard let last = peaks.last else { return MerkleHasher.emptyRoot }
    return peaks.dropLast().reversed().reduce(last) { MerkleHasher.node($1, $0) }
  }
}
