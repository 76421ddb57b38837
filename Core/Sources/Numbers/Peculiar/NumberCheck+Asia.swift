/// Asia.
extension NumberCheck {
  func azerbaijaniZero(_ text: inout NumberText) { if text.count == 9 { text.prepend(0x30) } }

  func atMostNine(_ text: NumberText) -> NumberFault? { text.count > 9 ? .length : nil }

  /// ISO 7064 MOD 11-2.
  func chineseCheck(_ text: NumberText) -> NumberFault? { ISO7064.mod11x2(text) == true ? nil : .checkDigit }

  /// The county existed in the year of birth.
  func chineseBirth(_ text: NumberText) -> NumberFault? {
    let year = text.value(6, 10)
    if let fault = date(year, text.value(10, 12), text.value(12, 14)) { return fault }
    return ChineseCounties.all.contains(text.value(0, 6), year: year) ? nil : .component
  }

  func koreanBusiness(_ text: NumberText) -> NumberFault? {
    text.value(0, 3) < 101 || text.isZero(3, 5) || text.isZero(5, 9) ? .component : nil
  }

  func koreanBirth(_ text: NumberText) -> NumberFault? {
    let century =
      switch text.digit(6) {
      case 1, 2, 5, 6: 1900
      case 3, 4, 7, 8: 2000
      default: 1800
      }
    return date(century + text.value(0, 2), text.value(2, 4), text.value(4, 6))
  }

  /// Where the seventh digit is 7, its product may count as 1 or as 0.
  func taiwanese(_ text: NumberText) -> NumberFault? {
    let weights = [1, 2, 1, 2, 1, 2, 4, 1]
    let sum = (0..<8).reduce(0) { sum, index in
      let product = weights[index] * text.digit(index)
      return sum + product / 10 + product % 10
    }
    return sum % 10 == 0 || sum % 10 == 9 && text[6] == 0x37 ? nil : .checkDigit
  }

  func vietnameseBranch(_ text: NumberText) -> NumberFault? {
    text.count == 13 && text.isZero(10) ? .component : nil
  }

  func indonesianBirth(_ text: NumberText) -> NumberFault? {
    let (day, month, year) = (text.value(6, 8) % 40, text.value(8, 10), text.value(10, 12))
    return NumberDate.exists(year + 1900, month, day) ? nil : date(year + 2000, month, day)
  }

  func indonesianTax(_ text: inout NumberText) -> NumberFault? {
    if text.count == 15 { return Luhn.holds(text, 0, 9) ? nil : .checkDigit }
    guard text[0] == 0x30 else { return run("id.nik", &text) }
    return Luhn.holds(text, 0, 10) ? nil : .checkDigit
  }

  func notPalindrome(_ text: NumberText) -> NumberFault? {
    for index in 0..<text.count / 2 where text[index] != text[text.count - 1 - index] { return nil }
    return .format
  }

  func malaysianBirth(_ text: NumberText) -> NumberFault? {
    let (year, month, day) = (text.value(0, 2), text.value(2, 4), text.value(4, 6))
    return NumberDate.exists(year + 1900, month, day) ? nil : date(year + 2000, month, day)
  }

  /// Businesses, local companies with their year in front, and other entities.
  func singaporean(_ text: NumberText) -> NumberFault? {
    if text.count == 9 {
      guard text.isDigits(0, -1), text[8] &- 0x41 < 26 else { return .format }
      let rest = WeightedSum.left(text, 0, 8, "A4938271") % 11
      return ("XMKECAWLJDB" as StaticString).byte(rest) == text[8] ? nil : .checkDigit
    }
    if text.isDigits(0, 1) {
      guard text.isDigits(0, -1) else { return .format }
      guard text.value(0, 4) <= thisYear else { return .component }
      let rest = WeightedSum.left(text, 0, 9, "A86497531") % 11
      return ("ZKCMDNERGWH" as StaticString).byte(rest) == text[9] ? nil : .checkDigit
    }
    return otherSingaporean(text)
  }

  private func otherSingaporean(_ text: NumberText) -> NumberFault? {
    guard ("RST" as StaticString).contains(text[0]) else { return .component }
    guard text.isDigits(1, 3) else { return .format }
    if text[0] == UInt8(ascii: "T"), text.value(1, 3) > thisYear % 100 { return .component }
    let kinds: StaticString = """
      CC CD CH CL CM CP CS CX DP FB FC FM FN GA GB GS HS LL LP MB MC MD MH MM MQ NB NR PA PB PF RF RP SM SS TC TU VH XL
      """
    guard text.isWord(3, 5, kinds) else { return .component }
    guard text.isDigits(5, -1) else { return .format }
    let alphabet: StaticString = "ABCDEFGHJKLMNPQRSTUVWX0123456789"
    let sum = WeightedSum.letters(text, 0, 9, alphabet, "4353A2257")
    return alphabet.byte((sum + 6) % 11) == text[9] ? nil : .checkDigit
  }

  func thaiTax(_ text: inout NumberText) -> NumberFault? {
    run("th.moa", &text) == nil || run("th.pin", &text) == nil ? nil : .format
  }
}
