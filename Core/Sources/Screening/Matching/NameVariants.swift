import Names

/// Reads one text as the several names that people put into it: `Acme (also known as Apex)`, a name in two scripts.
enum NameVariants {
  /// The names, the text itself first: at most six, and the readings of a Chinese or Japanese name that are no `guesses`.
  static func of(_ text: String) -> [String] {
    let bytes = text.utf8
    guard bytes.contains(where: { $0 >= 0x80 }) else {
      if bytes.contains(UInt8(ascii: "(")) { return distinct([text] + parts(text)) }
      return [text] + joinedNames(text) + eastAsianReadings(text)
    }
    guard mayBeSeveral(text) else {
      return [text] + persianReading(text) + HebrewReading.of(text) + eastAsianReadings(text)
    }
    // Letters of other scripts begin behind U+024F.
    let hasOther = bytes.contains { $0 >= 0xC9 }
    return distinct([text] + (hasOther ? alternatives(text) : []) + parts(text) + (hasOther ? scripts(text) : []))
  }

  private static func distinct(_ names: [String]) -> [String] {
    var out: [String] = []
    for name in names where out.count < 6 && !out.contains(name) { out.append(name) }
    return out
  }

  /// Nearly every name is one: there is no other without a bracket, letters of two scripts, or a mark between them.
  private static func mayBeSeveral(_ text: String) -> Bool {
    var (hasLatin, hasOther, hasMark) = (false, false, false)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x28, 0xFF08: return true
      case 0x41...0x5A, 0x61...0x7A: hasLatin = true
      case 0xB7, 0x2F, 0x3A, 0x3B: hasMark = true
      case 0x370...0x1FFF, 0x2E80...0xFFFF: hasOther = true
      default: break
      }
    }
    return hasOther && (hasLatin || hasMark)
  }

  private static let marks = ["also known as", "a.k.a.", "aka ", "formerly known as", "f.k.a."]

  /// The text cut where brackets say that another name follows.
  private static func parts(_ text: String) -> [String] {
    guard let open = text.firstIndex(of: "("), open > text.startIndex else { return [] }
    let inside = text[text.index(after: open)...].prefix { $0 != ")" }
    let lower = inside.lowercased()
    guard let mark = marks.first(where: { lower.hasPrefix($0) }) else { return withoutBrackets(text) }
    let names = inside.dropFirst(mark.count).split(whereSeparator: { $0 == ";" || $0 == "," }).map {
      ListText.trimmed(String($0))
    }
    return [ListText.trimmed(String(text[..<open]))] + names.filter { $0.utf8.count > 2 }
  }

  /// The text without what stands in brackets, which is often an abbreviation or a place, where that leaves a name.
  private static func withoutBrackets(_ text: String) -> [String] {
    var depth = 0
    let outside = text.unicodeScalars.filter { scalar in
      if scalar == "(" || scalar == "（" { depth += 1 }
      defer { if scalar == ")" || scalar == "）", depth > 0 { depth -= 1 } }
      return depth == 0
    }
    let rest = ListText.trimmed(String(String.UnicodeScalarView(outside)))
    return rest.utf8.count >= 12 && rest.contains(" ") ? [rest] : []
  }

  /// Names in other scripts that are written one after another: `Институт … or ИГП`, `صنایع … · مرکز …`.
  private static func alternatives(_ text: String) -> [String] {
    guard text.unicodeScalars.contains(where: { $0.value >= 0x370 && $0.properties.isAlphabetic }) else { return [] }
    var parts = [Substring(text)]
    for mark in [" or ", " and ", " · ", "; ", " / "] where text.contains(mark) {
      parts = parts.flatMap { $0.split(separator: mark) }
    }
    guard parts.count > 1 else { return [] }
    return parts.map { ListText.trimmed(String($0)) }.filter { part in
      part.unicodeScalars.count { $0.value >= 0x370 && $0.properties.isAlphabetic } >= 3
    }
  }

  /// Words with which a list says what language a name is in.
  private static let labels: Set<Substring> = [
    "Russian", "Ukrainian", "Belarusian", "Belarussian", "Arabic", "Persian", "Farsi", "Chinese", "Korean", "Hebrew",
    "Kazakh", "Kyrgyz", "Uzbek", "Armenian", "Georgian", "Serbian", "Script", "Cyrillic", "Simplified", "Traditional",
    "or", "and", "in", "aka",
  ]

  /// One name for each script where the words of the text are of two: the same name is written twice.
  private static func scripts(_ text: String) -> [String] {
    var latin: [Substring] = []
    var other: [Substring] = []
    for word in text.split(whereSeparator: { " ()/,;:".contains($0) }) {
      let letters = word.unicodeScalars.filter { $0.properties.isAlphabetic }
      guard !letters.isEmpty else { continue }
      // A word with look-alikes of the other script in it belongs where most of its letters do.
      let isOther = letters.count { $0.value >= 0x250 } * 2 > letters.count
      if isOther { other.append(word) } else if !labels.contains(word) { latin.append(word) }
    }
    // A legal form alone is no name: `ООО Acme`.
    let isLong = other.count > 1 || other.contains { ($0.unicodeScalars.first?.value ?? 0) >= 0x2E80 || $0.count >= 5 }
    guard isLong, !latin.isEmpty || text.contains(":") else { return [] }
    guard latin.contains(where: { $0.count > 4 }) || latin.count > 1 else { return [other.joined(separator: " ")] }
    return [latin.joined(separator: " "), other.joined(separator: " ")]
  }
}
