/// Romanises Korean syllables by their parts (Unicode Standard, section 3.12; Revised Romanization of 2000).
enum HangulSyllables {
  private static let initials = [
    "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h",
  ]
  private static let vowels = [
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu",
    "ui", "i",
  ]
  private static let finals = [
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "l", "l", "m", "p", "p", "t", "t", "ng", "t",
    "t", "k", "t", "p", "t",
  ]

  /// The romanised syllable, nil for a code point that is none.
  static func letters(_ scalar: UInt32) -> [UInt8]? {
    guard (0xAC00...0xD7A3).contains(scalar) else { return nil }
    let index = Int(scalar - 0xAC00)
    let text = initials[index / 588] + vowels[index % 588 / 28] + finals[index % 28]
    return Array(text.utf8)
  }
}
