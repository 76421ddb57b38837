/// Reads one JSON text by recursive descent. Every index is checked against the end before it is used.
struct JSONParser {
  let bytes: [UInt8]
  let limits: JSONLimits
  var position = 0
  private var depth = 0
  private var valueCount = 0

  init(_ bytes: [UInt8], limits: JSONLimits) throws(WireError) {
    guard bytes.count <= limits.maximumBytes else {
      throw WireError(.size, "the text is longer than \(limits.maximumBytes) bytes", offset: limits.maximumBytes)
    }
    self.bytes = bytes
    self.limits = limits
  }

  mutating func document() throws(WireError) -> JSONValue {
    skipSpace()
    let value = try value()
    skipSpace()
    guard position == bytes.count else { throw fault(.trailingData, "nothing may follow the value") }
    return value
  }

  /// The byte at the position, nil at the end.
  var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard current == UInt8(ascii: scalar) else { return false }
    position += 1
    return true
  }

  func fault(_ code: WireError.Code, _ message: String, at offset: Int? = nil) -> WireError {
    let offset = offset ?? position
    return WireError(offset >= bytes.count && code == .syntax ? .truncated : code, message, at: offset, in: bytes)
  }

  private mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private mutating func value() throws(WireError) -> JSONValue {
    guard let first = current else { throw fault(.truncated, "a value is expected here") }
    valueCount &+= 1
    guard valueCount <= limits.maximumValues else {
      throw fault(.size, "there are more than \(limits.maximumValues) values")
    }
    switch first {
    case UInt8(ascii: "{"): return .object(try nested { (parser) throws(WireError) in try parser.object() })
    case UInt8(ascii: "["): return .array(try nested { (parser) throws(WireError) in try parser.array() })
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    default: throw fault(.syntax, "a value is expected here")
    }
  }

  private mutating func literal(_ text: StaticString, _ value: JSONValue) throws(WireError) -> JSONValue {
    let start = position
    for byte in text.description.utf8 {
      guard current == byte else { throw fault(.syntax, "a value is expected here", at: start) }
      position += 1
    }
    return value
  }

  private mutating func nested<Result>(
    _ body: (inout JSONParser) throws(WireError) -> Result
  ) throws(WireError) -> Result {
    guard depth < limits.maximumDepth else { throw fault(.depth, "nested deeper than \(limits.maximumDepth) levels") }
    depth += 1
    position += 1
    let result = try body(&self)
    depth -= 1
    return result
  }

  private mutating func array() throws(WireError) -> [JSONValue] {
    var elements: [JSONValue] = []
    skipSpace()
    if take("]") { return elements }
    while true {
      skipSpace()
      elements.append(try value())
      skipSpace()
      if take(",") { continue }
      guard take("]") else { throw fault(.syntax, "a comma or the end of the list is expected here") }
      return elements
    }
  }

  private mutating func object() throws(WireError) -> JSONObject {
    var members: [JSONObject.Member] = []
    var keys = KeySet()
    skipSpace()
    if take("}") { return JSONObject(distinct: members) }
    while true {
      skipSpace()
      let start = position
      guard current == UInt8(ascii: "\"") else { throw fault(.syntax, "a key in quotes is expected here") }
      let key = try string()
      guard keys.insert(key, among: members) else {
        throw fault(.duplicateKey, "this key is there twice", at: start)
      }
      skipSpace()
      guard take(":") else { throw fault(.syntax, "a colon is expected here") }
      skipSpace()
      members.append(JSONObject.Member(key, try value()))
      skipSpace()
      if take(",") { continue }
      guard take("}") else { throw fault(.syntax, "a comma or the end of the object is expected here") }
      return JSONObject(distinct: members)
    }
  }
}

/// Finds repeated keys: by comparing while an object is small, by hashing after that.
private struct KeySet {
  private var hashed: Set<String> = []

  /// False where `key` is one of `members` already.
  mutating func insert(_ key: String, among members: [JSONObject.Member]) -> Bool {
    if members.count < 12 { return !members.contains { $0.key == key } }
    if hashed.isEmpty { hashed = Set(members.map(\.key)) }
    return hashed.insert(key).inserted
  }
}
