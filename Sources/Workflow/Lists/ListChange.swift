import Screening
import Vocabulary

/// A change of one list as far as it says whose screening may come out otherwise.
struct ListChange: Sendable {
  let delta: ListDelta
  private let before: ScreeningIndex
  private let after: Rules

  /// - Parameters:
  ///   - before, after: all lists, and the list that changed in its two versions.
  init(_ list: String, from before: Rules, to after: Rules) {
    delta = ListDelta(list: list, before: before.watchlist(list), after: after.watchlist(list))
    self.before = before.index
    self.after = after
  }

  var isEmpty: Bool { delta.isEmpty }

  /// For a list that is new, everybody is screened again at once.
  var isWhole: Bool { delta.before == nil }

  /// Compares subjects with what changed, with the scores that entries have in the whole lists.
  func screen() -> DeltaScreen { DeltaScreen(before: before, after: after.index, deltas: [delta]) }

  /// Entries whose matches may have to be looked at again: those that changed or went, and those that are linked to one
  /// that did or that is new, however far away, because ownership goes along links.
  var touched: Set<String> {
    let direct = Set(delta.changed.map(\.after.id) + delta.removed.map(\.id))
    var reached = direct.union(delta.added.map(\.id))
    var names = Set(
      (delta.added + delta.changed.map(\.after) + delta.changed.map(\.before) + delta.removed)
        .flatMap { $0.names.map { $0.text.lowercased() } })
    let linked = after.watchlists.flatMap(\.entries).filter { !$0.links.isEmpty }
    var grew = true
    while grew {
      grew = false
      for entry in linked where !reached.contains(entry.id) {
        guard entry.links.contains(where: { reached.contains($0.other) || names.contains($0.other.lowercased()) })
        else { continue }
        reached.insert(entry.id)
        names.formUnion(entry.names.map { $0.text.lowercased() })
        grew = true
      }
    }
    return reached
  }
}
