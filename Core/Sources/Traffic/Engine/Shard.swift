/// The accounts of one part of the key space, with everything that is remembered of them.
///
/// A shard sees all records in the order of the input and takes those of its accounts; what it does depends on them and
/// on the ticks alone, not on which thread runs it.
struct Shard: ~Copyable {
  let ledger: TenantLedger
  let seed: UInt64
  var interfaces: StateTable<InterfaceState>
  /// Where the table has an interface, by its number: the place plus one; zero is not known.
  var interfacePlaces: [UInt32] = []
  var reorder: ReorderBuffer
  var sessions: SessionTable
  var detector: Detector
  /// Observations that came after their time, judged at the next tick.
  var late: [Observation] = []
  var lateCount: UInt64 = 0
  /// Interfaces that records name with one account and the ledger with another. Their records are judged by what they say.
  var strangeInterfaces: UInt64 = 0
  /// Sessions and observations that had to be let go early.
  var forcedOut: UInt64 = 0
  /// Places of sessions whose time has come; only within `settleSessions`.
  var due: [UInt32] = []

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
      forcedOut &+= UInt64(releaseBucket(upTo: reorder.base &+ 1))
      if reorder.isLate(observation.end) {
        accept(observation, hash: observation.sessionHash(seed))
        return
      }
    }
  }

  /// Judges everything up to `tick`, excluded.
  mutating func advance(to tick: Int64, now: UInt32) {
    detector.now = now
    judgeLate()
    while reorder.base < tick {
      reorder.skip(to: tick)
      settleSessions(upTo: reorder.base &- 1)
      guard reorder.base < tick else { break }
      _ = releaseBucket(upTo: tick)
      settleSessions(upTo: reorder.base &- 1)
    }
    settleSessions(upTo: tick &- 1)
    detector.judgeDeferred()
  }

  /// Judges everything that is held: no more will come.
  mutating func finish(now: UInt32) {
    detector.now = now
    judgeLate()
    while reorder.count > 0 {
      reorder.skip(to: .max)
      settleSessions(upTo: reorder.base &- 1)
      _ = releaseBucket(upTo: .max)
      settleSessions(upTo: reorder.base &- 1)
    }
    while sessions.count > 0 {
      let place = sessions.forced()
      guard place != SessionTable.none else { break }
      close(place)
    }
    detector.judgeDeferred(isLast: true)
  }

  private mutating func judgeLate() {
    guard !late.isEmpty else { return }
    let (all, seed) = (late, seed)
    late.removeAll(keepingCapacity: true)
    let hashed = all.map { ($0, $0.sessionHash(seed)) }
    let sorted = hashed.sorted { ($0.0.end, $0.0.contentHash($0.1)) < ($1.0.end, $1.0.contentHash($1.1)) }
    for (observation, hash) in sorted { accept(observation, hash: hash) }
  }

  private mutating func releaseBucket(upTo limit: Int64) -> Int {
    let ready = reorder.prepare(seed: seed)
    for place in 0..<ready {
      if place &+ 24 < ready { sessions.prefetchSlot(reorder.readyHash(place &+ 24)) }
      if place &+ 12 < ready { sessions.prefetchSession(hash: reorder.readyHash(place &+ 12)) }
      accept(reorder.ready(place), hash: reorder.readyHash(place))
    }
    reorder.advance(upTo: limit)
    return ready
  }

  /// Adds an observation, whose turn it is, to its session.
  @inline(__always)
  private mutating func accept(_ observation: Observation, hash: UInt64) {
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
}
