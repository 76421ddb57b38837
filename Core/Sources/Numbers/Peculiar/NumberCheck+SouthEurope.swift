/// Southern Europe.
extension NumberCheck {
  private static let identityLetters: StaticString = "TRWAGMYFPDXBNJZSQVHLCKE"

  /// Residents' and foreigners' numbers lie in ranges of their own.
  func andorra(_ text: NumberText) -> NumberFault? {
    let number = text.value(1, 7)
    switch text[0] {
    case UInt8(ascii: "F"): return number > 699_999 ? .component : nil
    case UInt8(ascii: "A"), UInt8(ascii: "L"): return (700_000..<800_000).contains(number) ? nil : .component
    default: return nil
    }
  }

  /// Office and key of activity.
  func excisePlace(_ text: NumberText) -> NumberFault? {
    guard text.isDigits(5, 7), (1...56).contains(text.value(5, 7)) else { return .format }
    let keys: StaticString = """
      A1 B1 B9 B0 BA C1 DA EC F1 V1 A7 AT B7 BT C7 DB E7 M7 OA OB OE OV V7 B6 A2 A6 A9 A0 AC AV AW AX H1 H2 H4 H6 H9 H0 \
      HD HH H7 H8 HB HF HI HJ HK HL HM HN HT HU HV HX HZ OH HA HC HE HP HQ HR HS HW T1 OT T7 TT L1 L2 L0 L3 L7 AF DF DM \
      DP OR PF RF VD
      """
    return text.isWord(7, 9, keys) ? nil : .format
  }

  /// A digit, or the letter that stands for it.
  func spanishCompany(_ text: NumberText) -> NumberFault? {
    let digit = Luhn.checkDigit(text, 1, 8)
    let fits = text[8] == UInt8(digit) + 0x30 || text[8] == ("JABCDEFGHI" as StaticString).byte(digit)
    return fits ? nil : .checkDigit
  }

  func spanishForeigner(_ text: NumberText) -> NumberFault? {
    let first = Int(text[0]) - Int(UInt8(ascii: "X"))
    let number = first * 10_000_000 + text.value(1, 8)
    return Self.identityLetters.byte(number % 23) == text[8] ? nil : .checkDigit
  }

  func spanishTax(_ text: NumberText) -> NumberFault? {
    switch text[0] {
    case UInt8(ascii: "K")...UInt8(ascii: "M"):
      return Self.identityLetters.byte(text.value(1, 8) % 23) == text[8] ? nil : .checkDigit
    case 0x30...0x39: return Self.identityLetters.byte(text.value(0, 8) % 23) == text[8] ? nil : .checkDigit
    case UInt8(ascii: "X")...UInt8(ascii: "Z"): return spanishForeigner(text)
    default:
      return ("ABCDEFGHJNPQRSUVW" as StaticString).contains(text[0]) ? spanishCompany(text) : .format
    }
  }

  func supplyPoint(_ text: NumberText) -> NumberFault? {
    if text.count == 22 {
      guard text.isDigits(20, 21), ("FPRCXYZ" as StaticString).contains(text[21]) else { return .format }
    }
    let rest = text.value(2, 18) % 529
    let fits =
      Self.identityLetters.byte(rest / 23) == text[18] && Self.identityLetters.byte(rest % 23) == text[19]
    return fits ? nil : .checkDigit
  }

  /// Letters count from 1, with Ñ between N and O; digits as themselves. Two halves share the last four characters.
  func cadastral(_ text: NumberText) -> NumberFault? {
    func value(_ byte: UInt8) -> Int? {
      if byte &- 0x30 < 10 { return Int(byte) - 0x30 }
      if byte == 0xD1 { return 15 }
      guard byte &- 0x41 < 26 else { return nil }
      return Int(byte) - 64 + (byte > 0x4E ? 1 : 0)
    }
    for index in 0..<text.count where value(text[index]) == nil { return .format }
    guard text.count == 20 else { return .length }
    // 13, 15, 12, 5, 4, 17, 9 for each half, then 21, 3, 7, 1 for what they share.
    let weights: StaticString = "DFC54H9L371"
    for half in 0..<2 {
      var sum = 0
      for place in 0..<11 {
        let index = place < 7 ? half * 7 + place : 7 + place
        sum += (value(text[index]) ?? 0) * WeightedSum.weight(weights, place)
      }
      guard ("MQWERTYUIOPASDFGHJKLBZX" as StaticString).byte(sum % 23) == text[18 + half] else { return .checkDigit }
    }
    return nil
  }

  /// Nine decimal digits, or six in base 32 for the same number.
  func italianMedicine(_ text: inout NumberText) -> NumberFault? {
    if text.count == 6 {
      let alphabet: StaticString = "0123456789BCDFGHJKLMNPQRSTUVWXYZ"
      var number = 0
      for index in 0..<6 {
        guard let digit = alphabet.index(of: text[index]) else { return .format }
        number = number * 32 + digit
      }
      text.replace(with: Array(String(number).utf8))
      text.padLeft(9)
    }
    guard text.count == 9 else { return .length }
    guard text.isDigits() else { return .format }
    guard text[0] == 0x30 else { return .component }
    return WeightedSum.folded(text, 0, 8, "12121212") % 10 == text.digit(8) ? nil : .checkDigit
  }

