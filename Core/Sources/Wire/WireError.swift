public import Vocabulary

/// Bytes that could not be read as the format says: what is wrong and where.
///
/// The message never contains what was read, so it is safe to log and to send to a client.
public struct WireError: Error, Hashable, Sendable {
  /// The kind of fault, stable across releases.
  public enum Code: String, Hashable, Sendable, Codable {
    /// The bytes break the grammar of the format.
    case syntax
    /// The bytes are not valid UTF-8 (or not the declared encoding), or escape half a surrogate pair.
    case encoding
    /// The input ends in the middle of a value.
    case truncated
    /// Something follows the value.
    case trailingData = "trailing-data"
    case duplicateKey = "duplicate-key"
    /// Nested deeper than the limit.
    case depth
    /// Longer, or more of them, than the limit.
    case size
    /// A feature of the format that is refused on purpose, for instance an XML document type.
    case forbidden
    /// A field that must be there is not.
    case missingField = "missing-field"
    /// A value of another type than the field's.
    case type
    /// A value of the right type that its rules refuse; `cause` says which rule.
    case value
  }

  public let code: Code
  /// A sentence for a person: what is wrong and what is expected instead.
  public let message: String
  /// Bytes before the fault.
  public let offset: Int?
  /// Line of the fault, from 1; lines end with a line feed.
  public let line: Int?
  /// Column of the fault in bytes, from 1.
  public let column: Int?
  /// The field as a JSON Pointer (RFC 6901); the empty text is the whole document.
  public let path: String?
  /// The rule of the vocabulary that refused a well-formed value.
  public let cause: VocabularyError?

  public init(
    _ code: Code, _ message: String, offset: Int? = nil, line: Int? = nil, column: Int? = nil, path: String? = nil,
    cause: VocabularyError? = nil
  ) {
    self.code = code
    self.message = message
    self.offset = offset
    self.line = line
    self.column = column
    self.path = path
    self.cause = cause
  }

  /// Finds line and column of `offset` in `bytes`. Reads the bytes before the fault once: for errors, not for hot paths.
  public init(_ code: Code, _ message: String, at offset: Int, in bytes: some Sequence<UInt8>) {
    var line = 1
    var column = 1
    for byte in bytes.prefix(max(0, offset)) {
      if byte == 0x0A {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    self.init(code, message, offset: offset, line: line, column: column)
  }
}

extension WireError: CustomStringConvertible {
  /// For instance `syntax: a value is expected here (line 3, column 14)`.
  public var description: String {
    var places: [String] = []
    if let path { places.append("field \(path.isEmpty ? "/" : path)") }
    if let line { places.append("line \(line)") }
    if let column { places.append("column \(column)") }
    if line == nil, let offset { places.append("byte \(offset)") }
    return "\(code.rawValue): \(message)" + (places.isEmpty ? "" : " (\(places.joined(separator: ", ")))")
  }
}
