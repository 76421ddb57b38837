/// The hash of a leaf or of an inner node.
public typealias MerkleHash = Digest32

/// A complete subtree: the leaves from `index << level` up to, not including, `(index + 1) << level`.
///
/// Complete subtrees never change once all their leaves are there, so they are what is stored.
public struct MerkleNode: Hashable, Sendable {
  /// 0 for leaves.
  public let level: Int
  public let index: UInt64
  public let hash: MerkleHash

  public init(level: Int, index: UInt64, hash: MerkleHash) {
    self.level = level
    self.index = index
    self.hash = hash
  }
}

/// Where complete subtrees are stored.
public protocol MerkleNodeReader {
  /// The stored hash, nil where there is none.
  func node(level: Int, index: UInt64) throws -> MerkleHash?
}

extension MerkleNodeReader {
  /// - Throws: `JournalError` (`node_missing`), or what the reader throws.
  func required(level: Int, index: UInt64) throws -> MerkleHash {
    guard let hash = try node(level: level, index: index) else {
      throw JournalError(.nodeMissing, "node \(index) of level \(level) is not stored")
    }
    return hash
  }
}

/// Reads nodes through a closure.
public struct ClosureNodeReader: MerkleNodeReader {
  private let body: (_ level: Int, _ index: UInt64) throws -> MerkleHash?

  public init(_ body: @escaping (_ level: Int, _ index: UInt64) throws -> MerkleHash?) { self.body = body }

  public func node(level: Int, index: UInt64) throws -> MerkleHash? { try body(level, index) }
}
