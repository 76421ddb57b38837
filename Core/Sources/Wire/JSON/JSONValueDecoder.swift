import Foundation

/// Decodes a parsed value. Foundation's decoder reads bytes only and loses the field of a number that does not fit.
struct JSONValueDecoder: Decoder {
  let value: JSONValue
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .object(let object) = value else { throw mismatch([String: Any].self) }
    return KeyedDecodingContainer(JSONKeyedDecoding(object: object, codingPath: codingPath))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .array(let elements) = value else { throw mismatch([Any].self) }
    return JSONUnkeyedDecoding(elements: elements, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }

  func mismatch(_ type: Any.Type) -> any Error {
    let context = DecodingError.Context(codingPath: codingPath, debugDescription: "a value of another type")
    return value == .null ? DecodingError.valueNotFound(type, context) : DecodingError.typeMismatch(type, context)
  }

  /// Types that Foundation's coders write in another form than their own `Codable` does.
  func decodeValue<Value: Decodable>(_ type: Value.Type) throws -> Value {
    if let value = value as? Value { return value }
    guard type == Data.self || type == URL.self else { return try Value(from: self) }
    let text = try decode(String.self)
    let special: Any? = type == URL.self ? URL(string: text) : Data(base64Encoded: text)
    guard let special = special as? Value else {
      throw DecodingError.dataCorrupted(.init(codingPath: codingPath, debugDescription: "not in the form expected"))
    }
    return special
  }
}

extension JSONValueDecoder: SingleValueDecodingContainer {
  func decodeNil() -> Bool { value == .null }

  func decode(_ type: Bool.Type) throws -> Bool {
    guard case .bool(let value) = value else { throw mismatch(type) }
    return value
  }

  func decode(_ type: String.Type) throws -> String {
    guard case .string(let value) = value else { throw mismatch(type) }
    return value
  }

  func decode(_ type: Double.Type) throws -> Double {
    guard case .number(let value) = value else { throw mismatch(type) }
    return value.double
  }

  func decode(_ type: Float.Type) throws -> Float { Float(try decode(Double.self)) }
  func decode(_ type: Int.Type) throws -> Int { try integer(type) }
  func decode(_ type: Int8.Type) throws -> Int8 { try integer(type) }
  func decode(_ type: Int16.Type) throws -> Int16 { try integer(type) }
  func decode(_ type: Int32.Type) throws -> Int32 { try integer(type) }
  func decode(_ type: Int64.Type) throws -> Int64 { try integer(type) }
  func decode(_ type: UInt.Type) throws -> UInt { try integer(type) }
  func decode(_ type: UInt8.Type) throws -> UInt8 { try integer(type) }
  func decode(_ type: UInt16.Type) throws -> UInt16 { try integer(type) }
  func decode(_ type: UInt32.Type) throws -> UInt32 { try integer(type) }
  func decode(_ type: UInt64.Type) throws -> UInt64 { try integer(type) }
  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try decodeValue(type) }

  private func integer<Integer: FixedWidthInteger>(_ type: Integer.Type) throws -> Integer {
    guard case .number(let number) = value else { throw mismatch(type) }
    let signed = number.int64.flatMap { Integer(exactly: $0) }
    guard let integer = signed ?? number.uint64.flatMap({ Integer(exactly: $0) }) else {
      throw DecodingError.dataCorrupted(.init(codingPath: codingPath, debugDescription: "out of range"))
    }
    return integer
  }
}
