import Names
import Vocabulary

/// Looks one subject up in the store. A class, as closures take it along.
final class Matcher {
  let store: NameStore
  /// The store whose word weights count, where `store` holds a part of its entries only.
  let whole: NameStore?
  private let aligner = NameAligner()
  private let similarity = WordSimilarity.shared

  init(store: NameStore, whole: NameStore? = nil) {
    self.store = store
    self.whole = whole
  }

  /// Cost by letter from which on a listed word is not looked at.
  static let reach: Float = 0.22
  /// Words of fewer letters are not looked for as two.
  static let shortestSplit = 6
  /// Likeness of two words that are written as one to the one.
  static let alikeJoined: Float = 0.8

  private var names: Int { (whole ?? store).names.count }

  /// The best name of an entry.
  struct Candidate {
    var entry: Int32
    var name: Int32
    /// Which of the subject's names it fitted.
    var query: Int
    var evidence: Float
    var alignment: NameAlignment
  }

  /// A name of the subject, prepared.
  struct Query {
    let parsed: ParsedName
    let side: NameSide
    let kind: ScreeningSubject.Kind
  }

  func query(_ name: String, kind: ScreeningSubject.Kind) -> Query {
    let parsed = ParsedName(name, kind: Self.parsedKind(kind))
    var weights: [Float] = []
    for word in parsed.words {
      weights.append(WordWeights.weight(word, count: 1, names: names))
    }
    return Query(parsed: parsed, side: NameSide(words: parsed.words, weights: weights), kind: kind)
  }

  static func parsedKind(_ kind: ScreeningSubject.Kind) -> ParsedName.Kind {
    switch kind {
    case .person: .person
    case .organization, .vessel: .organization
    case .unknown: .unknown
    }
  }

  static func isComparable(_ subject: ScreeningSubject.Kind, _ entry: ListEntry.Kind) -> Bool {
    switch subject {
    case .person: entry == .person || entry == .unknown
    case .organization: entry == .organization || entry == .unknown
    case .vessel: entry == .vessel || entry == .unknown
    case .unknown: true
    }
  }

  /// Best candidate by entry, unordered.
  func candidates(_ name: StatedName, number: Int, _ search: inout Search) -> [Candidate] {
    let parsed = name.parsed
    let words = Array(parsed.words.prefix(NameSide.maximum))
    guard !words.isEmpty else { return [] }
    search.begin()
    var weights = [Float](repeating: 0, count: words.count)
    let table = WordTable(words)
    for row in words.indices { weights[row] = find(words[row], table, row: row, &search) }
    if words.count > 1 {
      for row in 0..<(words.count - 1) { findJoined(words, row, weights, &search) }
    }
    // The heaviest first: all of them raise names as one row.
    for row in words.indices.sorted(by: { weights[$0] > weights[$1] }) {
      let word = words[row]
      guard word.letters.count >= Self.shortestSplit, weights[row] > 0.5 else { continue }
      if word.scripts.isDisjoint(with: .consonantal) {
        findSplit(word, row, weights[row], &search)
      } else if !search.isFound(word) {
        findSplitWithoutVowels(word, row, weights[row], &search)
      }
    }
    let side = NameSide(words: words, weights: weights, table: table)
    let floor = 0.3 * weights.reduce(0, +)
    let chosen = search.best(search.shortlist, atLeast: floor, lengths: store.lengths) {
      name.isComparable(store.names[$0])
    }
    var best: [Int32: Candidate] = [:]
    let likeness = NameAligner.Likenesses()
    let top = chosen.first?.value ?? 0
    for (place, choice) in chosen.enumerated() {
      if place >= search.shortlist / 2, choice.value < 0.6 * top { break }
      let candidate = align(side, parsed, Int(choice.name), number, search, likeness)
      if let other = best[candidate.entry], (other.evidence, -other.name) >= (candidate.evidence, -candidate.name) {
        continue
      }
      best[candidate.entry] = candidate
    }
    return Array(best.values)
  }

  private func align(
    _ side: NameSide, _ parsed: ParsedName, _ number: Int, _ query: Int, _ search: borrowing Search,
    _ likeness: borrowing NameAligner.Likenesses
  ) -> Candidate {
    let name = store.names[number]
    let numbers = store.wordNumbers[Int(name.words.lowerBound)..<Int(name.words.upperBound)]
    for (column, word) in numbers.prefix(NameSide.maximum).enumerated() {
      if !search.copyLikenesses(of: Int(word), rows: side.words.count, to: likeness, column: column) {
        likeness.clear(column: column, rows: side.words.count)
      }
    }
    let alignment = aligner.align(
      side, store.listed, numbers, likeness, takesAcronyms: parsed.kind == .organization)
    let evidence = ScoreModel.evidence(
      alignment, isOrganization: parsed.kind == .organization,
      formsDiffer: parsed.legalForm != .none && name.form != .none && parsed.legalForm != name.form, alias: name.alias)
    return Candidate(entry: name.entry, name: Int32(number), query: query, evidence: evidence, alignment: alignment)
  }

  func listedSide(_ name: NameStore.Name) -> NameSide {
    let numbers = name.words.map { Int(store.wordNumbers[Int($0)]) }
    return NameSide(words: numbers.map { store.vocabulary[$0] }, weights: numbers.map { store.listed.weights[$0] })
  }

