import Screening
import Vocabulary

/// People's words on matches of one application that are in force, opened.
struct StandingClearances: Sendable {
  struct Word: Sendable {
    let record: ClearanceRecord
    let sides: PairSides
  }

  static let none = StandingClearances(words: [:])

  private(set) var words: [PairKey: Word]

  var entries: Set<String> { Set(words.values.filter { $0.record.verdict == .cleared }.map(\.record.entry)) }

  /// The same with a further word, in the place of an earlier one on the same pair.
  func adding(_ record: ClearanceRecord, _ sides: PairSides) -> StandingClearances {
    var next = self
    next.words[PairKey(role: record.role, entry: record.entry)] = Word(record: record, sides: sides)
    return next
  }

  /// What a word says of a pair as it is now.
  enum Answer: Sendable {
    case silent
    case holds(ClearanceRecord)
    /// It was given about other facts.
    case lapsed(ClearanceRecord, [PairChange])
  }

  func answer(_ pair: PairKey, _ sides: PairSides, _ digests: PairDigests) -> Answer {
    guard let word = words[pair] else { return .silent }
    if word.record.statedDigest == digests.stated, word.record.listedDigest == digests.listed {
      return .holds(word.record)
    }
    let changes = word.sides.changes(to: sides)
    return changes.isEmpty ? .holds(word.record) : .lapsed(word.record, changes)
  }

  /// The matches that a person cleared, as long as the word is about both sides as they are now.
  func cleared(_ book: PairBook) throws -> Set<PairKey> {
    Set(
      try words.keys.filter { pair in
        guard let sides = book.sides(pair) else { return false }
        guard case .holds(let record) = answer(pair, sides, try book.digests(sides)) else { return false }
        return record.verdict == .cleared
      })
  }
}

extension StoreReader {
  /// The words in force on an application's matches, with their sealed sides.
  func standingClearances(of application: ApplicationID) throws -> [(record: ClearanceRecord, sides: SealedBytes)] {
    var query = ClearanceQuery()
    query.application = application
    query.state = .standing
    return try all { try clearances(query, $0) }.map { ($0, try sealed($0.sides)) }
  }
}
