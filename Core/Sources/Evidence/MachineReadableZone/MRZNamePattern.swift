/// All the texts that one stated name may have become in a zone, word by word.
struct MRZNamePattern {
  /// A word: for each letter its forms.
  typealias Word = [[[UInt8]]]

  let words: [Word]
  /// Every letter is in a table whose forms issuers keep to.
  let isBinding: Bool

  /// Words end at white space and hyphens; apostrophes, full stops and the like vanish (Doc 9303-3 section 4.6).
  init(_ text: String) {
    var words: [Word] = [[]]
    var isBinding = true
    for scalar in text.uppercased().unicodeScalars {
      if let letter = MRZTransliteration.letter(scalar) {
        words[words.count - 1].append(letter.variants)
        isBinding = isBinding && letter.isBinding
      } else if scalar.properties.isWhitespace || scalar.properties.isDash || scalar == "," || scalar == "/" {
        words.append([])
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        isBinding = false
        words[words.count - 1].append([])
      }
    }
    self.words = words.filter { !$0.isEmpty }
    self.isBinding = isBinding
  }

  /// Whether the letters can have become exactly `text`.
  static func matches(_ letters: Word, _ text: [UInt8]) -> Bool {
    guard text.count < 64, let last = ends(letters, text).last else { return false }
    return last & (1 << UInt64(text.count)) != 0
  }

  /// Whether `text` can be the beginning of what the letters became.
  static func begins(_ letters: Word, with text: [UInt8]) -> Bool {
    guard text.count < 64, !text.isEmpty else { return false }
    let reached = ends(letters, text)
    if reached.contains(where: { $0 & (1 << UInt64(text.count)) != 0 }) { return true }
    // The cut may fall inside the form of one letter.
    for (letter, positions) in zip(letters, reached) {
      for position in text.indices where positions & (1 << UInt64(position)) != 0 {
        if letter.contains(where: { $0.starts(with: text[position...]) }) { return true }
      }
    }
    return false
  }

  /// The positions of `text`, as bits, that the first 0, 1, 2 ... letters can end at.
  private static func ends(_ letters: Word, _ text: [UInt8]) -> [UInt64] {
    var reached: [UInt64] = [1]
    reached.reserveCapacity(letters.count + 1)
    var current: UInt64 = 1
    for forms in letters {
      var next: UInt64 = 0
      for position in 0...text.count where current & (1 << UInt64(position)) != 0 {
        for form in forms where text[position...].starts(with: form) { next |= 1 << UInt64(position + form.count) }
      }
      current = next
      reached.append(next)
      if next == 0 { break }
    }
    return reached.count == letters.count + 1 ? reached : reached + [0]
  }
}
