import Names
import Vocabulary

/// Looks one subject up in the store.
struct Matcher {
  let store: NameStore
  let entries: [ListEntry]
  private let aligner = NameAligner()
  private let similarity = WordSimilarity.shared

  /// How many names are aligned word by word.
  static let shortlist = 80

  init(store: NameStore, entries: [ListEntry]) {
    self.store = store
    self.entries = entries
  }

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
      weights.append(WordWeights.weight(word, count: 1, names: store.names.count))
    }
    return Query(parsed: parsed, side: NameSide(words: parsed.words, weights: weights), kind: kind)
  }

  private static func parsedKind(_ kind: ScreeningSubject.Kind) -> ParsedName.Kind {
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
  func candidates(_ name: String, kind: ScreeningSubject.Kind, number: Int) -> [Candidate] {
    let parsed = ParsedName(name, kind: Self.parsedKind(kind))
    let words = Array(parsed.words.prefix(24))
    guard !words.isEmpty else { return [] }
    var search = Search(names: store.names.count)
    var weights = [Float](repeating: 0, count: words.count)
    for (row, word) in words.enumerated() { weights[row] = find(word, row: row, &search) }
    if words.count > 1 {
      for row in 0..<(words.count - 1) { findJoined(words, row, weights, &search) }
    }
    for (row, word) in words.enumerated() where word.letters.count >= 7 { findSplit(word, row, weights[row], &search) }
    let side = NameSide(words: words, weights: weights)
    let chosen = search.best(Self.shortlist, store) {
      Self.isComparable(kind, entries[Int(store.names[$0].entry)].kind)
    }
    var best: [Int32: Candidate] = [:]
    for name in chosen {
      let candidate = align(side, parsed, Int(name), number, search)
      if let other = best[candidate.entry], (other.evidence, -other.name) >= (candidate.evidence, -candidate.name) {
        continue
      }
      best[candidate.entry] = candidate
    }
    return Array(best.values)
  }

  private func align(_ side: NameSide, _ parsed: ParsedName, _ number: Int, _ query: Int, _ search: Search) -> Candidate
  {
    let name = store.names[number]
    let listed = listedSide(name)
    var likeness = [Float](repeating: -1, count: side.words.count * 64)
    for row in side.words.indices {
      for (column, place) in name.words.enumerated() {
        if let known = search.likeness(row: row, word: store.wordNumbers[Int(place)]) {
          likeness[row * 64 + column] = known
        }
      }
    }
    let alignment = aligner.align(side, listed, likeness: &likeness)
    let entry = entries[Int(name.entry)]
    let evidence = ScoreModel.evidence(
      alignment, isOrganization: parsed.kind == .organization,
      formsDiffer: parsed.legalForm != .none && name.form != .none && parsed.legalForm != name.form,
      alias: entry.names[Int(name.place)].kind)
    return Candidate(entry: name.entry, name: Int32(number), query: query, evidence: evidence, alignment: alignment)
  }

  func listedSide(_ name: NameStore.Name) -> NameSide {
    let numbers = name.words.map { Int(store.wordNumbers[Int($0)]) }
    return NameSide(words: numbers.map { store.vocabulary[$0] }, weights: numbers.map { store.weights[$0] })
  }

  /// Adds the listed words that are like `word`. Returns the weight of the word.
  private func find(_ word: NameWord, row: Int, _ search: inout Search) -> Float {
    var weight = WordWeights.weight(word, count: 1, names: store.names.count)
    guard word.role != .initial else { return weight }
    search.beginWord()
    store.index.candidates(word) { number in
      guard search.isNew(number) else { return }
      let alike = similarity.compare(word, store.vocabulary[number])
      guard alike >= WordSimilarity.floor else { return }
      search.add(row: row, word: Int32(number), likeness: alike)
      if alike >= 0.96 { weight = min(weight, store.weights[number]) }
    }
    for (number, alike) in search.found(row) {
      search.raise(
        store.postings[Int(store.postingStarts[Int(number)])..<Int(store.postingStarts[Int(number) + 1])],
        by: (weight + 0.1) * alike, row: row)
    }
    return weight
  }

  /// Two neighbouring words of the query that the list writes as one.
  private func findJoined(_ words: [NameWord], _ row: Int, _ weights: [Float], _ search: inout Search) {
    let letters = words[row].letters + words[row + 1].letters
    guard letters.count >= 5, letters.count <= 24 else { return }
    let joined = NameWord(letters: letters, scripts: words[row].scripts, role: .ordinary, group: 0)
    search.beginWord()
    let value = weights[row] + weights[row + 1]
    store.index.candidates(joined) { number in
      guard search.isNew(number) else { return }
      let alike = similarity.compare(joined, store.vocabulary[number])
      guard alike >= 0.85 else { return }
      search.raise(
        store.postings[Int(store.postingStarts[number])..<Int(store.postingStarts[number + 1])], by: value * alike,
        row: 60)
    }
  }

  /// A word of the query that the list writes as two.
  private func findSplit(_ word: NameWord, _ row: Int, _ weight: Float, _ search: inout Search) {
    for cut in 3...(word.letters.count - 3) {
      let first = NameWord(letters: Array(word.letters[..<cut]), scripts: word.scripts, role: .ordinary, group: 0)
      let second = NameWord(letters: Array(word.letters[cut...]), scripts: word.scripts, role: .ordinary, group: 0)
      guard let left = store.words(first), let right = store.words(second) else { continue }
      for part in [left, right] {
        for number in part {
          search.raise(
            store.postings[Int(store.postingStarts[Int(number)])..<Int(store.postingStarts[Int(number) + 1])],
            by: weight * 0.5, row: 61)
        }
      }
    }
  }
}
