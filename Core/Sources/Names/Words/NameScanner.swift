/// Cuts a name into words of plain lower-case letters and digits.
///
/// Marks, directions and joiners are dropped wherever they stand, so floods of combining marks and right-to-left controls
/// change nothing. Apostrophes and the like are dropped inside words. Everything else that is no letter separates.
struct NameScanner {
  /// A word as it was found.
  struct Token: Equatable {
    var letters: [UInt8]
    var scripts: ScriptSet
    /// A hyphen stands before it: it belongs to the word before.
    var isHyphenated = false
    /// A full stop stands behind it.
    var hasStop = false
    /// Ends of the syllables in `letters`, for scripts that write syllables.
    var syllables: [Int] = []
    /// The name has letters that Persian and its neighbours write and Arabic does not.
    var isPersian = false
  }

  /// Names longer than this many code points are cut; the longest on the lists measured has 400.
  static let maximumScalars = 600
  static let maximumTokens = 40
  static let maximumLetters = 32

  private let table = LetterTable.shared
  var tokens: [Token] = []
  var current: [UInt8] = []
  private var scalars: [UInt32] = []
  var scripts: ScriptSet = []
  private var syllables: [Int] = []
  var pendingHyphen = false
  private var isPersian = false
  /// Small letters at the end of the current word.
  private var smallLetters = 0

  static func tokens(of name: String) -> [Token] {
    var scanner = NameScanner()
    if !scanner.scanASCII(name) { scanner.scan(name) }
    return scanner.tokens
  }

  private mutating func scan(_ name: String) {
    isPersian = PersianLetters.occur(in: name)
    var budget = Self.maximumScalars
    for scalar in name.unicodeScalars {
      guard tokens.count < Self.maximumTokens else { return }
      // Persian writes the parts of a name apart with a joiner that shows no space.
      if scalar.value == 0x200C, scripts.contains(ScriptSet(.arabic)) { finish() }
      if Self.isDropped(scalar.value) { continue }
      // Hebrew marks abbreviations by a double stroke before their last letter.
      if scalar.value == 0x22 || scalar.value == 0x5F4, scripts.contains(ScriptSet(.hebrew)) { continue }
      if isNewWord(scalar) { finish() }
      budget -= 1
      guard budget >= 0 else { break }
      take(scalar.value)
      smallLetters = !current.isEmpty && Self.letterCase(scalar) == .small ? smallLetters + 1 : 0
    }
    finish()
  }

  /// A capital behind four small letters: two words that lost their space.
  private func isNewWord(_ scalar: Unicode.Scalar) -> Bool {
    guard smallLetters >= 3, Self.letterCase(scalar) == .capital else { return false }
    return scalars.count == smallLetters + 1
  }

  private enum LetterCase { case small, capital, none }

  /// Scripts from Armenian's end to Georgian, and those after Greek Extended that names are written in, have no case.
  private static func letterCase(_ scalar: Unicode.Scalar) -> LetterCase {
    switch scalar.value {
    case 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF, 0x430...0x45F: .small
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x400...0x42F: .capital
    case 0..<0xC0, 0xD7, 0xF7, 0x590..<0x10A0, 0x2E80..<0xFF00: .none
    default: scalar.properties.isLowercase ? .small : scalar.properties.isUppercase ? .capital : .none
    }
  }

  private mutating func take(_ scalar: UInt32) {
    if let entry = table.entry(scalar) {
      append(scalar, entry)
    } else if let letters = HangulSyllables.letters(scalar) {
      if !scripts.subtracting(.hangul).isEmpty { finish() }
      current.append(contentsOf: letters)
      syllables.append(current.count)
      scripts.insert(.hangul)
      scalars.append(scalar)
    } else if Unicode.Scalar(scalar)?.properties.isAlphabetic == true, !(0xFDF0...0xFDFD).contains(scalar) {
      appendUnread(scalar)
    } else if scalar == 0x26 {
      finish()
      tokens.append(Token(letters: Array("and".utf8), scripts: .latin))
    } else {
      finish()
      if scalar == 0x2E, let last = tokens.indices.last { tokens[last].hasStop = true }
      pendingHyphen = scalar == 0x2D || (0x2010...0x2015).contains(scalar)
    }
  }

  private mutating func append(_ scalar: UInt32, _ read: LetterTable.Entry) {
    let entry = isPersian ? PersianLetters.entry(scalar) ?? read : read
    let script = ScriptSet(entry.script)
    if script == .han || !scripts.isDisjoint(with: [.han, .hangul]), scripts != [], scripts != script { finish() }
    if !script.isDisjoint(with: .consonantal) { keepApart(UInt8(truncatingIfNeeded: entry.letters)) }
    var packed = entry.letters
    for _ in 0..<entry.count {
      current.append(UInt8(truncatingIfNeeded: packed))
      packed >>= 8
    }
    if script == .han, entry.count > 0 { syllables.append(current.count) }
    scripts.insert(script)
    scalars.append(scalar)
  }

