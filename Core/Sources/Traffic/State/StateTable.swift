/// What a table of bounded size keeps.
protocol Evictable: BitwiseCopyable {
  init()
  /// What would be lost: the entry with the least goes first.
  var weight: UInt32 { get }
  /// Seconds since 1970 of the last use.
  var lastSeen: UInt32 { get set }
}

/// A hash table of fixed size: eight places for each bucket, the least weighty entry of a full bucket makes room.
///
/// Weights halve with each hour without use. So heavy offenders stay, whoever invents keys (the idea of SpaceSaving,
/// Metwally, Agrawal, El Abbadi 2005, within a bucket).
struct StateTable<Element: Evictable>: ~Copyable {
  private let memory: ZeroedMemory
  private let keys: UnsafeMutablePointer<UInt64>
  private let elements: UnsafeMutablePointer<Element>
  private let mask: Int
  private(set) var used = 0
  private(set) var evicted: UInt64 = 0

  private static var ways: Int { StateView<Element>.ways }

  /// - Parameter byteLimit: the most that entries and keys take.
  init(byteLimit: Int) {
    var buckets = 16
    let bucketBytes = Self.ways * (8 + MemoryLayout<Element>.stride)
    while buckets * 2 * bucketBytes <= byteLimit { buckets *= 2 }
    memory = ZeroedMemory(byteCount: buckets * bucketBytes + 64)
    mask = buckets - 1
    let places = buckets * Self.ways
    // A bucket's keys lie in one line of memory.
    let base = memory.base.alignedUp(toMultipleOf: 64)
    keys = base.bindMemory(to: UInt64.self, capacity: places)
    elements = (base + places * 8).bindMemory(to: Element.self, capacity: places)
  }

  var usedBytes: Int { used * (8 + MemoryLayout<Element>.stride) }

  /// For asking while nobody writes; only as long as the table is there.
  var view: StateView<Element> { StateView(keys: keys, elements: elements, mask: mask) }

  @inline(__always)
  private func bucket(_ key: UInt64) -> Int { view.bucket(key) }

  @inline(__always)
  func find(_ key: UInt64) -> UnsafeMutablePointer<Element>? { view.find(key) }

  /// Asks for the keys of a key's bucket.
  @inline(__always)
  func prefetchKeys(_ key: UInt64) { Prefetch.line(keys + bucket(key) &* Self.ways) }

  /// Asks for the first lines of a key's entry, whose keys are near by now.
  @inline(__always)
  func prefetchEntry(_ key: UInt64, lines: Int = (MemoryLayout<Element>.stride &+ 63) / 64) {
    if let found = find(key) { Prefetch.lines(found, lines) }
  }

  /// The entry of a key, a fresh one where there was none.
  @inline(__always)
  mutating func entry(_ key: UInt64, now: UInt32) -> UnsafeMutablePointer<Element> {
    if let found = find(key) { return found }
    return insert(key, now: now)
  }

  private mutating func insert(_ key: UInt64, now: UInt32) -> UnsafeMutablePointer<Element> {
    let first = bucket(key) &* Self.ways
    var place = first
    while place < first &+ Self.ways && keys[place] != 0 { place &+= 1 }
    if place < first &+ Self.ways {
      used &+= 1
    } else {
      place = leastWeighty(first, now: now)
      evicted &+= 1
    }
    keys[place] = key
    elements[place] = Element()
    elements[place].lastSeen = now
    return elements + place
  }

  private func leastWeighty(_ first: Int, now: UInt32) -> Int {
    var best = first
    var least = UInt64.max
    for place in first..<first &+ Self.ways {
      let candidate = elements + place
      let idle = now > candidate.pointee.lastSeen ? (now &- candidate.pointee.lastSeen) / 3600 : 0
      let order = UInt64(candidate.pointee.weight >> min(idle, 31)) << 32 | UInt64(candidate.pointee.lastSeen)
      if order < least { (least, best) = (order, place) }
    }
    return best
  }

  /// An entry that was given out before; it may be another key's by now.
  @inline(__always)
  func entry(at place: UInt32) -> UnsafeMutablePointer<Element> { elements + Int(place) }

  @inline(__always)
  func place(of entry: UnsafeMutablePointer<Element>) -> UInt32 { UInt32(truncatingIfNeeded: entry - elements) }

  /// Calls with every entry, in the order of places.
  func forEach(_ body: (UInt64, UnsafeMutablePointer<Element>) -> Void) {
    for place in 0..<(mask + 1) * Self.ways where keys[place] != 0 { body(keys[place], elements + place) }
  }

  func write(to sink: inout StateSink) {
    sink.put(UInt64(used))
    sink.put(evicted)
    for place in 0..<(mask + 1) * Self.ways where keys[place] != 0 {
      sink.put(UInt64(place))
      sink.put(keys[place])
      sink.put(elements[place])
    }
  }

  mutating func read(from source: inout StateSource) throws(TrafficError) {
    let count = try source.get(UInt64.self)
    evicted = try source.get(UInt64.self)
    guard count <= UInt64((mask + 1) * Self.ways) else { throw TrafficError(.state, "a table is larger than this one") }
    used = Int(count)
    for _ in 0..<count {
      let place = try source.get(UInt64.self)
      guard place < UInt64((mask + 1) * Self.ways) else { throw TrafficError(.state, "a place lies outside its table") }
      keys[Int(place)] = try source.get(UInt64.self)
      elements[Int(place)] = try source.get(Element.self)
    }
  }
}

/// A table as those see it who only ask: no more than where it lies.
struct StateView<Element: Evictable>: BitwiseCopyable {
  let keys: UnsafeMutablePointer<UInt64>
  let elements: UnsafeMutablePointer<Element>
  let mask: Int

  static var ways: Int { 8 }

  @inline(__always)
  func bucket(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 20) & mask }

  @inline(__always)
  func find(_ key: UInt64) -> UnsafeMutablePointer<Element>? {
    let first = bucket(key) &* Self.ways
    // All are looked at: where among them a key lies is chance, and a branch would be guessed wrong.
    var met = 0
    for way in 0..<Self.ways { met |= (keys[first &+ way] == key ? 1 : 0) << way }
    return met == 0 ? nil : elements + (first &+ met.trailingZeroBitCount)
  }
}
