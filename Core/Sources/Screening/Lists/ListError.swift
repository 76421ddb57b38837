/// A list that cannot be recognised or read: what is wrong and where.
public struct ListError: Error, Hashable, Sendable, CustomStringConvertible {
  public let message: String
  public let file: String
  public let line: Int

  public init(message: String, file: String, line: Int) {
    self.message = message
    self.file = file
    self.line = line
  }

  public var description: String { "\(file):\(line): \(message)" }
}
