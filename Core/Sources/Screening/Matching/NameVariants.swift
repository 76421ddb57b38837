/// Reads one text as the several names that people put into it: `Acme (also known as Apex)`, a name in two scripts.
enum NameVariants {
  /// The names, the text itself first; at most six.
  static func of(_ text: String) -> [String] {
    // Nearly every name is one: nothing below can find another without one of these.
    guard text.utf8.contains(where: { $0 == 0x28 || $0 == 0x2F || $0 >= 0xC2 }) || text.contains(" or ") else {
      return [text]
    }
    var out = [text]
    for part in parts(text) where out.count < 6 && !out.contains(part) { out.append(part) }
    for part in scripts(text) where out.count < 6 && !out.contains(part) { out.append(part) }
    return out
  }

  private static let marks = ["also known as", "a.k.a.", "aka ", "formerly known as", "f.k.a."]

  /// The text cut where brackets say that another name follows.
  private static func parts(_ text: String) -> [String] {
    guard let open = text.firstIndex(of: "("), open > text.startIndex else { return [] }
    let inside = text[text.index(after: open)...].prefix { $0 != ")" }
    let lower = inside.lowercased()
    guard let mark = marks.first(where: { lower.hasPrefix($0) }) else { return [] }
    let names = inside.dropFirst(mark.count).split(whereSeparator: { $0 == ";" || $0 == "," }).map {
      ListText.trimmed(String($0))
    }
    return [ListText.trimmed(String(text[..<open]))] + names.filter { $0.utf8.count > 2 }
  }

  /// One name for each script where the words of the text are of two: the same name is written twice.
  private static func scripts(_ text: String) -> [String] {
    var latin: [Substring] = []
    var other: [Substring] = []
    for word in text.split(whereSeparator: { " ()/,;".contains($0) }) {
      let letters = word.unicodeScalars.filter { $0.properties.isAlphabetic }
      guard let first = letters.first else { continue }
      if first.value < 0x250 { latin.append(word) } else { other.append(word) }
    }
    // A legal form alone is no name: `ООО Acme`.
    let isLong = other.count > 1 || other.contains { ($0.unicodeScalars.first?.value ?? 0) >= 0x2E80 || $0.count >= 5 }
    guard isLong, latin.contains(where: { $0.count > 2 }) else { return [] }
    return [latin.joined(separator: " "), other.joined(separator: " ")]
  }
}
