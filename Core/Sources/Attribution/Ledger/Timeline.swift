/// The leases of one address, prefix or port block in the order of time, made from facts in any order.
///
/// A function of the facts alone: an assign event lasts to the first later release of the same holder; leases are taken in the
/// order in which they were told, and one that overlaps a lease taken before is refused until nothing stands in its way any more.
/// So late, repeated and shuffled events give the same leases as the same events in order, and an answer "as known then" is
/// the timeline of the facts told until then.
public struct Timeline: Sendable {
  public enum Change: Sendable {
    case taken
    /// Told before: nothing changes.
    case repeated
    /// Kept, but it overlaps; it is taken as soon as nothing is in its way.
    case refused
    /// A release of something that nobody holds, as far as is known; it may meet its assign later.
    case unmatched
  }

  /// Leases by start. Those of ports that cut each other do not overlap.
  public internal(set) var rows: [LeaseRow] = []
  /// Facts that no row shows: refused leases, releases without a lease.
  public internal(set) var loose: [LeaseFact] = []
  /// Whether port blocks meet here that cut each other without being the same.
  var isIrregular = false
  /// Built when there are many loose facts, so that a flood of them stays linear.
  private var looseKeys: Set<LooseKey>?
  private var looseHolders: Set<LeaseHolder> = []

  public init() {}

  /// Takes one more fact.
  public mutating func take(_ fact: LeaseFact) -> Change {
    if isIrregular { return takeSlowly(fact) }
    switch fact.kind {
    case .assign: return takeAssign(fact)
    case .release: return takeRelease(fact)
    case .span: return takeSpan(fact)
    }
  }

  private mutating func takeAssign(_ fact: LeaseFact) -> Change {
    let row = fact.row
    let index = lastRow(notAfter: row.start)
    if index >= 0 {
      let found = rows[index]
      if found.start == row.start, found.isSameHolder(as: row) { return .repeated }
      if found.contains(row.start) { return mayRevive(row) ? takeSlowly(fact) : refuse(fact) }
    }
    guard loose.isEmpty else { return takeSlowly(fact) }
    if index + 1 < rows.count { return refuse(fact) }
    rows.append(row)
    return .taken
  }

  private mutating func takeRelease(_ fact: LeaseFact) -> Change {
    let time = fact.row.start
    let index = lastRow(notAfter: time - 1)
    if index >= 0 {
      let found = rows[index]
      let isHolder = found.isSameHolder(as: fact.row)
      if isHolder, found.end == time { return .repeated }
      if isHolder, found.end > time, found.isOpen || found.wasReleased {
        guard loose.isEmpty, found.isOpen else { return takeSlowly(fact) }
        rows[index].end = time
        rows[index].endSequence = fact.row.sequence
        return .taken
      }
    }
    if isLoose(fact) { return .repeated }
    // A lease that starts at this very instant may turn out to have lasted no time, and a refused one may end here.
    let mayMatter =
      index + 1 < rows.count && rows[index + 1].start == time && rows[index + 1].isSameHolder(as: fact.row)
    guard !mayMatter, !hasLooseLease(of: fact.row) else { return takeSlowly(fact) }
    keepLoose(fact)
    return .unmatched
  }

  private mutating func takeSpan(_ fact: LeaseFact) -> Change {
    let row = fact.row
    let index = lastRow(notAfter: row.start)
    if index >= 0 {
      let found = rows[index]
      if found.start == row.start, found.end == row.end, found.isSameHolder(as: row) { return .repeated }
      if found.contains(row.start) { return row.isOpen && mayRevive(row) ? takeSlowly(fact) : refuse(fact) }
    }
    if index + 1 < rows.count, rows[index + 1].start < row.end {
      return row.isOpen && mayRevive(row) ? takeSlowly(fact) : refuse(fact)
    }
    guard loose.isEmpty else { return takeSlowly(fact) }
    rows.insert(row, at: index + 1)
    return .taken
  }

  /// Whether a refused assign may still take a release away from a later assign of its holder, which was released in the instant
  /// it began and would then last.
  private func mayRevive(_ row: LeaseRow) -> Bool {
    !loose.isEmpty && hasLooseLease(of: row)
      && loose.contains {
        $0.isLease && $0.row.isOpen && $0.row.start >= row.start && $0.row.isSameHolder(as: row) && isReleased($0)
      }
  }

  /// Whether a loose assign meets a loose release of the same instant.
  private func isReleased(_ fact: LeaseFact) -> Bool {
    var row = fact.row
    row.end = row.start
    return isLoose(LeaseFact(kind: .release, row: row))
  }

  private mutating func refuse(_ fact: LeaseFact) -> Change {
    if isLoose(fact) { return .repeated }
    keepLoose(fact)
    return .refused
  }

  /// The last row that starts at `time` or before, or -1.
  @inline(__always) func lastRow(notAfter time: Int64) -> Int {
    var low = 0
    var high = rows.count
    if let last = rows.last, last.start <= time { return high &- 1 }
    while low < high {
      let middle = (low &+ high) / 2
      if rows[middle].start <= time { low = middle &+ 1 } else { high = middle }
    }
    return low &- 1
  }
}

// MARK: Loose facts

extension Timeline {
  private struct LooseKey: Hashable {
    var holder: LeaseHolder
    var start: Int64
    var end: Int64
    var isRelease: Bool

    init(_ fact: LeaseFact) {
      (holder, start, end, isRelease) = (fact.row.holder, fact.row.start, fact.row.end, fact.isRelease)
    }
  }

  private static let manyLoose = 32

  mutating func keepLoose(_ fact: LeaseFact) {
    loose.append(fact)
    if looseKeys != nil {
      looseKeys?.insert(LooseKey(fact))
      if fact.isLease { looseHolders.insert(fact.row.holder) }
    } else if loose.count > Self.manyLoose {
      indexLoose()
    }
  }

  mutating func replaceLoose(with facts: [LeaseFact]) {
    loose = facts
    looseKeys = nil
    looseHolders = []
    if loose.count > Self.manyLoose { indexLoose() }
  }

  private mutating func indexLoose() {
    looseKeys = Set(loose.map(LooseKey.init))
    looseHolders = Set(loose.lazy.filter(\.isLease).map(\.row.holder))
  }

  func isLoose(_ fact: LeaseFact) -> Bool {
    looseKeys?.contains(LooseKey(fact)) ?? loose.contains { $0.repeats(fact) }
  }

  private func hasLooseLease(of row: LeaseRow) -> Bool {
    looseKeys == nil
      ? loose.contains { $0.isLease && $0.row.isSameHolder(as: row) } : looseHolders.contains(row.holder)
  }
}
