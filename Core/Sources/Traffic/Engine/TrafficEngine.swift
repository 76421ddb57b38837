/// Detection over a stream of flow records: shards by account, a watermark, alerts in a fixed order.
///
/// The caller feeds records in the order of the input (`plan`), runs the shards of each step, on as many threads as it
/// likes (`run(shard:step:)`), and takes the alerts (`conclude`). The result does not depend on the threads.
public final class TrafficEngine {
  /// Shards are a fixed number so that threads do not matter.
  public static let shardCount = 4

  public struct Settings: Sendable {
    /// Bytes of state for all tables together.
    public var stateLimit: Int
    /// Seconds that records are held back to be put in order.
    public var holdSeconds: Int64 = 180
    /// Keeps outsiders from choosing keys that meet in the tables.
    public var seed: UInt64 = 0x5B1D_2C0F_9A7E_4D31

    public init(stateLimit: Int) { self.stateLimit = stateLimit }

    /// A seed out of a secret text.
    public static func seed(of text: String) -> UInt64 {
      text.utf8.reduce(0x243F_6A88_85A3_08D3) { KeyHash.mix($0 ^ UInt64($1), 0x1319_8A2E_0370_7344) }
    }
  }

  /// A stretch of records, with the tick that ends it.
  public struct Step: Sendable {
    /// For each shard, where its records end in its list.
    let ends: InlineArray<4, Int>
    public let count: Int
    /// Tick up to which is judged; nil where records are only taken in.
    let tick: Int64?
    let now: UInt32
    let isLast: Bool

    /// Judges, and so is worth sharing among threads.
    public var isHeavy: Bool { tick != nil || isLast }
  }

  private let settings: Settings
  private let shards: [ShardBox]
  let popularity: Popularity
  var campaigns = Campaigns()
  var jointGuesses = JointGuesses()
  var writer: AlertWriter
  var clock: Watermark
  private let rules = DetectionRules()

  /// A shard is run by one thread at a time: the caller waits for all of a step before it goes on.
  private final class ShardBox: @unchecked Sendable {
    var shard: Shard
    /// The planned records that are this shard's, and how many of them have been taken.
    var list = RecordList()
    var taken = 0
    init(_ shard: consuming Shard) { self.shard = shard }
  }

  public init(settings: Settings, ledger: TenantLedger, permissions: PermissionRegister) {
    self.settings = settings
    let popularity = Popularity(byteLimit: settings.stateLimit / 16)
    let part = settings.stateLimit / 16 * 14 / Self.shardCount
    shards = (0..<Self.shardCount).map { _ in
      ShardBox(
        Shard(
          byteLimit: part, seed: settings.seed, ledger: ledger, permissions: permissions, popularity: popularity))
    }
    self.popularity = popularity
    writer = AlertWriter(ledger: ledger)
    clock = Watermark(hold: settings.holdSeconds)
  }

  /// Cuts records at the ticks of the watermark, and deals them out to the shards.
  ///
  /// The records must stay where they are until the steps have been run to their end, which must be before the next plan.
  ///
  /// - Parameter pieces: records in the order of the input, in as many stretches as they lie in.
  public func plan(_ pieces: [UnsafeBufferPointer<FlowRecord>], isLast: Bool) -> [Step] {
    let total = pieces.reduce(0) { $0 + $1.count }
    let first = shards[0].list.emptied(room: total)
    var lists = InlineArray<4, UnsafeMutablePointer<UnsafePointer<FlowRecord>>>(repeating: first)
    for place in 1..<4 { lists[place] = shards[place].list.emptied(room: total) }
    var ends = InlineArray<4, Int>(repeating: 0)
    var clock = clock
    if !clock.hasBegun { clock.begin(with: pieces) }
    var steps: [Step] = []
    var (planned, count) = (0, 0)
    for piece in pieces {
      guard let base = piece.baseAddress else { continue }
      for place in 0..<piece.count {
        let record = base + place
        let shard = Self.shard(of: record.pointee.account)
        lists[shard][ends[shard]] = record
        ends[shard] &+= 1
        count &+= 1
        guard clock.advance(record.pointee.end) else { continue }
        if !clock.hasBegun { begin(&clock) }
        steps.append(Self.step(ends, count - planned, clock, tick: clock.releaseTick))
        planned = count
      }
    }
    if planned < count || isLast { steps.append(Self.step(ends, count - planned, clock, isLast: isLast)) }
    self.clock = clock
    for box in shards { box.taken = 0 }
    return steps
  }

