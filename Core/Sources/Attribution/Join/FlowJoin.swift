internal import CMemory

/// Attributes flows by the million: who held each flow's address and port at its time.
///
/// Random look-ups in a large ledger wait for memory. So flows are scattered into partitions of the ledger that fit the cache,
/// searched there, and answered in their own order.
public final class FlowJoin: @unchecked Sendable {
  // @unchecked: nothing changes after `init`.
  let view: LedgerView
  private let texts: TenantTexts
  private let warmth = Warmth()

  /// Somewhere to put what was read for the cache's sake, so that the reading is not left out.
  private final class Warmth: @unchecked Sendable {
    // @unchecked: nobody reads it.
    private let word: UnsafeMutablePointer<UInt64> = .allocate(capacity: 1)
    deinit { word.deallocate() }
    func store(_ value: UInt64) { word.pointee = value }
  }

  /// Partition of each place.
  private let partitions: UnsafeMutablePointer<UInt16>
  public let partitionCount: Int
  /// First row of each partition, where there is one segment only.
  private var firstRows: [Int] = []
  /// So many flows ahead memory is fetched.
  private static let ahead = 16
  private static let rowsPerPartition = 1 << 15
  private static let maximumPartitions = 2048

  public init(_ view: LedgerView) {
    self.view = view
    texts = TenantTexts(view.names)
    let places = view.index.firstPlaces[view.segments.count]
    partitions = .allocate(capacity: max(1, places))
    let rows = view.storedRowCount
    partitionCount = max(1, min(Self.maximumPartitions, rows / Self.rowsPerPartition))
    var before = 0
    firstRows = [Int](repeating: -1, count: partitionCount + 1)
    firstRows[partitionCount] = rows
    for (number, segment) in view.segments.enumerated() {
      for group in 0..<segment.groupCount {
        let keys = segment.keys(of: group)
        let first = keys.isEmpty ? 0 : segment.rows(of: keys.lowerBound).lowerBound
        let partition = rows == 0 ? 0 : (before + first) * partitionCount / rows
        partitions[view.index.firstPlaces[number] + group] =
          UInt16(truncatingIfNeeded: min(partition, partitionCount - 1))
        if firstRows[min(partition, partitionCount - 1)] < 0 { firstRows[min(partition, partitionCount - 1)] = first }
      }
      before += segment.rowCount
    }
    for index in firstRows.indices.reversed() where firstRows[index] < 0 { firstRows[index] = firstRows[index + 1] }
  }

  deinit {
    texts.free()
    partitions.deallocate()
  }

  /// Orders the flows of a part by partition. Threads may take a part each.
  public func scatter(_ part: FlowPart) {
    var counts = [Int](repeating: 0, count: partitionCount + 1)
    let (entries, sorted) = (part.entries, part.sorted)
    counts.withUnsafeMutableBufferPointer { counts in
      let count = part.entryCount
      for index in 0..<count {
        // The flows that follow find their partitions in the cache.
        if index &+ Self.ahead < count { vestibule_prefetch(partitions + Int(entries[index &+ Self.ahead].place)) }
        let partition = Int(partitions[Int(entries[index].place)])
        entries[index].partition = Int32(truncatingIfNeeded: partition)
        counts[partition] &+= 1
      }
      var next = 0
      for index in counts.indices {
        let count = counts[index]
        counts[index] = next
        next += count
      }
      part.firstEntries = Array(counts)
      for index in 0..<part.entryCount {
        let partition = Int(entries[index].partition)
        sorted[counts[partition]] = entries[index]
        counts[partition] &+= 1
      }
    }
  }

  /// Answers the flows of one partition in all parts. Threads may take a partition each.
  public func search(_ partition: Int, of parts: [FlowPart]) {
    warm(partition, for: parts)
    for part in parts {
      let range = part.firstEntries[partition]..<part.firstEntries[partition + 1]
      if view.segments.count == 1 {
        search(view.segments[0], part, range)
      } else {
        for index in range {
          let (segment, group) = view.location(Int(part.sorted[index].place))
          search(segment, group, part, part.sorted[index])
        }
      }
    }
  }

