/// The JSON Canonicalization Scheme, RFC 8785: one value has one sequence of bytes, which can be hashed and signed.
///
/// No white space, keys in the order of their UTF-16 code units, numbers as ECMAScript prints doubles, texts as UTF-8 with
/// the fewest escapes. Texts are not normalised.
public enum CanonicalJSON {
  /// - Throws: `WireError` (`value`) where a whole number has no double of its own, so that its canonical form would be
  ///   another number (RFC 8785 section 3.2.2.3, RFC 7493 section 2.2): such numbers belong in texts.
  public static func bytes(of value: JSONValue) throws(WireError) -> [UInt8] {
    var writer = CanonicalWriter()
    try writer.write(value)
    return writer.bytes
  }

  /// Whether `left` sorts before `right` by UTF-16 code units (RFC 8785 section 3.2.3).
  ///
  /// UTF-8 has the order of the code points. It differs from that of UTF-16 in one place only: code points from
  /// U+10000 (first byte F0 to F4) come before U+E000 to U+FFFF (first byte EE or EF).
  static func precedes(_ left: String, _ right: String) -> Bool {
    var others = right.utf8.makeIterator()
    for byte in left.utf8 {
      guard let other = others.next() else { return false }
      if byte == other { continue }
      if byte >= 0xF0, other == 0xEE || other == 0xEF { return true }
      if other >= 0xF0, byte == 0xEE || byte == 0xEF { return false }
      return byte < other
    }
    return others.next() != nil
  }
}

/// Appends canonical pieces of JSON to a buffer.
public struct CanonicalWriter {
  public private(set) var bytes: [UInt8] = []

  public init() { bytes.reserveCapacity(512) }

  public mutating func write(_ value: JSONValue) throws(WireError) {
    switch value {
    case .null: append("null")
    case .bool(let value): append(value ? "true" : "false")
    case .number(let value): try write(value)
    case .string(let value): write(value)
    case .array(let elements): try write(elements)
    case .object(let object): try write(object)
    }
  }

  private mutating func append(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func write(_ elements: [JSONValue]) throws(WireError) {
    bytes.append(UInt8(ascii: "["))
    for index in elements.indices {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      try write(elements[index])
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func write(_ object: JSONObject) throws(WireError) {
    let members = object.members.sorted { CanonicalJSON.precedes($0.key, $1.key) }
    bytes.append(UInt8(ascii: "{"))
    for index in members.indices {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(members[index].key)
      bytes.append(UInt8(ascii: ":"))
      try write(members[index].value)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func write(_ number: JSONNumber) throws(WireError) {
    switch number.storage {
    case .signed(let value) where JSONNumber.exactRange.contains(value):
      bytes.append(contentsOf: String(value).utf8)
    default:
      guard number.isExactAsDouble else {
        throw WireError(.value, "a whole number this large must be written as a text")
      }
      bytes.append(contentsOf: ECMAScriptNumber.text(number.double).utf8)
    }
  }

  /// RFC 8785 section 3.2.2.2.
  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case 0x08: append("\\b")
      case 0x09: append("\\t")
      case 0x0A: append("\\n")
      case 0x0C: append("\\f")
      case 0x0D: append("\\r")
      case 0x00..<0x20:
        append("\\u00")
        bytes.append(byte >> 4 + UInt8(ascii: "0"))
        bytes.append(hexadecimal(byte & 15))
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
  }
}
