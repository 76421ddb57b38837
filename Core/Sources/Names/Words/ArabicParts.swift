/// Brings compounds of Arabic names to one form however they were cut: `Abd al-Rahman`, `Abdul Rahman`, `Abdurrahman`;
/// `Nazir Ullah`, `Nazirullah`; `Salah al-Din`, `Salahuddin`.
enum ArabicParts {
  static func joined(_ tokens: [NameScanner.Token]) -> [NameScanner.Token] {
    var out: [NameScanner.Token] = []
    out.reserveCapacity(tokens.count)
    var index = 0
    while index < tokens.count {
      var token = tokens[index]
      let key = LetterKey(token.letters)
      index += 1
      if servants.contains(key), index < tokens.count {
        if index + 1 < tokens.count, SmallWords.arabicArticles.contains(LetterKey(tokens[index].letters)) { index += 1 }
        token.letters = servant + bare(tokens[index].letters)
        index += 1
      } else if let last = out.indices.last, gods.contains(key), out[last].letters.count > 2 {
        out[last].letters += Array("ulah".utf8)
        continue
      } else if faiths.contains(key), let last = lastName(out) {
        out.removeSubrange((last + 1)...)
        out[last].letters += Array("udin".utf8)
        continue
      } else {
        if mayBeAssimilated(token) { token.letters = unassimilated(token) }
      }
      if token.letters.count > NameScanner.maximumLetters {
        token.letters = Array(token.letters.prefix(NameScanner.maximumLetters))
      }
      out.append(token)
    }
    return out
  }

  /// A word of an organization in Arabic script without article, conjunction and preposition, as far as a word of business
  /// is left: `والتجارة` as `تجارة`; from others the article only.
  static func bareWord(_ token: NameScanner.Token) -> NameScanner.Token {
    guard token.scripts == ScriptSet(.arabic) else { return token }
    var token = token
    for prefix in joinedWords
    where token.letters.count >= prefix.count + 3 && token.letters.starts(with: prefix)
      && WordGroups.isBusiness(token.letters.dropFirst(prefix.count))
    {
      token.letters.removeFirst(prefix.count)
      return token
    }
    if WordGroups.isBusiness(token.letters) { return token }
    if !token.isPersian, token.letters.count >= 5, token.letters.starts(with: articled) { token.letters.removeFirst(2) }
    return token
  }

  private static let joinedWords = ["val", "bal", "vll", "al", "ll", "v", "l", "b"].map { Array($0.utf8) }
  private static let servant = Array("abd".utf8)
  private static let servants = LetterSet(
    words: "abd abdul abdel abdal abdol abdoul abdl abed abdu abdur abdus abdil bd bdal abid")
  private static let gods = LetterSet(words: "ullah allah ollah ulla olla alla llah allh lah ellah")
  private static let faiths = LetterSet(
    words: "din deen dine eddin eddine uddin aldin aldeen oddin uldin addin addine udin eldin eldine edine aldyn")

  /// The word that `al-din` belongs to: the last one, articles between them passed over.
  private static func lastName(_ words: [NameScanner.Token]) -> Int? {
    var last = words.count - 1
    if last > 0,
      SmallWords.arabicArticles.contains(LetterKey(words[last].letters)) || words[last].letters == Array("ud".utf8)
    {
      last -= 1
    }
    return last >= 0 && words[last].letters.count > 2 ? last : nil
  }

  /// A word without its article (`alrahman`, `allh`).
  private static func bare(_ letters: [UInt8]) -> [UInt8] {
    let isArticled =
      letters.count > 4 && (letters.starts(with: Array("al".utf8)) || letters.starts(with: Array("ul".utf8)))
    if isArticled || letters == Array("allh".utf8) { return Array(letters.dropFirst(2)) }
    return letters
  }

  private static let prefixes = ["abdul", "abdel", "abdal", "abdol", "abdil", "bdal"].map { Array($0.utf8) }
  private static let articled = Array("al".utf8)
  private static let god = Array("allh".utf8)

  private static func mayBeAssimilated(_ token: NameScanner.Token) -> Bool {
    token.letters.first == UInt8(ascii: "a") || token.letters.first == UInt8(ascii: "b")
      || token.scripts == ScriptSet(.arabic)
  }

  /// `abdulrahman`, `abdurrahman`, `bdalrhmn` as `abd` and the rest; the Arabic article off a word in Arabic script.
  private static func unassimilated(_ token: NameScanner.Token) -> [UInt8] {
    let letters = token.letters
    for prefix in prefixes where letters.count >= prefix.count + 2 && letters.starts(with: prefix) {
      return servant + letters.dropFirst(prefix.count)
    }
    if letters.count > 7, letters.starts(with: servant), letters[3] == 0x75 || letters[3] == 0x65 || letters[3] == 0x61,
      letters[4] == letters[5]
    {
      return servant + letters.dropFirst(5)
    }
    guard token.scripts == ScriptSet(.arabic) else { return letters }
    if letters.count > 6, letters.suffix(4).elementsEqual(god) { return letters.dropLast(4) + Array("ulah".utf8) }
    // Persian has no article.
    if !token.isPersian, letters.count >= 5, letters.starts(with: articled) { return Array(letters.dropFirst(2)) }
    return letters
  }
}