  /// Reads the partition's columns once in order, which is quicker than waiting for each line where many flows come.
  private func warm(_ partition: Int, for parts: [FlowPart]) {
    guard view.segments.count == 1 else { return }
    let rows = firstRows[partition]..<firstRows[partition + 1]
    let flows = parts.reduce(0) { $0 + $1.firstEntries[partition + 1] - $1.firstEntries[partition] }
    guard flows * 16 > rows.count else { return }
    let segment = view.segments[0]
    var sum: UInt64 = 0
    for column in [segment.starts, segment.durations, segment.tenants] { sum &+= column.touch(rows) }
    warmth.store(sum)
  }

  @inline(__always)
  private func search(_ segment: LeaseSegment, _ part: FlowPart, _ range: Range<Int>) {
    let (sorted, answers) = (part.sorted, part.answers)
    for index in range {
      let entry = sorted[index]
      if index &+ Self.ahead < range.upperBound {
        vestibule_prefetch(segment.firstKeys + Int(sorted[index &+ Self.ahead].place))
        vestibule_prefetch(answers + Int(sorted[index &+ Self.ahead].number))
      }
      guard entry.port >= 0 else {
        searchSlowly(part, entry)
        continue
      }
      let keys = segment.keys(of: Int(entry.place))
      let row = segment.holder(keys, port: UInt16(truncatingIfNeeded: entry.port), at: entry.time).row
      if row >= 0 {
        answers[Int(entry.number)] = UInt32(truncatingIfNeeded: segment.tenants[row]) &+ 1
      } else if mayFallBack {
        searchPrefixes(part, entry)
      }
    }
  }

  private func search(_ segment: LeaseSegment, _ group: Int, _ part: FlowPart, _ entry: FlowEntry) {
    guard entry.port >= 0 else { return searchSlowly(part, entry) }
    let row = segment.holder(segment.keys(of: group), port: UInt16(truncatingIfNeeded: entry.port), at: entry.time).row
    if row >= 0 {
      part.answers[Int(entry.number)] = UInt32(truncatingIfNeeded: segment.tenants[row]) &+ 1
    } else if mayFallBack {
      searchPrefixes(part, entry)
    }
  }

  /// In what is less specific than the flow's own block.
  private func searchPrefixes(_ part: FlowPart, _ entry: FlowEntry) {
    let block = view.index.block(at: Int(entry.place))
    var place = view.index.prefixPlace(block.high, block.low, shorterThan: block.length)
    while place >= 0 {
      let (segment, group) = view.location(place)
      let port = UInt16(truncatingIfNeeded: entry.port)
      let row = segment.holder(segment.keys(of: group), port: port, at: entry.time).row
      if row >= 0 {
        part.answers[Int(entry.number)] = UInt32(truncatingIfNeeded: segment.tenants[row]) &+ 1
        return
      }
      place = view.index.prefixPlace(block.high, block.low, shorterThan: segment.block(group).length)
    }
  }

  private var mayFallBack: Bool { !view.index.ipv4Lengths.isEmpty || !view.index.ipv6Lengths.isEmpty }

  /// For a port that is not known.
  private func searchSlowly(_ part: FlowPart, _ entry: FlowEntry) {
    // The block stands for the address: what is less specific holds both.
    let block = view.index.block(at: Int(entry.place))
    let port = entry.port < 0 ? nil : UInt16(truncatingIfNeeded: entry.port)
    let found = view.holders(of: block, port: port, at: entry.time.unordered)
    guard !found.isEmpty else { return }
    let tenants = view.tenants(of: found)
    if tenants.count == 1 {
      part.answers[Int(entry.number)] = found[0].row.tenant &+ 1
    } else {
      part.answers[Int(entry.number)] = FlowPart.ambiguous
      part.several[entry.number] = Array(tenants.joined(separator: [0x7C])) + [0x0A]
    }
  }

  /// Writes the answers of a part into its output. Threads may take a part each.
  public func write(_ part: FlowPart) { part.write(texts) }
}
