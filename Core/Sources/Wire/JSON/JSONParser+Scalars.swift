extension JSONParser {
  /// Longest number in characters; a double needs at most 767 significant digits, no honest writer comes near.
  private static let maximumNumberLength = 400

  mutating func number() throws(WireError) -> JSONNumber {
    let start = position
    let negative = take("-")
    let digitsStart = position
    var magnitude: UInt64? = 0
    while let digit = digit() {
      magnitude = magnitude.flatMap { $0.appending(digit) }
      position += 1
    }
    let digits = position - digitsStart
    guard digits > 0 else { throw fault(.syntax, "a digit is expected here") }
    if digits > 1, bytes[digitsStart] == UInt8(ascii: "0") {
      throw fault(.syntax, "a number does not start with 0 and another digit", at: digitsStart)
    }
    let isWhole = try !fraction()
    guard position - start <= Self.maximumNumberLength else {
      throw fault(.size, "a number is longer than \(Self.maximumNumberLength) characters", at: start)
    }
    if isWhole, let magnitude {
      if !negative { return JSONNumber(magnitude) }
      if magnitude <= UInt64(Int64.max) { return JSONNumber(-Int64(magnitude)) }
    }
    return try double(from: start)
  }

  private func digit() -> UInt8? {
    guard let byte = current, (0x30...0x39).contains(byte) else { return nil }
    return byte - 0x30
  }

  /// Moves over a fraction and an exponent; false where neither is there.
  private mutating func fraction() throws(WireError) -> Bool {
    let start = position
    if take(".") { try requireDigits() }
    if take("e") || take("E") {
      _ = take("+") || take("-")
      try requireDigits()
    }
    return position != start
  }

  private mutating func requireDigits() throws(WireError) {
    guard digit() != nil else { throw fault(.syntax, "a digit is expected here") }
    while digit() != nil { position += 1 }
  }

  private func double(from start: Int) throws(WireError) -> JSONNumber {
    guard let value = Double(String(decoding: bytes[start..<position], as: UTF8.self)),
      let number = JSONNumber(value)
    else { throw fault(.value, "the number is beyond the range of a double", at: start) }
    return number
  }

  /// A text in quotes; the position is on the first quote.
  mutating func string() throws(WireError) -> String {
    position += 1
    let start = position
    var seen: UInt8 = 0
    while let byte = current {
      if byte == UInt8(ascii: "\"") {
        defer { position += 1 }
        return seen < 0x80 ? ascii(start..<position) : try text(bytes[start..<position], from: start)
      }
      if byte == UInt8(ascii: "\\") { return try escapedString(from: start) }
      if byte < 0x20 { throw fault(.syntax, "a control character in a text must be escaped") }
      seen |= byte
      position += 1
    }
    throw fault(.truncated, "the text in quotes has no end")
  }

  /// What is ASCII needs no more validation.
  private func ascii(_ range: Range<Int>) -> String {
    bytes.withUnsafeBufferPointer { String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self) }
  }

  private mutating func escapedString(from start: Int) throws(WireError) -> String {
    var content = Array(bytes[start..<position])
    while let byte = current {
      if byte < 0x20 { throw fault(.syntax, "a control character in a text must be escaped") }
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return try text(content, from: start)
      case UInt8(ascii: "\\"): try escape(into: &content)
      default: content.append(byte)
      }
    }
    throw fault(.truncated, "the text in quotes has no end")
  }

  private func text(_ content: some Sequence<UInt8>, from start: Int) throws(WireError) -> String {
    guard let text = String(validating: content, as: UTF8.self) else {
      throw fault(.encoding, "the text is not valid UTF-8", at: start)
    }
    return text
  }

  /// One escape; the position is after the backslash.
  private mutating func escape(into content: inout [UInt8]) throws(WireError) {
    let start = position - 1
    guard let byte = current else { throw fault(.truncated, "the text in quotes has no end") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(byte)
    case UInt8(ascii: "b"): content.append(0x08)
    case UInt8(ascii: "f"): content.append(0x0C)
    case UInt8(ascii: "n"): content.append(0x0A)
    case UInt8(ascii: "r"): content.append(0x0D)
    case UInt8(ascii: "t"): content.append(0x09)
    case UInt8(ascii: "u"): content.append(contentsOf: UTF8.encode(try unicodeEscape(from: start)) ?? .init())
    default: throw fault(.syntax, "this escape is not known in JSON", at: start)
    }
  }

  private mutating func unicodeEscape(from start: Int) throws(WireError) -> Unicode.Scalar {
    let first = UInt32(try hexadecimalUnit())
    var value = first
    if first & 0xFC00 == 0xD800, take("\\"), take("u") {
      let second = UInt32(try hexadecimalUnit())
      guard second & 0xFC00 == 0xDC00 else { throw halfSurrogate(at: start) }
      value = 0x10000 + (first & 0x3FF) << 10 + second & 0x3FF
    }
    guard let scalar = Unicode.Scalar(value) else { throw halfSurrogate(at: start) }
    return scalar
  }

  private func halfSurrogate(at start: Int) -> WireError {
    fault(.encoding, "an escape names half a surrogate pair", at: start)
  }

  private mutating func hexadecimalUnit() throws(WireError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = current, let digit = Self.hexadecimalDigit(byte) else {
        throw fault(.syntax, "four hexadecimal digits are expected here")
      }
      unit = unit << 4 | digit
      position += 1
    }
    return unit
  }

  private static func hexadecimalDigit(_ byte: UInt8) -> UInt16? {
    switch byte {
    case 0x30...0x39: UInt16(byte - 0x30)
    case 0x41...0x46: UInt16(byte - 0x37)
    case 0x61...0x66: UInt16(byte - 0x57)
    default: nil
    }
  }
}

extension UInt64 {
  /// The number with one more decimal digit, nil where it overflows.
  fileprivate func appending(_ digit: UInt8) -> UInt64? {
    let (product, overflow) = multipliedReportingOverflow(by: 10)
    let (sum, second) = product.addingReportingOverflow(UInt64(digit))
    return overflow || second ? nil : sum
  }
}