  @inline(__always)
  private static func shard(of account: UInt32) -> Int { Int((account &* 0x9E37_79B1) >> 30) }

  private static func step(
    _ ends: InlineArray<4, Int>, _ count: Int, _ clock: Watermark, tick: Int64? = nil, isLast: Bool = false
  ) -> Step {
    Step(ends: ends, count: count, tick: tick, now: clock.second, isLast: isLast)
  }

  private func begin(_ clock: inout Watermark) {
    clock.hasBegun = true
    for box in shards { box.shard.begin(at: clock.releaseTick) }
  }

  /// Runs one shard over one step. Shards of a step may run at the same time.
  public func run(shard number: Int, step: Step) {
    let box = shards[number]
    let end = step.ends[number]
    if end > box.taken {
      box.shard.take(box.list[box.taken..<end])
      box.taken = end
    }
    if let tick = step.tick { box.shard.advance(to: tick, now: step.now) }
    if step.isLast { box.shard.finish(now: step.now) }
  }

  /// Gathers what the shards found in a step.
  ///
  /// - Returns: alert lines, each with its line feed.
  public func conclude(_ step: Step, names: borrowing FlowNames) -> [UInt8] {
    guard step.tick != nil || step.isLast else { return [] }
    var findings: [Finding] = []
    var suspects: [CampaignMember] = []
    var guessers: [JointGuesser] = []
    for box in shards {
      popularity.add(box.shard.detector.visits, now: step.now)
      box.shard.detector.visits.removeAll(keepingCapacity: true)
      findings += box.shard.detector.findings
      box.shard.detector.findings.removeAll(keepingCapacity: true)
      suspects += box.shard.detector.suspects
      box.shard.detector.suspects.removeAll(keepingCapacity: true)
      guessers += box.shard.detector.guessers
      box.shard.detector.guessers.removeAll(keepingCapacity: true)
    }
    findings += campaigns.take(suspects, rules: rules, now: step.now)
    findings += jointGuesses.take(guessers, rules: rules, now: step.now)
    return writer.write(findings, now: step.now, repeatSeconds: rules.repeatSeconds, names: names)
  }

  /// Tells seeds apart, and tells nothing of them.
  private var seedMark: UInt64 { KeyHash.mix(KeyHash.mix(settings.seed, 0x7EED), 0x7EED) }

  public var figures: TrafficFigures {
    var figures = TrafficFigures()
    figures.watermark = Double(clock.second)
    figures.alerts = writer.count
    figures.stateBytes = popularity.table.usedBytes + writer.usedBytes
    figures.stateEvicted = popularity.table.evicted &+ campaigns.evicted &+ jointGuesses.evicted
    for box in shards {
      figures.stateBytes += box.shard.usedBytes
      figures.stateEvicted &+= box.shard.evicted
      figures.lateRecords &+= box.shard.lateCount
      figures.strangeInterfaces &+= box.shard.strangeInterfaces
    }
    return figures
  }

  /// Everything that must be known to go on later.
  public func saved() -> [UInt8] {
    var sink = StateSink()
    sink.put(seedMark)
    clock.write(to: &sink)
    popularity.write(to: &sink)
    campaigns.write(to: &sink)
    jointGuesses.write(to: &sink)
    writer.write(to: &sink)
    for box in shards { box.shard.write(to: &sink) }
    return sink.bytes
  }

  /// - Throws: `TrafficError` where the bytes are not this build's and these settings' state. The engine is then of no use.
  public func restore(_ bytes: [UInt8]) throws(TrafficError) {
    var source = StateSource(bytes)
    guard try source.get(UInt64.self) == seedMark else { throw TrafficError(.state, "it was made with another seed") }
    try clock.read(from: &source)
    try popularity.read(from: &source)
    try campaigns.read(from: &source)
    try jointGuesses.read(from: &source)
    try writer.read(from: &source)
    for box in shards { try box.shard.read(from: &source) }
    guard source.isAtEnd else { throw TrafficError(.state, "the saved state goes on too long") }
  }
}

/// What the engine has done so far.
public struct TrafficFigures: Sendable {
  /// Event time, seconds since 1970.
  public var watermark = 0.0
  public var stateBytes = 0
  public var stateEvicted: UInt64 = 0
  public var lateRecords: UInt64 = 0
  public var alerts: UInt64 = 0
  /// Interfaces that the ledger gives to another account than their records.
  public var strangeInterfaces: UInt64 = 0
}
