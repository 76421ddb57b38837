extension NumberCheck {
  /// The fault of one step; nil where it passes.
  func perform(_ step: NumberStep, _ text: inout NumberText) -> NumberFault? {
    switch step {
    case .digitSlice(let from, let to): return text.isDigits(Int(from), Int(to)) ? nil : .format
    case .lengthIn(let set): return text.count < 64 && set &>> UInt64(text.count) & 1 == 1 ? nil : .length
    case .notZero: return text.isZero() ? .format : nil
    case .pattern(let pattern): return fits(text, pattern) ? nil : .format
    case .allOf(let from, let to, let set, let fault):
      let (low, high) = text.bounds(Int(from), Int(to))
      var index = low
      while index < high, set.contains(text.known(index)) { index &+= 1 }
      return index < high ? fault : nil
    case .oneOf(let position, let set, let fault): return set.contains(text[Int(position)]) ? nil : fault
    case .noneOf(let position, let set, let fault): return set.contains(text[Int(position)]) ? fault : nil
    case .wordOf(let from, let to, let words, let fault): return text.isWord(Int(from), Int(to), words) ? nil : fault
    case .notWordOf(let from, let to, let words, let fault): return text.isWord(Int(from), Int(to), words) ? fault : nil
    case .between(let from, let to, let low, let high, let fault):
      return text.compare(Int(from), Int(to), low) >= 0 && text.compare(Int(from), Int(to), high) <= 0 ? nil : fault
    case .prefix(let prefix, let fault): return text.hasPrefix(prefix) ? nil : fault
    case .codeOf(let from, let to, let set, let fault):
      return set.codes.contains(text.value(Int(from), Int(to))) ? nil : fault
    case .countryOf(let position, let set, let fault):
      return set.contains(text[Int(position)], text[Int(position) + 1]) ? nil : fault
    case .enoughAt: return nil
    case .rule(let name): return run(name, &text)
    case .iso11x2: return fault(ISO7064.mod11x2(text))
    case .iso37x2: return fault(ISO7064.mod37x2(text))
    case .iso37x36: return fault(ISO7064.mod37x36(text))
    case .iso97x10(let rotation): return fault(ISO7064.mod97x10(text, rotation: Int(rotation)))
    case .verhoeff: return fault(Verhoeff.holds(text))
    case .damm: return fault(Damm.holds(text))
    case .peculiar(let peculiarity): return perform(peculiarity, &text)
    default: return checkDigitHolds(step, text) ? nil : .checkDigit
    }
  }

  /// What a check means that could not read its characters, failed, or passed.
  func fault(_ holds: Bool?) -> NumberFault? { holds.map { $0 ? nil : .checkDigit } ?? .format }

  /// Steps that can only fail by a check digit.
  private func checkDigitHolds(_ step: NumberStep, _ text: NumberText) -> Bool {
    switch step {
    case .weigh(let from, let to, let weights, let modulus, let table, let at):
      table.byte(WeightedSum.left(text, Int(from), Int(to), weights) % Int(modulus)) == text[Int(at)]
    case .weighRight(let from, let to, let weights, let modulus, let table, let at):
      table.byte(WeightedSum.right(text, Int(from), Int(to), weights) % Int(modulus)) == text[Int(at)]
    case .fold(let from, let to, let weights, let modulus, let table, let at):
      table.byte(WeightedSum.folded(text, Int(from), Int(to), weights) % Int(modulus)) == text[Int(at)]
    case .weighLetters(let from, let to, let alphabet, let weights, let modulus, let table, let at):
      table.byte(WeightedSum.letters(text, Int(from), Int(to), alphabet, weights) % Int(modulus)) == text[Int(at)]
    case .sumIs(let from, let to, let weights, let modulus, let rest):
      WeightedSum.left(text, Int(from), Int(to), weights) % Int(modulus) == Int(rest)
    case .remainder(let from, let to, let modulus, let isNeverZero, let width, let at):
      remainderHolds(text, text.remainder(Int(from), Int(to), Int(modulus)), modulus, isNeverZero, width, at)
    case .remainderLetter(let from, let to, let table, let at):
      table.byte(text.remainder(Int(from), Int(to), table.utf8CodeUnitCount)) == text[Int(at)]
    case .luhn(let from, let to): Luhn.holds(text, Int(from), Int(to))
    case .luhnLetters(let from, let to, let alphabet): Luhn.holds(text, Int(from), Int(to), alphabet)
    case .iso11x10(let from, let to): ISO7064.mod11x10(text, Int(from), Int(to))
    default: false
    }
  }

  private func remainderHolds(
    _ text: NumberText, _ rest: Int, _ modulus: Int16, _ isNeverZero: Bool, _ width: Int8, _ at: Int8
  ) -> Bool {
    let from = at < 0 ? Int(at) + text.count : Int(at)
    let expected = rest == 0 && isNeverZero ? Int(modulus) : rest
    return text.isDigits(from, from + Int(width)) && text.value(from, from + Int(width)) == expected
  }

  private func fits(_ text: NumberText, _ pattern: StaticString) -> Bool {
    guard text.count == pattern.utf8CodeUnitCount else { return false }
    let bytes = pattern.utf8Start
    var index = 0
    while index < text.count, fits(text.known(index), bytes[index]) { index &+= 1 }
    return index == text.count
  }

  @inline(__always) private func fits(_ byte: UInt8, _ pattern: UInt8) -> Bool {
    switch pattern {
    case UInt8(ascii: "#"): byte &- 0x30 < 10
    case UInt8(ascii: "@"): byte &- 0x41 < 26
    case UInt8(ascii: "*"): byte &- 0x30 < 10 || byte &- 0x41 < 26
    default: byte == pattern
    }
  }
}
