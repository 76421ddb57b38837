/// Where the records of one shard lie, in their order. Its memory is kept from one plan to the next.
struct RecordList: ~Copyable {
  private var places = UnsafeMutablePointer<UnsafePointer<FlowRecord>>.allocate(capacity: 1024)
  private var capacity = 1024

  deinit { places.deallocate() }

  /// Forgets what it held.
  ///
  /// - Returns: room for so many places, to be written from the front.
  mutating func emptied(room: Int) -> UnsafeMutablePointer<UnsafePointer<FlowRecord>> {
    if room > capacity {
      places.deallocate()
      capacity = room + room / 4
      places = .allocate(capacity: capacity)
    }
    return places
  }

  /// - Parameter range: of places that were written; not checked.
  subscript(range: Range<Int>) -> UnsafeBufferPointer<UnsafePointer<FlowRecord>> {
    UnsafeBufferPointer(start: places + range.lowerBound, count: range.count)
  }
}
