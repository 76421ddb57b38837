import Crypto
import Vocabulary

/// A SHA-256 value as four words, so that a million of them need no million arrays.
public struct LedgerHash: Hashable, Sendable {
  var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  public static let zero = LedgerHash()

  init() {}

  /// - Returns: nil unless there are 32 bytes.
  public init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == 32 else { return nil }
    Array(bytes).withUnsafeBytes { self = LedgerHash(loading: $0) }
  }

  init(loading bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= 32 else { return }
    words = bytes.loadUnaligned(as: (UInt64, UInt64, UInt64, UInt64).self)
  }

  public var bytes: [UInt8] { withUnsafeBytes(of: words) { Array($0) } }

  public var hex: String { Hexadecimal.text(bytes) }

  public static func == (left: Self, right: Self) -> Bool { left.words == right.words }
  public func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
  }

  static func of(_ bytes: UnsafeRawBufferPointer) -> LedgerHash {
    var hash = SHA256()
    hash.update(bufferPointer: bytes)
    var result = LedgerHash()
    hash.finalize().withUnsafeBytes { result = LedgerHash(loading: $0) }
    return result
  }

  public static func of(_ bytes: [UInt8]) -> LedgerHash { bytes.withUnsafeBytes { of($0) } }

  /// Leaf hash of RFC 9162 section 2.1.1.
  public static func leaf(_ text: some Sequence<UInt8>) -> LedgerHash { of([0x00] + Array(text)) }

  /// Node hash of RFC 9162 section 2.1.1.
  static func node(_ left: LedgerHash, _ right: LedgerHash) -> LedgerHash {
    withUnsafeTemporaryAllocation(byteCount: 65, alignment: 8) { buffer in
      buffer[0] = 0x01
      buffer.storeBytes(of: left.words, toByteOffset: 1, as: (UInt64, UInt64, UInt64, UInt64).self)
      buffer.storeBytes(of: right.words, toByteOffset: 33, as: (UInt64, UInt64, UInt64, UInt64).self)
      return of(UnsafeRawBufferPointer(buffer))
    }
  }
}

/// The Merkle tree hash of leaves that come one by one (RFC 9162 section 2.1.1), in space for the height of the tree.
public struct MerkleRoot: Sendable {
  private var stack: [LedgerHash] = []
  public private(set) var count = 0

  public init() { stack.reserveCapacity(32) }

  @inline(__always) public mutating func append(_ leaf: LedgerHash) {
    var node = leaf
    var rest = count
    while rest & 1 == 1 {
      node = LedgerHash.node(stack.removeLast(), node)
      rest &>>= 1
    }
    stack.append(node)
    count &+= 1
  }

  /// The root; of no leaves, the hash of nothing.
  public var root: LedgerHash {
    guard var node = stack.last else { return LedgerHash.of([]) }
    for left in stack.dropLast().reversed() { node = LedgerHash.node(left, node) }
    return node
  }

  /// The audit path of leaf `index` (RFC 9162 section 2.1.3.1), from the leaf's neighbour to the root's child.
  static func path(of index: Int, in leaves: ArraySlice<LedgerHash>) -> [LedgerHash] {
    guard leaves.count > 1 else { return [] }
    let split = leaves.count.nextPowerOfTwo / 2
    let middle = leaves.startIndex + split
    if index < split { return path(of: index, in: leaves[..<middle]) + [root(of: leaves[middle...])] }
    return path(of: index - split, in: leaves[middle...]) + [root(of: leaves[..<middle])]
  }

  static func root(of leaves: ArraySlice<LedgerHash>) -> LedgerHash {
    var tree = MerkleRoot()
    for leaf in leaves { tree.append(leaf) }
    return tree.root
  }

  /// The root that a leaf and its path lead to (RFC 9162 section 2.1.3.2); nil where the path does not fit.
  public static func root(from leaf: LedgerHash, index: Int, count: Int, path: [LedgerHash]) -> LedgerHash? {
    guard index >= 0, index < count else { return nil }
    var (place, last) = (index, count - 1)
    var node = leaf
    for sibling in path {
      guard last > 0 else { return nil }
      if place & 1 == 1 || place == last {
        node = LedgerHash.node(sibling, node)
        while place & 1 == 0, place != 0 {
          place >>= 1
          last >>= 1
        }
      } else {
        node = LedgerHash.node(node, sibling)
      }
      place >>= 1
      last >>= 1
    }
    return last == 0 ? node : nil
  }
}
