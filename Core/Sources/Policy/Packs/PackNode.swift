/// A node of a parsed pack file with its position, so that a fault in a pack can be named to the line and column.
///
/// The reader of YAML lives at the edge; the core sees this tree only.
public struct PackNode: Hashable, Sendable {
  public indirect enum Content: Hashable, Sendable {
    case scalar(String)
    case sequence([PackNode])
    /// In file order. Duplicate keys are refused by the reader.
    case mapping([Entry])
    case null
  }

  public struct Entry: Hashable, Sendable {
    public let key: String
    public let keyLine: Int
    public let keyColumn: Int
    public let value: PackNode

    public init(key: String, keyLine: Int, keyColumn: Int, value: PackNode) {
      self.key = key
      self.keyLine = keyLine
      self.keyColumn = keyColumn
      self.value = value
    }
  }

  public let content: Content
  /// From 1.
  public let line: Int
  /// From 1.
  public let column: Int

  public init(_ content: Content, line: Int, column: Int) {
    self.content = content
    self.line = line
    self.column = column
  }
}

/// A fault in a pack file.
public struct PackError: Error, Hashable, Sendable, CustomStringConvertible {
  public let message: String
  public let line: Int
  public let column: Int

  public init(message: String, line: Int, column: Int) {
    self.message = message
    self.line = line
    self.column = column
  }

  public var description: String { "\(line):\(column): \(message)" }
}
