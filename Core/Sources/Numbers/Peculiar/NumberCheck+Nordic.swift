/// The Nordic and Baltic countries.
extension NumberCheck {
  func danishBirth(_ text: NumberText) -> NumberFault? {
    let (day, month, short) = (text.value(0, 2), text.value(2, 4), text.value(4, 6))
    let year =
      switch text.digit(6) {
      case 5...8 where short >= 58: short + 1800
      case 0...3: short + 1900
      case 4 where short >= 37, 9 where short >= 37: short + 1900
      default: short + 2000
      }
    if let fault = date(year, month, day) { return fault }
    return NumberDate.isAfter(year, month, day, today: today) ? .component : nil
  }

  /// The oldest associations have one or two digits.
  func finnishAssociation(_ text: NumberText) -> NumberFault? {
    guard text.count < 3 else { return nil }
    let oldest: Set<Int> = [
      1, 6, 7, 9, 12, 14, 15, 16, 18, 22, 23, 24, 27, 28, 29, 35, 36, 38, 40, 41, 42, 43, 45, 46, 50, 52, 55, 58, 60,
      64, 65, 68, 72, 75, 76, 77, 78, 83, 84, 85, 89, 92,
    ]
    return oldest.contains(text.value(0, 2)) ? nil : .component
  }

  func hetu(_ text: NumberText) -> NumberFault? {
    let letters: StaticString = "0123456789ABCDEFHJKLMNPRSTUVWXY"
    let isFormed =
      text.count == 11 && text.isDigits(0, 6) && text.digit(0) < 4 && text.digit(2) < 2
      && ("-+ABCDEFYXWVU" as StaticString).contains(text[6]) && text.isDigits(7, 10) && letters.contains(text[10])
    guard isFormed else { return .format }
    let century =
      switch text[6] {
      case UInt8(ascii: "+"): 1800
      case UInt8(ascii: "A")...UInt8(ascii: "F"): 2000
      default: 1900
      }
    if let fault = date(century + text.value(4, 6), text.value(2, 4), text.value(0, 2)) { return fault }
    let individual = text.value(7, 10)
    // From 900 on they are temporary.
    guard (2..<900).contains(individual) else { return .component }
    return letters.byte((text.value(0, 6) * 1000 + individual) % 31) == text[10] ? nil : .checkDigit
  }

  func kennitala(_ text: NumberText) -> NumberFault? {
    let isFormed =
      text.count == 10 && text.isDigits() && text.digit(0) < 8 && text.digit(2) < 2
      && (text.digit(9) == 0 || text.digit(9) == 9)
    guard isFormed else { return .format }
    let day = text.value(0, 2)
    let year = text.value(4, 6) + (text.digit(9) == 9 ? 1900 : 2000)
    if let fault = date(year, text.value(2, 4), day >= 40 ? day - 40 : day) { return fault }
    return WeightedSum.left(text, 0, 9, "327654321") % 11 == 0 ? nil : .checkDigit
  }

  func norwegianBirth(_ text: NumberText) -> NumberFault? {
    var (day, month) = (text.value(0, 2), text.value(2, 4))
    let (short, individual) = (text.value(4, 6), text.value(6, 9))
    // Numbers that hospitals give say nothing of the birth.
    guard day < 80 else { return .component }
    if day > 40 { day -= 40 }
    if month > 40 { month -= 40 }
    let year: Int
    if individual < 500 {
      year = short + 1900
    } else if individual < 750, short >= 54 {
      year = short + 1800
    } else if short < 40 {
      year = short + 2000
    } else if individual >= 900 {
      year = short + 1900
    } else {
      return .component
    }
    if let fault = date(year, month, day) { return fault }
    return NumberDate.isAfter(year, month, day, today: today) ? .component : nil
  }

  func norwegianTax(_ text: NumberText) -> NumberFault? {
    guard text.holds("MVA", at: -3) else { return .format }
    let organisation = text.slice(0, -3)
    guard organisation.isDigits() else { return .format }
    guard organisation.count == 9 else { return .length }
    return WeightedSum.left(organisation, 0, 9, "327654321") % 11 == 0 ? nil : .checkDigit
  }

  /// A dash, or a plus sign from the hundredth birthday on, stands before the last four digits.
  func personnummer(_ text: inout NumberText) -> NumberFault? {
    func isSign(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x2B }
    var bytes = text.bytes
    if bytes.count == 10 || bytes.count == 12, !isSign(text[-5]) { bytes.insert(0x2D, at: bytes.count - 4) }
    let front = bytes.dropLast(5).filter { !isSign($0) }
    text.replace(with: front + bytes.suffix(5))
    guard text.count == 11 || text.count == 13 else { return .length }
    guard isSign(text[-5]), text.isDigits(0, -5), text.isDigits(-4) else { return .format }
    let short = text.slice(text.count - 11, NumberText.end)
    var year = text.value(0, 4)
    if text.count == 11 {
      var century = thisYear / 100
      if text.value(0, 2) > thisYear % 100 { century -= 1 }
      if text[-5] == 0x2B { century -= 1 }
      year = century * 100 + text.value(0, 2)
    }
    if let fault = date(year, short.value(2, 4), short.value(4, 6)) { return fault }
    let sum = WeightedSum.folded(short, 0, 6, "212121") + WeightedSum.folded(short, 7, 11, "2121")
    return sum % 10 == 0 ? nil : .checkDigit
  }

  // MARK: Baltic

  func balticBirth(_ text: NumberText) -> NumberFault? {
    guard (1...8).contains(text.digit(0)) else { return .component }
    let century = 1800 + (text.digit(0) - 1) / 2 * 100
    return date(century + text.value(1, 3), text.value(3, 5), text.value(5, 7))
  }

  /// A 9 in front: no date of birth is known.
  func lithuanianBirth(_ text: NumberText) -> NumberFault? { text.digit(0) == 9 ? nil : balticBirth(text) }

  /// Weights 1, 2, ... 9, 1, ...; where the remainder is ten, once more from 3.
  func balticCheck(_ text: NumberText) -> NumberFault? {
    var rest = WeightedSum.left(text, 0, -1, "12345678912") % 11
    if rest == 10 { rest = WeightedSum.left(text, 0, -1, "34567891234") % 11 }
    return rest % 10 == text.digit(-1) ? nil : .checkDigit
  }

  /// Nine digits for companies, twelve for temporary payers; a 1 before the check digit.
  func lithuanianTax(_ text: NumberText) -> NumberFault? {
    switch text.count {
    case 9: text.digit(7) == 1 ? nil : .component
    case 12: text.digit(10) == 1 ? nil : .component
    default: .length
    }
  }

  /// Companies begin with 4 to 9, persons with their birth or, newer ones, with 32.
  func latvian(_ text: NumberText) -> NumberFault? {
    if text.digit(0) > 3 {
      return WeightedSum.left(text, 0, 11, "91483A25761") % 11 == 3 ? nil : .checkDigit
    }
    if !text.hasPrefix("32") {
      let year = 1800 + text.digit(6) * 100 + text.value(4, 6)
      if let fault = date(year, text.value(2, 4), text.value(0, 2)) { return fault }
    }
    let rest = (1 + WeightedSum.left(text, 0, 10, "A584216379")) % 11
    return rest % 10 == text.digit(10) ? nil : .checkDigit
  }
}
