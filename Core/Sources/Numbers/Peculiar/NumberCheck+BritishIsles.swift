/// Great Britain and Ireland.
extension NumberCheck {
  /// Old numbers are digits; new ones begin with a letter.
  func sedolForm(_ text: NumberText) -> NumberFault? {
    text.isDigits(0, 1) && !text.isDigits() ? .format : nil
  }

  func pupil(_ text: NumberText) -> NumberFault? {
    let alphabet: StaticString = "ABCDEFGHJKLMNPQRTUVWXYZ0123456789"
    guard text.isDigits(1, -1), alphabet.contains(text[-1]) else { return .format }
    guard CodeSetName.englishAuthorities.codes.contains(text.value(1, 4)) else { return .component }
    var sum = 0
    for index in 1..<13 { sum += (index + 1) * (alphabet.index(of: text[index]) ?? 0) }
    return alphabet.byte(sum % 23) == text[0] ? nil : .checkDigit
  }

  func britishTax(_ text: NumberText) -> NumberFault? {
    switch text.count {
    case 5:
      guard text.isDigits(2) else { return .format }
      return isBritishOffice(text, 2) ? nil : .component
    case 11 where text.isWord(0, 6, "GD8888 HA8888"):
      guard text.isDigits(6) else { return .format }
      guard isBritishOffice(text, 6) else { return .component }
      return text.value(6, 9) % 97 == text.value(9, 11) ? nil : .checkDigit
    case 9, 12:
      guard text.isDigits() else { return .format }
      let rest = WeightedSum.left(text, 0, 9, "8765432A1") % 97
      let fits = text.value(0, 3) >= 100 ? rest == 0 || rest == 42 || rest == 55 : rest == 0
      return fits ? nil : .checkDigit
    default: return .length
    }
  }

  /// Government departments are below 500, health authorities from there.
  private func isBritishOffice(_ text: NumberText, _ at: Int) -> Bool {
    let number = text.value(at, at + 3)
    return text.hasPrefix("GD") && number < 500 || text.hasPrefix("HA") && number >= 500
  }

  private static let irishLetters: StaticString = "WABCDEFGHIJKLMNOPQRSTUV"

  /// The letter for seven digits and one further letter, 0 for none.
  private func irishLetter(_ digits: NumberText, _ extra: UInt8) -> UInt8 {
    let sum = WeightedSum.left(digits, 0, 7, "8765432") + 9 * (extra == 0 ? 0 : Self.irishLetters.index(of: extra) ?? 0)
    return Self.irishLetters.byte(sum % 23)
  }

  func irishPPS(_ text: NumberText) -> NumberFault? {
    guard text.count == 8 || text.count == 9, text.isDigits(0, 7), Self.irishLetters.contains(text[7]) else {
      return .format
    }
    let extra = text[8]
    guard text.count == 8 || ("ABHWTX" as StaticString).contains(extra) else { return .format }
    let counts = text.count == 9 && ("ABH" as StaticString).contains(extra)
    return irishLetter(text, counts ? extra : 0) == text[7] ? nil : .checkDigit
  }

  func irishTax(_ text: NumberText) -> NumberFault? {
    guard text.isDigits(0, 1), text.isDigits(2, 7) else { return .format }
    let (low, high) = text.bounds(7, NumberText.end)
    for index in low..<high where !Self.irishLetters.contains(text[index]) { return .format }
    guard text.count == 8 || text.count == 9 else { return .length }
    if text.isDigits(0, 7) { return irishLetter(text, text[8]) == text[7] ? nil : .checkDigit }
    guard ("ABCDEFGHIJKLMNOPQRSTUVWXYZ+*" as StaticString).contains(text[1]) else { return .format }
    // The old form: the digits after the second place, then the first.
    let sum = WeightedSum.left(text, 2, 7, "76543") + 2 * text.digit(0)
    return Self.irishLetters.byte(sum % 23) == text[7] ? nil : .checkDigit
  }
}
