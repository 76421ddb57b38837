/// A JSON text as a value (RFC 8259).
///
/// Texts are compared as Swift compares them, by canonical equivalence; where a difference of normalisation matters,
/// compare `CanonicalJSON.bytes(of:)`.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(JSONNumber)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)

  /// Reads exactly one JSON text.
  ///
  /// Refused beyond the grammar of RFC 8259: invalid UTF-8, a byte order mark, escapes of half a surrogate pair, a key
  /// twice in one object (also when the two differ in normalisation only), numbers beyond the range of a double, and
  /// whatever exceeds `limits`.
  public static func parse(_ bytes: [UInt8], limits: JSONLimits = .default) throws(WireError) -> JSONValue {
    var parser = try JSONParser(bytes, limits: limits)
    return try parser.document()
  }
}

/// How much of a JSON text is read before it is refused.
public struct JSONLimits: Hashable, Sendable {
  /// Size of the whole text in bytes.
  public var maximumBytes: Int
  /// Arrays and objects within each other; `[]` has depth 1.
  public var maximumDepth: Int
  /// Values in all, those within others counted too: each takes many times its bytes of memory.
  public var maximumValues: Int

  /// 16 MiB, 64 levels.
  public static let `default` = JSONLimits()

  public init(maximumBytes: Int = 16 << 20, maximumDepth: Int = 64, maximumValues: Int = .max) {
    self.maximumBytes = maximumBytes
    self.maximumDepth = maximumDepth
    self.maximumValues = maximumValues
  }
}

extension JSONValue {
  public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
  public var number: JSONNumber? { if case .number(let value) = self { value } else { nil } }
  public var string: String? { if case .string(let value) = self { value } else { nil } }
  public var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }
  public var object: JSONObject? { if case .object(let value) = self { value } else { nil } }

  /// The member of an object; nil for other values and for a key that is not there.
  public subscript(key: String) -> JSONValue? { object?[key] }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int) { self = .number(JSONNumber(value)) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  public init(nilLiteral: ()) { self = .null }

  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(JSONObject(elements.map { JSONObject.Member($0.0, $0.1) }))
  }
}
