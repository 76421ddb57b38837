/// Takes many names apart and numbers the words that it meets: lists and books of customers repeat most of theirs.
public struct NameReader: Sendable {
  /// A name as `ParsedName` has it, its words as places in `words`.
  public struct Reading: Sendable {
    public let words: [Int32]
    public let legalForm: LegalForms.Kind
    public let kind: ParsedName.Kind
  }

  /// The words met so far, each once, in the order in which they were met.
  public private(set) var words: [NameWord] = []
  /// Numbers of words by letters, script and kind of name; several of these make the same word.
  private var numbers = LetterMap<Int32>()
  private var known: [NameWord: Int32] = [:]

  public init() {}

  /// - Parameter limit: words beyond so many are left out.
  public mutating func read(_ name: String, kind: ParsedName.Kind, limit: Int = .max) -> Reading {
    let parts = NameParts(name, kind: kind)
    let isOrganization = parts.kind == .organization
    var words: [Int32] = []
    words.reserveCapacity(parts.tokens.count)
    for token in parts.tokens.prefix(limit) { words.append(number(of: token, isOrganization: isOrganization)) }
    return Reading(words: words, legalForm: parts.legalForm, kind: parts.kind)
  }

  /// The same as `ParsedName(name, kind:)`.
  public mutating func parsed(_ name: String, kind: ParsedName.Kind) -> ParsedName {
    let reading = read(name, kind: kind)
    return ParsedName(words: reading.words.map { words[Int($0)] }, legalForm: reading.legalForm, kind: reading.kind)
  }

  private mutating func number(of token: NameScanner.Token, isOrganization: Bool) -> Int32 {
    guard token.letters.count <= NameScanner.maximumLetters else {
      return number(of: NameWord(token, isOrganization: isOrganization))
    }
    let key = LetterKey(token.letters, tag: UInt32(token.scripts.rawValue) << 1 | (isOrganization ? 1 : 0))
    if let known = numbers[key] { return known }
    let number = number(of: NameWord(token, isOrganization: isOrganization))
    numbers.add(key, number)
    return number
  }

  private mutating func number(of word: NameWord) -> Int32 {
    if let number = known[word] { return number }
    let number = Int32(words.count)
    known[word] = number
    words.append(word)
    return number
  }
}

extension NameWord {
  init(_ token: NameScanner.Token, isOrganization: Bool) {
    let group = WordGroups.group(token.letters, isOrganization: isOrganization)
    var role = SmallWords.role(token.letters, scripts: token.scripts, isOrganization: isOrganization)
    // A word that is translated weighs as its translation does.
    if role == .ordinary, group >= WordGroups.firstBusiness, !token.scripts.contains(.latin) { role = .business }
    self.init(letters: token.letters, scripts: token.scripts, role: role, group: group)
  }
}
