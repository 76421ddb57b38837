/// Changes to a ledger that no segment holds yet: the timelines of the blocks that were touched.
///
/// A block's timelines begin with what the view knows; only the latest rows are copied, earlier ones where a late fact needs
/// them.
public struct LedgerDelta: Sendable {
  public let view: LedgerView
  public var names: LedgerNames
  /// Position of the next fact.
  public private(set) var nextSequence: UInt64
  /// Facts taken since the beginning of this delta, repeats not counted.
  public private(set) var factCount = 0

  var timelines: [PendingTimeline] = []
  var groups: [PendingGroup] = []
  private var scopes = ScopeTable()
  private var groupNumbers: [AddressBlock: Int] = [:]

  public init(_ view: LedgerView) {
    self.view = view
    names = view.names
    nextSequence = view.nextSequence
  }

  /// Block that was touched, and its port ranges with their timelines.
  struct PendingGroup: Sendable {
    let block: AddressBlock
    var ranges: [(firstPort: UInt16, lastPort: UInt16, timeline: Int)] = []
  }

  /// A timeline, and the rows before it that still lie in a segment only.
  struct PendingTimeline: Sendable {
    var timeline = Timeline()
    var segment: LeaseSegment?
    var key = 0
    var storedRows = 0..<0

    /// Copies rows from the segment until the fact finds all that it can touch.
    @inline(__always)
    mutating func prepare(for fact: LeaseFact) {
      guard !storedRows.isEmpty else { return }
      pull(for: fact)
    }

    private mutating func pull(for fact: LeaseFact) {
      let earliest = timeline.loose.reduce(fact.row.start) { min($0, $1.row.start) }
      while !storedRows.isEmpty, timeline.isIrregular || timeline.rows.first.map({ $0.start >= earliest }) ?? true {
        pull(timeline.isIrregular ? storedRows.count : timeline.rows.isEmpty ? 2 : 16)
      }
    }

    mutating func pullAll() { pull(storedRows.count) }

    private mutating func pull(_ count: Int) {
      guard let segment else { return }
      let first = max(storedRows.lowerBound, storedRows.upperBound - count)
      timeline.rows.insert(
        contentsOf: (first..<storedRows.upperBound).lazy.map { [key] in segment.row($0, key: key) }, at: 0)
      storedRows = storedRows.lowerBound..<first
    }
  }

  /// Takes a fact, whose row bears its position already or gets the next one where it has none yet.
  ///
  /// Repeats use up no position.
  public mutating func take(_ kind: LeaseFact.Kind, _ row: LeaseRow, of block: AddressBlock) -> Timeline.Change {
    var row = row
    row.sequence = nextSequence
    row.endSequence = nextSequence
    let number = timeline(of: LeaseScope(block, firstPort: row.firstPort, lastPort: row.lastPort))
    let fact = LeaseFact(kind: kind, row: row)
    timelines[number].prepare(for: fact)
    let change = timelines[number].timeline.take(fact)
    if case .repeated = change { return change }
    nextSequence += 1
    factCount += 1
    return change
  }

  /// Reads what taking facts of these scopes will read, so that the memory fetches all of it at once.
  func touch(_ scopes: some Sequence<LeaseScope>) -> Int64 {
    var sum: Int64 = 0
    for scope in scopes {
      guard let number = self.scopes.find(scope) else { continue }
      sum &+= timelines[number].timeline.rows.last?.start ?? 0
    }
    return sum
  }

  func touches(_ block: AddressBlock) -> Bool { groupNumbers[block] != nil }

  // MARK: Finding timelines

  private mutating func timeline(of scope: LeaseScope) -> Int {
    if let found = scopes.find(scope) { return found }
    let group = group(of: scope.block)
    if let found = scopes.find(scope) { return found }
    return addRange(scope, to: group)
  }

  private mutating func group(of block: AddressBlock) -> Int {
    if let found = groupNumbers[block] { return found }
    let number = groups.count
    groups.append(PendingGroup(block: block))
    groupNumbers[block] = number
    guard let (segment, index) = view.find(block) else { return number }
    for key in segment.keys(of: index) {
      let scope = LeaseScope(block, firstPort: segment.ports[2 * key], lastPort: segment.ports[2 * key + 1])
      let timeline = addRange(scope, to: number, segment, key)
      scopes.insert(scope, timeline)
    }
    for fact in segment.looseFacts(of: block) {
      let scope = LeaseScope(block, firstPort: fact.row.firstPort, lastPort: fact.row.lastPort)
      timelines[scopes.find(scope) ?? addRange(scope, to: number)].timeline.keepLoose(fact)
    }
    return number
  }

