import Wire

/// Values of CBOR as JSON has them, for queries and for readers: dates as their text, short strings of
/// bytes in base64url, long ones as null.
enum JSONForm {
  static func value(of item: CBORItem) -> JSONValue {
    switch item.content {
    case .unsigned(let value): .number(JSONNumber(value))
    case .negative: item.integer.map { .number(JSONNumber($0)) } ?? .null
    // No query asks for the value of a picture.
    case .bytes(let bytes): bytes.count <= 256 ? .string(Base64URL.encode(bytes)) : .null
    case .text(let text): .string(text)
    case .array(let items): .array(items.map(value(of:)))
    case .map(let map):
      .object(
        JSONObject(
          map.entries.map {
            JSONObject.Member($0.key.text ?? $0.key.integer.map { String($0) } ?? "?", value(of: $0.value))
          }))
    case .tagged(_, let inner): value(of: inner)
    case .bool(let value): .bool(value)
    case .null, .undefined, .simple: .null
    case .float(let value): JSONNumber(value).map { .number($0) } ?? .null
    }
  }
}
