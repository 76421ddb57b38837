/// A name taken apart for comparison: its words with their roles, and the legal form taken off.
public struct ParsedName: Hashable, Sendable {
  public enum Kind: UInt8, Hashable, Sendable {
    case person, organization
    /// Decided by the name itself: a legal form or a word of business makes it an organization.
    case unknown
  }

  public let words: [NameWord]
  public let legalForm: LegalForms.Kind
  /// `person` or `organization`, as it was read.
  public let kind: Kind

  public init(_ name: String, kind: Kind) {
    var tokens = NameScanner.tokens(of: kind == .person ? name : EastAsianPhrases.translated(name))
    var legalForm = LegalForms.Kind.none
    if kind != .person {
      tokens = tokens.map(ArabicParts.bareWord)
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
    if isOrganization { tokens = Self.joinedInitials(tokens).map(Self.placeOfAdjective) }
    tokens = Self.syllablesApart(tokens, isOrganization: isOrganization)
    tokens = isOrganization ? Self.expanded(tokens) : ArabicParts.joined(tokens)
    self.legalForm = legalForm
    self.kind = resolved
    words = tokens.map { token in
      let fold = PhoneticFold.fold(token.letters)
      let group = WordGroups.group(token.letters, fold: fold, isOrganization: isOrganization)
      var role = SmallWords.role(token.letters, scripts: token.scripts, isOrganization: isOrganization)
      // A word that is translated weighs as its translation does.
      if role == .ordinary, group >= WordGroups.firstBusiness, !token.scripts.contains(.latin) { role = .business }
      return NameWord(letters: token.letters, scripts: token.scripts, role: role, group: group)
    }
  }

  /// Removes legal forms wherever they stand, as long as a word remains. Returns the class of the first.
  private static func takeLegalForms(_ tokens: inout [NameScanner.Token]) -> LegalForms.Kind {
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
  private static func placeOfAdjective(_ token: NameScanner.Token) -> NameScanner.Token {
    guard WordGroups.group(token.letters, fold: [], isOrganization: true) == 0 else { return token }
    for ending in adjectives where token.letters.count >= ending.count + 4 && token.letters.hasSuffix(ending) {
      var token = token
      token.letters.removeLast(ending.count)
      return token
    }
    return token
  }

  private static let adjectives = [
    "skogo", "skaya", "skoye", "skoe", "skiye", "skiy", "skii", "skij", "skyi", "skyy", "sky", "sk",
  ].map {
    Array($0.utf8)
  }

  /// Single letters in a row become one word: `A.B.C.` and `ABC` are one name.
  private static func joinedInitials(_ tokens: [NameScanner.Token]) -> [NameScanner.Token] {
    var out: [NameScanner.Token] = []
    var isRun = false
    for token in tokens {
      let isLetter = token.letters.count == 1 && token.scripts != .digits
      if isLetter, isRun, let last = out.indices.last, out[last].scripts == token.scripts, out[last].letters.count < 12
      {
        out[last].letters += token.letters
      } else {
        out.append(token)
      }
      isRun = isLetter
    }
    return out
  }

  /// Korean names by syllable; Chinese personal names as family name and given name.
  private static func syllablesApart(_ tokens: [NameScanner.Token], isOrganization: Bool) -> [NameScanner.Token] {
    guard !isOrganization, tokens.contains(where: { $0.syllables.count > 1 }) else { return tokens }
    return tokens.flatMap { token -> [NameScanner.Token] in
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

  private static func expanded(_ tokens: [NameScanner.Token]) -> [NameScanner.Token] {
    tokens.flatMap { token -> [NameScanner.Token] in
      guard let words = Abbreviations.expansion(token.letters) else { return [token] }
      return words.map { NameScanner.Token(letters: $0, scripts: token.scripts) }
    }
  }
}

extension Array<UInt8> {
  fileprivate func hasSuffix(_ ending: [UInt8]) -> Bool { suffix(ending.count).elementsEqual(ending) }
}
