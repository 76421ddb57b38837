/// Something that says where addresses belong, or who used what, and cannot be read.
///
/// The message never contains what was read.
public struct OriginError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Code: String, Hashable, Sendable {
    /// Not the format.
    case syntax
    /// Ends early, or points beyond its end.
    case truncated
    /// Deeper, or more of it, than is read.
    case size
    /// Says of no time when it held.
    case undated
    /// A kind of list that is not known.
    case unknown
  }

  public let code: Code
  public let message: String

  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { "\(code.rawValue): \(message)" }
}
