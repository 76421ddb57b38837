import Vocabulary

extension Digest32: CustomStringConvertible {
  /// 64 lower-case hexadecimal digits.
  public var hex: String { Hexadecimal.text(bytes) }

  /// Standard base64 with padding, 44 characters (RFC 4648 section 4).
  public var base64: String { Base64.encode(bytes) }

  public var description: String { hex }

  /// - Throws: `JournalError` (`format`, `hash_length`).
  public init(hex: String) throws(JournalError) {
    guard let bytes = Hexadecimal.bytes(hex, allowsCapitals: false) else {
      throw JournalError(.format, "a digest is written as lower-case hexadecimal digits")
    }
    try self.init(bytes)
  }

  /// - Throws: `JournalError` (`format`, `hash_length`).
  public init(base64: String) throws(JournalError) {
    guard let bytes = Base64.decode(base64) else { throw JournalError(.format, "a hash is written as base64") }
    try self.init(bytes)
  }
}

extension Digest32: Codable {
  /// Hexadecimal.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    do {
      self = try Digest32(hex: text)
    } catch {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: error.message)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(hex)
  }
}
