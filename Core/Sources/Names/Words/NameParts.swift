/// A name cut into the words that count, before each of them is looked at.
struct NameParts {
  private(set) var tokens: [NameScanner.Token]
  let legalForm: LegalForms.Kind
  /// `person` or `organization`.
  let kind: ParsedName.Kind

  init(_ name: String, kind: ParsedName.Kind) {
    var tokens = NameScanner.tokens(of: kind == .person ? name : EastAsianPhrases.translated(name))
    var legalForm = LegalForms.Kind.none
    if kind != .person {
      if tokens.contains(where: { $0.scripts == ScriptSet(.arabic) }) { tokens = tokens.map(ArabicParts.bareWord) }
      legalForm = Self.takeLegalForms(&tokens)
    }
    var resolved = kind
    if kind == .unknown {
      let isBusiness = tokens.contains { token in
        SmallWords.business.contains(LetterKey(token.letters))
          || (token.letters.count >= 4 && WordGroups.isBusiness(token.letters) && !WordGroups.isGiven(token.letters))
      }
      resolved = legalForm != .none || isBusiness ? .organization : .person
    }
    let isOrganization = resolved == .organization
    if isOrganization {
      Self.joinInitials(&tokens)
      Self.takePlaces(&tokens)
    }
    Self.cutSyllables(&tokens, isOrganization: isOrganization)
    if isOrganization { Self.expand(&tokens) } else { tokens = ArabicParts.joined(tokens) }
    self.tokens = tokens
    self.legalForm = legalForm
    self.kind = resolved
  }

  /// Removes legal forms wherever they stand, as long as a word remains. Returns the class of the first.
  private static func takeLegalForms(_ tokens: inout [NameScanner.Token]) -> LegalForms.Kind {
    guard tokens.contains(where: { LegalForms.mayBegin(with: $0.letters) }) else { return .none }
    let words = tokens.map(\.letters)
    var found = LegalForms.Kind.none
    var kept: [NameScanner.Token] = []
    var removed: [NameScanner.Token] = []
    var index = 0
    while index < words.count {
      if let match = LegalForms.match(words, at: index) {
        if found == .none { found = match.kind }
        removed.append(contentsOf: tokens[index..<(index + match.count)])
        index += match.count
      } else {
        kept.append(tokens[index])
        index += 1
      }
    }
    if kept.contains(where: { $0.letters.count > 1 }) {
      tokens = kept
      return found
    }
    return .none
  }

  /// `Barnaulskiy` of a Russian name as `Barnaul`, which is what English names write; `Izhevskiy` and `Izhevsk` both as
  /// `Izhev`.
  private static func takePlaces(_ tokens: inout [NameScanner.Token]) {
    for place in tokens.indices {
      let letters = tokens[place].letters
      guard
        let ending = adjectives.first(where: { letters.count >= $0.count + 4 && letters.hasSuffix($0) }),
        WordGroups.group(letters, isOrganization: true) == 0
      else { continue }
      tokens[place].letters.removeLast(ending.count)
    }
  }

  private static let adjectives = [
    "skogo", "skaya", "skoye", "skoe", "skiye", "skiy", "skii", "skij", "skyi", "skyy", "sky", "sk",
  ].map {
    Array($0.utf8)
  }

  /// Single letters in a row become one word: `A.B.C.` and `ABC` are one name.
  private static func joinInitials(_ tokens: inout [NameScanner.Token]) {
    func isLetter(_ token: NameScanner.Token) -> Bool { token.letters.count == 1 && token.scripts != .digits }
    guard tokens.contains(where: isLetter) else { return }
    var out: [NameScanner.Token] = []
    var isRun = false
    for token in tokens {
      let isLetter = isLetter(token)
      if isLetter, isRun, let last = out.indices.last, out[last].scripts == token.scripts, out[last].letters.count < 12
      {
        out[last].letters += token.letters
      } else {
        out.append(token)
      }
      isRun = isLetter
    }
    tokens = out
  }

  /// Korean names by syllable; Chinese personal names as family name and given name.
  private static func cutSyllables(_ tokens: inout [NameScanner.Token], isOrganization: Bool) {
    guard !isOrganization, tokens.contains(where: { $0.syllables.count > 1 }) else { return }
    tokens = tokens.flatMap { token -> [NameScanner.Token] in
      guard (2...5).contains(token.syllables.count) else { return [token] }
      let isHan = token.scripts == .han
      let cuts =
        isHan ? [token.syllables[token.syllables.count > 3 ? 1 : 0], token.syllables.last ?? 0] : token.syllables
      var start = 0
      return cuts.map { end in
        defer { start = end }
        return NameScanner.Token(
          letters: Array(token.letters[min(start, token.letters.count)..<min(end, token.letters.count)]),
          scripts: token.scripts)
      }.filter { !$0.letters.isEmpty }
    }
  }

  private static func expand(_ tokens: inout [NameScanner.Token]) {
    guard tokens.contains(where: { Abbreviations.expansion($0.letters) != nil }) else { return }
    tokens = tokens.flatMap { token -> [NameScanner.Token] in
      guard let words = Abbreviations.expansion(token.letters) else { return [token] }
      return words.map { NameScanner.Token(letters: $0, scripts: token.scripts) }
    }
  }
}

extension Array<UInt8> {
  fileprivate func hasSuffix(_ ending: [UInt8]) -> Bool {
    guard count >= ending.count, last == ending.last else { return false }
    return suffix(ending.count).elementsEqual(ending)
  }
}
