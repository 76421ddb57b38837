/// Japanese names in the spelling of Kunrei, read as Hepburn: `Tutida Syoiti` as `Tsuchida Shoichi`.
public enum KunreiSpelling {
  /// - Returns: nil where the text is not two words of Japanese syllables of which one is spelled as Kunrei alone spells it.
  public static func hepburn(_ name: String) -> String? {
    guard name.utf8.count <= 40, !name.utf8.contains(where: isForeign) else { return nil }
    var words: [[UInt8]] = [[]]
    for byte in name.utf8 {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A: words[words.count - 1].append(byte | 0x20)
      case 0x20, 0x2C: if words.last?.isEmpty == false { words.append([]) }
      default: return nil
      }
      if words.count > 2 { return nil }
    }
    guard words.count == 2, words.allSatisfy({ $0.count >= 3 }) else { return nil }
    var isShown = false
    var out: [String] = []
    for word in words {
      guard let spelled = spelled(word, &isShown) else { return nil }
      out.append(spelled.prefix(1).uppercased() + spelled.dropFirst())
    }
    return isShown ? out.joined(separator: " ") : nil
  }

  private static func spelled(_ word: [UInt8], _ isShown: inout Bool) -> String? {
    var out = ""
    var place = 0
    func at(_ distance: Int) -> UInt8 { place + distance < word.count ? word[place + distance] : 0 }
    while place < word.count {
      // The syllabic n, and the first of two consonants.
      if at(0) == UInt8(ascii: "n"), !isVowel(at(1)), at(1) != UInt8(ascii: "y") {
        out += "n"
        place += 1
        continue
      }
      if at(0) == at(1), !isVowel(at(0)) {
        out.unicodeScalars.append(Unicode.Scalar(at(0)))
        place += 1
      }
      let end = isVowel(at(0)) ? 1 : isVowel(at(1)) ? 2 : at(1) == UInt8(ascii: "y") && isVowel(at(2)) ? 3 : 0
      guard end > 0, place + end <= word.count else { return nil }
      let syllable = String(decoding: word[place..<place + end], as: UTF8.self)
      if let other = differing[syllable] {
        isShown = true
        out += other
      } else if end == 1 || plain.contains(at(0)) {
        out += syllable
      } else {
        return nil
      }
      place += end
    }
    return out
  }

  /// Letters that the spelling does without: they end it for nearly every name of another language.
  private static func isForeign(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case 0x63, 0x66, 0x6A, 0x6C, 0x71, 0x76, 0x78: true
    default: false
    }
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: true
    default: false
    }
  }

  /// Consonants that begin a syllable in both spellings.
  private static let plain = Set("kgsztdnhbpmyrw".utf8)

  /// Syllables that the two spell differently. Source: Cabinet notice 1 of 1954 (Kunrei) and the passport rules (Hepburn).
  private static let differing: [String: String] = [
    "si": "shi", "ti": "chi", "tu": "tsu", "hu": "fu", "zi": "ji", "di": "ji", "du": "zu", "sya": "sha", "syu": "shu",
    "syo": "sho", "tya": "cha", "tyu": "chu", "tyo": "cho", "zya": "ja", "zyu": "ju", "zyo": "jo",
  ]
}
