/// Finds the place of a block among several segments: a hash table over all their blocks, newer segments winning.
///
/// Single IPv4 addresses have a table of their own.
final class BlockIndex: @unchecked Sendable {
  // @unchecked: written in `init` only.
  let hosts: HostTable
  /// Upper half of the hash, place in the lower half: most probes end without a look at the segments.
  private let otherSlots: UnsafeMutablePointer<UInt64>
  private let otherMask: Int
  private let segments: [LeaseSegment]
  /// Place of the first block of each segment, and the count of places at the end.
  let firstPlaces: [Int]
  /// Prefix lengths that occur, longest first, without 128: those within the IPv4 space, and the others.
  private(set) var ipv4Lengths: [UInt8] = []
  private(set) var ipv6Lengths: [UInt8] = []

  init(_ segments: [LeaseSegment]) {
    self.segments = segments
    firstPlaces = segments.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.groupCount) }
    let otherSize = (segments.reduce(0) { $0 + $1.layout.others } * 3 / 2 + 8).nextPowerOfTwo
    hosts = HostTable(segments, firstPlaces: firstPlaces)
    otherSlots = .allocate(capacity: otherSize)
    otherSlots.initialize(repeating: .max, count: otherSize)
    otherMask = otherSize - 1
    for (segment, first) in zip(segments, firstPlaces) { insertOthers(of: segment, at: first) }
    ipv4Lengths.sort(by: >)
    ipv6Lengths.sort(by: >)
  }

  deinit { otherSlots.deallocate() }

  private func insertOthers(of segment: LeaseSegment, at first: Int) {
    for index in segment.layout.hosts..<segment.groupCount {
      let block = segment.block(index)
      if !block.isSingle {
        if block.isIPv4 {
          if !ipv4Lengths.contains(block.length) { ipv4Lengths.append(block.length) }
        } else if !ipv6Lengths.contains(block.length) {
          ipv6Lengths.append(block.length)
        }
      }
      let hash = Self.hash(block)
      var slot = Int(truncatingIfNeeded: hash) & otherMask
      while otherSlots[slot] != .max, !isEntry(otherSlots[slot], of: block, hash) { slot = (slot &+ 1) & otherMask }
      otherSlots[slot] = (hash >> 32) << 32 | UInt64(first + index)
    }
  }

  @inline(__always) private func isEntry(_ entry: UInt64, of block: AddressBlock, _ hash: UInt64) -> Bool {
    entry >> 32 == hash >> 32 && self.block(at: Int(entry & 0xFFFF_FFFF)) == block
  }

  /// The place of any block, or -1.
  func place(of block: AddressBlock) -> Int {
    if block.isSingleIPv4 { return hosts.place(of: UInt32(truncatingIfNeeded: block.low)) }
    let hash = Self.hash(block)
    var slot = Int(truncatingIfNeeded: hash) & otherMask
    while case let entry = otherSlots[slot], entry != .max {
      if isEntry(entry, of: block, hash) { return Int(entry & 0xFFFF_FFFF) }
      slot = (slot &+ 1) & otherMask
    }
    return -1
  }

  /// The place of the longest prefix, shorter than `length`, that holds the address, or -1.
  func prefixPlace(_ high: UInt64, _ low: UInt64, shorterThan length: UInt8) -> Int {
    let isIPv4 = high == 0 && low >> 32 == 0xFFFF
    for candidate in isIPv4 ? ipv4Lengths : ipv6Lengths where candidate < length {
      let place = place(of: AddressBlock(high: high, low: low, length: candidate))
      if place >= 0 { return place }
    }
    return -1
  }

  /// The place of the most specific block that holds the address, or -1.
  func bestPlace(_ high: UInt64, _ low: UInt64) -> Int {
    let host = place(of: AddressBlock(high: high, low: low))
    return host >= 0 ? host : prefixPlace(high, low, shorterThan: 128)
  }

  /// Number of the segment that a place belongs to.
  @inline(__always) func segment(of place: Int) -> Int {
    var number = segments.count &- 1
    while number > 0, firstPlaces[number] > place { number &-= 1 }
    return number
  }

  func block(at place: Int) -> AddressBlock {
    let number = segment(of: place)
    return segments[number].block(place - firstPlaces[number])
  }

  /// The upper bit is clear, so that no entry looks free.
  @inline(__always) private static func hash(_ block: AddressBlock) -> UInt64 {
    ByteTable.mix(block.high ^ ByteTable.mix(block.low ^ UInt64(block.length)) &+ 1) & UInt64.max >> 1
  }
}
