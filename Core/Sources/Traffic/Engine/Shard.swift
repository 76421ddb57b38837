/// The accounts of one part of the key space, with everything that is remembered of them.
///
/// A shard sees all records in the order of the input and takes those of its accounts; what it does depends on them and
/// on the ticks alone, not on which thread runs it.
struct Shard: ~Copyable {
  let ledger: TenantLedger
  let seed: UInt64
  var interfaces: StateTable<InterfaceState>
  var reorder: ReorderBuffer
  var sessions: SessionTable
  var detector: Detector
  /// Observations that came after their time, judged at the next tick.
  var late: [Observation] = []
  var lateCount: UInt64 = 0
  /// Sessions and observations that had to be let go early.
  var forcedOut: UInt64 = 0
  /// Microseconds up to which observations have been released.
  var released: Int64 = .min

  /// Seconds that a session waits for its answer, in ticks.
  static let settleTicks: Int64 = 4

  init(byteLimit: Int, seed: UInt64, ledger: TenantLedger, permissions: PermissionRegister, popularity: Popularity) {
    self.ledger = ledger
    self.seed = seed
    let part = byteLimit / 32
    interfaces = StateTable(byteLimit: part * 2)
    reorder = ReorderBuffer(byteLimit: part * 6)
    sessions = SessionTable(byteLimit: part * 6)
    detector = Detector(byteLimit: part * 18, seed: seed, permissions: permissions, popularity: popularity)
  }

  var usedBytes: Int {
    interfaces.usedBytes + reorder.usedBytes + sessions.usedBytes + detector.usedBytes
      + late.count * MemoryLayout<Observation>.stride
  }
  var evicted: UInt64 { interfaces.evicted &+ detector.evicted &+ forcedOut }

  mutating func begin(at tick: Int64) {
    reorder.begin(at: tick)
    sessions.begin(at: tick)
  }

  /// Takes an observation into the order of time.
  mutating func add(_ observation: Observation) {
    if reorder.isLate(observation.end) {
      lateCount &+= 1
      late.append(observation)
      if late.count >= 1 << 14 { judgeLate() }
      return
    }
    while !reorder.insert(observation) {
      // No room: the oldest are judged before their time.
      forcedOut &+= UInt64(releaseBucket())
      if reorder.isLate(observation.end) {
        accept(observation)
        return
      }
    }
  }

  /// Judges everything up to `tick`, excluded.
  mutating func advance(to tick: Int64, now: UInt32) {
    detector.now = now
    judgeLate()
    while reorder.base < tick {
      if reorder.count == 0 {
        reorder.skip(to: tick)
        break
      }
      _ = releaseBucket()
      settleSessions(upTo: reorder.base &- 1)
    }
    settleSessions(upTo: tick &- 1)
  }

  /// Judges everything that is held: no more will come.
  mutating func finish(now: UInt32) {
    detector.now = now
    judgeLate()
    while reorder.count > 0 {
      _ = releaseBucket()
      settleSessions(upTo: reorder.base &- 1)
    }
    while sessions.count > 0 {
      let place = sessions.forced()
      guard place != SessionTable.none else { break }
      close(place)
    }
  }

  private mutating func judgeLate() {
    guard !late.isEmpty else { return }
    let (all, seed) = (late, seed)
    late.removeAll(keepingCapacity: true)
    let sorted = all.sorted { ($0.end, $0.contentHash(seed)) < ($1.end, $1.contentHash(seed)) }
    for observation in sorted { accept(observation) }
  }

  private mutating func releaseBucket() -> Int {
    let ready = reorder.prepare(seed: seed)
    for place in 0..<ready { accept(reorder.ready(place)) }
    reorder.advance()
    return ready
  }

  /// Adds an observation, whose turn it is, to its session.
  @inline(__always)
  private mutating func accept(_ observation: Observation) {
    let hash = observation.sessionHash(seed)
    let place = sessions.find(hash)
    if place != SessionTable.none {
      sessions[place].pointee.add(observation)
      return
    }
    if sessions.isFull {
      let oldest = sessions.forced()
      if oldest != SessionTable.none {
        forcedOut &+= 1
        close(oldest)
      }
    }
    let tick = max(observation.end / ReorderBuffer.tick, reorder.base)
    _ = sessions.insert(Session(observation, hash: hash), visit: tick &+ Self.settleTicks)
  }

  private mutating func settleSessions(upTo tick: Int64) {
    while true {
      let place = sessions.nextDue(upTo: tick)
      guard place != SessionTable.none else { return }
      visit(place, tick: sessions.nextTick)
    }
  }

  /// The time of a session has come: it is judged, looked at again, or forgotten.
  private mutating func visit(_ place: UInt32, tick: Int64) {
    let session = sessions[place]
    let lastTick = session.pointee.end / ReorderBuffer.tick
    if !session.pointee.isSettled {
      session.pointee.isSettled = true
      look(session)
      detector.settle(session.pointee)
    } else {
      progress(session)
    }
    // What fills its exporter's windows goes on, and may come again after one.
    let window = Int64(session.pointee.window) &* 1000
    let isLong = window >= 45_000_000 || session.pointee.end &- session.pointee.start >= 90_000_000
    let patience = isLong ? (window &* 3 / 2) / ReorderBuffer.tick &+ 5 : 0
    if lastTick &+ patience < tick || !isLong {
      sessions.remove(place)
    } else {
      sessions.wait(place, until: tick &+ Self.settleTicks)
    }
  }

  private mutating func close(_ place: UInt32) {
    let session = sessions[place]
    if session.pointee.isSettled { progress(session) } else { detector.settle(session.pointee) }
    sessions.remove(place)
  }

  private func look(_ session: UnsafeMutablePointer<Session>) {
    session.pointee.lookedOut = session.pointee.outBytes
    session.pointee.lookedIn = session.pointee.inBytes
    session.pointee.lookedEnd = session.pointee.end
  }

  private mutating func progress(_ session: UnsafeMutablePointer<Session>) {
    guard session.pointee.end > session.pointee.lookedEnd else { return }
    let seconds = UInt32(clamping: (session.pointee.end &- session.pointee.lookedEnd) / 1_000_000)
    let out = session.pointee.outBytes &- session.pointee.lookedOut
    let back = session.pointee.inBytes &- session.pointee.lookedIn
    look(session)
    detector.progress(session.pointee, seconds: seconds, out: out, back: back)
  }
}
