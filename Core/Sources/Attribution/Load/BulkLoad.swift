/// Turns the rows of interval files into one sorted segment, for a ledger that is empty.
///
/// Rows are never moved: they are ordered by a permutation (counting sort by scope, stable in the file's order), checked
/// scope by scope, and packed from where they were read. Steps that may run on several threads say so.
public final class BulkLoad: @unchecked Sendable {
  // @unchecked: steps run one after the other; threads within a step touch stretches of their own.
  private let chunks: [LoadChunk]
  /// Rows before each chunk, and of all at the end.
  private let firstPositions: [Int]
  public private(set) var names = LedgerNames()
  /// Numbers of all readers' names in `names`; a chunk knows where its reader's begin.
  private var tenantNumbers: [UInt32] = []
  private var patternNumbers: [UInt32] = []
  private var poolNumbers: [UInt32] = []
  private let places: UnsafeMutablePointer<ChunkPlace>
  private var rankOfScope: [[UInt32]] = []
  private(set) var scopes: [LeaseScope] = []
  private(set) var ranges = RowRanges()
  /// Chunk in the upper 16 bits, row in the lower, ordered by scope; `firstRows[rank]` is where a scope begins.
  private let order: UnsafeMutablePointer<UInt32>
  private(set) var firstRows: [Int] = []
  private(set) var loose: [(block: AddressBlock, fact: LeaseFact)] = []
  public private(set) var overlaps: [RefusedOverlap] = []

  /// Where to find the rows of a chunk and the numbers of its names, without a reference.
  private struct ChunkPlace {
    var rows: UnsafePointer<LoadRow>
    var first: UInt64
    var tenants: Int
    var patterns: Int
    var pool: Int
  }

  public var rowCount: Int { firstPositions[firstPositions.count - 1] }

  /// - Parameter blocks: in the order of the files; at most 65,536 chunks of rows.
  public init(_ blocks: [IntervalBlock], readers: [IntervalReader]) throws(AttributionError) {
    chunks = blocks.flatMap(\.chunks)
    firstPositions = chunks.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    order = .allocate(capacity: firstPositions[firstPositions.count - 1])
    places = .allocate(capacity: max(1, chunks.count))
    guard chunks.count <= 1 << 16 else {
      throw AttributionError(.size, "one load takes at most 4,294,967,296 rows: split the file")
    }
    joinNames(readers)
    joinScopes(readers)
    scatter()
  }

  deinit {
    order.deallocate()
    places.deallocate()
  }

  // MARK: Joining what the readers numbered

  private func joinNames(_ readers: [IntervalReader]) {
    var firsts: [(tenants: Int, patterns: Int, pool: Int)] = []
    for reader in readers {
      firsts.append((tenantNumbers.count, patternNumbers.count, poolNumbers.count))
      tenantNumbers += Self.join(reader.numbers.names.tenants, into: &names.tenants)
      patternNumbers += Self.join(reader.numbers.names.patterns, into: &names.patterns)
      poolNumbers += Self.join(reader.numbers.names.pool, into: &names.pool)
      ranges.add(reader.numbers.ranges)
    }
    for (index, chunk) in chunks.enumerated() {
      let first = firsts[chunk.reader]
      (places + index).initialize(
        to: ChunkPlace(
          rows: UnsafePointer(chunk.rows), first: UInt64(firstPositions[index]), tenants: first.tenants,
          patterns: first.patterns, pool: first.pool))
    }
    // The numbers of the pool are values of resources.
    if names.pool.count > 0 { [0, UInt64(names.pool.count)].forEach { ranges.resources.add($0) } }
    if names.tenants.count > 0 { [0, UInt64(names.tenants.count - 1)].forEach { ranges.tenants.add($0) } }
    for number in patternNumbers where number > 0 { ranges.patterns.add(UInt64(number)) }
    if names.pool.count > 0 { ranges.patterns.add(0) }
    if rowCount > 0 { [0, UInt64(rowCount - 1)].forEach { ranges.sequences.add($0) } }
    ranges.endDeltas.add(SegmentWriter.deltaBias)
  }

  private static func join(_ table: ByteTable, into target: inout ByteTable) -> [UInt32] {
    table.arena.withUnsafeBufferPointer { arena in
      (0..<table.count).map { index in
        var empty: UInt8 = 0
        let start = table.start(index)
        let count = table.ends[index] - start
        guard let base = arena.baseAddress else { return target.intern(&empty, 0) }
        return target.intern(base + start, count)
      }
    }
  }

