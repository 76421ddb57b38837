extension BulkLoad {
  public var plan: SegmentPlan {
    var plan = SegmentPlan()
    var last: AddressBlock?
    for scope in scopes {
      if scope.block != last { plan.count(scope.block) }
      last = scope.block
      plan.count(firstPort: scope.firstPort, lastPort: scope.lastPort)
    }
    plan.rows = firstRows.last ?? 0
    plan.loose = loose.count
    plan.ranges = ranges
    return plan
  }

  /// Writes a part of the rows; threads may take parts of their own. `finish` comes after all of them.
  public func writeRows(part: Int, of parts: Int, into memory: UnsafeMutableRawBufferPointer) {
    guard let base = memory.baseAddress else { return }
    let rows = firstRows.last ?? 0
    let step = (rows / parts + 64) / 64 * 64
    let bounds = min(part * step, rows)..<(part == parts - 1 ? rows : min((part + 1) * step, rows))
    guard !bounds.isEmpty else { return }
    var writer = SegmentRowsWriter(plan.layout, base, firstRow: bounds.lowerBound)
    // Rows lie scattered: fetching many before the first is needed lets the memory work on all of them at once.
    withUnsafeTemporaryAllocation(of: LeaseRow.self, capacity: Self.rowsFetched) { fetched in
      guard let rows = fetched.baseAddress else { return }
      for first in stride(from: bounds.lowerBound, to: bounds.upperBound, by: Self.rowsFetched) {
        let count = min(Self.rowsFetched, bounds.upperBound - first)
        fetch(first, count, into: rows)
        for index in 0..<count { writer.append(rows[index]) }
      }
    }
    writer.finish()
  }

  private static let rowsFetched = 128

  /// Writes everything but the rows and completes the segment.
  public func finish(into memory: UnsafeMutableRawBufferPointer) throws(AttributionError) {
    var writer = try SegmentWriter(plan, into: memory)
    var last: AddressBlock?
    for (rank, scope) in scopes.enumerated() {
      if scope.block != last { writer.begin(scope.block) }
      last = scope.block
      writer.begin(firstPort: scope.firstPort, lastPort: scope.lastPort)
      writer.skip(rows: firstRows[rank + 1] - firstRows[rank])
    }
    for (block, fact) in loose { writer.append(fact, of: block) }
    try writer.finish()
  }

  /// The links of the chain that cover the rows, from the beginning of a ledger.
  public func links(recorded: Int64) -> [ChainLink] {
    var links: [ChainLink] = []
    var first: UInt64 = 0
    var previous = LedgerHash.zero
    for chunk in loadedChunks {
      for (root, count) in chunk.roots {
        let link = ChainLink(
          after: previous, first: first, count: count, recorded: recorded, source: .intervals, root: root)
        links.append(link)
        previous = link.link
        first += UInt64(count)
      }
    }
    return links
  }
}
