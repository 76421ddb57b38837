/// The rules that free text must keep before it enters the house.
enum TextRules {
  /// Trims white space, then refuses empty text, text over `maximum` Unicode scalars, and characters that have no
  /// business in a stated value: controls, bidirectional overrides, invisible separators, noncharacters, private use.
  /// The joiners (U+200C, U+200D) and direction marks (U+200E, U+200F, U+061C) stay: Persian, Hindi, Hebrew need them.
  static func line(_ text: String, what: String, maximum: Int) throws(VocabularyError) -> String {
    let trimmed = trim(text)
    guard !trimmed.isEmpty else { throw VocabularyError(.empty, "\(what) is empty") }
    var count = 0
    for scalar in trimmed.unicodeScalars {
      count += 1
      guard count <= maximum else {
        throw VocabularyError(.tooLong, "\(what) is longer than \(maximum) characters")
      }
      guard isAllowed(scalar) else {
        throw VocabularyError(
          .forbiddenCharacter, "\(what) has a control or direction character at position \(count)")
      }
    }
    return trimmed
  }

  /// As `line`, with line feeds allowed.
  static func paragraph(_ text: String, what: String, maximum: Int) throws(VocabularyError) -> String {
    let trimmed = trim(text)
    guard !trimmed.isEmpty else { throw VocabularyError(.empty, "\(what) is empty") }
    var count = 0
    for scalar in trimmed.unicodeScalars {
      count += 1
      guard count <= maximum else {
        throw VocabularyError(.tooLong, "\(what) is longer than \(maximum) characters")
      }
      guard scalar == "\n" || scalar == "\r" || scalar == "\t" || isAllowed(scalar) else {
        throw VocabularyError(
          .forbiddenCharacter, "\(what) has a control or direction character at position \(count)")
      }
    }
    return trimmed
  }

  private static func trim(_ text: String) -> String {
    var slice = text.unicodeScalars[...]
    while let first = slice.first, first.properties.isWhitespace { slice.removeFirst() }
    while let last = slice.last, last.properties.isWhitespace { slice.removeLast() }
    return String(slice)
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069: return false
    case 0xFDD0...0xFDEF: return false
    // Invisible, and no script needs them: they only make two equal names look different to a machine.
    case 0xAD, 0x200B, 0x2060...0x2064, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: return false
    default: break
    }
    if scalar.value & 0xFFFE == 0xFFFE { return false }
    switch scalar.properties.generalCategory {
    case .control, .privateUse, .surrogate, .lineSeparator, .paragraphSeparator: return false
    default: return true
    }
  }
}
