/// A value that is written as one piece of text and validated by one function, whether it comes from code or from JSON.
public protocol TextValue: Hashable, Sendable, Codable, CustomStringConvertible {
  /// - Throws: `VocabularyError` when the text is not a valid form of the value.
  init(_ text: String) throws(VocabularyError)

  /// The canonical text form. `Self(value.text) == value` always holds.
  var text: String { get }
}

extension TextValue {
  public var description: String { text }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    self = try decoder.validated { () throws(VocabularyError) in try Self(text) }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

extension Decoder {
  /// Runs a validating initialiser and reports its refusal with the path of the field.
  public func validated<Value>(_ make: () throws(VocabularyError) -> Value) throws -> Value {
    do {
      return try make()
    } catch {
      throw DecodingError.dataCorrupted(
        .init(codingPath: codingPath, debugDescription: error.message, underlyingError: error))
    }
  }

  /// Refuses fields that the type does not know, so that a misspelt field is never silently ignored.
  public func refuseUnknownKeys<Keys: CodingKey & CaseIterable>(_: Keys.Type) throws {
    let known = Set(Keys.allCases.map(\.stringValue))
    let container = try container(keyedBy: AnyCodingKey.self)
    for key in container.allKeys.sorted(by: { $0.stringValue < $1.stringValue })
    where !known.contains(key.stringValue) {
      let error = VocabularyError(.unknownField, "this field is not known here")
      throw DecodingError.dataCorrupted(
        .init(codingPath: codingPath + [key], debugDescription: error.message, underlyingError: error))
    }
  }
}

private struct AnyCodingKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
