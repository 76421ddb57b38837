/// The whole ledger at one moment, for reading: segments, the newest last, whose blocks hide those of older ones.
public final class LedgerView: Sendable {
  public let segments: [LeaseSegment]
  public let names: LedgerNames
  /// Facts told so far: the next one gets this position.
  public let nextSequence: UInt64
  let index: BlockIndex

  public init(segments: [LeaseSegment], names: LedgerNames, nextSequence: UInt64) {
    self.segments = segments
    self.names = names
    self.nextSequence = nextSequence
    index = BlockIndex(segments)
  }

  public static let empty = LedgerView(segments: [], names: LedgerNames(), nextSequence: 0)

  /// Rows in all segments, hidden ones included.
  public var storedRowCount: Int { segments.reduce(0) { $0 + $1.rowCount } }

  @inline(__always) func location(_ place: Int) -> (segment: LeaseSegment, group: Int) {
    let number = index.segment(of: place)
    return (segments[number], place &- index.firstPlaces[number])
  }

  /// Where the rows of exactly this block are.
  func find(_ block: AddressBlock) -> (segment: LeaseSegment, group: Int)? {
    let place = index.place(of: block)
    return place < 0 ? nil : location(place)
  }

  /// Calls with every block that holds the block (an address, or a prefix), the most specific first, until told to stop by
  /// `true`.
  @inline(__always)
  func forEachBlock(holding block: AddressBlock, _ body: (LeaseSegment, Int) -> Bool) {
    let own = index.place(of: block)
    if own >= 0 {
      let (segment, group) = location(own)
      if body(segment, group) { return }
    }
    for length in block.isIPv4 ? index.ipv4Lengths : index.ipv6Lengths where length < block.length {
      let place = index.place(of: AddressBlock(high: block.high, low: block.low, length: length))
      guard place >= 0 else { continue }
      let (segment, group) = location(place)
      if body(segment, group) { return }
    }
  }
}

/// A lease found: its row and what it is a lease of.
public struct FoundLease: Hashable, Sendable {
  public var block: AddressBlock
  public var row: LeaseRow

  public var scope: LeaseScope { LeaseScope(block, firstPort: row.firstPort, lastPort: row.lastPort) }
}

extension LedgerView {
  /// Who held the address at `time`: the leases of the most specific block that was held then.
  ///
  /// - Parameters:
  ///   - port: nil where it is not known; then every port block that was held comes back, the whole address after them.
  ///   - time: microseconds since 1970.
  public func holders(of address: AddressBlock, port: UInt16?, at time: Int64) -> [FoundLease] {
    var found: [FoundLease] = []
    forEachBlock(holding: address) { segment, group in
      segment.forEachHolder(group, port: port, at: time.ordered) { row, key in
        found.append(FoundLease(block: segment.block(group), row: segment.row(row, key: key)))
      }
      return !found.isEmpty
    }
    return found
  }
}

extension LedgerView {
  /// The tenants of leases, each once, numbers within names in order of their value: `t-9` before `t-10`.
  public func tenants(of found: [FoundLease]) -> [[UInt8]] {
    let numbers = Set(found.map(\.row.tenant))
    guard numbers.count > 1 else { return numbers.map { Array(names.tenants[$0]) } }
    return numbers.map { Array(names.tenants[$0]) }.sorted(by: NaturalOrder.isBefore)
  }
}

extension LeaseSegment {
  /// Calls with row and key of every lease of the block that holds port and time, the most specific first.
  @inline(__always)
  func forEachHolder(_ group: Int, port: UInt16?, at time: UInt64, _ body: (Int, Int) -> Void) {
    let keys = keys(of: group)
    guard let port else {
      // Port blocks first, then the whole address, which stands before them.
      for key in keys where !isWhole(key) {
        let row = find(time, key: key)
        if row >= 0 { body(row, key) }
      }
      if let first = keys.first, isWhole(first) {
        let row = find(time, key: first)
        if row >= 0 { body(row, first) }
      }
      return
    }
    let row = holder(keys, port: port, at: time)
    if row.row >= 0 { body(row.row, row.key) }
  }

  /// The row that holds the port at `time`, a port block before the whole address, or -1.
  @inline(__always)
  func holder(_ keys: Range<Int>, port: UInt16, at time: UInt64) -> (row: Int, key: Int) {
    guard let first = keys.first else { return (-1, 0) }
    if keys.count > 1 || !isWhole(first) {
      var key = lastKey(keys, notAfter: port)
      while key >= keys.lowerBound, Int(ports[2 &* key]) &+ layout.widestBlock > Int(port) {
        if ports[2 &* key &+ 1] >= port, !isWhole(key) {
          let row = find(time, key: key)
          if row >= 0 { return (row, key) }
        }
        key &-= 1
      }
      guard isWhole(first) else { return (-1, 0) }
    }
    return (find(time, key: first), first)
  }

  /// The last key of the block whose first port is `port` or less, or the one before the range.
  @inline(__always) private func lastKey(_ keys: Range<Int>, notAfter port: UInt16) -> Int {
    var first = keys.lowerBound
    var count = keys.count
    // The sign tells, so that no branch depends on the ports.
    while count > 1 {
      let half = count &>> 1
      first &+= half & ~((Int(port) &- Int(ports[2 &* (first &+ half)])) &>> 63)
      count &-= half
    }
    return count > 0 && ports[2 &* first] <= port ? first : keys.lowerBound &- 1
  }
}