  private func joinScopes(_ readers: [IntervalReader]) {
    let lists = readers.map(\.numbers.scopes.scopes)
    scopes = lists.reduce(into: Set<LeaseScope>()) { $0.formUnion($1) }.sorted()
    var table = ScopeTable()
    for scope in scopes { _ = table.number(scope) }
    rankOfScope = lists.map { $0.map { UInt32(truncatingIfNeeded: table.find($0) ?? 0) } }
  }

  private func scatter() {
    var counts = [Int](repeating: 0, count: scopes.count + 1)
    forEachChunk { chunk, _, ranks in
      for index in 0..<chunk.count { counts[Int(ranks[Int(chunk.rows[index].scope)])] &+= 1 }
    }
    var next = 0
    for rank in counts.indices {
      let count = counts[rank]
      counts[rank] = next
      next += count
    }
    firstRows = counts
    forEachChunk { chunk, number, ranks in
      for index in 0..<chunk.count {
        let rank = Int(ranks[Int(chunk.rows[index].scope)])
        order[counts[rank]] = UInt32(truncatingIfNeeded: number &<< 16 | index)
        counts[rank] &+= 1
      }
    }
  }

  private func forEachChunk(_ body: (LoadChunk, Int, UnsafePointer<UInt32>) -> Void) {
    for (number, chunk) in chunks.enumerated() {
      rankOfScope[chunk.reader].withUnsafeBufferPointer { ranks in
        if let base = ranks.baseAddress { body(chunk, number, base) }
      }
    }
  }

  // MARK: Rows

  @inline(__always) func loadRow(_ place: UInt32) -> UnsafePointer<LoadRow> {
    places[Int(place &>> 16)].rows + Int(place & 0xFFFF)
  }

  @inline(__always) func position(_ place: UInt32) -> UInt64 {
    places[Int(place &>> 16)].first &+ UInt64(place & 0xFFFF)
  }

  @inline(__always)
  func row(_ place: UInt32, scope: LeaseScope) -> LeaseRow {
    let chunk = places[Int(place &>> 16)]
    let read = chunk.rows[Int(place & 0xFFFF)]
    let position = chunk.first &+ UInt64(place & 0xFFFF)
    return LeaseRow(
      start: read.start, end: read.end,
      resource: read.pattern == 0 ? UInt64(poolNumbers[chunk.pool &+ Int(read.resource)]) : read.resource,
      sequence: position, endSequence: position, tenant: tenantNumbers[chunk.tenants &+ Int(read.tenant)],
      pattern: patternNumbers[chunk.patterns &+ Int(read.pattern)], firstPort: scope.firstPort,
      lastPort: scope.lastPort)
  }

  /// Copies rows in order, without their ports, in steps that do not wait for one another.
  func fetch(_ first: Int, _ count: Int, into rows: UnsafeMutablePointer<LeaseRow>) {
    for index in 0..<count {
      let place = order[first &+ index]
      let chunk = places[Int(place &>> 16)]
      let read = chunk.rows[Int(place & 0xFFFF)]
      let position = chunk.first &+ UInt64(place & 0xFFFF)
      (rows + index).initialize(
        to: LeaseRow(
          start: read.start, end: read.end, resource: read.resource, sequence: position, endSequence: position,
          tenant: UInt32(truncatingIfNeeded: chunk.tenants) &+ read.tenant,
          pattern: UInt32(truncatingIfNeeded: chunk.patterns) &+ read.pattern, firstPort: read.pattern == 0 ? 1 : 0,
          lastPort: UInt16(truncatingIfNeeded: place &>> 16)))
    }
    tenantNumbers.withUnsafeBufferPointer { numbers in
      for index in 0..<count { rows[index].tenant = numbers[Int(rows[index].tenant)] }
    }
    for index in 0..<count {
      rows[index].pattern = patternNumbers[Int(rows[index].pattern)]
      guard rows[index].firstPort == 1 else { continue }
      let pool = places[Int(rows[index].lastPort)].pool
      rows[index].resource = UInt64(poolNumbers[pool &+ Int(rows[index].resource)])
    }
  }

  var loadedChunks: [LoadChunk] { chunks }

  // MARK: Checking

  /// Scopes whose rows overlap, or whose block has port ranges that cut each other. Threads may take parts of the scopes; rows of
  /// each scope are in order of start afterwards.
  public func findConflicts(part: Int, of parts: Int) -> [Int] {
    var found: [Int] = []
    let bounds = scopeBounds(part, parts)
    for rank in bounds where !sortRows(rank) || isIrregular(rank) { found.append(rank) }
    return found
  }

