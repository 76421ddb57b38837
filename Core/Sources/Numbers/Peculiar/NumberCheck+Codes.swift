/// Codes of products, works and devices.
extension NumberCheck {
  /// The dashes of a CAS number may be left out.
  func casNumber(_ text: inout NumberText) -> NumberFault? {
    if text.firstIndex(of: UInt8(ascii: "-")) == nil {
      let bytes = text.bytes
      let (body, tail) = (bytes.dropLast(3), bytes.suffix(3))
      text.replace(with: body + [0x2D] + tail.dropLast() + [0x2D] + tail.suffix(1))
    }
    let count = text.count
    guard (7...12).contains(count) else { return .length }
    let groups =
      text.isDigits(0, count - 5) && text.isDigits(count - 4, count - 2) && text.isDigits(count - 1)
      && text[count - 5] == 0x2D && text[count - 2] == 0x2D && text[0] != 0x30 && count >= 7
    guard groups else { return .format }
    var sum = 0
    var weight = 1
    for index in stride(from: count - 3, through: 0, by: -1) where text[index] != 0x2D {
      sum += weight * text.digit(index)
      weight += 1
    }
    return sum % 10 == text.digit(-1) ? nil : .checkDigit
  }

  /// The check digit of GTIN over all but the last digit: weights 3 and 1 from the right.
  func isArticle(_ text: NumberText) -> Bool {
    CheckTable.tensLeft.byte(WeightedSum.right(text, 0, -1, "3131313131313") % 10) == text[-1]
  }

  func isbn(_ text: inout NumberText) -> NumberFault? {
    if text.count == 9 { text.prepend(0x30) }
    guard text.isDigits(0, -1) else { return .format }
    switch text.count {
    case 10:
      return ("0123456789X" as StaticString).byte(WeightedSum.left(text, 0, 9, "123456789") % 11) == text[9]
        ? nil : .checkDigit
    case 13:
      guard text.isDigits() else { return .format }
      guard isArticle(text) else { return .checkDigit }
      return text.isWord(0, 3, "978 979") ? nil : .component
    default: return .length
    }
  }

  func ismn(_ text: inout NumberText) -> NumberFault? {
    if text.count == 10 {
      guard text[0] == UInt8(ascii: "M") else { return .format }
      var article = text
      article.dropFirst(1)
      article.prepend("9790")
      guard article.isDigits() else { return .format }
      let holds = isArticle(article)
      text = article
      return holds ? nil : .checkDigit
    }
    guard text.count == 13 else { return .length }
    guard text.hasPrefix("9790") else { return .component }
    guard text.isDigits() else { return .format }
    return isArticle(text) ? nil : .checkDigit
  }

  /// Root, episode, optional check character, optional version and check character.
  func isan(_ text: inout NumberText) -> NumberFault? {
    let count = text.count
    let hasCheck = count == 17 || count == 26
    let check = hasCheck || count <= 16 ? text.slice(16, min(count, hasCheck ? 17 : count)) : text.slice(0, 0)
    let version = hasCheck ? text.slice(17, 25) : count > 16 ? text.slice(16, 24) : text.slice(0, 0)
    let second =
      hasCheck ? text.slice(25, NumberText.end) : count > 16 ? text.slice(24, NumberText.end) : text.slice(0, 0)
    let hexadecimal: StaticString = "0123456789ABCDEF"
    for index in 0..<min(count, 16) where !hexadecimal.contains(text[index]) { return .format }
    for index in 0..<version.count where !hexadecimal.contains(version[index]) { return .format }
    guard count >= 16, check.count < 2, version.count == 0 || version.count == 8 else { return .length }
    if check.count == 1, let fault = fault(ISO7064.mod37x36(text.slice(0, 17))) { return fault }
    guard second.count > 0 else { return nil }
    var whole = text
    if check.count == 1 { whole.replace(with: text.slice(0, 16).bytes + text.slice(17, NumberText.end).bytes) }
    return fault(ISO7064.mod37x36(whole))
  }

