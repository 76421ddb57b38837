import Names

/// The working memory of look-ups, reused from one to the next: marks are numbered, so nothing has to be cleared.
struct Search {
  /// How far a name was raised, and the round and row that raised it last.
  private struct Tally {
    var score: Float = 0
    var mark: UInt32 = 0
  }

  /// Where the likenesses of a listed word are, and in which round they were put there.
  private struct Slot {
    var mark: UInt32 = 0
    var place: Int32 = 0
  }

  private var tallies: [Tally]
  /// Names that were raised, the first `touchedCount` of them in this round.
  private var touched: [Int32]
  private var touchedCount = 0
  private var wordMark: [UInt32]
  private var slots: [Slot]
  private var likenesses: [Float] = []
  private var slotCount = 0
  private var round: UInt32 = 0
  private var wordRound: UInt32 = 0
  private var weights: [NameWord: Float] = [:]
  /// What was found for words asked before: places in the two lists that follow.
  private var known: [NameWord: FoundWord] = [:]
  private var knownHalves: [NameWord: [Half]] = [:]
  private var knownNumbers: [Int32] = []
  private var knownLikenesses: [Float] = []
  private var promising: [(value: Float, name: Int32)] = []
  /// Listed words under the keys of the word that is looked for, each once.
  private(set) var sharingKeys: [Int32] = []
  /// Names of earlier subjects, taken apart.
  private var reader = NameReader()
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
    touched = [Int32](repeating: 0, count: names + 1)
    wordMark = [UInt32](repeating: 0, count: words)
    slots = [Slot](repeating: Slot(), count: words)
  }

  /// The names of a subject taken apart.
  mutating func names(of subject: ScreeningSubject) -> [StatedName] {
    if reader.words.count > Self.rememberedWeights { reader = NameReader() }
    return StatedName.texts(of: subject).map { text, kind, isGuess in
      StatedName(parsed: reader.parsed(text, kind: Matcher.parsedKind(kind)), kind: kind, isGuess: isGuess)
    }
  }

  mutating func begin() {
    touchedCount = 0
    slotCount = 0
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
    for index in slots.indices { slots[index].mark = 0 }
  }

  /// Gathers the listed words that `find` hands out, each once, in `sharingKeys`.
  mutating func gather(_ find: ((Int) -> Void) -> Void) {
    wordRound += 1
    let round = wordRound
    var gathered: [Int32] = []
    swap(&gathered, &sharingKeys)
    gathered.removeAll(keepingCapacity: true)
    wordMark.withUnsafeMutableBufferPointer { marks in
      find { word in
        if marks[word] == round { return }
        marks[word] = round
        gathered.append(Int32(truncatingIfNeeded: word))
      }
    }
    swap(&gathered, &sharingKeys)
  }

  mutating func set(row: Int, word: Int, likeness: Float) {
    if slots[word].mark != round {
      slots[word] = Slot(mark: round, place: Int32(slotCount * Self.rows))
      slotCount += 1
      let end = slotCount * Self.rows
      if likenesses.count < end {
        likenesses.append(contentsOf: repeatElement(0, count: Self.rows * 256))
      }
      for place in (end - Self.rows)..<end { likenesses[place] = 0 }
    }
    likenesses[Int(slots[word].place) + row] = likeness
  }

  /// The listed words that are like `word`: as found before, or now by `find`, which hands them to its argument and returns
  /// the weight. The likest come first.
  mutating func found(_ word: NameWord, _ find: (inout Search, (Int, Float) -> Void) -> Float) -> FoundWord {
    if let found = known[word] { return found }
    if knownNumbers.count > Self.rememberedFinds {
      known.removeAll(keepingCapacity: true)
      knownNumbers.removeAll(keepingCapacity: true)
      knownLikenesses.removeAll(keepingCapacity: true)
    }
    let start = knownNumbers.count
    var like: [(number: Int32, likeness: Float)] = []
    let weight = find(&self) { like.append((Int32($0), $1)) }
    like.sort { $0.likeness > $1.likeness }
    for (number, likeness) in like {
      knownNumbers.append(number)
      knownLikenesses.append(likeness)
    }
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

  /// Copies how like a listed word is to each word of the query. Returns false where it is like none of them.
  func copyLikenesses(of word: Int, rows: Int, to likeness: borrowing NameAligner.Likenesses, column: Int) -> Bool {
    guard slots[word].mark == round else { return false }
    let start = Int(slots[word].place)
    likenesses.withUnsafeBufferPointer {
      likeness.set(column: column, UnsafeBufferPointer(rebasing: $0[start..<start + rows]))
    }
    return true
  }

  /// Raises the names by the value, unless the same row has raised them before: the highest value of a row comes first.
  mutating func raise(_ names: UnsafeBufferPointer<Int32>, by value: Float, row: Int) {
    let (round, mark) = (round, round &+ UInt32(truncatingIfNeeded: row))
    var count = touchedCount
    tallies.withUnsafeMutableBufferPointer { tallies in
      touched.withUnsafeMutableBufferPointer { touched in
        // Nothing here depends on a guess of the processor, so that it fetches many names at the same time.
        for name in names {
          let tally = tallies[Int(name)]
          let isNew = tally.mark < round
          let score = (isNew ? 0 : tally.score) + (tally.mark == mark ? 0 : value)
          tallies[Int(name)] = Tally(score: score, mark: mark)
          touched[count] = name
          count &+= isNew ? 1 : 0
        }
      }
    }
    touchedCount = count
  }

  /// About `count` names of most promise that `isWanted`, best first, ties by number.
  mutating func best(_ count: Int, atLeast floor: Float, lengths: [UInt8], isWanted: (Int) -> Bool) -> [(
    value: Float, name: Int32
  )] {
    let found = promisingNames(atLeast: floor, lengths)
    let cut = cut(found, wanted: Int32(count) * 2)
    var ranked: [(value: Float, name: Int32)] = []
    for choice in promising[..<found] where Self.bin(choice.value) >= cut && isWanted(Int(choice.name)) {
      ranked.append(choice)
    }
    ranked.sort { ($0.value, $1.name) > ($1.value, $0.name) }
    if ranked.count > count { ranked.removeSubrange(count...) }
    return ranked
  }

  /// Gathers the names of at least that value in `promising`. Returns how many there are.
  private mutating func promisingNames(atLeast floor: Float, _ lengths: [UInt8]) -> Int {
    var found = 0
    if promising.count <= touchedCount {
      promising.append(
        contentsOf: repeatElement((value: Float(0), name: Int32(0)), count: touchedCount + 1 - promising.count))
    }
    promising.withUnsafeMutableBufferPointer { promising in
      tallies.withUnsafeBufferPointer { tallies in
        lengths.withUnsafeBufferPointer { lengths in
          for name in touched[..<touchedCount] {
            let value = tallies[Int(name)].score - 0.05 * Float(lengths[Int(name)])
            promising[found] = (value, name)
            found &+= value >= floor ? 1 : 0
          }
        }
      }
    }
    return found
  }

  private static func bin(_ value: Float) -> Int { max(0, min(255, Int(value * 40))) }

  /// The highest step of values from which on there are as many names as wanted.
  private func cut(_ found: Int, wanted: Int32) -> Int {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 256) { counts in
      counts.initialize(repeating: 0)
      for choice in promising[..<found] { counts[Self.bin(choice.value)] &+= 1 }
      var cut = 255
      var sum: Int32 = 0
      while cut > 0 {
        sum &+= counts[cut]
        if sum >= wanted { break }
        cut -= 1
      }
      return cut
    }
  }
}
