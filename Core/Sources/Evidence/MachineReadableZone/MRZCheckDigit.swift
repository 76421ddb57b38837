/// Check digits of Doc 9303-3 section 4.9: weights 7, 3, 1 repeating, sum modulo 10.
enum MRZCheckDigit {
  static let filler = UInt8(ascii: "<")

  /// Digits count as themselves, `A` to `Z` as 10 to 35, the filler as 0.
  static func value(_ byte: UInt8) -> Int {
    switch byte {
    case 0x30...0x39: Int(byte) - 0x30
    case 0x41...0x5A: Int(byte) - 55
    default: 0
    }
  }

  /// The digit, 0 to 9, over the characters of all parts in order.
  static func compute(_ parts: some Sequence<ArraySlice<UInt8>>) -> UInt8 {
    var sum = 0
    var position = 0
    for part in parts {
      for byte in part {
        sum += value(byte) * (position % 3 == 0 ? 7 : position % 3 == 1 ? 3 : 1)
        position += 1
      }
    }
    return UInt8(truncatingIfNeeded: sum % 10) + 0x30
  }
}
