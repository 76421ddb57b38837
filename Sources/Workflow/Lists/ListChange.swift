import Screening
import Vocabulary

/// What a new version of a list changes against the one before.
struct ListChange: Sendable {
  let added: [ListEntry]
  /// As they are now.
  let changed: [ListEntry]
  /// Identifiers.
  let removed: [String]
  /// Entries of both versions, for telling a small change from a new list.
  let total: Int

  init(from old: Watchlist?, to new: Watchlist) {
    let before = Dictionary((old?.entries ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var (added, changed): ([ListEntry], [ListEntry]) = ([], [])
    for entry in new.entries {
      if let known = before[entry.id] {
        if known != entry { changed.append(entry) }
      } else {
        added.append(entry)
      }
    }
    let now = Set(new.entries.map(\.id))
    self.added = added
    self.changed = changed
    removed = before.keys.filter { !now.contains($0) }.sorted()
    total = max(before.count, new.entries.count)
  }

  var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }

  /// Too much for a look at single pairs: everybody is screened again.
  var isLarge: Bool { (added.count + changed.count + removed.count) * 5 > total }

  /// Matches that name these may have changed or gone.
  var touched: [String] { changed.map(\.id) + removed }
}

/// Tells whom a changed list can concern, by a search in the new and changed entries alone.
///
/// Words weigh otherwise in a short list than in the whole, so this looks with a much lower cut than a screening does;
/// whoever is found here is screened against everything.
struct ListProbe: Sendable {
  static let cut = 0.4

  private let index: ScreeningIndex

  init(_ change: ListChange, of summary: WatchlistSummary) {
    index = ScreeningIndex([Watchlist(summary: summary, entries: change.added + change.changed)])
  }

  func memory() -> ScreeningMemory { index.memory() }

  func concerns(_ statement: Statement, using memory: ScreeningMemory) -> Bool {
    statement.screeningSubjects.contains { stated in
      !index.matches(for: stated.subject, limit: 1, minimumScore: Self.cut, using: memory).isEmpty
    }
  }
}
