/// Eastern Europe.
extension NumberCheck {
  /// Months from 21 are of the century before 1900, from 41 of that after 2000.
  func bulgarianBirth(_ text: NumberText) -> NumberFault? {
    var (year, month) = (text.value(0, 2) + 1900, text.value(2, 4))
    if month > 40 {
      (year, month) = (year + 100, month - 40)
    } else if month > 20 {
      (year, month) = (year - 100, month - 20)
    }
    return date(year, month, text.value(4, 6))
  }

  func bulgarianTax(_ text: NumberText) -> NumberFault? {
    switch text.count {
    case 9:
      var rest = WeightedSum.left(text, 0, 8, "12345678") % 11
      if rest == 10 { rest = WeightedSum.left(text, 0, 8, "3456789A") % 11 }
      return rest % 10 == text.digit(8) ? nil : .checkDigit
    case 10:
      let isPerson =
        bulgarianBirth(text) == nil && WeightedSum.left(text, 0, 9, "2485A9736") % 11 % 10 == text.digit(9)
      let isForeigner = WeightedSum.left(text, 0, 9, "197319731") % 10 == text.digit(9)
      let rest = (11 - WeightedSum.left(text, 0, 9, "432765432") % 11) % 11
      return isPerson || isForeigner || rest == text.digit(9) ? nil : .checkDigit
    default: return .length
    }
  }

  /// Companies have nine digits; persons two letters in front.
  func belarusian(_ text: NumberText) -> NumberFault? {
    let letters: StaticString = "ABCEHKMOPT"
    guard text.isDigits(2) else { return .format }
    let isPerson = letters.contains(text[0]) && letters.contains(text[1])
    guard text.isDigits(0, 2) || isPerson else { return .format }
    guard ("1234567ABCEHKM" as StaticString).contains(text[0]) else { return .component }
    let alphabet: StaticString = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    let first = (alphabet.index(of: text[0]) ?? 0) * 29
    let second = (isPerson ? letters.index(of: text[1]) ?? 0 : text.digit(1)) * 23
    let rest = (first + second + WeightedSum.left(text, 2, 8, "JHD753")) % 11
    return rest == text.digit(8) ? nil : .checkDigit
  }

  /// Birth numbers have nine digits until 1953; women's months begin at 51, later ones at 21 or 71.
  func czechBirth(_ text: NumberText) -> NumberFault? {
    var year = 1900 + text.value(0, 2)
    if text.count == 9 {
      if year >= 1980 { year -= 100 }
      if year > 1953 { return .length }
    } else if year < 1954 {
      year += 100
    }
    if let fault = date(year, text.value(2, 4) % 50 % 20, text.value(4, 6)) { return fault }
    guard text.count == 10 else { return nil }
    return text.value(0, 9) % 11 % 10 == text.digit(9) ? nil : .checkDigit
  }

  func czechTax(_ text: NumberText) -> NumberFault? {
    switch text.count {
    case 8:
      guard text[0] != 0x39 else { return .component }
      let rest = (11 - WeightedSum.left(text, 0, 7, "8765432") % 11) % 11
      return (rest == 0 ? 1 : rest) % 10 == text.digit(7) ? nil : .checkDigit
    case 9 where text[0] == 0x36:
      let rest = WeightedSum.left(text, 1, 8, "8765432") % 11
      return (8 - (21 - rest) % 11 + 10) % 10 == text.digit(8) ? nil : .checkDigit
    case 9, 10: return czechBirth(text)
    default: return .length
    }
  }

  func slovakTax(_ text: NumberText) -> NumberFault? {
    if czechBirth(text) == nil { return nil }
    guard text[0] != 0x30, ("234789" as StaticString).contains(text[2]) else { return .format }
    return text.value(0, 10) % 11 == 0 ? nil : .checkDigit
  }

  func polishBirth(_ text: NumberText) -> NumberFault? {
    let centuries = [1900, 2000, 2100, 2200, 1800]
    let month = text.value(2, 4)
    return date(text.value(0, 2) + centuries[min(month / 20, 4)], month % 20, text.value(4, 6))
  }

  func regon(_ text: NumberText) -> NumberFault? {
    let isShort = WeightedSum.left(text, 0, 8, "89234567") % 11 % 10 == text.digit(8)
    guard text.count == 14 else { return isShort ? nil : .checkDigit }
    return WeightedSum.left(text, 0, 13, "2485097361248") % 11 % 10 == text.digit(13) && isShort ? nil : .checkDigit
  }

  /// A person's number of thirteen digits or a company's of up to ten, `RO` in front or not.
  func romanianTax(_ text: inout NumberText) -> NumberFault? {
    let hasPrefix = text.hasPrefix("RO")
    var number = text.slice(hasPrefix ? 2 : 0, NumberText.end)
    if number.count == 13 { return run("ro.cnp", &number) }
    return (2...10).contains(number.count) ? run("ro.cui", &text) : .length
  }

