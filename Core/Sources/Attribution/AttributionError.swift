/// What went wrong in the ledger: stable code and a sentence that holds no personal data.
public struct AttributionError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Code: String, Hashable, Sendable {
    /// Stored bytes do not have the form that their format names.
    case damaged
    /// A checksum or a hash does not match what was read.
    case checksum
    /// More rows, names or bytes than the format can count.
    case size
    /// A value that the caller passed is not valid.
    case argument
    /// The input cannot be read as its format says.
    case input
  }

  public let code: Code
  public let message: String

  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { "\(code.rawValue): \(message)" }
}
