import Foundation

extension JSONValue: Codable {
  public init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: JSONKey.self) {
      let members = try container.allKeys.map {
        JSONObject.Member($0.stringValue, try container.decode(JSONValue.self, forKey: $0))
      }
      self = .object(JSONObject(members.sorted { CanonicalJSON.precedes($0.key, $1.key) }))
    } else if var container = try? decoder.unkeyedContainer() {
      var elements: [JSONValue] = []
      while !container.isAtEnd { elements.append(try container.decode(JSONValue.self)) }
      self = .array(elements)
    } else {
      self = try Self.scalar(in: decoder.singleValueContainer())
    }
  }

  private static func scalar(in container: any SingleValueDecodingContainer) throws -> JSONValue {
    if container.decodeNil() { return .null }
    if let value = try? container.decode(String.self) { return .string(value) }
    if let value = try? container.decode(Bool.self) { return .bool(value) }
    if let value = try? container.decode(Int64.self) { return .number(JSONNumber(value)) }
    if let value = try? container.decode(UInt64.self) { return .number(JSONNumber(value)) }
    guard let number = JSONNumber(try container.decode(Double.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "the number is not finite")
    }
    return .number(number)
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .null: try Self.encode(encoder) { try $0.encodeNil() }
    case .bool(let value): try Self.encode(encoder) { try $0.encode(value) }
    case .string(let value): try Self.encode(encoder) { try $0.encode(value) }
    case .number(let value): try Self.encode(encoder) { try value.encode(into: &$0) }
    case .array(let elements):
      var container = encoder.unkeyedContainer()
      for element in elements { try container.encode(element) }
    case .object(let object):
      var container = encoder.container(keyedBy: JSONKey.self)
      for member in object.members { try container.encode(member.value, forKey: JSONKey(member.key)) }
    }
  }

  private static func encode(
    _ encoder: any Encoder, _ body: (inout any SingleValueEncodingContainer) throws -> Void
  ) throws {
    var container = encoder.singleValueContainer()
    try body(&container)
  }
}

extension JSONNumber {
  fileprivate func encode(into container: inout any SingleValueEncodingContainer) throws {
    switch storage {
    case .signed(let value): try container.encode(value)
    case .unsigned(let value): try container.encode(value)
    case .double(let value): try container.encode(value)
    }
  }
}

/// A key of any object.
private struct JSONKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ text: String) { stringValue = text }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { stringValue = String(intValue) }
}

extension JSONValue {
  /// What `value` looks like in JSON. Keys come out sorted as in the canonical form.
  ///
  /// A dictionary whose keys are neither texts nor integers is written as a list in no fixed order: do not hash one.
  /// - Throws: `EncodingError` from the value itself, `WireError` where what it wrote is beyond `JSONLimits.default`.
  public init(encoding value: some Encodable) throws {
    if let value = value as? JSONValue {
      self = value
      return
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    self = try JSONValue.parse(Array(encoder.encode(value))).sorted
  }

  private var sorted: JSONValue {
    switch self {
    case .array(let elements): .array(elements.map(\.sorted))
    case .object(let object):
      .object(
        JSONObject(
          distinct: object.members.map { JSONObject.Member($0.key, $0.value.sorted) }
            .sorted { CanonicalJSON.precedes($0.key, $1.key) }))
    default: self
    }
  }
}

extension CanonicalJSON {
  /// The canonical bytes of what `value` looks like in JSON; see `JSONValue.init(encoding:)` for what may be hashed.
  /// - Throws: `EncodingError` or `WireError`.
  public static func bytes(of value: some Encodable) throws -> [UInt8] {
    if let value = value as? JSONValue { return try bytes(of: value) as [UInt8] }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes]
    return try bytes(of: JSONValue.parse(Array(encoder.encode(value))))
  }
}