  /// Two consonants of a script without vowels are no digraph: `سهيل` is s, h, y, l. A vowel stands between them.
  private mutating func keepApart(_ next: UInt8) {
    guard let last = current.last, scalars.count > 0 else { return }
    switch (Unicode.Scalar(last), Unicode.Scalar(next)) {
    case ("s", "h"), ("z", "h"), ("k", "h"), ("g", "h"), ("d", "h"), ("t", "h"), ("c", "h"), ("p", "h"), ("t", "s"),
      ("t", "z"), ("d", "z"), ("d", "j"), ("s", "z"):
      current.append(UInt8(ascii: "a"))
    default: break
    }
  }

  /// A letter of a script that is not read here: two consonants stand for it, so that words of that script can be compared
  /// with one another.
  private mutating func appendUnread(_ scalar: UInt32) {
    if !scripts.isDisjoint(with: [.han, .hangul]) { finish() }
    let consonants = Self.consonants
    current.append(consonants[Int(scalar) % consonants.count])
    current.append(consonants[Int(scalar) / consonants.count % consonants.count])
    scripts.insert(ScriptSet(.other))
    scalars.append(scalar)
  }

  private static let consonants = Array("bdfgklmnprstvz".utf8)

  mutating func finish() {
    defer {
      current.removeAll(keepingCapacity: true)
      scalars.removeAll(keepingCapacity: true)
      if !syllables.isEmpty { syllables.removeAll() }
      scripts = []
    }
    if scripts.contains(.latin), !scripts.isDisjoint(with: [.cyrillic, .greek]) { readAsItLooks() }
    if scripts.contains(.digits), scripts != .digits, !takeOrdinal() { digitsToLetters() }
    guard !current.isEmpty else { return }
    var token = Token(letters: Array(current.prefix(Self.maximumLetters)), scripts: scripts, syllables: syllables)
    token.isHyphenated = pendingHyphen && !tokens.isEmpty
    token.isPersian = isPersian
    pendingHyphen = false
    tokens.append(token)
  }

  /// Reads a word of mixed scripts in the one that most of its letters are of.
  private mutating func readAsItLooks() {
    let latin = scalars.count { $0 < 0x250 }
    let isLatin = latin * 2 >= scalars.count
    current.removeAll(keepingCapacity: true)
    for scalar in scalars {
      if isLatin, let letter = LookAlikes.latin(scalar) {
        current.append(letter)
      } else if !isLatin, scalar < 0x80, let letters = LookAlikes.cyrillic(UInt8(scalar)) {
        current.append(contentsOf: letters)
      } else if let entry = table.entry(scalar) {
        var packed = entry.letters
        for _ in 0..<entry.count {
          current.append(UInt8(truncatingIfNeeded: packed))
          packed >>= 8
        }
      }
    }
    scripts = isLatin ? .latin : .cyrillic
  }

  /// Takes the ending off an ordinal: `61st`, `27th`. Returns false where the word is none.
  private mutating func takeOrdinal() -> Bool {
    let digits = current.prefix { (0x30...0x39).contains($0) }.count
    guard digits > 0, current.count == digits + 2,
      ["st", "nd", "rd", "th"].contains(where: { current.dropFirst(digits).elementsEqual($0.utf8) })
    else {
      return false
    }
    current.removeSubrange(digits...)
    scripts = .digits
    return true
  }

  /// Reads digits as letters where they stand between letters and are few.
  private mutating func digitsToLetters() {
    let digits = current.indices.filter { (0x30...0x39).contains(current[$0]) }
    guard digits.count * 3 <= current.count else { return }
    for index in digits where index > 0 && (index + 1 < current.count) {
      if let letter = LookAlikes.letter(forDigit: current[index]) { current[index] = letter }
    }
  }

  /// Marks, format characters, and the apostrophes that stand for sounds or omissions inside words.
  static func isDropped(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x27, 0x60, 0xAD, 0xB4: true
    case 0..<0x2B0: false
    case 0x2B9...0x2BF, 0x2C8, 0x2CA...0x2CC, 0x300...0x36F, 0x483...0x489, 0x55A, 0x591...0x5C7, 0x5F3: true
    case 0x610...0x61C, 0x640, 0x64B...0x65F, 0x670, 0x6D6...0x6DC, 0x6DF...0x6E8, 0x6EA...0x6ED, 0x93C, 0x94D: true
    case 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x200B...0x200F, 0x2018, 0x2019, 0x201B, 0x202A...0x202E: true
    case 0x2032, 0x2060...0x206F, 0x20D0...0x20FF, 0x3099, 0x309A, 0xFE00...0xFE0F, 0xFE20...0xFE2F, 0xFEFF: true
    case 0xFF07, 0xE0000...0xE0FFF: true
    default: false
    }
  }
}
