import Names

/// Names as another romanisation or another language reads them.
extension NameVariants {
  /// The text and, of a Chinese or Japanese name, what it is in another romanisation.
  static func readings(of text: String) -> [String] { [text] + eastAsianReadings(text) }

  /// Characters read as the name of a Japanese person. Whether they are one is not known: firms have other readings, and
  /// Chinese names the same characters.
  static func guesses(of text: String) -> [String] {
    isHanOrKana(text) && hasHan(text) ? JapaneseReading.of(text) : []
  }

  private static func isHanOrKana(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    return (0xE3...0xE9).contains(first) && text.utf8.count <= 40
  }

  private static func hasHan(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }

  /// A Chinese or Japanese name as another romanisation reads it: characters in Cantonese, kana, the spelling of Wade and Giles
  /// in pinyin, that of Kunrei in Hepburn.
  static func eastAsianReadings(_ text: String) -> [String] {
    guard let first = text.utf8.first else { return [] }
    if first < 0x80 {
      let readings = WadeGiles.readings(of: text)
      return readings.isEmpty ? KunreiSpelling.hepburn(text).map { [$0] } ?? [] : readings
    }
    guard isHanOrKana(text) else { return [] }
    if !hasHan(text) { return JapaneseReading.of(text) }
    return text.utf8.count <= 12 ? CantoneseSpelling.of(text).map { [$0] } ?? [] : []
  }

  /// A name of one word, in Latin letters, that is several: capitals within it show where it was joined, and a legal form may
  /// stand at one of its ends: `UralDronZavod` as one word, `Kamaltd` as `Kama`.
  static func joinedNames(_ text: String) -> [String] {
    guard (7...64).contains(text.utf8.count), !text.utf8.contains(UInt8(ascii: " ")) else { return [] }
    var (capitals, isSmall) = (0, false)
    for byte in text.utf8 {
      if isSmall, (0x41...0x5A).contains(byte) { capitals += 1 }
      isSmall = (0x61...0x7A).contains(byte)
    }
    let lower = text.lowercased()
    var names = capitals > 1 ? [lower] : []
    if let form = ["ltd", "llc", "gmbh", "jsc"].first(where: { lower.hasSuffix($0) }) {
      names.append(String(lower.dropLast(form.count)))
    }
    if lower.hasPrefix("fsue") { names.append(String(lower.dropFirst(4))) }
    return names
  }

  /// The name as Persian reads it, where letters of both languages leave open which of them it is.
  static func persianReading(_ text: String) -> [String] {
    guard text.utf8.contains(where: { $0 == 0xD8 }) else { return [] }
    var isOther = false
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x67E, 0x686, 0x698, 0x6A9, 0x6AF, 0x6CC: return []
      case 0x636, 0x630:
        isOther = true
        scalars.append("\u{632}")
      case 0x62B:
        isOther = true
        scalars.append("\u{633}")
      default: scalars.append(scalar)
      }
    }
    return isOther ? [String(scalars)] : []
  }
}
