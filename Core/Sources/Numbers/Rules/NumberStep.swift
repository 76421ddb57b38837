/// One condition of a rule. A rule is a list of them, tried in order; the first that fails names the fault.
///
/// Positions and slices are as in `NumberText`: from 0, negative from the end, `end` for the end of the text. Payloads are plain
/// bytes, so that a rule runs without counting references.
enum NumberStep: Sendable {
  /// The slice is not empty and all digits.
  case digitSlice(Int8, Int8)
  /// Bit n stands for length n.
  case lengthIn(UInt64)
  case notZero
  /// A byte for each character: `#` digit, `@` A to Z, `*` either, others stand for themselves. The length must fit.
  case pattern(StaticString)
  /// All characters of the slice are of a set.
  case allOf(Int8, Int8, ASCIISet, NumberFault)
  case oneOf(Int8, ASCIISet, NumberFault)
  case noneOf(Int8, ASCIISet, NumberFault)
  case wordOf(Int8, Int8, StaticString, NumberFault)
  case notWordOf(Int8, Int8, StaticString, NumberFault)
  case between(Int8, Int8, StaticString, StaticString, NumberFault)
  case prefix(StaticString, NumberFault)
  /// Sum of digits times weights (base 36, reduced by the modulus) modulo a number; the table has the check character for each
  /// remainder, `!` where there is none.
  case weigh(Int8, Int8, StaticString, Int8, StaticString, Int8)
  /// As `weigh`, weights counted from the right end of the slice.
  case weighRight(Int8, Int8, StaticString, Int8, StaticString, Int8)
  /// As `weigh`, with products above 9 reduced by 9.
  case fold(Int8, Int8, StaticString, Int8, StaticString, Int8)
  /// As `weigh`, for characters of an alphabet that count as their index in it.
  case weighLetters(Int8, Int8, StaticString, StaticString, Int8, StaticString, Int8)
  /// The sum of digits times weights modulo a number is the last value.
  case sumIs(Int8, Int8, StaticString, Int8, Int8)
  /// The slice as a number modulo a number, 0 as the number itself where so said, in as many digits at a position.
  case remainder(Int8, Int8, Int16, Bool, Int8, Int8)
  /// The slice as a number modulo a number gives the character at a position.
  case remainderLetter(Int8, Int8, StaticString, Int8)
  case luhn(Int8, Int8)
  case luhnLetters(Int8, Int8, StaticString)
  case iso11x10(Int8, Int8)
  case iso11x2
  case iso37x2
  case iso37x36
  /// ISO 7064 MOD 97-10 over the text with so many of its first characters moved to the end.
  case iso97x10(Int8)
  case verhoeff
  case damm
  case codeOf(Int8, Int8, CodeSetName, NumberFault)
  case countryOf(Int8, CountrySet, NumberFault)
  /// Ends the check as passed where the text has this length.
  case enoughAt(Int8)
  /// The rule of another type, on the text as it stands, without its own cleaning.
  case rule(StaticString)
  case peculiar(Peculiarity)
}

extension NumberStep {
  static let end = Int8.max

  /// All of the text is digits.
  static var digits: Self { .digitSlice(0, end) }
  static func digits(_ from: Int8, _ to: Int8 = end) -> Self { .digitSlice(from, to) }

  static func length(_ lengths: Int...) -> Self { .lengthIn(lengths.reduce(0) { $0 | 1 << UInt64($1) }) }
  static func lengths(_ range: ClosedRange<Int>) -> Self { .lengthIn(range.reduce(0) { $0 | 1 << UInt64($1) }) }

  static func all(_ set: StaticString, from: Int8 = 0, to: Int8 = end) -> Self {
    .allOf(from, to, ASCIISet(set), .format)
  }
  static func one(_ position: Int8, _ set: StaticString, _ fault: NumberFault = .component) -> Self {
    .oneOf(position, ASCIISet(set), fault)
  }
  static func none(_ position: Int8, _ set: StaticString, _ fault: NumberFault) -> Self {
    .noneOf(position, ASCIISet(set), fault)
  }
  static func word(_ from: Int8, _ to: Int8, _ words: StaticString, _ fault: NumberFault = .component) -> Self {
    .wordOf(from, to, words, fault)
  }
  static func balanced(_ from: Int8, _ to: Int8, _ weights: StaticString, _ modulus: Int8, to rest: Int8 = 0) -> Self {
    .sumIs(from, to, weights, modulus, rest)
  }
  static var luhn: Self { .luhn(0, end) }
  static var iso11x10: Self { .iso11x10(0, end) }
}

/// Tables of check characters by remainder; `!` is no character.
enum CheckTable {
  /// s mod 10.
  static let tens: StaticString = "0123456789"
  /// (10 - s) mod 10.
  static let tensLeft: StaticString = "0987654321"
  /// s mod 11.
  static let elevens: StaticString = "0123456789!"
  /// s mod 11 mod 10.
  static let elevensTens: StaticString = "01234567890"
  /// (11 - s) mod 11.
  static let elevensLeft: StaticString = "0!987654321"
  /// (11 - s) mod 11 mod 10.
  static let elevensLeftTens: StaticString = "00987654321"
}
