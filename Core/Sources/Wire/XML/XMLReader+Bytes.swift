extension XMLReader {
  func peek(_ distance: Int) -> UInt8? {
    bytes.indices.contains(position + distance) ? bytes[position + distance] : nil
  }

  func starts(with text: StaticString) -> Bool {
    text.withUTF8Buffer { wanted in
      wanted.count <= bytes.count - position && wanted.indices.allSatisfy { bytes[position + $0] == wanted[$0] }
    }
  }

  func isSpace(_ byte: UInt8) -> Bool { Self.isSpaceByte(byte) }

  mutating func advance() {
    if bytes[position] == 0x0A { line += 1 }
    position += 1
  }

  mutating func skipSpace() { while position < bytes.count, isSpace(bytes[position]) { advance() } }

  mutating func skip(past text: StaticString, _ message: String) throws(WireError) {
    while position < bytes.count {
      if starts(with: text) {
        position += text.utf8CodeUnitCount
        return
      }
      advance()
    }
    throw fault(.truncated, message)
  }

  /// A name without its namespace prefix.
  mutating func name() throws(WireError) -> String {
    var start = position
    let first = position
    while let byte = peek(0), Self.isNameByte(byte) {
      position += 1
      if byte == UInt8(ascii: ":") { start = position }
      guard position - first <= limits.nameBytes else { throw fault(.size, "a name is too long") }
    }
    guard position > start, !(0x30...0x39).contains(bytes[start]), bytes[start] != UInt8(ascii: "-") else {
      throw fault(position < bytes.count ? .syntax : .truncated, "a name is expected here")
    }
    return try decoded(bytes[start..<position])
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D, 0x2E, 0x3A, 0x80...: true
    default: false
    }
  }

  /// Text up to `terminator` with its references resolved; the terminator stays.
  mutating func resolved(until terminator: UInt8) throws(WireError) -> String {
    var out: [UInt8] = []
    while let byte = peek(0), byte != terminator {
      if byte == UInt8(ascii: "&") {
        try reference(into: &out)
      } else {
        guard byte != UInt8(ascii: "<") else { throw fault(.syntax, "a tag begins inside a value") }
        guard byte >= 0x20 || isSpace(byte) else { throw fault(.syntax, "a control character stands in the text") }
        out.append(byte)
        advance()
      }
      guard out.count <= limits.textBytes else { throw fault(.size, "a text is longer than \(limits.textBytes) bytes") }
    }
    guard position < bytes.count else { throw fault(.truncated, "the document ends inside a text") }
    return try decoded(out[...])
  }

  private mutating func reference(into out: inout [UInt8]) throws(WireError) {
    guard let end = bytes[position...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
      throw fault(.syntax, "a reference never ends")
    }
    let body = String(decoding: bytes[position + 1..<end], as: UTF8.self)
    let scalar: Unicode.Scalar?
    switch body {
    case "amp": scalar = "&"
    case "lt": scalar = "<"
    case "gt": scalar = ">"
    case "quot": scalar = "\""
    case "apos": scalar = "'"
    default: scalar = Self.numeric(body)
    }
    guard let scalar else { throw fault(.forbidden, "only predefined and numeric references are read") }
    out.append(contentsOf: String(Character(scalar)).utf8)
    position = end + 1
  }

  private static func numeric(_ body: String) -> Unicode.Scalar? {
    guard body.hasPrefix("#") else { return nil }
    let isHexadecimal = body.hasPrefix("#x")
    let digits = body.dropFirst(isHexadecimal ? 2 : 1)
    guard let first = digits.first, first != "+", first != "-",
      let value = UInt32(digits, radix: isHexadecimal ? 16 : 10),
      value >= 0x20 || value == 0x09 || value == 0x0A || value == 0x0D
    else { return nil }
    return Unicode.Scalar(value)
  }

  func decoded(_ slice: ArraySlice<UInt8>) throws(WireError) -> String {
    guard let text = String(validating: slice, as: UTF8.self) else {
      throw fault(.encoding, "the text is not valid UTF-8")
    }
    return text
  }

  func fault(_ code: WireError.Code, _ message: String) -> WireError {
    WireError(code, message, offset: position, line: line)
  }
}
