/// France and Monaco.
extension NumberCheck {
  /// Departments 2A and 2B count as 19 and 18.
  func frenchNIR(_ text: NumberText) -> NumberFault? {
    guard text.isDigits(0, 5), text.isDigits(7) else { return .format }
    let isCorsican = text.isWord(5, 7, "2A 2B")
    guard isCorsican || text.isDigits(5, 7) else { return .format }
    guard text.count == 15 else { return .length }
    let department = isCorsican ? (text[6] == UInt8(ascii: "A") ? 19 : 18) : text.value(5, 7)
    let body = (text.value(0, 5) * 100 + department) * 1_000_000 + text.value(7, 13)
    return 97 - body % 97 == text.value(13, 15) ? nil : .checkDigit
  }

  /// The post office's establishments have digits that add up to a multiple of five.
  func siret(_ text: NumberText) -> NumberFault? {
    if text.hasPrefix("356000000"), !text.isWord(0, 14, "35600000000048") {
      return (0..<14).reduce(0) { $0 + text.digit($1) } % 5 == 0 ? nil : .checkDigit
    }
    return Luhn.holds(text) ? nil : .checkDigit
  }

  func frenchTax(_ text: NumberText) -> NumberFault? {
    let alphabet: StaticString = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"
    for index in 0..<min(text.count, 2) where !alphabet.contains(text[index]) { return .format }
    guard text.isDigits(2) else { return .format }
    guard text.count == 11 else { return .length }
    if !text.isWord(2, 5, "000"), !Luhn.holds(text, 2, 11) { return .checkDigit }
    let company = text.value(2, 11)
    if text.isDigits() { return text.value(0, 2) == (company * 100 + 12) % 97 ? nil : .checkDigit }
    let (first, second) = (alphabet.index(of: text[0]) ?? 0, alphabet.index(of: text[1]) ?? 0)
    let check = text.isDigits(0, 1) ? first * 24 + second - 10 : first * 34 + second - 100
    return (company + 1 + floorDivide(check, 11)) % 11 == floorModulo(check, 11) ? nil : .checkDigit
  }

  private func floorDivide(_ value: Int, _ by: Int) -> Int { value >= 0 ? value / by : -((-value + by - 1) / by) }
  private func floorModulo(_ value: Int, _ by: Int) -> Int { (value % by + by) % by }

  /// `RCS`, a city, `A` or `B`, and a company number.
  func frenchRegister(_ text: inout NumberText) -> NumberFault? {
    let words = text.bytes.split { $0 == 0x20 || $0 &- 0x09 < 5 }
    guard words.count >= 3, [Array("RCS".utf8), Array("rcs".utf8)].contains(Array(words[0])) else { return .format }
    var rest = Array(words.dropFirst(2).joined())
    // A single letter more may belong to the city.
    if let first = rest.first, first != 0x41, first != 0x42 { rest.removeFirst() }
    guard let letter = rest.first, letter == 0x41 || letter == 0x42 else { return .format }
    let company = rest.dropFirst().filter { $0 != 0x2E }
    guard company.count == 9, company.allSatisfy({ $0 &- 0x30 < 10 }) else { return .format }
    text.replace(with: words[0] + [0x20] + words[1] + [0x20, letter, 0x20] + company)
    return Luhn.holds(text, -9) ? nil : .checkDigit
  }

  func monacoPrefix(_ text: inout NumberText) { text.prepend("FR") }
}