  func italianZeros(_ text: NumberText) -> NumberFault? { text.isZero(0, 7) ? .format : nil }

  func italianOffice(_ text: NumberText) -> NumberFault? {
    (1...100).contains(text.value(7, 10)) || text.isWord(7, 10, "120 121 888 999") ? nil : .component
  }

  /// Persons have sixteen characters, in which letters may stand for digits; companies the number of `it.iva`.
  func codiceFiscale(_ text: inout NumberText) -> NumberFault? {
    if text.count == 11 { return run("it.iva", &text) }
    guard text.count == 16 else { return .length }
    let digits: StaticString = "LMNPQRSTUV"
    let months: StaticString = "ABCDEHLMPRST"
    func digit(_ position: Int) -> Int? {
      text.isDigits(position, position + 1) ? text.digit(position) : digits.index(of: text[position])
    }
    for index in [0, 1, 2, 3, 4, 5, 11, 15] where text[index] &- 0x41 >= 26 { return .format }
    guard let y1 = digit(6), let y2 = digit(7), let month = months.index(of: text[8]), let d1 = digit(9),
      let d2 = digit(10), digit(12) != nil, digit(13) != nil, digit(14) != nil
    else { return .format }
    let odd: [Int] = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]
    var sum = 0
    for index in 0..<15 {
      let byte = text[index]
      let value = byte < 0x3A ? Int(byte) - 0x30 : Int(byte) - 0x41
      sum += index % 2 == 0 ? odd[value] : value
    }
    guard UInt8(sum % 26) + 0x41 == text[15] else { return .checkDigit }
    let short = y1 * 10 + y2
    return date(short < 20 ? short + 2000 : short + 1900, month + 1, (d1 * 10 + d2) % 40)
  }

  func sanMarino(_ text: NumberText) -> NumberFault? {
    guard text.count < 3 else { return nil }
    let oldest: Set<Int> = [
      2, 4, 6, 7, 8, 9, 10, 11, 13, 16, 18, 19, 20, 21, 25, 26, 30, 32, 33, 35, 36, 37, 38, 39, 40, 42, 45, 47, 49, 51,
      52, 55, 56, 57, 58, 59, 61, 62, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 79, 80, 81, 84, 85, 87, 88,
      91, 92, 94, 95, 96, 97, 99,
    ]
    return oldest.contains(text.value(0, 2)) ? nil : .component
  }

  func cypriotTax(_ text: NumberText) -> NumberFault? {
    let values = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21]
    let sum = (0..<8).reduce(0) { $0 + ($1 % 2 == 0 ? values[text.digit($1)] : text.digit($1)) }
    return UInt8(sum % 26) + 0x41 == text[8] ? nil : .checkDigit
  }

  /// The century is not in the number.
  func greekBirth(_ text: NumberText) -> NumberFault? {
    let (day, month, year) = (text.value(0, 2), text.value(2, 4), text.value(4, 6))
    return NumberDate.exists(year + 1900, month, day) ? nil : date(year + 2000, month, day)
  }

  func greekPrefix(_ text: inout NumberText) {
    if text.hasPrefix("EL") || text.hasPrefix("GR") { text.dropFirst(2) }
    if text.count == 8 { text.prepend(0x30) }
  }

  /// Digits, two letters or digits that say which card it is, and a check digit by Luhn over base 36.
  func portugueseCard(_ text: NumberText) -> NumberFault? {
    let count = text.count
    guard count >= 3, count == 3 || text.isDigits(0, count - 3), text.isDigits(-1) else { return .format }
    let alphabet: StaticString = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    guard let first = alphabet.index(of: text[-3]), let second = alphabet.index(of: text[-2]) else { return .format }
    func fold(_ value: Int) -> Int { value * 2 > 9 ? value * 2 - 9 : value * 2 }
    var sum = fold(second) + first
    for index in 0..<count - 3 {
      let isDouble = (count - 2 - index) % 2 == 0
      sum += isDouble ? fold(text.digit(index)) : text.digit(index)
    }
    return (10 - sum % 10) % 10 == text.digit(-1) ? nil : .checkDigit
  }

  func turkishTax(_ text: NumberText) -> NumberFault? {
    var sum = 0
    for place in 1...9 {
      let shifted = (text.digit(9 - place) + place) % 10
      guard shifted != 0 else { continue }
      let rest = shifted * (1 << place) % 9
      sum += rest == 0 ? 9 : rest
    }
    return (10 - sum % 10) % 10 == text.digit(9) ? nil : .checkDigit
  }

  func slovenianBirth(_ text: NumberText) -> NumberFault? {
    let year = text.value(4, 7)
    return date(year < 800 ? year + 2000 : year + 1000, text.value(2, 4), text.value(0, 2))
  }

  /// A main unit has three zeros behind its number.
  func slovenianMain(_ text: inout NumberText) {
    if text.count == 10, text.holds("000", at: 7) { text.dropLast(3) }
  }

  func slovenianBusiness(_ text: NumberText) -> NumberFault? {
    guard text.count == 10 else { return nil }
    let isUnit = text[7] &- 0x30 < 10 || text[7] &- 0x41 < 26
    return isUnit && text.isDigits(8) ? nil : .format
  }
}
