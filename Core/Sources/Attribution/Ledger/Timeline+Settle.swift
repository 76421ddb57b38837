extension Timeline {
  /// All facts that rows and loose facts show.
  public var facts: [LeaseFact] { rows.flatMap(Self.facts) + loose }

  /// The timeline of `facts`, which may come in any order and repeat themselves.
  public init(of facts: [LeaseFact], isIrregular: Bool = false) {
    self.init()
    self.isIrregular = isIrregular
    settle(Self.withoutRepeats(facts), after: 0)
  }

  /// The facts that a row was made of.
  static func facts(of row: LeaseRow) -> [LeaseFact] {
    guard row.wasReleased else {
      // An open row counts as an assign event: both last until a release is told.
      return [LeaseFact(kind: row.isOpen ? .assign : .span, row: row)]
    }
    var assign = row
    assign.end = LeaseRow.open
    assign.endSequence = row.sequence
    var release = row
    release.start = row.end
    release.sequence = row.endSequence
    return [LeaseFact(kind: .assign, row: assign), LeaseFact(kind: .release, row: release)]
  }

  /// Takes a fact by settling anew whatever it can touch: rows from shortly before it, and all loose facts.
  mutating func takeSlowly(_ fact: LeaseFact) -> Change {
    let first = firstTouched(by: fact)
    var facts = rows[first...].flatMap(Self.facts)
    if isLoose(fact) || facts.contains(where: { $0.repeats(fact) }) || endsSpan(fact, from: first) { return .repeated }
    facts += loose
    facts.append(fact)
    settle(facts, after: first)
    let isLoose = loose.contains { $0.row.sequence == fact.row.sequence && $0.kind == fact.kind }
    return isLoose ? (fact.isLease ? .refused : .unmatched) : .taken
  }

  /// The first row that the fact can change. Rows before it end before it starts, and nothing loose reaches back there.
  func firstTouched(by fact: LeaseFact) -> Int {
    if isIrregular { return 0 }
    let earliest = loose.reduce(fact.row.start) { min($0, $1.row.start) }
    return max(0, lastRow(notAfter: earliest - 1))
  }

  private func endsSpan(_ fact: LeaseFact, from first: Int) -> Bool {
    rows[first...].contains { row in
      !row.wasReleased && !row.isOpen && row.isSameHolder(as: fact.row)
        && (fact.kind == .release && row.end == fact.row.start || fact.kind == .assign && row.start == fact.row.start)
    }
  }

  /// Replaces the rows from `first` on, and everything loose, by what `facts` say.
  mutating func settle(_ facts: [LeaseFact], after first: Int) {
    let releases = facts.filter(\.isRelease).sorted { ($0.row.holder, $0.row.start) < ($1.row.holder, $1.row.start) }
    var (candidates, momentary) = Self.pair(facts.filter(\.isLease), releases)
    candidates.sort { $0.row.sequence < $1.row.sequence }
    var taken = TakenLeases()
    var isUsed = [Bool](repeating: false, count: releases.count)
    var left = momentary
    for candidate in candidates {
      if taken.insert(candidate.row) {
        if let release = candidate.release { isUsed[release] = true }
      } else {
        left.append(candidate.fact)
      }
    }
    for (index, release) in releases.enumerated() where !isUsed[index] { left.append(release) }
    rows.removeSubrange(first...)
    rows += taken.rows
    replaceLoose(with: left.sorted { $0.row.sequence < $1.row.sequence })
  }

  private struct Candidate {
    /// With the end that its release gives it.
    var row: LeaseRow
    var release: Int?
    var fact: LeaseFact
  }

  /// Gives every lease its end: the first later release of its holder.
  ///
  /// - Returns: the leases, and the assigns that were released in the instant they began, which held no time.
  private static func pair(
    _ leases: [LeaseFact], _ releases: [LeaseFact]
  ) -> (candidates: [Candidate], momentary: [LeaseFact]) {
    var candidates: [Candidate] = []
    var momentary: [LeaseFact] = []
    var ends = [Bool](repeating: false, count: releases.count)
    for fact in leases.sorted(by: { $0.row.start < $1.row.start }) {
      guard fact.row.isOpen else {
        candidates.append(Candidate(row: fact.row, fact: fact))
        continue
      }
      var place = firstRelease(releases, of: fact.row.holder, from: fact.row.start)
      if place < releases.count, isRelease(releases[place], of: fact.row), releases[place].row.start == fact.row.start {
        guard ends[place] else {
          ends[place] = true
          momentary.append(fact)
          continue
        }
        place += 1
      }
      guard place < releases.count, isRelease(releases[place], of: fact.row) else {
        candidates.append(Candidate(row: fact.row, fact: fact))
        continue
      }
      ends[place] = true
      var row = fact.row
      row.end = releases[place].row.start
      row.endSequence = releases[place].row.sequence
      candidates.append(Candidate(row: row, release: place, fact: fact))
    }
    return (candidates, momentary)
  }

  private static func isRelease(_ release: LeaseFact, of row: LeaseRow) -> Bool { release.row.isSameHolder(as: row) }

  private static func firstRelease(_ releases: [LeaseFact], of holder: LeaseHolder, from time: Int64) -> Int {
    var low = 0
    var high = releases.count
    while low < high {
      let middle = (low + high) / 2
      let row = releases[middle].row
      if (row.holder, row.start) < (holder, time) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func withoutRepeats(_ facts: [LeaseFact]) -> [LeaseFact] {
    struct Key: Hashable {
      var holder: LeaseHolder
      var start: Int64
      var end: Int64
      var isRelease: Bool
    }
    var seen: Set<Key> = []
    return facts.sorted { $0.row.sequence < $1.row.sequence }.filter { fact in
      let key = Key(
        holder: fact.row.holder, start: fact.row.start, end: fact.row.end, isRelease: fact.isRelease)
      return seen.insert(key).inserted
    }
  }
}

/// Leases taken so far, by port range and start; tells what a further one would overlap.
struct TakenLeases {
  private var lanes: [(first: UInt16, last: UInt16, rows: [LeaseRow])] = []

  /// Takes the lease unless it overlaps one of ports that cut its own.
  mutating func insert(_ row: LeaseRow) -> Bool {
    let scope = LeaseScope(AddressBlock(high: 0, low: 0), firstPort: row.firstPort, lastPort: row.lastPort)
    var own: Int?
    for (index, lane) in lanes.enumerated() where scope.conflicts(firstPort: lane.first, lastPort: lane.last) {
      if lane.first == row.firstPort, lane.last == row.lastPort { own = index }
      let place = Self.place(of: row.start, in: lane.rows)
      if place > 0, lane.rows[place - 1].end > row.start { return false }
      if place < lane.rows.count, lane.rows[place].start < row.end { return false }
    }
    if let own {
      lanes[own].rows.insert(row, at: Self.place(of: row.start, in: lanes[own].rows))
    } else {
      lanes.append((row.firstPort, row.lastPort, [row]))
    }
    return true
  }

  /// All of them by start.
  var rows: [LeaseRow] {
    if lanes.count == 1 { return lanes[0].rows }
    return lanes.flatMap(\.rows).sorted {
      ($0.start, $0.firstPort, $0.lastPort) < ($1.start, $1.firstPort, $1.lastPort)
    }
  }

  private static func place(of time: Int64, in rows: [LeaseRow]) -> Int {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].start < time { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
