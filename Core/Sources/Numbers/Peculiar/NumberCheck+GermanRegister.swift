/// The German register of companies: a court, a register and a number, the court first or last.
extension NumberCheck {
  func germanRegister(_ text: NumberText) -> NumberFault? {
    let words = text.bytes.split { $0 == 0x20 || $0 &- 0x09 < 5 || $0 == 0xA0 }.map(Array.init)
    // The reading with the register first is tried before the other, as are longer courts before shorter ones.
    guard let court = courtLast(words) ?? courtFirst(words) else { return .format }
    return GermanCourts.all.contains(plain(court)) ? nil : .component
  }

  private func isRegister(_ word: [UInt8]) -> Bool {
    ["HRA", "HRB", "PR", "GNR", "VR"].contains(String(decoding: word.map { upper($0) }, as: UTF8.self))
  }

  private func upper(_ byte: UInt8) -> UInt8 { byte &- 0x61 < 26 ? byte - 32 : byte == 0xF6 ? 0xD6 : byte }

  /// Digits without a zero in front, and up to three letters behind them.
  private func number(_ word: [UInt8]) -> (isNumber: Bool, hasQualifier: Bool) {
    let digits = word.prefix { $0 &- 0x30 < 10 }
    guard (1...6).contains(digits.count), digits.first != 0x30 else { return (false, false) }
    let rest = word.dropFirst(digits.count)
    return (rest.count <= 3 && rest.allSatisfy(isQualifierLetter), !rest.isEmpty)
  }

  private func isQualifierLetter(_ byte: UInt8) -> Bool { upper(byte) &- 0x41 < 26 || upper(byte) == 0xD6 }

  private func isQualifier(_ word: [UInt8]) -> Bool {
    (1...3).contains(word.count) && word.allSatisfy(isQualifierLetter)
  }

  private func withoutComma(_ word: [UInt8]) -> [UInt8] { word.last == 0x2C ? word.dropLast() : word }

  /// Register, number, court.
  private func courtLast(_ words: [[UInt8]]) -> [UInt8]? {
    guard words.count >= 3, isRegister(words[0]) else { return nil }
    let plainNumber = withoutComma(words[1])
    let (isNumber, hasQualifier) = number(plainNumber)
    guard isNumber else { return nil }
    var court = words.dropFirst(2)
    let mayQualify = !hasQualifier && words[1].last != 0x2C && court.count > 1
    if mayQualify, let next = court.first, isQualifier(withoutComma(next)) { court = court.dropFirst() }
    return Array(court.joined(separator: [0x20]))
  }

  /// Court, register, number.
  private func courtFirst(_ words: [[UInt8]]) -> [UInt8]? {
    for size in [2, 3] where words.count > size {
      let tail = words.suffix(size)
      let parts = Array(tail)
      guard isRegister(parts[0]) else { continue }
      let (isNumber, hasQualifier) = number(parts[1])
      guard isNumber, size == 2 || !hasQualifier && isQualifier(parts[2]) else { continue }
      return Array(words.dropLast(size).joined(separator: [0x20]))
    }
    return nil
  }

  /// Letters only, in lower case, without their marks.
  private func plain(_ court: [UInt8]) -> [UInt8] {
    court.compactMap { byte in
      let letter = byte >= 0xC0 ? LatinLetters.base(byte) : byte
      return letter &- 0x41 < 26 ? letter + 32 : letter &- 0x61 < 26 ? letter : nil
    }
  }
}

/// Letters of Latin-1 without their marks.
enum LatinLetters {
  private static let bases: StaticString = """
    AAAAAA?CEEEEIIII?NOOOOO??UUUUY??aaaaaa?ceeeeiiii?nooooo??uuuuy?y
    """

  /// `?` for what is no letter with a mark.
  static func base(_ byte: UInt8) -> UInt8 { byte >= 0xC0 ? bases.byte(Int(byte) - 0xC0) : byte }
}
