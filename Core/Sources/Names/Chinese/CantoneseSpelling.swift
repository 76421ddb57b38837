/// Personal names in Han characters as they are spelled in Hong Kong: `李嘉誠` as `Lee Ka Shing`.
///
/// The spelling follows the habit of the Hong Kong registries, which is no standard: initials without aspiration, finals as
/// English writes them. It gives one spelling; the comparison of words bears the small differences between families.
public enum CantoneseSpelling {
  /// - Returns: nil where the text is not two to four Han characters whose readings are known.
  public static func of(_ name: String) -> String? {
    let scalars = Array(name.unicodeScalars.prefix(5))
    guard (2...4).contains(scalars.count) else { return nil }
    var words: [String] = []
    for (place, scalar) in scalars.enumerated() {
      guard let reading = readings[scalar.value] else { return nil }
      words.append((place == 0 ? familyNames[reading] : nil) ?? syllable(reading))
    }
    return words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  private static let readings: [UInt32: Substring] = {
    var readings: [UInt32: Substring] = [:]
    for line in CantoneseReadings.table.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count == 2 else { continue }
      for scalar in fields[1].unicodeScalars { readings[scalar.value] = fields[0] }
    }
    return readings
  }()

  /// Family names that are mostly written otherwise than their sound, by their reading.
  private static let familyNames: [Substring: String] = [
    "lei": "lee", "jyu": "yu", "sei": "sze", "si": "sze", "ji": "yee", "hoi": "hoi", "ziu": "chiu", "coi": "choi",
    "ceoi": "tsui", "zang": "tsang", "zim": "tsim", "sou": "so", "gou": "ko", "ho": "ho", "mou": "mo",
  ]

  /// A syllable of Jyutping in the spelling of Hong Kong.
  static func syllable(_ reading: Substring) -> String {
    if reading == "ng" || reading == "m" { return String(reading) }
    let (initial, final) = parts(reading)
    return spelled(initial, before: final) + spelled(final: final, after: initial)
  }

  private static func parts(_ reading: Substring) -> (initial: Substring, final: Substring) {
    let vowels: Set<Character> = ["a", "e", "i", "o", "u", "y"]
    let end = reading.firstIndex { vowels.contains($0) } ?? reading.endIndex
    return (reading[..<end], reading[end...])
  }

  private static func spelled(_ initial: Substring, before final: Substring) -> String {
    switch initial {
    case "b": "p"
    case "d": "t"
    case "g": "k"
    case "gw": "kw"
    case "z", "c": final == "i" || final == "ik" && initial == "z" ? "ch" : final == "ou" || final == "o" ? "ts" : "ch"
    case "s" where final.hasPrefix("i") || final.hasPrefix("yu") || final.hasPrefix("eo") || final.hasPrefix("oe"): "sh"
    case "j": final.hasPrefix("yu") ? "" : "y"
    default: String(initial)
    }
  }

  private static func spelled(final: Substring, after initial: Substring) -> String {
    if final.hasPrefix("yu") {
      let rest = final.dropFirst(2)
      let vowel = initial == "j" ? "yu" : "u"
      return rest.isEmpty ? vowel : vowel + "e" + rest
    }
    if final.hasPrefix("eoi") { return "ui" }
    if final.hasPrefix("eo") { return "u" + final.dropFirst(2) }
    if final.hasPrefix("oe") { return "eu" + final.dropFirst(2) }
    if final.hasPrefix("aa") { return "a" + final.dropFirst(2) }
    switch final {
    case "ou": return "o"
    case "i" where initial == "s": return "ze"
    default: return String(final)
    }
  }
}