  /// Adds a port range to a block: with a timeline of its own, or joined with the ranges that it cuts.
  private mutating func addRange(
    _ scope: LeaseScope, to group: Int, _ segment: LeaseSegment? = nil, _ key: Int = 0
  ) -> Int {
    var pending = PendingTimeline(segment: segment, key: key)
    if let segment { pending.storedRows = segment.rows(of: key) }
    let cut = groups[group].ranges.filter { scope.conflicts(firstPort: $0.firstPort, lastPort: $0.lastPort) }
    let number: Int
    if let first = cut.first {
      number = first.timeline
      pending.pullAll()
      join(Set(cut.map(\.timeline)), into: number, group, with: pending)
    } else {
      number = timelines.count
      timelines.append(pending)
    }
    groups[group].ranges.append((scope.firstPort, scope.lastPort, number))
    scopes.insert(scope, number)
    return number
  }

  private mutating func join(_ numbers: Set<Int>, into target: Int, _ group: Int, with added: PendingTimeline) {
    var rows = added.timeline.rows
    var loose = added.timeline.loose
    for number in numbers {
      timelines[number].pullAll()
      rows += timelines[number].timeline.rows
      loose += timelines[number].timeline.loose
      timelines[number] = PendingTimeline()
    }
    rows.sort { ($0.start, $0.firstPort, $0.lastPort) < ($1.start, $1.firstPort, $1.lastPort) }
    timelines[target].timeline.rows = rows
    timelines[target].timeline.isIrregular = true
    timelines[target].timeline.replaceLoose(with: loose)
    for index in groups[group].ranges.indices where numbers.contains(groups[group].ranges[index].timeline) {
      groups[group].ranges[index].timeline = target
      scopes.replace(
        LeaseScope(
          groups[group].block, firstPort: groups[group].ranges[index].firstPort,
          lastPort: groups[group].ranges[index].lastPort), target)
    }
  }

  /// For replaying a log: facts after this one get positions from here.
  public mutating func skip(to sequence: UInt64) { nextSequence = max(nextSequence, sequence) }
}

/// Port ranges of blocks and the numbers of their timelines: a plain hash table, asked once for every event.
struct ScopeTable: Sendable {
  private var entries: [(scope: LeaseScope, number: Int)] = []
  private var slots: [Int32] = [Int32](repeating: -1, count: 256)

  func find(_ scope: LeaseScope) -> Int? {
    let entry = slots[slot(of: scope)]
    return entry < 0 ? nil : entries[Int(entry)].number
  }

  mutating func insert(_ scope: LeaseScope, _ number: Int) {
    let place = slot(of: scope)
    if slots[place] >= 0 {
      entries[Int(slots[place])].number = number
      return
    }
    slots[place] = Int32(truncatingIfNeeded: entries.count)
    entries.append((scope, number))
    if entries.count * 2 > slots.count { grow() }
  }

  /// The number of a scope in the order of first appearance.
  @inline(__always) mutating func number(_ scope: LeaseScope) -> Int {
    let place = slot(of: scope)
    if slots[place] >= 0 { return Int(slots[place]) }
    insert(scope, entries.count)
    return entries.count &- 1
  }

  var scopes: [LeaseScope] { entries.map(\.scope) }

  mutating func replace(_ scope: LeaseScope, _ number: Int) { insert(scope, number) }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 4)
    for (index, entry) in entries.enumerated() { slots[slot(of: entry.scope)] = Int32(truncatingIfNeeded: index) }
  }

  /// Where the scope is, or where it would be.
  @inline(__always) private func slot(of scope: LeaseScope) -> Int {
    let mask = slots.count &- 1
    let ports = UInt64(scope.firstPort) << 24 | UInt64(scope.lastPort) << 8 | UInt64(scope.block.length)
    let hash = ByteTable.mix(scope.block.high ^ ByteTable.mix(scope.block.low ^ ByteTable.mix(ports)))
    var slot = Int(truncatingIfNeeded: hash &>> 1) & mask
    while slots[slot] >= 0, entries[Int(slots[slot])].scope != scope { slot = (slot &+ 1) & mask }
    return slot
  }
}
