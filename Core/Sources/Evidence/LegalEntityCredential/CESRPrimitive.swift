/// Cryptographic material in text as CESR writes it: a code, then base 64 (URL alphabet).
///
/// Two ways are in use. Today's puts zero bytes in front so that code and material together are whole base 64; that of before
/// July 2022 puts the material's own base 64 behind the code. Both have the same length.
struct CESRPrimitive: Hashable, Sendable {
  enum Style: Sendable, CaseIterable { case current, early }

  let text: String

  /// Base 64 of the material as either style writes it.
  static func encode(_ bytes: [UInt8], code: String, style: Style) -> String {
    switch style {
    case .current:
      let padding = (3 - bytes.count % 3) % 3
      let whole = CESRText.encode([UInt8](repeating: 0, count: padding) + bytes)
      return code + whole.dropFirst(code.utf8.count)
    case .early: return code + CESRText.encode(bytes)
    }
  }

  /// The material of a code of so many characters: `size` bytes. Nil where the text is no base 64 of that length.
  func decode(codeLength: Int, size: Int, style: Style) -> [UInt8]? {
    let body = text.utf8.dropFirst(codeLength)
    switch style {
    case .current:
      let padding = (3 - size % 3) % 3
      // The code stands where the zeros were.
      guard let bytes = CESRText.decode([UInt8](repeating: UInt8(ascii: "A"), count: codeLength) + body) else {
        return nil
      }
      // The bits that the code leaves over are zero, so that one value has one text.
      guard bytes.count == size + padding, bytes.prefix(padding).allSatisfy({ $0 == 0 }) else { return nil }
      return Array(bytes.dropFirst(padding))
    case .early:
      guard let bytes = CESRText.decode(Array(body)), bytes.count >= size else { return nil }
      let material = Array(bytes.prefix(size))
      return CESRText.encode(material).utf8.elementsEqual(body) ? material : nil
    }
  }
}

extension CESRPrimitive {
  /// Whether a number of sixteen bytes (`0A...`) is `value`, in either style.
  static func isNumber(_ text: String, _ value: Int) -> Bool {
    guard text.utf8.count == 24, text.hasPrefix("0A"), value >= 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 16)
    for index in 0..<8 { bytes[15 - index] = UInt8(truncatingIfNeeded: value >> (8 * index)) }
    return Style.allCases.contains { CESRPrimitive(text: text).decode(codeLength: 2, size: 16, style: $0) == bytes }
  }
}

/// Base 64 with the URL alphabet, without padding.
enum CESRText {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

  static func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    var (buffer, bits) = (0, 0)
    for byte in bytes {
      buffer = (buffer << 8 | Int(byte)) & 0xFFFF
      bits += 8
      while bits >= 6 {
        bits -= 6
        text.append(alphabet[buffer >> bits & 63])
      }
    }
    if bits > 0 { text.append(alphabet[buffer << (6 - bits) & 63]) }
    return String(decoding: text, as: UTF8.self)
  }

  static func decode(_ text: [UInt8]) -> [UInt8]? {
    var bytes: [UInt8] = []
    var (buffer, bits) = (0, 0)
    for character in text {
      guard let value = value(character) else { return nil }
      buffer = (buffer << 6 | value) & 0xFFFF
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: buffer >> bits))
      }
    }
    return bytes
  }

  static func value(_ character: UInt8) -> Int? {
    switch character {
    case 0x41...0x5A: Int(character) - 0x41
    case 0x61...0x7A: Int(character) - 0x61 + 26
    case 0x30...0x39: Int(character) - 0x30 + 52
    case UInt8(ascii: "-"): 62
    case UInt8(ascii: "_"): 63
    default: nil
    }
  }

  /// A number of some digits in base 64.
  static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.reduce(Optional(0)) { sum, digit in sum.flatMap { sum in value(digit).map { sum * 64 + $0 } } }
  }
}
