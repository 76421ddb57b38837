/// Germany, Austria, Switzerland.
extension NumberCheck {
  /// Of the first ten digits one comes two or three times, the others once or not at all.
  func germanRepeats(_ text: NumberText) -> NumberFault? {
    var counts = [Int](repeating: 0, count: 10)
    for index in 0..<10 { counts[text.digit(index)] += 1 }
    let repeated = counts.filter { $0 > 1 }
    return repeated.count == 1 && repeated[0] <= 3 ? nil : .format
  }

  /// Coarse and fine address with check digits, dashes between them.
  func leitweg(_ text: NumberText) -> NumberFault? {
    guard (5...46).contains(text.count) else { return .length }
    let parts = text.bytes.split(separator: 0x2D, omittingEmptySubsequences: false)
    func isDigits(_ part: ArraySlice<UInt8>) -> Bool { part.allSatisfy { $0 &- 0x30 < 10 } }
    guard parts.count == 2 || parts.count == 3, (2...12).contains(parts[0].count), isDigits(parts[0]) else {
      return .format
    }
    guard let tail = parts.last, tail.count == 2, isDigits(tail) else { return .format }
    if parts.count == 3 {
      let isFine = parts[1].count <= 30 && parts[1].allSatisfy { $0 &- 0x30 < 10 || $0 &- 0x41 < 26 }
      guard isFine else { return .format }
    }
    guard text.isWord(0, 2, "01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 99") else { return .component }
    var plain = text
    plain.replace(with: parts.joined())
    let holds = ISO7064.mod97x10(plain)
    plain.replace(with: parts.joined(separator: [0x2D]))
    return fault(holds)
  }

  /// Ten or eleven digits as the states write them, thirteen with the state in front and a 0 in the middle.
  func germanTaxOffice(_ text: NumberText) -> NumberFault? {
    switch text.count {
    case 10: return nil
    // 0 Brandenburg, Hesse, Mecklenburg, Saarland; 1, 2, and any three digits of Bavaria or North Rhine.
    case 11: return nil
    default:
      let isState = text.isWord(0, 2, "10 11 21 22 23 24 26 27 28 30 31 32 40 41")
      let isLarge = text.isWord(0, 1, "5 9")
      return text[4] == 0x30 && (isState || isLarge) ? nil : .format
    }
  }

  func austrianPrefix(_ text: inout NumberText) {
    if text[0] & 0xDF == UInt8(ascii: "F"), text[1] & 0xDF == UInt8(ascii: "N") { text.dropFirst(2) }
  }

  func swissPrefix(_ text: inout NumberText) { if text.count == 9, text.isDigits() { text.prepend("CHE") } }

  func swissTax(_ text: inout NumberText) -> NumberFault? {
    var business = text.slice(0, 12)
    if let fault = run("ch.uid", &business) { return fault }
    return text.isWord(12, NumberText.end, "TVA IVA TPV") || text.isWord(12, NumberText.end, "MWST") ? nil : .component
  }

  /// Recursive modulo 10 of the Swiss banks.
  func paymentSlip(_ text: NumberText) -> NumberFault? {
    guard text.count <= 27 else { return .length }
    guard text.isDigits() else { return .format }
    let carries: StaticString = "0946827135"
    var carry = 0
    for index in 0..<text.count - 1 { carry = Int(carries.byte((text.digit(index) + carry) % 10)) - 0x30 }
    return (10 - carry) % 10 == text.digit(-1) ? nil : .checkDigit
  }
}
