import Names

/// The working memory of look-ups, reused from one to the next: marks are numbered, so nothing has to be cleared.
struct Search {
  /// How far a name was raised; round and row that raised it last, and by how much, so that a row counts once a name.
  private struct Tally {
    var score: Float = 0
    var mark: UInt32 = 0
    var value: Float = 0
  }

  private var tallies: [Tally]
  private var touched: [Int32] = []
  private var wordMark: [UInt32]
  private var wordSlot: [Int32]
  private var slotMark: [UInt32]
  private var likenesses: [Float] = []
  private var slots = 0
  private var round: UInt32 = 0
  private var wordRound: UInt32 = 0
  private var weights: [NameWord: Float] = [:]
  /// What was found for words asked before: places in the two lists that follow.
  private var known: [NameWord: FoundWord] = [:]
  private var knownHalves: [NameWord: [Half]] = [:]
  private var knownNumbers: [Int32] = []
  private var knownLikenesses: [Float] = []
  private static let rows = 24
  /// How many names are aligned word by word.
  var shortlist = 50
  private static let rememberedWeights = 1 << 16
  private static let rememberedFinds = 1 << 20

  /// Listed words like a word, and what the word weighs.
  struct FoundWord {
    var weight: Float
    var range: Range<Int>
  }

  init(names: Int, words: Int) {
    tallies = [Tally](repeating: Tally(), count: names)
    wordMark = [UInt32](repeating: 0, count: words)
    wordSlot = [Int32](repeating: 0, count: words)
    slotMark = [UInt32](repeating: 0, count: words)
  }

  mutating func begin() {
    for name in touched { tallies[Int(name)].score = 0 }
    touched.removeAll(keepingCapacity: true)
    slots = 0
    // Each look-up uses at most 64 marks.
    if round > UInt32.max - 200 { restart() }
    round += 64
    wordRound += 1
  }

  private mutating func restart() {
    round = 0
    wordRound = 0
    for index in tallies.indices { tallies[index].mark = 0 }
    for index in wordMark.indices { wordMark[index] = 0 }
    for index in slotMark.indices { slotMark[index] = 0 }
  }

  mutating func beginWord() { wordRound += 1 }

  /// Whether the word was not met since `beginWord`.
  mutating func isNew(_ word: Int) -> Bool {
    if wordMark[word] == wordRound { return false }
    wordMark[word] = wordRound
    return true
  }

  mutating func set(row: Int, word: Int, likeness: Float) {
    if slotMark[word] != round {
      slotMark[word] = round
      wordSlot[word] = Int32(slots)
      slots += 1
      let end = slots * Self.rows
      if likenesses.count < end {
        likenesses.append(contentsOf: repeatElement(0, count: Self.rows * 256))
      }
      for place in (end - Self.rows)..<end { likenesses[place] = 0 }
    }
    likenesses[Int(wordSlot[word]) * Self.rows + row] = likeness
  }

  /// The listed words that are like `word`: as found before, or now by `find`, which hands them to its argument and returns
  /// the weight.
  mutating func found(_ word: NameWord, _ find: (inout Search, (Int, Float) -> Void) -> Float) -> FoundWord {
    if let found = known[word] { return found }
    if knownNumbers.count > Self.rememberedFinds {
      known.removeAll(keepingCapacity: true)
      knownNumbers.removeAll(keepingCapacity: true)
      knownLikenesses.removeAll(keepingCapacity: true)
    }
    let start = knownNumbers.count
    var (numbers, likenesses): ([Int32], [Float]) = ([], [])
    let weight = find(&self) { number, likeness in
      numbers.append(Int32(number))
      likenesses.append(likeness)
    }
    knownNumbers += numbers
    knownLikenesses += likenesses
    let found = FoundWord(weight: weight, range: start..<knownNumbers.count)
    known[word] = found
    return found
  }

  /// A listed word that is one of the halves of a word that was looked for.
  struct Half {
    let number: Int
    let isLeft: Bool
  }

  /// The halves of a word: as found before, or now by `find`.
  mutating func halves(of word: NameWord, _ find: () -> [Half]) -> [Half] {
    if let known = knownHalves[word] { return known }
    if knownHalves.count >= Self.rememberedWeights { knownHalves.removeAll(keepingCapacity: true) }
    let halves = find()
    knownHalves[word] = halves
    return halves
  }

  /// Whether a listed word is as good as the same as a word that was looked for.
  func isFound(_ word: NameWord) -> Bool {
    guard let found = known[word] else { return false }
    return found.range.contains { knownLikenesses[$0] >= 0.85 }
  }

  func foundWord(_ place: Int) -> (number: Int, likeness: Float) { (Int(knownNumbers[place]), knownLikenesses[place]) }

  /// Keeps what a word weighs from one look-up to the next.
  mutating func weight(of word: NameWord, _ find: () -> Float) -> Float {
    if let known = weights[word] { return known }
    if weights.count >= Self.rememberedWeights { weights.removeAll(keepingCapacity: true) }
    let weight = find()
    weights[word] = weight
    return weight
  }

  /// First place of the likenesses of a word by row, nil where it is like no word of the query.
  func slot(_ word: Int) -> Int? { slotMark[word] == round ? Int(wordSlot[word]) * Self.rows : nil }

  func likeness(_ slot: Int, row: Int) -> Float { likenesses[slot + row] }

  /// Raises the names by the value, or to it where the same row has raised them by less.
  mutating func raise(_ names: ArraySlice<Int32>, by value: Float, row: Int) {
    let mark = round + UInt32(row)
    names.withUnsafeBufferPointer { names in
      tallies.withUnsafeMutableBufferPointer { tallies in
        for name in names {
          var tally = tallies[Int(name)]
          if tally.score == 0 { touched.append(name) }
          if tally.mark != mark {
            tally.mark = mark
            tally.score += value
            tally.value = value
          } else if value > tally.value {
            tally.score += value - tally.value
            tally.value = value
          } else {
            continue
          }
          tallies[Int(name)] = tally
        }
      }
    }
  }

  /// About `count` names of most promise that `isWanted`, best first, ties by number.
  func best(_ count: Int, atLeast floor: Float, lengths: [UInt8], isWanted: (Int) -> Bool) -> [(
    value: Float, name: Int32
  )] {
    var counts = [Int32](repeating: 0, count: 256)
    func value(_ name: Int32) -> Float { tallies[Int(name)].score - 0.05 * Float(lengths[Int(name)]) }
    func bin(_ value: Float) -> Int { max(0, min(255, Int(value * 40))) }
    for name in touched {
      let value = value(name)
      if value >= floor { counts[bin(value)] += 1 }
    }
    var cut = 255
    var sum: Int32 = 0
    while cut > 0 {
      sum += counts[cut]
      if sum >= Int32(count) * 2 { break }
      cut -= 1
    }
    var ranked: [(value: Float, name: Int32)] = []
    for name in touched {
      let value = value(name)
      if value >= floor, bin(value) >= cut, isWanted(Int(name)) { ranked.append((value, name)) }
    }
    ranked.sort { ($0.value, $1.name) > ($1.value, $0.name) }
    if ranked.count > count { ranked.removeSubrange(count...) }
    return ranked
  }
}
