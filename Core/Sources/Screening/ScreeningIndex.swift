import Names
import Vocabulary

/// Lists in memory, ready to answer. Immutable: a list change makes a new index.
public struct ScreeningIndex: Sendable {
  /// Changes whenever the same inputs could give another answer.
  public static let matcherVersion = "5"

  public let lists: [WatchlistSummary]
  let entries: [ListEntry]
  let ids: [String]
  /// List of each entry, as a place in `lists`.
  let listOfEntry: [UInt16]
  let store: NameStore
  /// The store whose word weights count, where this index holds a part of a larger one.
  let whole: NameStore?
  let places: [String: Int32]
  /// Entries by a main name that some link refers to, in lower case.
  let byLinkedName: [String: [Int32]]
  /// Entries by number in its form for comparison.
  let byNumber: [[UInt8]: [Int32]]

  /// Takes the lists apart. For 35,000 parties this takes about a second: make an index off the path of requests.
  public init(_ lists: [Watchlist]) {
    let places = lists.enumerated().flatMap { place, list in
      [UInt16](repeating: UInt16(clamping: place), count: list.entries.count)
    }
    self.init(lists.map(\.summary), lists.flatMap(\.entries), places, whole: nil)
  }

  /// An index of some of the entries that gives them the scores that they have in the whole.
  func part(_ places: [Int]) -> ScreeningIndex {
    ScreeningIndex(lists, places.map { entries[$0] }, places.map { listOfEntry[$0] }, whole: store)
  }

  private init(_ lists: [WatchlistSummary], _ entries: [ListEntry], _ listOfEntry: [UInt16], whole: NameStore?) {
    self.lists = lists
    self.entries = entries
    self.listOfEntry = listOfEntry
    self.whole = whole
    ids = entries.map(\.id)
    places = Dictionary(ids.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
    let linked = Set(entries.flatMap { $0.links.map { $0.other.lowercased() } })
    var byLinkedName: [String: [Int32]] = [:]
    if !linked.isEmpty {
      for (place, entry) in entries.enumerated() {
        for name in entry.names where linked.contains(name.text.lowercased()) {
          byLinkedName[name.text.lowercased(), default: []].append(Int32(place))
        }
      }
    }
    self.byLinkedName = byLinkedName
    store = NameStore(entries, partOf: whole)
    var byNumber: [[UInt8]: [Int32]] = [:]
    for (place, entry) in entries.enumerated() {
      for number in entry.numbers {
        let key = ListText.number(number.value)
        if key.count >= 5 { byNumber[key, default: []].append(Int32(place)) }
      }
    }
    self.byNumber = byNumber
  }

  /// The entry of that id, or of that name on the list of `entry`.
  func place(of reference: String, near entry: Int32) -> Int32? {
    if let place = places[reference] { return place }
    let list = listOfEntry[Int(entry)]
    return byLinkedName[reference.lowercased()]?.first { listOfEntry[Int($0)] == list }
  }

  /// The parties on the lists that resemble the subject, best first, then by entry id.
  ///
  /// - Parameters:
  ///   - limit: at most so many.
  ///   - minimumScore: none with a lower score.
  ///   - explain: whether the matches carry their parts.
  public func matches(
    for subject: ScreeningSubject, limit: Int = 20, minimumScore: Double = 0.3, explain: Bool = true
  ) -> [ScreeningMatch] {
    matches(for: subject, limit: limit, minimumScore: minimumScore, explain: explain, using: memory())
  }

  /// As above with working memory that the caller keeps from one subject to the next, for long runs.
  public func matches(
    for subject: ScreeningSubject, limit: Int = 20, minimumScore: Double = 0.3, explain: Bool = false,
    using memory: ScreeningMemory
  ) -> [ScreeningMatch] {
    scored(subject, minimumScore: minimumScore, &memory.search).prefix(max(0, limit)).map {
      match(subject, $0, explain: explain)
    }
  }

  /// Working memory for look-ups in this index, for one thread at a time.
  public func memory() -> ScreeningMemory {
    ScreeningMemory(Search(names: store.names.count, words: store.vocabulary.count))
  }
}

/// Working memory of look-ups in one index.
public final class ScreeningMemory {
  var search: Search

  init(_ search: Search) { self.search = search }
}