  /// Adds the listed words that are like `word`. Returns the weight of the word.
  private func find(_ word: NameWord, _ table: WordTable, row: Int, _ search: inout Search) -> Float {
    let found = search.found(word) { search, take in
      word.role == .initial ? sameInitials(word, take) : alike(word, table, row, &search, take)
    }
    for place in found.range {
      let (number, likeness) = search.foundWord(place)
      search.set(row: row, word: number, likeness: likeness)
      guard found.weight > 0.1, word.role != .initial else { continue }
      raise(&search, number, by: (found.weight + 0.1) * likeness, row: row)
    }
    return found.weight
  }

  private func raise(_ search: inout Search, _ word: Int, by value: Float, row: Int) {
    store.postings.withUnsafeBufferPointer { postings in
      let names = Int(store.postingStarts[word])..<Int(store.postingStarts[word + 1])
      search.raise(UnsafeBufferPointer(rebasing: postings[names]), by: value, row: row)
    }
  }

  private func sameInitials(_ word: NameWord, _ take: (Int, Float) -> Void) -> Float {
    store.index.exact(word.fold) { number in
      if store.vocabulary[number].letters == word.letters { take(number, 1) }
    }
    return WordWeights.weight(word, count: 1, names: names)
  }

  private func alike(
    _ word: NameWord, _ table: WordTable, _ row: Int, _ search: inout Search, _ take: (Int, Float) -> Void
  ) -> Float {
    var weight = WordWeights.weight(word, count: 1, names: names)
    if let whole { weight = search.weight(of: word) { whole.weight(stated: word, table: table, row: row) } }
    search.gather { take in store.index.candidates(word, take) }
    search.sharingKeys.withUnsafeBufferPointer { numbers in
      similarity.compare(row, in: table, numbers, in: store.listed.table, reach: Self.reach) { number, likeness in
        guard likeness >= WordSimilarity.floor else { return }
        take(number, likeness)
        if whole == nil, likeness >= NameStore.same || store.isTranslation(word, number) {
          weight = min(weight, store.listed.weights[number])
        }
      }
    }
    return weight
  }

  /// Two neighbours as one word, nil where that is too short or too long.
  static func joined(_ first: NameWord, _ second: NameWord) -> NameWord? {
    guard (5...24).contains(first.letters.count + second.letters.count) else { return nil }
    return NameWord(letters: first.letters + second.letters, scripts: first.scripts, role: .ordinary, group: 0)
  }

  /// Two neighbouring words of the query that the list writes as one.
  private func findJoined(_ words: [NameWord], _ row: Int, _ weights: [Float], _ search: inout Search) {
    guard let joined = Self.joined(words[row], words[row + 1]) else { return }
    let value = weights[row] + weights[row + 1]
    search.gather { take in store.index.joined(joined, take) }
    if search.sharingKeys.isEmpty { return }
    let table = WordTable([joined])
    var like: [(number: Int, likeness: Float)] = []
    search.sharingKeys.withUnsafeBufferPointer { numbers in
      similarity.compare(0, in: table, numbers, in: store.listed.table) { number, likeness in
        if likeness >= Self.alikeJoined { like.append((number, likeness)) }
      }
    }
    if like.count > 1 { like.sort { $0.likeness > $1.likeness } }
    for (number, likeness) in like { raise(&search, number, by: value * likeness, row: 30 + row) }
  }

  /// The same for a word that writes no vowels: its halves are looked for by their consonants.
  private func findSplitWithoutVowels(_ word: NameWord, _ row: Int, _ weight: Float, _ search: inout Search) {
    func half(_ letters: ArraySlice<UInt8>) -> [Int] {
      let part = NameWord(letters: Array(letters), scripts: word.scripts, role: .ordinary, group: 0)
      let table = WordTable([part])
      var found: [Int] = []
      store.index.candidates(part) { number in
        if similarity.compare(0, in: table, number, in: store.listed.table) >= 0.85 { found.append(number) }
      }
      return found
    }
    for cut in 3...(word.letters.count - 3) {
      let left = half(word.letters[..<cut])
      if left.isEmpty { continue }
      let right = half(word.letters[cut...])
      if right.isEmpty { continue }
      for number in left { raise(&search, number, by: weight * 0.45, row: 56) }
      for number in right { raise(&search, number, by: weight * 0.55, row: 57) }
    }
  }

  /// A word of the query that the list writes as two.
  private func findSplit(_ word: NameWord, _ row: Int, _ weight: Float, _ search: inout Search) {
    let halves = search.halves(of: word) { self.halves(of: word) }
    for half in halves {
      raise(&search, half.number, by: weight * (half.isLeft ? 0.45 : 0.55), row: half.isLeft ? 56 : 57)
    }
  }

  private func halves(of word: NameWord) -> [Search.Half] {
    var found: [Search.Half] = []
    for cut in 2...(word.letters.count - 2) {
      let left = store.words(like: word.letters[..<cut])
      if left.isEmpty { continue }
      let right = store.words(like: word.letters[cut...])
      if right.isEmpty { continue }
      found += left.map { Search.Half(number: $0, isLeft: true) } + right.map { Search.Half(number: $0, isLeft: false) }
    }
    return found
  }
}