  /// Known agencies stand before the first dash.
  func isil(_ text: inout NumberText) -> NumberFault? {
    var dash = text.count
    for index in 0..<text.count {
      let byte = text.known(index)
      if byte == 0x2D { dash = min(dash, index) }
      guard (byte | 0x20) &- 0x61 < 26 || byte &- 0x2F < 12 || byte == 0x2D else { return .format }
    }
    guard text.count <= 15 else { return .length }
    return LibraryAgencies.hasCapitals(text.slice(0, dash)) ? nil : .component
  }

  /// Colons between six pairs of hexadecimal digits; a single digit is one with zero in front.
  func macSpelling(_ text: inout NumberText) -> NumberFault? {
    let bytes = text.bytes.map { $0 == 0x2D ? 0x3A : $0 &- 0x41 < 26 ? $0 + 32 : $0 }
    let groups = bytes.split(separator: 0x3A, omittingEmptySubsequences: false)
    text.replace(with: groups.map { $0.count == 1 ? [0x30] + $0 : Array($0) }.joined(separator: [0x3A]))
    return nil
  }

  /// Addresses that are administered universally begin with a block that IEEE gave to somebody.
  func mac(_ text: inout NumberText) -> NumberFault? {
    var value = 0
    for index in 0..<17 {
      if index % 3 == 2 {
        guard text[index] == 0x3A else { return .format }
        continue
      }
      guard let digit = ("0123456789abcdef" as StaticString).index(of: text[index]) else { return .format }
      value = value * 16 + digit
    }
    let isLocal = value >> 40 & 2 != 0
    return isLocal || HardwareBlocks.contains(value) ? nil : .component
  }

  /// Fourteen hexadecimal or eighteen decimal digits, with or without a check digit.
  func meid(_ text: inout NumberText) -> NumberFault? {
    let hexadecimal: StaticString = "0123456789ABCDEF"
    switch text.count {
    case 14, 15:
      for index in 0..<text.count where !hexadecimal.contains(text[index]) { return .format }
      if text.isDigits(0, 14) {
        // Decimal digits only: an IMEI.
        guard text.isDigits() else { return .format }
        return text.count == 14 || Luhn.holds(text) ? nil : .checkDigit
      }
      return text.count == 14 || Luhn.holds(text, 0, 15, hexadecimal) ? nil : .checkDigit
    case 18, 19:
      guard text.isDigits() else { return .format }
      if text.count == 19, !Luhn.holds(text) { return .checkDigit }
      return text.value(0, 10) < 1 << 32 && text.value(10, 18) < 1 << 24 ? nil : .component
    default: return .length
    }
  }

  func ecNumber(_ text: inout NumberText) -> NumberFault? {
    if text.firstIndex(of: 0x2D) == nil {
      let bytes = text.bytes
      text.replace(with: bytes.prefix(3) + [0x2D] + bytes.dropFirst(3).prefix(3) + [0x2D] + bytes.dropFirst(6))
    }
    guard text.count == 9 else { return .length }
    let isFormed =
      text.isDigits(0, 3) && text[3] == 0x2D && text.isDigits(4, 7) && text[7] == 0x2D && text.isDigits(8)
    guard isFormed else { return .format }
    let sum = WeightedSum.left(text, 0, 3, "123") + WeightedSum.left(text, 4, 7, "456")
    // Remainder ten is written as its first digit.
    return (sum % 11 == 10 ? 1 : sum % 11) == text.digit(8) ? nil : .checkDigit
  }

  func energyCode(_ text: inout NumberText) -> NumberFault? {
    let alphabet: StaticString = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-"
    for index in 0..<text.count where !alphabet.contains(text[index]) { return .format }
    guard text.count == 16 else { return .length }
    guard text[15] != 0x2D else { return .format }
    var sum = 0
    for index in 0..<15 { sum += (16 - index) * (alphabet.index(of: text[index]) ?? 0) }
    return alphabet.byte(36 - (sum + 36) % 37) == text[15] ? nil : .checkDigit
  }
}
