/// Legal forms of organisations: how they are written, and the class of form they belong to.
///
/// A form says little about who a party is, but two different classes are a slight difference. Words are given as the
/// scanner writes them. Source: the names and abbreviations of company laws in common use, checked against the GLEIF list of
/// entity legal forms (ISO 20275, CC0).
public enum LegalForms {
  public enum Kind: UInt8, Hashable, Sendable, CaseIterable {
    case none, limited, stock, partnership, state, nonprofit, cooperative, branch
  }

  /// How many words from `index` on are a legal form, and of which class; nil where none begins there.
  static func match(_ words: [[UInt8]], at index: Int) -> (count: Int, kind: Kind)? {
    guard let first = phrases[LetterKey(words[index])] else { return nil }
    let rest = words[(index + 1)...]
    func isLetter(_ place: Int) -> Bool { words.indices.contains(place) && words[place].count == 1 }
    for phrase in first
    where rest.count >= phrase.rest.count && rest.prefix(phrase.rest.count).elementsEqual(phrase.rest) {
      // Letters of a longer run of initials are not a form: `A.B.C. Trading` is no `A.B.`
      let end = index + phrase.rest.count + 1
      if words[index].count == 1, isLetter(index - 1) || (isLetter(end) && words[end - 1].count == 1) { continue }
      return (phrase.rest.count + 1, phrase.kind)
    }
    return nil
  }

  /// Whether a legal form may begin with the word; false for nearly every word.
  static func mayBegin(with word: [UInt8]) -> Bool { phrases.contains(LetterKey(word)) }

  private struct Phrase: Sendable {
    let rest: [[UInt8]]
    let kind: Kind
  }

  /// By first word, longest phrases first.
  private static let phrases: LetterMap<[Phrase]> = {
    var table: [LetterKey: [Phrase]] = [:]
    for (kind, text) in LegalFormTable.rows {
      for line in text.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
        let words = NameScanner.tokens(of: String(line)).map { ArabicParts.bareWord($0).letters }
        guard let first = words.first else { continue }
        table[LetterKey(first), default: []].append(Phrase(rest: Array(words.dropFirst()), kind: kind))
      }
    }
    var phrases = LetterMap<[Phrase]>(capacity: table.count)
    for (first, rest) in table { phrases.set(first, rest.sorted { $0.rest.count > $1.rest.count }) }
    return phrases
  }()
}
