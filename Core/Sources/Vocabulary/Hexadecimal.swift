/// Bytes as text, two digits a byte (RFC 4648 section 8).
public enum Hexadecimal {
  /// In lower case.
  @inlinable public static func text(_ bytes: some Sequence<UInt8>) -> String { text(Array(bytes)) }

  /// In lower case.
  public static func text(_ bytes: [UInt8]) -> String {
    String(unsafeUninitializedCapacity: bytes.count * 2) { text in
      for (place, byte) in bytes.enumerated() {
        text[2 * place] = digit(byte >> 4)
        text[2 * place + 1] = digit(byte & 15)
      }
      return bytes.count * 2
    }
  }

  /// Nil for anything but pairs of digits.
  ///
  /// - Parameter allowsCapitals: else the bytes can be written in one way only.
  public static func bytes(_ text: String, allowsCapitals: Bool = true) -> [UInt8]? {
    let text = Array(text.utf8)
    guard text.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 2)
    for place in stride(from: 0, to: text.count, by: 2) {
      guard let high = value(text[place], allowsCapitals), let low = value(text[place + 1], allowsCapitals) else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  @inline(__always) private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? value + 0x30 : value + 0x57 }

  private static func value(_ digit: UInt8, _ allowsCapitals: Bool) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x61...0x66: digit - 0x57
    case 0x41...0x46 where allowsCapitals: digit - 0x37
    default: nil
    }
  }
}
