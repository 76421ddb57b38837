import Names

/// All listed names taken apart, in flat tables.
final class NameStore: Sendable {
  /// One listed name: where it stands and what it is.
  struct Name: Sendable {
    var entry: Int32
    /// Place among the names of the entry.
    var place: Int16
    var kind: ListEntry.Kind
    var alias: ListEntry.Name.Kind
    var form: LegalForms.Kind
    var isOrganization: Bool
    var words: Range<Int32>
  }

  let names: [Name]
  /// Words of all names one after another, as numbers of `vocabulary`.
  let wordNumbers: [Int32]
  /// The vocabulary with the weight of each word by its rarity and role.
  let listed: NameSide
  /// Words of each name.
  let lengths: [UInt8]
  /// Names by word: `postings[postingStarts[w]..<postingStarts[w + 1]]`.
  let postings: [Int32]
  let postingStarts: [Int32]
  let index: WordIndex

  /// - Parameter whole: the store whose word weights count where `entries` are a part of its entries.
  init(_ entries: [ListEntry], partOf whole: NameStore? = nil) {
    var names: [Name] = []
    var wordNumbers: [Int32] = []
    var reader = NameReader()
    for (number, entry) in entries.enumerated() {
      for (place, name) in entry.names.prefix(400).enumerated() {
        func add(_ text: String, as kind: ListEntry.Kind) {
          let parsed = reader.read(text, kind: Self.kind(kind), limit: NameSide.maximum)
          guard !parsed.words.isEmpty else { return }
          let start = Int32(wordNumbers.count)
          wordNumbers.append(contentsOf: parsed.words)
          names.append(
            Name(
              entry: Int32(number), place: Int16(place), kind: kind, alias: name.kind, form: parsed.legalForm,
              isOrganization: parsed.kind == .organization,
              words: start..<Int32(wordNumbers.count)))
        }
        for text in NameVariants.of(name.text) { add(text, as: entry.kind) }
        guard entry.kind == .person || entry.kind == .unknown else { continue }
        for text in NameVariants.guesses(of: name.text) { add(text, as: .person) }
      }
    }
    let vocabulary = reader.words
    self.names = names
    self.wordNumbers = wordNumbers
    lengths = names.map { UInt8(clamping: $0.words.count) }
    (postings, postingStarts) = Self.postings(names, wordNumbers, vocabulary.count)
    let weights =
      whole.map { whole in vocabulary.map { whole.weight(listed: $0) } }
      ?? WordWeights.weights(vocabulary, starts: postingStarts, names: names.count)
    listed = NameSide(words: vocabulary, weights: weights)
    index = WordIndex(vocabulary)
  }

  static func kind(_ kind: ListEntry.Kind) -> ParsedName.Kind {
    switch kind {
    case .person: .person
    case .organization, .vessel, .aircraft: .organization
    case .unknown: .unknown
    }
  }

  private static func postings(_ names: [Name], _ numbers: [Int32], _ words: Int) -> ([Int32], [Int32]) {
    var starts = [Int32](repeating: 0, count: words + 1)
    for number in numbers { starts[Int(number) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var fill = starts
    var postings = [Int32](repeating: 0, count: numbers.count)
    for (place, name) in names.enumerated() {
      for index in name.words {
        let word = Int(numbers[Int(index)])
        postings[Int(fill[word])] = Int32(place)
        fill[word] += 1
      }
    }
    return (postings, starts)
  }
}

extension NameStore {
  var vocabulary: [NameWord] { listed.words }

  func names(with word: Int) -> ArraySlice<Int32> { postings[Int(postingStarts[word])..<Int(postingStarts[word + 1])] }

  /// The weight that a word has in the names of this store; that of a word met once where it is not there.
  func weight(listed word: NameWord) -> Float {
    var weight: Float?
    index.exact(word.fold) { number in
      if weight == nil, vocabulary[number].role == word.role, vocabulary[number].fold == word.fold {
        weight = listed.weights[number]
      }
    }
    return weight ?? WordWeights.weight(word, count: 1, names: names.count)
  }

  /// The weight that a word of a query has: no more than that of listed words which are as good as the same.
  func weight(stated word: NameWord, table: WordTable, row: Int) -> Float {
    var weight = WordWeights.weight(word, count: 1, names: names.count)
    if word.role == .initial { return weight }
    index.candidates(word) { number in
      if listed.weights[number] < weight,
        isTranslation(word, number)
          || WordSimilarity.shared.compare(row, in: table, number, in: listed.table, reach: 0.01) >= Self.same
      {
        weight = listed.weights[number]
      }
    }
    return weight
  }

  /// Whether a listed word says in another language what a word of a query says.
  func isTranslation(_ word: NameWord, _ number: Int) -> Bool {
    word.isTranslated && vocabulary[number].group == word.group
  }

  /// Likeness from which on two words are as good as the same.
  static let same: Float = 0.96

  /// Listed words that sound exactly like the letters.
  func words(like letters: ArraySlice<UInt8>) -> [Int] {
    let fold = letters.withUnsafeBufferPointer { PhoneticFold.fold($0) }
    var found: [Int] = []
    index.exact(fold) { number in
      if vocabulary[number].fold == fold { found.append(number) }
    }
    return found
  }
}
