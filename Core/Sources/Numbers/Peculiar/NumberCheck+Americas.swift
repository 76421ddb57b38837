/// The Americas.
extension NumberCheck {
  /// Nine digits in groups of three, two and four, the dashes between them left out or not.
  func usDashes(_ text: inout NumberText) -> NumberFault? {
    var bytes = text.bytes
    if bytes.count > 3, bytes[3] == 0x2D { bytes.remove(at: 3) }
    if bytes.count > 5, bytes[5] == 0x2D { bytes.remove(at: 5) }
    guard bytes.count == 9, bytes.allSatisfy({ $0 &- 0x30 < 10 }) else { return .format }
    text.replace(with: bytes)
    return nil
  }

  func usEmployer(_ text: inout NumberText) -> NumberFault? {
    var bytes = text.bytes
    if bytes.count > 2, bytes[2] == 0x2D { bytes.remove(at: 2) }
    guard bytes.count == 9, bytes.allSatisfy({ $0 &- 0x30 < 10 }) else { return .format }
    text.replace(with: bytes)
    return nil
  }

  func usTaxpayer(_ text: inout NumberText) -> NumberFault? {
    let whole = text
    for name in ["us.ssn", "us.itin", "us.ein", "us.ptin", "us.atin"] {
      guard let index = NumberTable.all.index(name) else { continue }
      if nested(index, whole, into: &text) == nil { return nil }
    }
    return .format
  }

  /// Parts between dashes may leave out zeros in front.
  func costaRicanParts(_ text: inout NumberText) {
    text.joinParts("244") { $0 == 0x2D }
    if text.count == 9 { text.prepend(0x30) }
  }

  /// The class of the entity, then its type within.
  func costaRican(_ text: NumberText) -> NumberFault? {
    let isKnown =
      switch text.digit(0) {
      case 2: text.isWord(1, 4, "100 200 300 400")
      case 3: (2...14).contains(text.value(1, 4)) || (101...110).contains(text.value(1, 4))
      case 4: text.isWord(1, 4, "000")
      case 5: text.isWord(1, 4, "001")
      default: false
      }
    return isKnown ? nil : .component
  }

  func cubanBirth(_ text: NumberText) -> NumberFault? {
    let century =
      switch text.digit(6) {
      case 9: 1800
      case 0...5: 1900
      default: 2000
      }
    return date(century + text.value(0, 2), text.value(2, 4), text.value(4, 6))
  }

  /// Some numbers were given with wrong check digits.
  func dominicanIdentity(_ text: NumberText) -> NumberFault? {
    if text.count == 11, Luhn.holds(text) { return nil }
    if DominicanExceptions.identities.contains(text.bytes) { return nil }
    return text.count == 11 ? .checkDigit : .length
  }

  func dominicanTax(_ text: NumberText) -> NumberFault? {
    if DominicanExceptions.taxpayers.contains(text.bytes) { return nil }
    guard text.count == 9 else { return .length }
    let table: StaticString = "21987654321"
    return table.byte(WeightedSum.left(text, 0, 8, "79865432") % 11) == text[8] ? nil : .checkDigit
  }

  func dominicanReceipt(_ text: NumberText) -> NumberFault? {
    let kinds: StaticString = "01 02 03 04 11 12 13 14 15 16 17"
    let electronic: StaticString = "31 32 33 34 41 43 44 45 46 47"
    let isFormed =
      switch text.count {
      case 13: text[0] == UInt8(ascii: "E")
      case 11: text[0] == UInt8(ascii: "B")
      default: text[0] == UInt8(ascii: "A") || text[0] == UInt8(ascii: "P")
      }
    guard isFormed, text.isDigits(1) else { return .format }
    let isKnown =
      switch text.count {
      case 13: text.isWord(1, 3, electronic)
      case 11: text.isWord(1, 3, kinds)
      default: text.isWord(9, 11, kinds)
      }
    return isKnown ? nil : .component
  }

  func salvadoran(_ text: NumberText) -> NumberFault? {
    let isOld = text.value(10, 13) <= 100
    let rest =
      isOld
      ? WeightedSum.left(text, 0, 13, "EDCBA98765432") % 11
      : (11 - WeightedSum.left(text, 0, 13, "2765432765432") % 11) % 11
    return rest % 10 == text.digit(13) ? nil : .checkDigit
  }

  func brazilianZeros(_ text: NumberText) -> NumberFault? { text.hasPrefix("000000000000") ? .format : nil }

  /// Letters count by their distance from 0 in ASCII.
  func brazilianCompany(_ text: NumberText) -> NumberFault? {
    func check(_ weights: StaticString) -> Int {
      var sum = 0
      for index in 0..<weights.utf8CodeUnitCount {
        sum += WeightedSum.weight(weights, index) * (Int(text[index]) - 0x30)
      }
      return (11 - sum % 11) % 11 % 10
    }
    let fits =
      text.isDigits(12) && check("543298765432") == text.digit(12) && check("6543298765432") == text.digit(13)
    return fits ? nil : .checkDigit
  }

  func ecuadorianProvince(_ text: NumberText) -> NumberFault? {
    let province = text.value(0, 2)
    return (1...24).contains(province) || province == 30 || province == 50 ? nil : .component
  }

  /// Natural persons, public bodies and companies differ in the third digit and have checks of their own.
  func ecuadorianTax(_ text: NumberText) -> NumberFault? {
    switch text.digit(2) {
    case 0...5: return ecuadorianPerson(text)
    case 6: return ecuadorianBody(text) == nil ? nil : ecuadorianPerson(text)
    case 9:
      if ecuadorianBody(text) == nil { return nil }
      if text.isZero(10) { return .component }
      return WeightedSum.left(text, 0, 10, "4327654321") % 11 == 0 ? nil : .checkDigit
    default: return .component
    }
  }

  private func ecuadorianPerson(_ text: NumberText) -> NumberFault? {
    if text.isZero(10) { return .component }
    return WeightedSum.folded(text, 0, 10, "2121212121") % 10 == 0 ? nil : .checkDigit
  }

  private func ecuadorianBody(_ text: NumberText) -> NumberFault? {
    if text.isZero(9) { return .component }
    return WeightedSum.left(text, 0, 9, "327654321") % 11 == 0 ? nil : .checkDigit
  }

  /// A check digit or letter may follow.
  func peruvianIdentity(_ text: NumberText) -> NumberFault? {
    guard text.count == 9 else { return nil }
    let rest = WeightedSum.left(text, 0, 8, "32765432") % 11
    let fits =
      ("65432110987" as StaticString).byte(rest) == text[8] || ("KJIHGFEDCBA" as StaticString).byte(rest) == text[8]
    return fits ? nil : .checkDigit
  }

  func venezuelan(_ text: NumberText) -> NumberFault? {
    let kinds: StaticString = "VEJPG"
    let sum = ((kinds.index(of: text[0]) ?? 0) + 1) * 4 + WeightedSum.left(text, 1, 9, "32765432")
    return ("00987654321" as StaticString).byte(sum % 11) == text[9] ? nil : .checkDigit
  }
}
