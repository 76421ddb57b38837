/// The conversations that are going on. A fixed number of places; each waits in a timer ring to be looked at.
struct SessionTable: ~Copyable {
  private let memory: ZeroedMemory
  private let sessions: UnsafeMutablePointer<Session>
  /// Hash places: the low half of the hash, then the session's place plus one; zero is empty.
  private let slots: UnsafeMutablePointer<UInt64>
  private let slotMask: Int
  /// Places that are free again, the last one on top.
  private let free: UnsafeMutablePointer<UInt32>
  private var freeCount = 0
  private let capacity: Int
  private var fresh: UInt32 = 0
  /// Those that wait, for each tick of the ring, in the order in which they came; and how many of them left early.
  private var waiting: [[UInt32]]
  private var left: [Int]
  private(set) var count = 0
  /// The first tick whose timers have not been looked at.
  private(set) var nextTick: Int64 = .min

  private static let ring = 512
  static let none = UInt32.max

  init(byteLimit: Int) {
    var slotCount = 1024
    // Half as many sessions as slots.
    let bytes = { (slots: Int) in slots * 8 + slots / 2 * (MemoryLayout<Session>.stride + 4) }
    while bytes(slotCount * 2) <= byteLimit { slotCount *= 2 }
    capacity = slotCount / 2
    slotMask = slotCount - 1
    memory = ZeroedMemory(byteCount: bytes(slotCount) + 64)
    let base = memory.base.alignedUp(toMultipleOf: 64)
    slots = base.bindMemory(to: UInt64.self, capacity: slotCount)
    let places = base + slotCount * 8
    sessions = places.bindMemory(to: Session.self, capacity: capacity)
    free = (places + capacity * MemoryLayout<Session>.stride).bindMemory(to: UInt32.self, capacity: capacity)
    waiting = [[UInt32]](repeating: [], count: Self.ring)
    left = [Int](repeating: 0, count: Self.ring)
  }

  var usedBytes: Int { count * (MemoryLayout<Session>.stride + 16) }
  var isFull: Bool { count >= capacity }

  subscript(place: UInt32) -> UnsafeMutablePointer<Session> { sessions + Int(place) }

  @inline(__always)
  func find(_ hash: UInt64) -> UInt32 {
    var slot = Int(truncatingIfNeeded: hash) & slotMask
    let low = hash & 0xFFFF_FFFF
    while slots[slot] != 0 {
      if slots[slot] >> 32 == low {
        let place = UInt32(truncatingIfNeeded: slots[slot]) &- 1
        if sessions[Int(place)].hash == hash { return place }
      }
      slot = (slot &+ 1) & slotMask
    }
    return Self.none
  }

  /// The table must not be full. The session waits for `tick`.
  mutating func insert(_ session: Session, visit tick: Int64) -> UInt32 {
    let place: UInt32
    if freeCount > 0 {
      freeCount &-= 1
      place = free[freeCount]
      if freeCount >= 8 { prefetchSession(free[freeCount &- 8]) }
    } else {
      place = fresh
      fresh &+= 1
    }
    sessions[Int(place)] = session
    var slot = Int(truncatingIfNeeded: session.hash) & slotMask
    while slots[slot] != 0 { slot = (slot &+ 1) & slotMask }
    slots[slot] = (session.hash & 0xFFFF_FFFF) << 32 | UInt64(place &+ 1)
    count &+= 1
    wait(place, until: tick)
    return place
  }

  mutating func begin(at tick: Int64) { if nextTick == .min { nextTick = tick } }

  /// Puts a session into the timer ring.
  mutating func wait(_ place: UInt32, until tick: Int64) {
    let bounded = min(max(tick, nextTick), nextTick &+ Int64(Self.ring) &- 2)
    waiting[Int(truncatingIfNeeded: bounded) & (Self.ring &- 1)].append(place)
  }

  /// Takes the sessions that wait for the next tick at which there are any, up to `tick`.
  ///
  /// - Returns: false where there are none left; the ring then stands behind `tick`.
  mutating func takeDue(upTo tick: Int64, into due: inout [UInt32]) -> Bool {
    due.removeAll(keepingCapacity: true)
    while nextTick <= tick {
      let bucket = Int(truncatingIfNeeded: nextTick) & (Self.ring &- 1)
      swap(&waiting[bucket], &due)
      due.removeFirst(left[bucket])
      left[bucket] = 0
      if !due.isEmpty { return true }
      if count == 0 { nextTick = tick &+ 1 } else { nextTick &+= 1 }
    }
    return false
  }

  /// Takes the session that would come next, whether its time has come or not.
  mutating func forced() -> UInt32 {
    for offset in 0..<Int64(Self.ring) {
      let bucket = Int(truncatingIfNeeded: nextTick &+ offset) & (Self.ring &- 1)
      guard left[bucket] < waiting[bucket].count else { continue }
      left[bucket] &+= 1
      return waiting[bucket][left[bucket] &- 1]
    }
    return Self.none
  }

  /// Asks for the hash place of a session.
  @inline(__always)
  func prefetchSlot(_ hash: UInt64) { Prefetch.line(slots + Int(truncatingIfNeeded: hash) & slotMask) }

  /// Asks for a session whose hash place is near by now.
  @inline(__always)
  func prefetchSession(hash: UInt64) {
    let slot = slots[Int(truncatingIfNeeded: hash) & slotMask]
    if slot != 0 { prefetchSession(UInt32(truncatingIfNeeded: slot) &- 1) }
  }

  @inline(__always)
  func prefetchSession(_ place: UInt32) { Prefetch.lines(sessions + Int(place), 2) }

  /// Forgets a session that was taken out of the ring.
  mutating func remove(_ place: UInt32) {
    let hash = sessions[Int(place)].hash
    var slot = Int(truncatingIfNeeded: hash) & slotMask
    while UInt32(truncatingIfNeeded: slots[slot]) != place &+ 1 { slot = (slot &+ 1) & slotMask }
    var hole = slot
    var probe = (slot &+ 1) & slotMask
    while slots[probe] != 0 {
      let home = Int(truncatingIfNeeded: slots[probe] >> 32) & slotMask
      if (probe &- home) & slotMask >= (probe &- hole) & slotMask {
        slots[hole] = slots[probe]
        hole = probe
      }
      probe = (probe &+ 1) & slotMask
    }
    slots[hole] = 0
    free[freeCount] = place
    freeCount &+= 1
    count &-= 1
  }

  func write(to sink: inout StateSink) {
    sink.put(nextTick)
    sink.put(UInt64(count))
    for offset in 0..<Int64(Self.ring) {
      let bucket = Int(truncatingIfNeeded: nextTick &+ offset) & (Self.ring - 1)
      for place in waiting[bucket][left[bucket]...] {
        sink.put(nextTick &+ offset)
        sink.put(sessions[Int(place)])
      }
    }
  }

  mutating func read(from source: inout StateSource) throws(TrafficError) {
    nextTick = try source.get(Int64.self)
    for _ in 0..<(try source.get(UInt64.self)) {
      let tick = try source.get(Int64.self)
      guard !isFull else { throw TrafficError(.state, "there are more sessions than places") }
      _ = insert(try source.get(Session.self), visit: tick)
    }
  }
}
