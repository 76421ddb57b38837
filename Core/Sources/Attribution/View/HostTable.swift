internal import CMemory

/// Finds the place of a single IPv4 address, which is what streams of flows ask for.
///
/// A provider's addresses lie close together: a /16 that holds many has a page with a place for each of its addresses, found
/// without a search. The others share a hash table, address and place in one word.
final class HostTable: @unchecked Sendable {
  // @unchecked: written in `init` only.
  /// Number of the page of each /16, or `noPage`.
  private let pageNumbers: UnsafeMutablePointer<UInt16>
  private let pages: UnsafeMutablePointer<UInt32>
  private let slots: UnsafeMutablePointer<UInt64>
  private let mask: Int

  private static let noPage = UInt16.max
  private static let pageSize = 1 << 16
  /// From so many addresses on a page takes little more memory than the hash table would.
  private static let leastInPage = 8192

  /// - Parameter segments: the newest last, whose places win.
  init(_ segments: [LeaseSegment], firstPlaces: [Int]) {
    let hosts = segments.reduce(0) { $0 + $1.layout.hosts }
    let full = hosts < Self.leastInPage ? [] : Self.fullNetworks(segments)
    pageNumbers = full.isEmpty ? Self.withoutPages : .allocate(capacity: Self.pageSize)
    if !full.isEmpty {
      pageNumbers.initialize(repeating: Self.noPage, count: Self.pageSize)
      for (number, network) in full.enumerated() { pageNumbers[network.number] = UInt16(truncatingIfNeeded: number) }
    }
    pages = .allocate(capacity: max(1, full.count * Self.pageSize))
    pages.initialize(repeating: .max, count: full.count * Self.pageSize)
    let hashed = hosts - full.reduce(0) { $0 + $1.hosts }
    let size = (hashed * 3 / 2 + 8).nextPowerOfTwo
    slots = .allocate(capacity: size)
    slots.initialize(repeating: .max, count: size)
    mask = size - 1
    for (segment, first) in zip(segments, firstPlaces) { insert(segment, at: first) }
  }

  deinit {
    if pageNumbers != Self.withoutPages { pageNumbers.deallocate() }
    pages.deallocate()
    slots.deallocate()
  }

  /// The page numbers of all tables that have no page.
  private nonisolated(unsafe) static let withoutPages: UnsafeMutablePointer<UInt16> = {
    // unsafe: never written again.
    let numbers = UnsafeMutablePointer<UInt16>.allocate(capacity: pageSize)
    numbers.initialize(repeating: noPage, count: pageSize)
    return numbers
  }()

  /// The /16s that get a page, and how many hosts each has.
  private static func fullNetworks(_ segments: [LeaseSegment]) -> [(number: Int, hosts: Int)] {
    countByNetwork(segments).enumerated().filter { $0.element >= leastInPage }.prefix(Int(noPage))
      .map { ($0.offset, $0.element) }
  }

  private static func countByNetwork(_ segments: [LeaseSegment]) -> [Int] {
    var counts = [Int](repeating: 0, count: pageSize)
    counts.withUnsafeMutableBufferPointer { counts in
      for segment in segments {
        for index in 0..<segment.layout.hosts { counts[Int(segment.hosts[index] &>> 16)] &+= 1 }
      }
    }
    return counts
  }

  private func insert(_ segment: LeaseSegment, at first: Int) {
    for index in 0..<segment.layout.hosts {
      let address = segment.hosts[index]
      let page = pageNumbers[Int(address &>> 16)]
      if page != Self.noPage {
        pages[Self.entry(page, address)] = UInt32(truncatingIfNeeded: first &+ index)
      } else {
        let slot = slot(of: address)
        slots[slot] = UInt64(address) << 32 | UInt64(first &+ index)
      }
    }
  }

  /// Where the address stands in the hash table, or the free slot where it would.
  @inline(__always) private func slot(of address: UInt32) -> Int {
    var slot = Self.hash(address) & mask
    while slots[slot] != .max, UInt32(truncatingIfNeeded: slots[slot] &>> 32) != address { slot = (slot &+ 1) & mask }
    return slot
  }

  /// Has the memory fetch what `place(of:)` will look at.
  @inline(__always) func fetch(_ address: UInt32) {
    let page = pageNumbers[Int(address &>> 16)]
    if page != Self.noPage {
      vestibule_prefetch(pages + Self.entry(page, address))
    } else {
      vestibule_prefetch(slots + (Self.hash(address) & mask))
    }
  }

  /// The place of the address, or -1.
  @inline(__always) func place(of address: UInt32) -> Int {
    let page = pageNumbers[Int(address &>> 16)]
    let place =
      page != Self.noPage
      ? pages[Self.entry(page, address)] : UInt32(truncatingIfNeeded: slots[slot(of: address)])
    return place == .max ? -1 : Int(place)
  }

  @inline(__always) private static func entry(_ page: UInt16, _ address: UInt32) -> Int {
    Int(page) &<< 16 | Int(address & 0xFFFF)
  }

  @inline(__always) private static func hash(_ address: UInt32) -> Int {
    Int(truncatingIfNeeded: (UInt64(address) &* 0x9E37_79B9_7F4A_7C15) &>> 29)
  }
}
