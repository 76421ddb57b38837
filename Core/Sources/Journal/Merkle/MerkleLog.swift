/// The append-only tree of RFC 9162 section 2.1 over stored complete subtrees. No function scans the history.
public enum MerkleLog {
  /// The complete subtrees that a new leaf finishes, the leaf itself first: two on average.
  ///
  /// - Parameters:
  ///   - leaf: hash of the new entry.
  ///   - size: leaves before it; the leaf gets this index.
  /// - Throws: `JournalError` (`size`, `node_missing`), or what the reader throws.
  public static func append(
    _ leaf: MerkleHash, at size: UInt64, reader: some MerkleNodeReader
  ) throws -> [MerkleNode] {
    guard size < UInt64.max else { throw JournalError(.size, "the tree is full") }
    var nodes = [MerkleNode(level: 0, index: size, hash: leaf)]
    var level = 0
    var index = size
    var hash = leaf
    while index & 1 == 1 {
      hash = MerkleHasher.node(try reader.required(level: level, index: index - 1), hash)
      index >>= 1
      level += 1
      nodes.append(MerkleNode(level: level, index: index, hash: hash))
    }
    return nodes
  }

  /// The root over the first `size` leaves (MTH of section 2.1.1).
  public static func root(size: UInt64, reader: some MerkleNodeReader) throws -> MerkleHash {
    guard size > 0 else { return MerkleHasher.emptyRoot }
    return try hash(of: 0..<size, reader: reader)
  }

  /// The path from leaf `index` to the root over `size` leaves, lowest sibling first (section 2.1.3.1).
  ///
  /// - Throws: `JournalError` (`index_range`, `node_missing`), or what the reader throws.
  public static func inclusionProof(
    index: UInt64, size: UInt64, reader: some MerkleNodeReader
  ) throws -> [MerkleHash] {
    guard index < size else { throw JournalError(.indexRange, "the index is not below the size") }
    var proof: [MerkleHash] = []
    var range = 0..<size
    while range.count64 > 1 {
      let middle = range.lowerBound + split(range.count64)
      let (left, right) = (range.lowerBound..<middle, middle..<range.upperBound)
      let isLeft = index < middle
      proof.append(try hash(of: isLeft ? right : left, reader: reader))
      range = isLeft ? left : right
    }
    return proof.reversed()
  }

  /// What shows that the tree of size `to` begins with the tree of size `from` (section 2.1.4.1).
  ///
  /// - Throws: `JournalError` (`size` for `from` 0: nothing can be shown about it; `size_order`, `node_missing`), or what
  ///   the reader throws.
  public static func consistencyProof(
    from: UInt64, to: UInt64, reader: some MerkleNodeReader
  ) throws -> [MerkleHash] {
    guard from > 0 else { throw JournalError(.size, "there is no proof from the empty tree") }
    guard from <= to else { throw JournalError(.sizeOrder, "the first size is greater than the second") }
    var proof: [MerkleHash] = []
    var range = 0..<to
    // SUBPROOF: the range shrinks until it is a subtree of both trees. The verifier knows it only where that is the old tree.
    while range.upperBound != from {
      let middle = range.lowerBound + split(range.count64)
      let (left, right) = (range.lowerBound..<middle, middle..<range.upperBound)
      let isLeft = from <= middle
      proof.append(try hash(of: isLeft ? right : left, reader: reader))
      range = isLeft ? left : right
    }
    if range.lowerBound > 0 { proof.append(try hash(of: range, reader: reader)) }
    return proof.reversed()
  }

  /// The hash over a range that starts where a subtree at least as large starts: its complete subtrees, folded from the right.
  private static func hash(of range: Range<UInt64>, reader: some MerkleNodeReader) throws -> MerkleHash {
    var hash: MerkleHash?
    var rest = range.count64
    var end = range.upperBound
    while rest > 0 {
      let level = rest.trailingZeroBitCount
      let start = end - 1 << UInt64(level)
      let node = try reader.required(level: level, index: start >> UInt64(level))
      hash = hash.map { MerkleHasher.node(node, $0) } ?? node
      rest -= 1 << UInt64(level)
      end = start
    }
    return hash ?? MerkleHasher.emptyRoot
  }

  /// The largest power of two below `count`, which is 2 or more.
  private static func split(_ count: UInt64) -> UInt64 { 1 << UInt64(63 - (count - 1).leadingZeroBitCount) }
}

extension Range<UInt64> {
  /// `count` would trap where it exceeds `Int`.
  var count64: UInt64 { upperBound - lowerBound }
}