  private func scopeBounds(_ part: Int, _ parts: Int) -> Range<Int> {
    // Parts of about as many rows, not as many scopes.
    func bound(_ part: Int) -> Int {
      let wanted = rowCount / parts * part
      return part == parts ? scopes.count : firstRows.partitionPoint { $0 < wanted }
    }
    return min(bound(part), scopes.count)..<min(bound(part + 1), scopes.count)
  }

  /// - Returns: whether no two rows overlap.
  private func sortRows(_ rank: Int) -> Bool {
    let range = firstRows[rank]..<firstRows[rank + 1]
    var end = Int64.min
    var start = Int64.min
    var isSorted = true
    var isFree = true
    for place in range {
      let row = loadRow(order[place])
      isSorted = isSorted && row.pointee.start >= start
      isFree = isFree && row.pointee.start >= end
      start = row.pointee.start
      end = row.pointee.end
    }
    if isFree || isSorted { return isFree }
    var rows = UnsafeMutableBufferPointer(start: order + range.lowerBound, count: range.count)
    rows.sort { left, right in
      let (first, second) = (loadRow(left).pointee.start, loadRow(right).pointee.start)
      return first == second ? position(left) < position(right) : first < second
    }
    return zip(rows, rows.dropFirst()).allSatisfy { loadRow($0).pointee.end <= loadRow($1).pointee.start }
  }

  private func isIrregular(_ rank: Int) -> Bool {
    let scope = scopes[rank]
    guard !scope.isWhole else { return false }
    func cuts(_ step: Int) -> Bool {
      var other = rank + step
      // A block's ranges stand together; only a few of them cut each other in real ledgers.
      while scopes.indices.contains(other), scopes[other].block == scope.block {
        if scope.conflicts(firstPort: scopes[other].firstPort, lastPort: scopes[other].lastPort) { return true }
        if step > 0, scopes[other].firstPort > scope.lastPort { return false }
        other += step
      }
      return false
    }
    return cuts(1) || cuts(-1)
  }

  /// Settles the scopes that `findConflicts` found: rows that overlap one told before are taken out.
  public func settle(_ conflicts: [Int]) {
    var refused: Set<UInt64> = []
    var byBlock: [AddressBlock: [Int]] = [:]
    for rank in Set(conflicts) { byBlock[scopes[rank].block, default: []].append(rank) }
    for (block, ranks) in byBlock {
      let facts = ranks.sorted().flatMap { rank in
        (firstRows[rank]..<firstRows[rank + 1]).map { LeaseFact(kind: .span, row: row(order[$0], scope: scopes[rank])) }
      }
      settle(facts, block, &refused)
    }
    guard !refused.isEmpty else { return }
    loose.sort { ($0.block, $0.fact.row.sequence) < ($1.block, $1.fact.row.sequence) }
    overlaps.sort { $0.fact.row.sequence < $1.fact.row.sequence }
    remove(refused)
  }

  private func settle(_ facts: [LeaseFact], _ block: AddressBlock, _ refused: inout Set<UInt64>) {
    var timeline = Timeline()
    timeline.settle(facts, after: 0)
    var first: [LeaseRow: LeaseRow] = [:]
    for row in timeline.rows { first[row.withoutPosition] = row }
    let moments = timeline.releaseMoments
    for fact in timeline.loose {
      refused.insert(fact.row.sequence)
      loose.append((block, fact))
      guard first[fact.row.withoutPosition] == nil, let holder = timeline.inTheWay(of: fact, moments) else { continue }
      let scope = LeaseScope(block, firstPort: fact.row.firstPort, lastPort: fact.row.lastPort)
      overlaps.append(RefusedOverlap(scope: scope, fact: fact, holder: holder))
    }
  }

  private func remove(_ refused: Set<UInt64>) {
    var next = 0
    for rank in scopes.indices {
      let range = firstRows[rank]..<firstRows[rank + 1]
      firstRows[rank] = next
      for place in range where !refused.contains(position(order[place])) {
        order[next] = order[place]
        next += 1
      }
    }
    firstRows[scopes.count] = next
  }
}

extension LeaseRow {
  fileprivate var withoutPosition: LeaseRow {
    var row = self
    (row.sequence, row.endSequence) = (0, 0)
    return row
  }
}

extension Array {
  /// The first index whose element does not satisfy `isBefore`.
  func partitionPoint(_ isBefore: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
