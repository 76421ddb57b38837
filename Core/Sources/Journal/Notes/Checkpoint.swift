/// What a log says of itself at one size, C2SP tlog-checkpoint: origin, size and root, a line each.
public struct Checkpoint: Hashable, Sendable {
  /// Which log, for instance `vestibule.example.com/journal`.
  public let origin: String
  public let size: UInt64
  public let root: MerkleHash
  /// Further lines; vestibule writes none.
  public let extensions: [String]

  /// - Throws: `JournalError` (`format`) for lines that a checkpoint can not carry.
  public init(origin: String, size: UInt64, root: MerkleHash, extensions: [String] = []) throws(JournalError) {
    let lines = [origin] + extensions
    guard lines.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { $0 >= 0x20 } }) else {
      throw JournalError(.format, "the lines of a checkpoint are not empty and have no control characters")
    }
    guard size > 0 || root == MerkleHasher.emptyRoot else {
      throw JournalError(.rootMismatch, "the root is not that of the empty tree")
    }
    self.origin = origin
    self.size = size
    self.root = root
    self.extensions = extensions
  }

  /// - Parameter text: the text of a note.
  /// - Throws: `JournalError` (`format`, `size`, `root`, `root_mismatch`).
  public init(text: String) throws(JournalError) {
    let bytes = Array(text.utf8)
    guard bytes.last == UInt8(ascii: "\n") else { throw JournalError(.format, "a checkpoint ends with a line feed") }
    let lines = bytes.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard lines.count >= 3 else { throw JournalError(.format, "a checkpoint has an origin, a size and a root") }
    guard let size = UInt64(lines[1]), String(size) == lines[1] else {
      throw JournalError(.size, "the size of a checkpoint is a decimal number without leading zeros")
    }
    guard let root = try? Digest32(base64: lines[2]) else {
      throw JournalError(.root, "the root of a checkpoint is 32 bytes in base64")
    }
    try self.init(origin: lines[0], size: size, root: root, extensions: Array(lines.dropFirst(3)))
  }

  /// The text that is signed.
  public var text: String {
    ([origin, String(size), root.base64] + extensions).map { $0 + "\n" }.joined()
  }
}
