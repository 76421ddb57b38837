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
}

/// Sums up what a check digit covers, part after part.
struct MRZDigitSum {
  private var sum = 0
  private var weight = 7

  mutating func add(_ byte: UInt8) {
    sum &+= MRZCheckDigit.value(byte) &* weight
    weight = weight == 7 ? 3 : weight == 3 ? 1 : 7
  }

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes { add(byte) }
  }

  mutating func add(_ field: MRZLayout.Field, of text: MRZText) {
    let start = text.position(of: field)
    for index in start..<start + field.count { add(text.bytes[index]) }
  }

  /// `0` to `9`.
  var digit: UInt8 { UInt8(truncatingIfNeeded: sum % 10) + 0x30 }
}