  func romanianBirth(_ text: NumberText) -> NumberFault? {
    let century =
      switch text.digit(0) {
      case 3, 4: 1800
      case 5, 6: 2000
      default: 1900
      }
    return date(century + text.value(1, 3), text.value(3, 5), text.value(5, 7))
  }

  /// Spaces, slashes and dashes are one separator; a full date at the end is its year.
  func romanianRegisterSpelling(_ text: inout NumberText) {
    func isSeparator(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x2F || byte == 0x5C || byte == 0x2D }
    var bytes: [UInt8] = []
    for byte in text.bytes {
      if !isSeparator(byte) { bytes.append(byte) } else if bytes.last != 0x2F { bytes.append(0x2F) }
    }
    if bytes.count > 1, bytes[1] == 0x2F { bytes.remove(at: 1) }
    if bytes.count > 2, bytes[2] == 0x2F { bytes.insert(0x30, at: 1) }
    let parts = bytes.split(separator: 0x2F, omittingEmptySubsequences: false)
    if parts.count == 3, let last = parts.last, isDate(Array(last)) {
      bytes.removeSubrange(bytes.count - 10..<bytes.count - 4)
    }
    text.replace(with: bytes)
  }

  private func isDate(_ bytes: [UInt8]) -> Bool {
    guard bytes.count == 10, bytes[2] == 0x2E, bytes[5] == 0x2E else { return false }
    return bytes.enumerated().allSatisfy { $0.offset == 2 || $0.offset == 5 || $0.element &- 0x30 < 10 }
  }

  func romanianRegister(_ text: NumberText) -> NumberFault? {
    guard ("JFC" as StaticString).contains(text[0]) else { return .component }
    guard text.firstIndex(of: 0x2F) != nil else { return newRomanianRegister(text) }
    let parts = text.bytes.dropFirst().split(separator: 0x2F, omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0 &- 0x30 < 10 } }) else {
      return .format
    }
    guard parts[1].count <= 5 else { return .length }
    guard parts[0].count <= 2, isRomanianCounty(number(parts[0])) else { return .component }
    guard parts[2].count == 4 else { return .length }
    return (1990...2024).contains(number(parts[2])) ? nil : .component
  }

  private func number(_ digits: ArraySlice<UInt8>) -> Int { digits.prefix(9).reduce(0) { $0 * 10 + Int($1) - 0x30 } }

  private func isRomanianCounty(_ county: Int) -> Bool { (1...40).contains(county) || county == 51 || county == 52 }

  /// Year, serial number, county until 2024, check digit.
  private func newRomanianRegister(_ text: NumberText) -> NumberFault? {
    guard text.isDigits(1) else { return .format }
    guard text.count == 14 else { return .length }
    let (year, county) = (text.value(1, 5), text.value(11, 13))
    guard (1990...max(1990, thisYear)).contains(year) else { return .component }
    let fits = year < 2024 ? isRomanianCounty(county) : county == 0 || year == 2024 && isRomanianCounty(county)
    guard fits else { return .component }
    let sum = (1..<13).reduce(Int(text[0]) % 10) { $0 + text.digit($1) }
    return sum % 10 == text.digit(13) ? nil : .checkDigit
  }

  func russianTax(_ text: NumberText) -> NumberFault? {
    if text.count == 10 {
      return WeightedSum.left(text, 0, 9, "24A359468") % 11 % 10 == text.digit(9) ? nil : .checkDigit
    }
    let fits =
      WeightedSum.left(text, 0, 10, "724A359468") % 11 % 10 == text.digit(10)
      && WeightedSum.left(text, 0, 11, "3724A359468") % 11 % 10 == text.digit(11)
    return fits ? nil : .checkDigit
  }

  func russianRegister(_ text: NumberText) -> NumberFault? {
    switch text.count {
    case 13:
      guard text[0] != 0x30 else { return .component }
      return text.value(0, 12) % 11 % 10 == text.digit(12) ? nil : .checkDigit
    case 15:
      guard text[0] == 0x33 || text[0] == 0x34 else { return .component }
      return text.value(0, 14) % 13 == text.digit(14) ? nil : .checkDigit
    default: return .length
    }
  }

  func ukrainianCompany(_ text: NumberText) -> NumberFault? {
    let isOld = (3...5).contains(text.digit(0))
    var rest = WeightedSum.left(text, 0, 7, isOld ? "7123456" : "1234567") % 11
    if rest == 10 { rest = WeightedSum.left(text, 0, 7, isOld ? "9345678" : "3456789") % 11 }
    return rest % 10 == text.digit(7) ? nil : .checkDigit
  }
}
