/// A value that was refused at the border: what is wrong and where.
///
/// The message never contains the refused value, so it is safe to log and to send to a client.
public struct VocabularyError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of fault, stable across releases; part of the public API as `code` of a field problem.
  public enum Code: String, Hashable, Sendable, Codable {
    case empty
    case tooLong = "too-long"
    case forbiddenCharacter = "forbidden-character"
    case format
    case checkDigit = "check-digit"
    case range
    case unknownCode = "unknown-code"
    case unknownField = "unknown-field"
    case conflict
  }

  public let code: Code
  /// A sentence for a person: what is wrong and what is expected instead.
  public let message: String

  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { "\(code.rawValue): \(message)" }
}
