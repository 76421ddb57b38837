/// What is wrong with a table that detection reads before it starts. Records never throw: bad ones are counted.
public struct TrafficError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Code: String, Sendable { case columns, value, size, state }

  public let code: Code
  /// Safe to log: holds no value of the table.
  public let message: String
  /// Line of the table, from 1; zero where none is meant.
  public let line: Int

  public init(_ code: Code, _ message: String, line: Int = 0) {
    self.code = code
    self.message = message
    self.line = line
  }

  public var description: String { line > 0 ? "line \(line): \(message)" : message }
}
