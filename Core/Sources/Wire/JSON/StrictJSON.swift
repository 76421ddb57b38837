import Vocabulary

/// Reads JSON from outside into types, and says of a refusal which field it is about.
public enum StrictJSON {
  /// Checks the text as `JSONValue.parse` does, then decodes it.
  ///
  /// Faults of the text carry line and column. Faults of a value carry `path`, the JSON Pointer of the field, and `cause`
  /// where a rule of the vocabulary refused it. No message contains a value that was read.
  public static func decode<Value: Decodable>(
    _ type: Value.Type, from bytes: [UInt8], limits: JSONLimits = .default
  ) throws(WireError) -> Value {
    try decode(type, from: JSONValue.parse(bytes, limits: limits))
  }

  /// Decodes a value that was parsed before.
  public static func decode<Value: Decodable>(_ type: Value.Type, from value: JSONValue) throws(WireError) -> Value {
    do {
      return try JSONValueDecoder(value: value, codingPath: []).decodeValue(type)
    } catch {
      throw fieldFault(error, in: value)
    }
  }

  private static func fieldFault(_ error: any Error, in root: JSONValue) -> WireError {
    switch error {
    case let error as WireError: error
    case let error as VocabularyError: WireError(.value, error.message, path: "", cause: error)
    case DecodingError.keyNotFound(let key, let context):
      WireError(.missingField, "this field is required", path: JSONPointer.text(context.codingPath + [key]))
    case DecodingError.valueNotFound(let type, let context):
      missing(type, at: context.codingPath, in: root)
    case DecodingError.typeMismatch(let type, let context):
      WireError(.type, expectation(of: type), path: JSONPointer.text(context.codingPath))
    case DecodingError.dataCorrupted(let context):
      refused(context, in: root)
    default: WireError(.value, "this value is not accepted here", path: "")
    }
  }

  /// `null`, or a list that is too short: `Codable` reports both alike.
  private static func missing(_ type: Any.Type, at path: [any CodingKey], in root: JSONValue) -> WireError {
    let isNull = JSONPointer.value(at: path, in: root) == .null
    return WireError(
      isNull ? .type : .missingField, isNull ? expectation(of: type) + ", not null" : "a value is missing here",
      path: JSONPointer.text(path))
  }

  private static func refused(_ context: DecodingError.Context, in root: JSONValue) -> WireError {
    let path = JSONPointer.text(context.codingPath)
    if let cause = context.underlyingError as? VocabularyError {
      return WireError(.value, cause.message, path: path, cause: cause)
    }
    let message =
      switch JSONPointer.value(at: context.codingPath, in: root) {
      case .string: "this text is not one of those known here"
      case .number: "this number is out of range here"
      default: "this value is not accepted here"
      }
    return WireError(.value, message, path: path)
  }

  private static func expectation(of type: Any.Type) -> String {
    switch type {
    case is String.Type: "a string is expected here"
    case is Bool.Type: "true or false is expected here"
    case is any BinaryInteger.Type: "a whole number is expected here"
    case is any BinaryFloatingPoint.Type: "a number is expected here"
    case is [String: Any].Type: "an object is expected here"
    case is [Any].Type: "a list is expected here"
    default: "a value of another type is expected here"
    }
  }
}
