/// Kana in the spelling of Hepburn as passports use it: `しょうた` as `shota`, `オオノ` as `ono`.
enum KanaSpelling {
  /// Nil where a character is no kana that can stand there.
  static func of(_ scalars: some Collection<Unicode.Scalar>) -> String? {
    let kana = scalars.map { hiragana($0) }
    var out = ""
    var place = 0
    while place < kana.count {
      guard let (sound, length) = sound(kana, place) else { return nil }
      out += sound
      place += length
    }
    return out.isEmpty ? nil : shortened(out)
  }

  /// The sound at a place and how many signs write it; the small tsu doubles the consonant that follows.
  private static func sound(_ kana: [Unicode.Scalar], _ place: Int) -> (String, Int)? {
    switch kana[place] {
    case "ー": return ("", 1)
    case "っ":
      guard place + 1 < kana.count, let next = sounds[kana[place + 1]]?.first else { return ("", 1) }
      return (next == "c" ? "t" : String(next), 1)
    default:
      guard let sound = sounds[kana[place]] else { return nil }
      guard place + 1 < kana.count, let vowel = smallVowels[kana[place + 1]], sound.last == "i" else {
        return (sound, 1)
      }
      let stem = sound.dropLast()
      let isPalatal = stem == "sh" || stem == "ch" || stem == "j"
      return (stem + (isPalatal ? vowel : "y" + vowel), 2)
    }
  }

  /// Long o and u once, as in passports. The u of `inoue` begins a syllable.
  private static func shortened(_ text: String) -> String {
    var out: [UInt8] = []
    let letters = Array(text.utf8)
    for (place, letter) in letters.enumerated() {
      let isLong =
        (letter == UInt8(ascii: "u") && (out.last == UInt8(ascii: "o") || out.last == letter))
        || (letter == UInt8(ascii: "o") && out.last == letter)
      if isLong, place + 1 == letters.count || letters[place + 1] != UInt8(ascii: "e") { continue }
      out.append(letter)
    }
    return String(decoding: out, as: UTF8.self)
  }

  static func isKana(_ scalar: Unicode.Scalar) -> Bool {
    (0x3041...0x3096).contains(scalar.value) || (0x30A1...0x30F6).contains(scalar.value) || scalar.value == 0x30FC
  }

  private static func hiragana(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0x30A1...0x30F6).contains(scalar.value) else { return scalar }
    return Unicode.Scalar(scalar.value - 0x60) ?? scalar
  }

  private static let smallVowels: [Unicode.Scalar: String] = ["ゃ": "a", "ゅ": "u", "ょ": "o"]

  /// Source: the table of romanisation in the Japanese passport rules (Hepburn).
  private static let sounds: [Unicode.Scalar: String] = {
    let rows = """
      あa いi うu えe おo かka きki くku けke こko がga ぎgi ぐgu げge ごgo さsa しshi すsu せse そso ざza じji ずzu ぜze ぞzo
      たta ちchi つtsu てte とto だda ぢji づzu でde どdo なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho ばba びbi ぶbu べbe ぼbo
      ぱpa ぴpi ぷpu ぺpe ぽpo まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa ゐi ゑe をo んn ゔvu
      ぁa ぃi ぅu ぇe ぉo
      """
    var sounds: [Unicode.Scalar: String] = [:]
    for item in rows.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if let sign = item.unicodeScalars.first { sounds[sign] = String(item.dropFirst()) }
    }
    return sounds
  }()
}
