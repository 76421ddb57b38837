import Names
import Vocabulary

/// Lists in memory, ready to answer. Immutable: a list change makes a new index.
public struct ScreeningIndex: Sendable {
  /// Changes whenever the same inputs could give another answer.
  public static let matcherVersion = "1"

  public let lists: [WatchlistSummary]
  let entries: [ListEntry]
  /// List of each entry, as a place in `lists`.
  let listOfEntry: [UInt16]
  let store: NameStore
  /// Entries by number in its form for comparison.
  let byNumber: [[UInt8]: [Int32]]

  /// Takes the lists apart. For 35,000 parties this takes about a second: make an index off the path of requests.
  public init(_ lists: [Watchlist]) {
    self.lists = lists.map(\.summary)
    entries = lists.flatMap(\.entries)
    listOfEntry = lists.enumerated().flatMap { place, list in
      [UInt16](repeating: UInt16(clamping: place), count: list.entries.count)
    }
    store = NameStore(entries)
    var byNumber: [[UInt8]: [Int32]] = [:]
    for (place, entry) in entries.enumerated() {
      for number in entry.numbers {
        let key = ListText.number(number.value)
        if key.count >= 5 { byNumber[key, default: []].append(Int32(place)) }
      }
    }
    self.byNumber = byNumber
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
    scored(subject, minimumScore: minimumScore).prefix(max(0, limit)).map { match(subject, $0, explain: explain) }
  }
}
