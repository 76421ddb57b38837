/// Reads Latin letters as Korean syllables whichever romanisation wrote them (Revised, McCune-Reischauer, customary).
///
/// Each syllable becomes a class of initial, vowel and final; `Jeong`, `Chung`, `Jung`, `Chong` share one. Two words with
/// one key may be one Korean word, no more.
enum KoreanReading {
  /// A hash of the classes of one to three syllables, 0 where the letters cannot be read so.
  static func key(_ letters: [UInt8], isHangul: Bool) -> UInt32 {
    guard (1...16).contains(letters.count) else { return 0 }
    return letters.withUnsafeBufferPointer { letters in
      var reader = Reader(letters: letters)
      return reader.syllables(left: 3) ? reader.hash | 1 : 0
    }
  }

  private struct Reader {
    let letters: UnsafeBufferPointer<UInt8>
    var position = 0
    var hash: UInt32 = 2_166_136_261

    func at(_ distance: Int) -> UInt8 {
      position &+ distance < letters.count ? letters[position &+ distance] : 0
    }

    mutating func mix(_ byte: UInt8) { hash = (hash ^ UInt32(byte)) &* 16_777_619 }

    mutating func syllables(left: Int) -> Bool {
      if position == letters.count { return true }
      guard left > 0 else { return false }
      initial()
      guard vowel() else { return false }
      final()
      return syllables(left: left - 1)
    }

    private mutating func initial() {
      let first = at(0)
      switch Unicode.Scalar(first) {
      case "c" where at(1) == UInt8(ascii: "h"), "t" where at(1) == UInt8(ascii: "j"): take("j", 2)
      case "s" where at(1) == UInt8(ascii: "h"): take("s", 2)
      case "g", "k": take("g", at(1) == first ? 2 : 1)
      case "d", "t": take("d", at(1) == first ? 2 : 1)
      case "b", "p": take("b", at(1) == first ? 2 : 1)
      case "s": take("s", at(1) == first ? 2 : 1)
      case "j", "z": take("j", at(1) == first ? 2 : 1)
      case "r", "l":
        // North and South differ over r before i and y at the start: Ri, Li, Lee, Yi; Ryom, Yom.
        let isSilent = position == 0 && (at(1) == UInt8(ascii: "i") || at(1) == UInt8(ascii: "y") || at(1) == 0x65)
        take(isSilent ? "-" : "r", at(1) == first ? 2 : 1)
      case "n", "m", "h": take(Unicode.Scalar(first), 1)
      default: mix(UInt8(ascii: "-"))
      }
      if at(0) == UInt8(ascii: "w") || at(0) == UInt8(ascii: "y") { position += 1 }
    }

    private mutating func take(_ kind: Unicode.Scalar, _ length: Int) {
      mix(UInt8(ascii: kind))
      position += length
    }

    private static func isVowel(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x61, 0x65, 0x69, 0x6F, 0x75: true
      default: false
      }
    }

    /// Vowel classes: a; e (e, ae, oe, i-diphthongs); i; o (o, eo); u (u, eu, oo, woo).
    private mutating func vowel() -> Bool {
      // Up to three letters, the last lowest.
      var sounds: UInt32 = 0
      while sounds < 0x10000, Self.isVowel(at(0)) {
        sounds = sounds << 8 | UInt32(at(0))
        position += 1
      }
      let kind: Unicode.Scalar
      switch sounds {
      case 0x61: kind = "a"
      // ae, ai, e, oe, oi, ei, ue
      case 0x6165, 0x6169, 0x65, 0x6F65, 0x6F69, 0x6569, 0x7565: kind = "e"
      // i, ee, ui, eui, ie
      case 0x69, 0x6565, 0x7569, 0x65_7569, 0x6965: kind = "i"
      // o, eo, ou, uo, eou
      case 0x6F, 0x656F, 0x6F75, 0x756F, 0x65_6F75: kind = "o"
      // u, eu, oo
      case 0x75, 0x6575, 0x6F6F: kind = at(0) == UInt8(ascii: "n") && at(1) == UInt8(ascii: "g") ? "o" : "u"
      default: return false
      }
      mix(UInt8(ascii: kind))
      return true
    }

    private mutating func final() {
      let first = at(0)
      let isLast = position + 1 >= letters.count
      let beforeVowel = Self.isVowel(at(1)) || at(1) == 0x77 || at(1) == 0x79
      switch Unicode.Scalar(first) {
      case "n" where at(1) == UInt8(ascii: "g"): take("q", 2)
      case "h" where at(1) == UInt8(ascii: "n") && position + 2 >= letters.count: take("n", 2)
      case "n", "m": if isLast || !beforeVowel { take(Unicode.Scalar(first), 1) }
      case "k", "g": if isLast || !beforeVowel { take("k", 1) }
      case "p", "b": if isLast || !beforeVowel { take("p", 1) }
      case "t", "d": if isLast || !beforeVowel { take("t", 1) }
      case "r" where at(1) == UInt8(ascii: "k") && position + 2 >= letters.count: take("k", 2)
      case "l", "r": if isLast || !beforeVowel { take("l", 1) }
      case "h" where isLast: position += 1
      default: break
      }
    }
  }
}
