/// Securities, accounts and their instruments.
extension NumberCheck {
  private static let alphanumeric: StaticString = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"

  func cusip(_ text: NumberText) -> NumberFault? {
    let sum = WeightedSum.digitSums(text, 0, 8, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*@#")
    return CheckTable.tensLeft.byte(sum % 10) == text[8] ? nil : .checkDigit
  }

  func figi(_ text: NumberText) -> NumberFault? {
    let sum = WeightedSum.digitSums(text, 0, 11, Self.alphanumeric)
    return CheckTable.tensLeft.byte(sum % 10) == text[11] ? nil : .checkDigit
  }

  /// Letters become two digits; then Luhn over all digits.
  func isin(_ text: NumberText) -> NumberFault? {
    var sum = 0
    var isDouble = true
    func add(_ digit: Int) {
      sum += isDouble ? (digit > 4 ? digit * 2 - 9 : digit * 2) : digit
      isDouble.toggle()
    }
    for index in stride(from: 10, through: 0, by: -1) {
      let byte = text[index]
      if byte < 0x3A {
        add(Int(byte) - 0x30)
      } else {
        add((Int(byte) - 55) % 10)
        add((Int(byte) - 55) / 10)
      }
    }
    return CheckTable.tensLeft.byte(sum % 10) == text[11] ? nil : .checkDigit
  }

  /// Category and group, then four attributes that depend on them.
  func cfi(_ text: NumberText) -> NumberFault? { InstrumentCodes.all.contains(text.bytes) ? nil : .component }

  /// The national part has the form that the country registered.
  func iban(_ text: NumberText) -> NumberFault? {
    guard let form = AccountForms.all.form(text[0], text[1]) else { return .component }
    var place = 4
    for run in form {
      for _ in 0..<run.length {
        guard run.accepts(text[place]) else { return .format }
        place += 1
      }
    }
    return place == text.count ? nil : .format
  }

  /// Countries whose national part has check digits of its own.
  func ibanCountry(_ text: inout NumberText) -> NumberFault? {
    if text.hasPrefix("BE") { return belgianIBAN(text) }
    if text.hasPrefix("ES") {
      var account = text.slice(4, NumberText.end)
      return run("es.ccc", &account)
    }
    if text.hasPrefix("ME") { return text.remainder(4, NumberText.end, 97) == 1 ? nil : .checkDigit }
    if text.hasPrefix("NO") {
      var account = text.slice(4, NumberText.end)
      return run("no.kontonr", &account)
    }
    return nil
  }

  func belgianIBAN(_ text: NumberText) -> NumberFault? {
    let rest = text.remainder(4, -2, 97)
    guard (rest == 0 ? 97 : rest) == text.value(-2, NumberText.end) else { return .checkDigit }
    return CodeSetName.belgianBanks.codes.contains(text.value(4, 7)) ? nil : .component
  }

  /// What a creditor's bank put at positions 5 to 7 does not count.
  func creditor(_ text: NumberText) -> NumberFault? {
    var essence = text
    essence.replaceEssence(skipping: 4..<7)
    return fault(ISO7064.mod97x10(essence))
  }

  func czechAccount(_ text: inout NumberText) -> NumberFault? {
    let bytes = text.bytes
    guard let account = CzechAccount(bytes) else { return .format }
    guard account.prefix % 11 == 0, account.root % 11 == 0 else { return .checkDigit }
    text.replace(with: account.plain)
    return CodeSetName.czechBanks.codes.contains(account.bank) ? nil : .component
  }

  func norwegianAccount(_ text: NumberText) -> NumberFault? {
    switch text.count {
    case 7: return Luhn.holds(text) ? nil : .checkDigit
    case 11:
      return CheckTable.elevens.byte(WeightedSum.left(text, 0, 10, "6789456789") % 11) == text[10] ? nil : .checkDigit
    default: return .length
    }
  }
}

extension NumberText {
  /// From the eighth character on, then the first four.
  fileprivate mutating func replaceEssence(skipping range: Range<Int>) {
    let bytes = bytes
    replace(with: bytes.dropFirst(range.upperBound) + bytes.prefix(range.lowerBound))
  }
}

/// `prefix-root/bank`; the prefix may be left out.
private struct CzechAccount {
  /// Weighted sums.
  let prefix: Int
  let root: Int
  let bank: Int
  let plain: [UInt8]

  init?(_ bytes: [UInt8]) {
    func digits(_ part: ArraySlice<UInt8>, _ lengths: ClosedRange<Int>) -> Bool {
      lengths.contains(part.count) && part.allSatisfy { $0 &- 0x30 < 10 }
    }
    let halves = bytes.split(separator: 0x2F, maxSplits: 1, omittingEmptySubsequences: false)
    guard halves.count == 2, digits(halves[1].prefix(4), 4...4) else { return nil }
    let parts = halves[0].split(separator: 0x2D, maxSplits: 1, omittingEmptySubsequences: false)
    guard let number = parts.last, digits(number, 2...10), parts.count == 1 || digits(parts[0], 0...6) else {
      return nil
    }
    let front = parts.count == 2 ? parts[0] : []
    prefix = Self.sum(front)
    root = Self.sum(number)
    bank = halves[1].prefix(4).reduce(0) { $0 * 10 + Int($1) - 0x30 }
    let zeros = [UInt8](repeating: 0x30, count: 16)
    plain =
      zeros.prefix(6 - front.count) + front + [0x2D] + zeros.prefix(10 - number.count) + number + [0x2F]
      + halves[1].prefix(4)
  }

  private static func sum(_ digits: ArraySlice<UInt8>) -> Int {
    let weights = [6, 3, 7, 9, 10, 5, 8, 4, 2, 1].suffix(digits.count)
    return zip(digits, weights).reduce(0) { $0 + (Int($1.0) - 0x30) * $1.1 }
  }
}
