/// Where the rows of a block come from when a segment is written.
enum BlockSource {
  case stored(LeaseSegment, Int)
  case pending(Int)
}

extension LedgerDelta {
  /// The touched blocks, joined with the segments from number `first` on, as a segment that takes their place and hides its
  /// blocks in older ones.
  ///
  /// - Parameter first: 0 for the whole ledger, the count of segments for what was touched alone.
  public func sources(from first: Int) -> SegmentSources {
    var pending: [(AddressBlock, BlockSource)] = groups.indices.map { (groups[$0].block, .pending($0)) }
    pending.sort { $0.0 < $1.0 }
    guard first < view.segments.count else { return SegmentSources(delta: self, blocks: pending) }
    let stored = view.sources(from: first)
    var merged: [(AddressBlock, BlockSource)] = []
    merged.reserveCapacity(stored.count + pending.count)
    var next = 0
    for entry in stored {
      while next < pending.count, pending[next].0 < entry.0 {
        merged.append(pending[next])
        next += 1
      }
      if next < pending.count, pending[next].0 == entry.0 { continue }
      merged.append(entry)
    }
    merged += pending[next...]
    return SegmentSources(delta: self, blocks: merged)
  }
}

extension LedgerView {
  /// The visible blocks of the segments from number `first` on, in order.
  func sources(from first: Int) -> [(AddressBlock, BlockSource)] {
    var all: [(AddressBlock, BlockSource)] = []
    for (number, segment) in segments.enumerated().dropFirst(first) {
      for group in 0..<segment.groupCount {
        let block = segment.block(group)
        if segments.count > 1, index.place(of: block) != index.firstPlaces[number] + group { continue }
        all.append((block, .stored(segment, group)))
      }
    }
    if segments.count > 1 { all.sort { $0.0 < $1.0 } }
    return all
  }
}

/// Blocks that make a segment, in order; counts them and writes them.
public struct SegmentSources {
  let delta: LedgerDelta
  let blocks: [(AddressBlock, BlockSource)]

  public var plan: SegmentPlan {
    var plan = SegmentPlan()
    for (block, source) in blocks {
      plan.count(block)
      switch source {
      case .stored(let segment, let group): plan.count(segment, group, block)
      case .pending(let number): count(delta.groups[number], in: &plan)
      }
    }
    return plan
  }

  private func count(_ group: LedgerDelta.PendingGroup, in plan: inout SegmentPlan) {
    for range in group.ranges {
      plan.count(firstPort: range.firstPort, lastPort: range.lastPort)
      delta.forEachRow(of: range) { plan.count($0) }
    }
    plan.loose += delta.looseFacts(of: group).count
  }

  public func write(_ writer: inout SegmentWriter) {
    for (block, source) in blocks {
      writer.begin(block)
      switch source {
      case .stored(let segment, let group): writer.copy(segment, group, block)
      case .pending(let number):
        let group = delta.groups[number]
        for range in group.ranges.sorted(by: { ($0.firstPort, $1.lastPort) < ($1.firstPort, $0.lastPort) }) {
          writer.begin(firstPort: range.firstPort, lastPort: range.lastPort)
          delta.forEachRow(of: range) { writer.append($0) }
        }
        for fact in delta.looseFacts(of: group) { writer.append(fact, of: block) }
      }
    }
  }
}

extension LedgerDelta {
  @inline(__always)
  func forEachRow(of range: (firstPort: UInt16, lastPort: UInt16, timeline: Int), _ body: (LeaseRow) -> Void) {
    if let segment = timelines[range.timeline].segment {
      for row in timelines[range.timeline].storedRows { body(segment.row(row, key: timelines[range.timeline].key)) }
    }
    let isIrregular = timelines[range.timeline].timeline.isIrregular
    for row in timelines[range.timeline].timeline.rows {
      if isIrregular, row.firstPort != range.firstPort || row.lastPort != range.lastPort { continue }
      body(row)
    }
  }

  func looseFacts(of group: PendingGroup) -> [LeaseFact] {
    Set(group.ranges.map(\.timeline)).sorted().flatMap { timelines[$0].timeline.loose }
  }
}

extension SegmentPlan {
  mutating func count(_ segment: LeaseSegment, _ group: Int, _ block: AddressBlock) {
    for key in segment.keys(of: group) {
      count(firstPort: segment.ports[2 * key], lastPort: segment.ports[2 * key + 1])
      for row in segment.rows(of: key) { count(segment.row(row, key: key)) }
    }
    loose += segment.layout.loose == 0 ? 0 : segment.looseFacts(of: block).count
  }
}

extension SegmentWriter {
  mutating func copy(_ segment: LeaseSegment, _ group: Int, _ block: AddressBlock) {
    for key in segment.keys(of: group) {
      begin(firstPort: segment.ports[2 * key], lastPort: segment.ports[2 * key + 1])
      for row in segment.rows(of: key) { append(segment.row(row, key: key)) }
    }
    guard segment.layout.loose > 0 else { return }
    for fact in segment.looseFacts(of: block) { append(fact, of: block) }
  }
}

extension LedgerView {
  /// The newest segments, where they are worth joining: newer ones are joined as long as the one before holds at most thrice
  /// the rows gathered so far. So a row is written anew a few times only, however large the ledger, and few segments stand
  /// beside each other.
  public var segmentsToJoin: Range<Int>? {
    var first = segments.count
    var rows = 0
    while first > 0, first == segments.count || segments[first - 1].rowCount <= 3 * rows {
      first -= 1
      rows += segments[first].rowCount
    }
    return segments.count - first > 1 ? first..<segments.count : nil
  }
}

extension SegmentSources {
  /// What is visible of segments that stand beside each other, oldest first, as one segment that may take their place.
  public init(joining segments: [LeaseSegment]) {
    self = LedgerDelta(LedgerView(segments: segments, names: LedgerNames(), nextSequence: 0)).sources(from: 0)
  }
}
