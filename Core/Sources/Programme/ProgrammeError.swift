/// A document of the programme that cannot be made or read.
public struct ProgrammeError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Code: String, Hashable, Sendable, Codable {
    /// The file is no archive of the kind that is written here, or is damaged.
    case archive
    /// A part that must be there is not, or one is there that nobody expects.
    case part
    /// A part does not say what its schema says.
    case format
  }

  public let code: Code
  /// Safe to log: never what was read.
  public let message: String

  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { "\(code.rawValue): \(message)" }
}
