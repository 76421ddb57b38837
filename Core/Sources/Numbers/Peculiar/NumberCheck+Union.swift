/// What the European Union gives, and value added tax numbers by country.
extension NumberCheck {
  /// Letters count as their ASCII code; the sum is divisible by nine.
  func banknote(_ text: NumberText) -> NumberFault? {
    var sum = 0
    for index in 0..<text.count { sum += text[index] < 0x3A ? text.digit(index) : Int(text[index]) }
    return sum % 9 == 0 ? nil : .checkDigit
  }

  private static let memberStates: StaticString =
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK XI"

  func excise(_ text: inout NumberText) -> NumberFault? {
    if text.count < 13 {
      let bytes = text.bytes
      let zeros = [UInt8](repeating: 0x30, count: max(0, 13 - max(bytes.count, 2)))
      text.replace(with: bytes.prefix(2) + zeros + bytes.dropFirst(2))
    }
    guard text.count == 13 else { return .length }
    guard text.isWord(0, 2, Self.memberStates) else { return .component }
    return text.hasPrefix("FR") ? run("fr.accise", &text) : nil
  }

  func nace(_ text: NumberText) -> NumberFault? {
    guard text.count <= 4 else { return .length }
    if text.count == 1 {
      guard text[0] &- 0x41 < 26 || text[0] &- 0x61 < 26 else { return .format }
    } else if !text.isDigits() {
      return .format
    }
    return ActivityCodes.all.contains(text.bytes) ? nil : .component
  }

  func oneStopShop(_ text: NumberText) -> NumberFault? {
    if text.hasPrefix("EU") {
      guard text.count == 11 else { return .length }
    } else if text.hasPrefix("IM") {
      guard text.count == 12 else { return .length }
    } else {
      return .component
    }
    guard text.isDigits(2) else { return .format }
    let states: StaticString = """
      040 056 100 191 196 203 208 233 246 250 276 300 348 372 380 428 440 442 470 528 616 620 642 703 705 724 752 900
      """
    return text.isWord(2, 5, states) ? nil : .component
  }

  /// The two letters in front choose the country's rule.
  func unionTax(_ text: inout NumberText) -> NumberFault? {
    let (first, second) = (text[0], text[1])
    if text.hasPrefix("EU") || text.hasPrefix("IM") { return nested(NumberRules.oneStopShop, text, into: &text) }
    let isGreek = text.hasPrefix("EL")
    guard isGreek || text.isWord(0, 2, Self.memberStates) else { return .component }
    let rule =
      isGreek
      ? NumberRules.tax("g", "r") : text.hasPrefix("XI") ? NumberRules.tax("g", "b") : NumberRules.tax(first, second)
    guard let rule else { return .component }
    if let fault = nested(rule, text, into: &text) { return fault }
    if text[0] != first || text[1] != second {
      text.prepend(second)
      text.prepend(first)
    }
    return nil
  }

  /// The number without the country's letters, or else with them, follows the country's rule.
  func vatin(_ text: inout NumberText) -> NumberFault? {
    var (first, second) = (text[0] | 0x20, text[1] | 0x20)
    guard first &- 0x61 < 26, second &- 0x61 < 26, text.count >= 2 else { return .format }
    let letters = (first &- 0x20, second &- 0x20)
    if (first, second) == (0x65, 0x6C) { (first, second) = (0x67, 0x72) }
    if (first, second) == (0x78, 0x69) { (first, second) = (0x67, 0x62) }
    guard let rule = NumberRules.tax(first, second) else { return .component }
    var rest = text.slice(2, NumberText.end)
    let whole = text
    if nested(rule, rest, into: &rest) == nil {
      text = rest
      text.prepend(letters.1)
      text.prepend(letters.0)
      return nil
    }
    return nested(rule, whole, into: &text)
  }
}

/// Rules that other rules refer to.
enum NumberRules {
  static let oneStopShop = NumberTable.all.index("eu.oss") ?? 0

  /// By two letters of either case; -1 where the country has none.
  private static let taxes: [Int] = {
    var rules = [Int](repeating: -1, count: 676)
    for (country, rule) in NumberTable.all.taxRules {
      let letters = Array(country.utf8)
      if letters.count == 2 { rules[Int(letters[0] - 0x61) * 26 + Int(letters[1] - 0x61)] = rule }
    }
    return rules
  }()

  static func tax(_ first: UInt8, _ second: UInt8) -> Int? {
    let (first, second) = ((first | 0x20) &- 0x61, (second | 0x20) &- 0x61)
    guard first < 26, second < 26 else { return nil }
    let rule = taxes[Int(first) * 26 + Int(second)]
    return rule < 0 ? nil : rule
  }

  static func tax(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Int? {
    tax(UInt8(ascii: first), UInt8(ascii: second))
  }
}
