public import Vocabulary

/// A regime as data.
public struct RegimePack: Hashable, Sendable {
  public let reference: PackReference
  public let title: String

  /// Reads a pack from its parsed YAML tree.
  ///
  /// - Parameters:
  ///   - node: the tree with the line and column of each node.
  ///   - digest: SHA-256 of the file, in hex.
  /// - Throws: `PackError` with the exact position of the first fault.
  public init(_ node: PackNode, digest: String) throws(PackError) {
    throw PackError(message: "not implemented", line: 1, column: 1)
  }
}
