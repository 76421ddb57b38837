/// Input that can not be read as the evidence it is said to be.
///
/// Neither `message` nor `position` contains any of the input, so both are safe to log and to send to a client.
public struct EvidenceError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Stable names; those of `vestibule evidence verify` are the same where it has one.
  public enum Code: String, Hashable, Sendable, Codable, CaseIterable {
    case empty
    case length
    case utf8
    case charset
    case format
    case json
    case base64
    case nesting
    case number
    case type
    case duplicateKey = "duplicate_key"
    case unknownField = "unknown_field"
    case missingField = "missing_field"
    /// The statement has nobody in the role that the evidence is said to be about.
    case role
    /// Well formed, but a layout or algorithm that this version does not know.
    case unsupported
  }

  public let code: Code
  /// A sentence for a person: what is wrong and what is expected instead.
  public let message: String
  /// Where: `line 2, column 14`, or the path of a JSON field such as `owners[1].share`; nil where the whole is meant.
  public let position: String?

  public init(_ code: Code, _ message: String, at position: String? = nil) {
    self.code = code
    self.message = message
    self.position = position
  }

  public var description: String { "\(code.rawValue)\(position.map { " at \($0)" } ?? ""): \(message)" }
}
