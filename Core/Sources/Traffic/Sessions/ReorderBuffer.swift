/// Holds observations back until no earlier one can come, and gives them out in an order that depends on them alone.
///
/// Buckets of fifteen seconds by the observation's end; within a bucket by end, then by content. So an input that is
/// shuffled by less than the hold gives the same sequence.
struct ReorderBuffer: ~Copyable {
  /// Microseconds of one bucket, which is also the engine's tick.
  static let tick: Int64 = 15_000_000
  private static let ring = 128
  private static let chunkSize = 128

  private let memory: ZeroedMemory
  private let observations: UnsafeMutablePointer<Observation>
  /// The chunk that follows in the same bucket, or in the free list.
  private var nextChunk: [UInt32]
  private var chunkFill: [UInt32]
  private var heads: [UInt32]
  private var tails: [UInt32]
  private var free: UInt32
  /// The first tick that is still held.
  private(set) var base: Int64 = .min
  private(set) var count = 0
  /// What is ready: when and what it is in the high bits, its turn in the list below in the low ones.
  private var order: [UInt64] = []
  private var found: [Found] = []
  private var sorter = WordSorter()
  private var again: [Observation] = []
  private static let none = UInt32.max

  /// Bits of a turn.
  private static let turnBits: UInt64 = 22

  private struct Found {
    let hash: UInt64
    let place: UInt32
  }

  init(byteLimit: Int) {
    let most = (1 << Int(Self.turnBits)) / Self.chunkSize
    let chunks = min(most, max(Self.ring * 2, byteLimit / (Self.chunkSize * MemoryLayout<Observation>.stride)))
    memory = ZeroedMemory(byteCount: chunks * Self.chunkSize * MemoryLayout<Observation>.stride)
    observations = memory.base.bindMemory(to: Observation.self, capacity: chunks * Self.chunkSize)
    nextChunk = (0..<UInt32(chunks)).map { $0 + 1 < UInt32(chunks) ? $0 + 1 : Self.none }
    chunkFill = [UInt32](repeating: 0, count: chunks)
    heads = [UInt32](repeating: Self.none, count: Self.ring)
    tails = [UInt32](repeating: Self.none, count: Self.ring)
    free = 0
  }

  var usedBytes: Int { count * MemoryLayout<Observation>.stride }
  var isFull: Bool { free == Self.none }

  /// Whether an observation of this time is still in time.
  @inline(__always)
  func isLate(_ end: Int64) -> Bool { end / Self.tick < base }

  mutating func begin(at tick: Int64) { if base == .min { base = tick } }

  /// The last moment that the ring reaches; later observations wait in its last bucket and are ordered there.
  var horizon: Int64 { base &+ Int64(Self.ring) &- 1 }

  /// - Returns: false where there is no room: something must be released first.
  @inline(__always)
  mutating func insert(_ observation: Observation) -> Bool {
    let tick = min(max(observation.end / Self.tick, base), horizon)
    let bucket = Int(truncatingIfNeeded: tick) & (Self.ring &- 1)
    var chunk = tails[bucket]
    if chunk == Self.none || chunkFill[Int(chunk)] == UInt32(Self.chunkSize) {
      guard free != Self.none else { return false }
      let fresh = free
      free = nextChunk[Int(fresh)]
      nextChunk[Int(fresh)] = Self.none
      chunkFill[Int(fresh)] = 0
      if chunk == Self.none { heads[bucket] = fresh } else { nextChunk[Int(chunk)] = fresh }
      tails[bucket] = fresh
      chunk = fresh
    }
    let fill = chunkFill[Int(chunk)]
    let place = observations + (Int(chunk) &* Self.chunkSize &+ Int(fill))
    place.pointee = observation
    Prefetch.line(place + 2)
    chunkFill[Int(chunk)] = fill &+ 1
    count &+= 1
    return true
  }

  /// Puts the first bucket in order, to be taken by `ready`, one place after the other, and then dropped by `advance`.
  ///
  /// Observations that lie beyond the ring's reach come up in its last bucket; they go back in.
  ///
  /// - Returns: how many are ready.
  mutating func prepare(seed: UInt64) -> Int {
    order.removeAll(keepingCapacity: true)
    found.removeAll(keepingCapacity: true)
    again.removeAll(keepingCapacity: true)
    var chunk = heads[Int(truncatingIfNeeded: base) & (Self.ring &- 1)]
    while chunk != Self.none {
      for fill in 0..<Int(chunkFill[Int(chunk)]) { rank(Int(chunk) &* Self.chunkSize &+ fill, seed: seed) }
      chunk = nextChunk[Int(chunk)]
    }
    sorter.sort(&order, from: Self.turnBits)
    return order.count
  }

  @inline(__always)
  private mutating func rank(_ place: Int, seed: UInt64) {
    let offset = observations[place].end &- base &* Self.tick
    guard offset < Self.tick else {
      again.append(observations[place])
      return
    }
    let hash = observations[place].sessionHash(seed)
    let content = observations[place].contentHash(hash) >> 46
    order.append((UInt64(clamping: offset) << 18 | content) << Self.turnBits | UInt64(found.count))
    found.append(Found(hash: hash, place: UInt32(truncatingIfNeeded: place)))
  }

  @inline(__always)
  private func turn(_ place: Int) -> Found { found[Int(order[place] & (1 << Self.turnBits &- 1))] }

  @inline(__always)
  func ready(_ place: Int) -> Observation { observations[Int(turn(place).place)] }

  /// The session hash of what is ready.
  @inline(__always)
  func readyHash(_ place: Int) -> UInt64 { turn(place).hash }

  /// Drops the first bucket and moves on to the next; where all that is held lies far ahead, to that, up to `limit`.
  mutating func advance(upTo limit: Int64) {
    count &-= order.count &+ again.count
    recycle(Int(truncatingIfNeeded: base) & (Self.ring &- 1))
    base &+= 1
    if count == 0, let least = again.map({ $0.end / Self.tick }).min() { base = max(base, min(least, limit)) }
    for observation in again { _ = insert(observation) }
  }

  private mutating func recycle(_ bucket: Int) {
    let tail = tails[bucket]
    guard tail != Self.none else { return }
    nextChunk[Int(tail)] = free
    free = heads[bucket]
    heads[bucket] = Self.none
    tails[bucket] = Self.none
  }

  /// Moves over buckets that hold nothing, up to `limit`.
  mutating func skip(to limit: Int64) {
    if count == 0 {
      base = max(base, limit)
      return
    }
    while base < limit && heads[Int(truncatingIfNeeded: base) & (Self.ring &- 1)] == Self.none { base &+= 1 }
  }

  func write(to sink: inout StateSink) {
    sink.put(base)
    sink.put(UInt64(count))
    for place in 0..<Self.ring {
      var chunk = heads[place]
      while chunk != Self.none {
        for fill in 0..<Int(chunkFill[Int(chunk)]) { sink.put(observations[Int(chunk) * Self.chunkSize + fill]) }
        chunk = nextChunk[Int(chunk)]
      }
    }
  }

  mutating func read(from source: inout StateSource) throws(TrafficError) {
    base = try source.get(Int64.self)
    for _ in 0..<(try source.get(UInt64.self)) {
      guard insert(try source.get(Observation.self)) else {
        throw TrafficError(.state, "the buffer is smaller than it was")
      }
    }
  }
}
