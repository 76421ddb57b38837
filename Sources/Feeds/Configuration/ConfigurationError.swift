/// A fault in the configuration, with its place and what to do. Values are not repeated: they may be secrets.
package struct ConfigurationError: Error, Hashable, Sendable, CustomStringConvertible {
  package let message: String
  package let file: String
  /// From 1; 0 where the fault is the file as a whole.
  package let line: Int
  package let column: Int

  package var description: String { line == 0 ? "\(file): \(message)" : "\(file):\(line):\(column): \(message)" }
}
