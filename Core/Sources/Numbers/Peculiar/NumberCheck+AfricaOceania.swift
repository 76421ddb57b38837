/// Africa and Oceania.
extension NumberCheck {
  func australianBusiness(_ text: NumberText) -> NumberFault? {
    let sum = WeightedSum.left(text, 2, 11, "3579BDFHJ")
    return 11 + (89 * 100 - sum - 1) % 89 == text.value(0, 2) ? nil : .checkDigit
  }

  /// Four parts, each of which may leave out zeros in front; the last has two or three digits.
  func newZealandParts(_ text: inout NumberText) {
    text.joinParts("2473", last: 3) { $0 == 0x2D || $0 == 0x20 }
  }

  /// Each bank has one of seven algorithms.
  func newZealandAccount(_ text: NumberText) -> NumberFault? {
    let (weights, first, second): (StaticString, Int, Int) =
      switch text.value(0, 2) {
      case 8: ("0000007654321000", 11, 11)
      case 9: ("0000000005432001", 9, 11)
      case 25, 33: ("0000001731731000", 10, 10)
      case 26, 28, 29: ("0000001371371371", 9, 10)
      case 1...4, 6, 10...24, 27, 30, 35, 38:
        text.value(6, 13) >= 990_000 ? ("0000000A58421000", 11, 11) : ("0063790A58421000", 11, 11)
      default: ("0000000000000000", 1, 1)
      }
    var sum = 0
    for index in 0..<16 {
      let product = WeightedSum.weight(weights, index) * text.digit(index)
      sum += product > first ? product % first : product
    }
    guard sum % second == 0 else { return .checkDigit }
    return CodeSetName.newZealandBranches.codes.contains(text.value(0, 6)) ? nil : .component
  }

  func newZealandTax(_ text: inout NumberText) -> NumberFault? {
    let value = text.value(0, NumberText.end)
    guard 10_000_000 < value, value < 150_000_000 else { return .component }
    let check = text.digit(-1)
    var body = text
    body.dropLast(1)
    body.padLeft(8)
    var rest = (11 - WeightedSum.left(body, 0, 8, "32765432") % 11) % 11
    if rest == 10 { rest = (11 - WeightedSum.left(body, 0, 8, "74325276") % 11) % 11 }
    return rest == check ? nil : .checkDigit
  }

  func ghanaian(_ text: NumberText) -> NumberFault? {
    guard text.isDigits(1, 10) else { return .format }
    return ("0123456789X" as StaticString).byte(WeightedSum.left(text, 1, 10, "123456789") % 11) == text[10]
      ? nil : .checkDigit
  }

  func moroccan(_ text: NumberText) -> NumberFault? { text.remainder(0, NumberText.end, 97) == 0 ? nil : .checkDigit }

  func mauritian(_ text: NumberText) -> NumberFault? {
    let alphabet: StaticString = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    let sum = WeightedSum.letters(text, 0, 13, alphabet, "EDCBA98765432")
    guard alphabet.byte((17 - sum % 17) % 17) == text[13] else { return .checkDigit }
    return date(2000 + text.value(5, 7), text.value(3, 5), text.value(1, 3))
  }

  /// Seven or nine digits, and three characters for the tax office that may be missing.
  func senegalese(_ text: NumberText) -> NumberFault? {
    let hasOffice = text.count > 9
    let number = hasOffice ? text.slice(0, -3) : text
    guard number.count == 7 || number.count == 9 else { return .length }
    guard number.isDigits() else { return .format }
    if hasOffice {
      let isKnown =
        ("012" as StaticString).contains(text[-3]) && ("ABCDEFGHJKLMNPQRSTUVWZ" as StaticString).contains(text[-2])
        && text.isDigits(-1)
      guard isKnown else { return .component }
    }
    let sum = WeightedSum.left(number, 0, number.count, number.count == 9 ? "121212121" : "1212121")
    return sum % 10 == 0 ? nil : .checkDigit
  }

  func tunisianSerial(_ text: inout NumberText) {
    let bytes = text.bytes
    let digits = bytes.prefix { $0 &- 0x30 < 10 }
    guard !digits.isEmpty, digits.count < 7 else { return }
    text.replace(with: [UInt8](repeating: 0x30, count: 7 - digits.count) + bytes)
  }

  func tunisianBranch(_ text: NumberText) -> NumberFault? {
    text.isZero(10) || text[9] == UInt8(ascii: "E") ? nil : .format
  }

  func southAfricanBirth(_ text: NumberText) -> NumberFault? {
    var year = text.value(0, 2) + thisYear / 100 * 100
    if year > thisYear { year -= 100 }
    return date(year, text.value(2, 4), text.value(4, 6))
  }
}
