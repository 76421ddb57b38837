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
    guard let words = words(of: name) else { return [] }
    var names: [[Substring]] = [[]]
    for word in words {
      let known = word.isAspirated ? word.readings.filter { aspirated.contains($0) } : word.readings
      names = Array(names.flatMap { name in known.map { name + [$0] } }.prefix(maximumReadings))
    }
    let plain = spelled(words.map { $0.text[...] })
    return names.map(spelled).filter { $0 != plain }
  }

  private struct Word {
    /// Small letters without apostrophes, eight bits each, the last lowest.
    let letters: UInt64
    let readings: [Substring]
    let isAspirated: Bool

    var text: String {
      let bytes = (0..<8).reversed().map { UInt8(truncatingIfNeeded: letters >> (8 * UInt64($0))) }
      return String(decoding: bytes.drop { $0 == 0 }, as: UTF8.self)
    }
  }

  private static func spelled(_ syllables: [Substring]) -> String {
    let words = [String(syllables[0]), syllables.dropFirst().joined()]
    return words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  /// Two to four syllables, one of which shows the spelling; nil at the first that is none: most names end there.
  private static func words(of name: String) -> [Word]? {
    var words: [Word] = []
    var letters: UInt64 = 0
    var (isAspirated, isHyphenated, isShown) = (false, false, false)
    func finish() -> Bool {
      guard letters != 0 else { return true }
      guard words.count < 4, let readings = table[letters] else { return false }
      words.append(Word(letters: letters, readings: readings, isAspirated: isAspirated))
      isShown = isShown || isAspirated || isHyphenated || !pinyinLetters.contains(letters)
      (letters, isAspirated) = (0, false)
      return true
    }
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A: letters = letters << 8 | UInt64(scalar.value | 0x20)
      // ü, û, ê and the like lose their marks.
      case 0xDC, 0xFC, 0xDB, 0xFB, 0x16C, 0x16D: letters = letters << 8 | 0x75
      case 0xCA, 0xEA: letters = letters << 8 | 0x65
      case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x2BB, 0x2BC: isAspirated = true
      case 0x20, 0x2C, 0x2D, 0x2010, 0x2011:
        guard finish() else { return nil }
        isHyphenated = scalar.value != 0x20 && scalar.value != 0x2C
      default: return nil
      }
      guard letters >> 48 == 0 else { return nil }
    }
    guard finish(), isShown, words.count > 1 else { return nil }
    return words
  }

  // MARK: The table

  /// Syllables of pinyin, ü as u.
  private static let pinyin: Set<Substring> = Set(
    HanReadings.table.split(separator: "\n").compactMap { $0.split(separator: " ").first })

  private static let aspirated: Set<Substring> = pinyin.filter { syllable in
    ["p", "t", "k", "q", "c"].contains { syllable.hasPrefix($0) }
  }

  private static let pinyinLetters: Set<UInt64> = Set(pinyin.map(letters))

  private static func letters(_ syllable: Substring) -> UInt64 {
    syllable.utf8.reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Readings in pinyin by the letters of a syllable, the unaspirated first.
  private static let table: [UInt64: [Substring]] = {
    var table: [UInt64: [Substring]] = [:]
    for syllable in pinyin.sorted() { table[letters(syllable[...].wade), default: []].append(syllable) }
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
