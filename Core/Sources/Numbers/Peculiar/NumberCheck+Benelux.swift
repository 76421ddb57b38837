/// Belgium and the Netherlands.
extension NumberCheck {
  func belgianPrefix(_ text: inout NumberText) {
    if text.hasPrefix("(0)") {
      text.dropFirst(3)
      text.prepend(0x30)
    }
    if text.count == 9 { text.prepend(0x30) }
  }

  func belgianTax(_ text: NumberText) -> NumberFault? {
    (text.value(0, -2) + text.value(-2, NumberText.end)) % 97 == 0 ? nil : .checkDigit
  }

  /// The century in which the check digits fit, from 2000 with a 2 in front.
  private func belgianCentury(_ text: NumberText) -> Int? {
    let (body, check) = (text.value(0, 9), text.value(9, 11))
    if 97 - body % 97 == check { return 1900 }
    let mayBeYoung = text.value(0, 2) + 2000 <= thisYear
    return mayBeYoung && 97 - (2_000_000_000 + body) % 97 == check ? 2000 : nil
  }

  /// Check digits, and a month in the calendar where there is one.
  private func belgianDate(_ text: NumberText) -> NumberFault? {
    guard belgianCentury(text) != nil else { return .checkDigit }
    if text.isWord(0, 6, "000001 002001 004001") { return nil }
    return text.value(2, 4) % 20 > 12 ? .component : nil
  }

  func belgianNN(_ text: NumberText) -> NumberFault? {
    if let fault = belgianDate(text) { return fault }
    return text.value(2, 4) <= 12 ? nil : .component
  }

  /// Months of persons without a residence begin at 20, or 40 where the sex is known.
  func belgianBIS(_ text: NumberText) -> NumberFault? {
    if let fault = belgianDate(text) { return fault }
    let month = text.value(2, 4)
    return (20...32).contains(month) || (40...52).contains(month) ? nil : .component
  }

  func belgianSSN(_ text: NumberText) -> NumberFault? {
    let fault = belgianBIS(text)
    return fault == .component ? belgianNN(text) : fault
  }

  /// A citizen's number or an unrelated one with MOD 97-10 over all, `B`, and two digits.
  func dutchTax(_ text: inout NumberText) -> NumberFault? {
    var tail = text.bytes.suffix(3)
    if text.count < 3 { tail = ArraySlice(text.bytes) }
    text.dropLast(3)
    text.padLeft(9)
    for byte in tail { text.append(byte) }
    guard text.isDigits(0, 9), !text.isZero(0, 9) else { return .format }
    guard text.isDigits(10), !text.isZero(10) else { return .format }
    guard text.count == 12 else { return .length }
    guard text[9] == UInt8(ascii: "B") else { return .format }
    if WeightedSum.left(text, 0, 9, "98765432A") % 11 == 0 { return nil }
    var whole = text
    whole.prepend("NL")
    return ISO7064.mod97x10(whole) == true ? nil : .checkDigit
  }

  func withoutO(_ text: NumberText) -> NumberFault? {
    text.firstIndex(of: UInt8(ascii: "O")) == nil ? nil : .component
  }
}
