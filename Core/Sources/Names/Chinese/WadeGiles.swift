/// Chinese names in the spelling of Wade and Giles, read as pinyin: `Mao Tse-tung` as `Mao Zedong`.
///
/// Most people leave out its apostrophes, so that `ch`, `p`, `t`, `k` and `ts` each stand for two sounds: a name then has several
/// readings, the unaspirated first.
public enum WadeGiles {
  /// More readings of one name would be guesses.
  public static let maximumReadings = 8

  /// The name in pinyin in each way it can be read.
  ///
  /// - Returns: nothing where a word is no syllable of this spelling, or nothing shows that it is this spelling and not
  ///   pinyin: a syllable that pinyin does not have, an apostrophe, or a hyphen within the given name.
  public static func readings(of name: String) -> [String] {
    guard let words = words(of: name), isShown(words) else { return [] }
    var names: [[Substring]] = [[]]
    for word in words {
      guard let readings = table[word.key] else { return [] }
      let known = word.isAspirated ? readings.filter { aspirated.contains($0) } : readings
      names = Array(names.flatMap { name in known.map { name + [$0] } }.prefix(maximumReadings))
    }
    return names.map(spelled).filter { $0 != spelled(words.map(\.key)) }
  }

  private struct Word {
    /// Small letters without apostrophes.
    let key: Substring
    let isAspirated: Bool
    let isHyphenated: Bool
  }

  private static func spelled(_ syllables: [Substring]) -> String {
    let words = [String(syllables[0]), syllables.dropFirst().joined()]
    return words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  /// Two to four syllables; nil where the text is anything else.
  private static func words(of name: String) -> [Word]? {
    guard name.utf8.count <= 40 else { return nil }
    var words: [Word] = []
    var letters = ""
    var (isAspirated, isHyphenated) = (false, false)
    func finish() {
      if !letters.isEmpty {
        words.append(Word(key: letters[...], isAspirated: isAspirated, isHyphenated: isHyphenated))
      }
      letters = ""
      isAspirated = false
    }
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A: letters.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
      // ü, û, ê and the like lose their marks.
      case 0xDC, 0xFC, 0xDB, 0xFB, 0x16C, 0x16D: letters.append("u")
      case 0xCA, 0xEA: letters.append("e")
      case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x2BB, 0x2BC: isAspirated = true
      case 0x20, 0x2C, 0x2D, 0x2010, 0x2011:
        finish()
        isHyphenated = scalar.value != 0x20 && scalar.value != 0x2C
      default: return nil
      }
      guard letters.utf8.count <= 6, words.count <= 4 else { return nil }
    }
    finish()
    return (2...4).contains(words.count) ? words : nil
  }

  private static func isShown(_ words: [Word]) -> Bool {
    words.contains { $0.isAspirated || $0.isHyphenated || !pinyin.contains($0.key) }
  }

  // MARK: The table

  /// Syllables of pinyin, ü as u.
  private static let pinyin: Set<Substring> = Set(
    HanReadings.table.split(separator: "\n").compactMap { $0.split(separator: " ").first })

  private static let aspirated: Set<Substring> = pinyin.filter { syllable in
    ["p", "t", "k", "q", "c"].contains { syllable.hasPrefix($0) }
  }

  /// Readings in pinyin by syllable, the unaspirated first.
  private static let table: [Substring: [Substring]] = {
    var table: [Substring: [Substring]] = [:]
    for syllable in pinyin.sorted() { table[syllable[...].wade, default: []].append(syllable) }
    return table.mapValues { readings in
      readings.sorted { !aspirated.contains($0) && aspirated.contains($1) }
    }
  }()
}

extension Substring {
  /// The syllable of pinyin as Wade and Giles spell it, without apostrophes and marks.
  fileprivate var wade: Substring {
    switch self {
    case "zi": return "tzu"
    case "ci": return "tzu"
    case "si": return "ssu"
    case "zhi", "chi": return "chih"
    case "shi": return "shih"
    case "ri": return "jih"
    case "er": return "erh"
    case "yi": return "i"
    case "you": return "yu"
    case "yan": return "yen"
    case "ye": return "yeh"
    case "ge", "ke": return "ko"
    case "he": return "ho"
    case "gui", "kui": return "kuei"
    case "guo", "kuo": return "kuo"
    case "huo", "shuo": return self
    default: return Substring(wadeInitial.spelled + wadeFinal(after: wadeInitial.length))
    }
  }

  private var wadeInitial: (spelled: String, length: Int) {
    for (pinyin, spelled) in [
      ("zh", "ch"), ("ch", "ch"), ("sh", "sh"), ("b", "p"), ("p", "p"), ("d", "t"), ("t", "t"), ("g", "k"), ("k", "k"),
      ("j", "ch"), ("q", "ch"), ("x", "hs"), ("r", "j"), ("z", "ts"), ("c", "ts"),
    ] where hasPrefix(pinyin) { return (spelled, pinyin.utf8.count) }
    let length = first.map { "mfnlhsyw".contains($0) ? 1 : 0 } ?? 0
    return (String(prefix(length)), length)
  }

  private func wadeFinal(after length: Int) -> String {
    let final = String(dropFirst(length))
    switch final {
    case "ong": return "ung"
    case "iong": return "iung"
    case "ian": return "ien"
    case "ie": return "ieh"
    case "ue": return "ueh"
    case "uo": return "o"
    default: return final
    }
  }
}
