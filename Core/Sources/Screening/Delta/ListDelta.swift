/// What changed between two versions of one list, entry by entry.
public struct ListDelta: Hashable, Sendable {
  /// An entry that both versions have and that is not the same in them.
  public struct Change: Hashable, Sendable {
    public let before: ListEntry
    public let after: ListEntry
    /// What differs, in a fixed order.
    public let parts: [EntryDifference]

    /// Whether the change can make another party of the entry, or only tells more of the same.
    public var concernsIdentity: Bool { parts.contains { $0.aspect.concernsIdentity } }
  }

  public let list: String
  /// Versions as `WatchlistSummary.version`; nil where the list was not there.
  public let before: String?
  public let after: String?
  /// In the order of the newer version.
  public let added: [ListEntry]
  public let changed: [Change]
  /// In the order of the older version.
  public let removed: [ListEntry]

  public var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }

  /// - Parameters:
  ///   - before: nil for a list that is new.
  ///   - after: nil for a list that is given up.
  public init(list: String, before: Watchlist?, after: Watchlist?) {
    self.list = list
    self.before = before?.summary.version
    self.after = after?.summary.version
    let older = Dictionary((before?.entries ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<String> = []
    var added: [ListEntry] = []
    var changed: [Change] = []
    for entry in after?.entries ?? [] where seen.insert(entry.id).inserted {
      guard let old = older[entry.id] else {
        added.append(entry)
        continue
      }
      let parts = EntryDifference.between(old, entry)
      if !parts.isEmpty { changed.append(Change(before: old, after: entry, parts: parts)) }
    }
    self.added = added
    self.changed = changed
    removed = (before?.entries ?? []).filter { !seen.contains($0.id) }
  }

  /// The differences of all lists of two rule sets, by name of list.
  public static func between(_ before: [Watchlist], _ after: [Watchlist]) -> [ListDelta] {
    let names = Set((before + after).map(\.summary.list)).sorted()
    return names.compactMap { name in
      let delta = ListDelta(
        list: name, before: before.first { $0.summary.list == name }, after: after.first { $0.summary.list == name })
      return delta.isEmpty ? nil : delta
    }
  }
}
