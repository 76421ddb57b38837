import Testing

@testable import Traffic

@Suite struct TrafficEngineTests {
  /// Attacks of several families and honest clients, over two hours.
  private func scene() -> TrafficScene {
    var scene = TrafficScene(seed: 99)
    let (host, command) = (scene.stranger(), scene.stranger())
    for place in 0..<400 {
      let second = Double(place) * 18
      scene.probe("scanner", at: second, scene.stranger(), 23)
      scene.talk(
        "guesser", at: second, host, 22, sent: (14, scene.near(2300, 0.08)), got: (12, scene.near(3000, 0.08)),
        lasting: 2)
      scene.talk("bot", at: Double(place / 8) * 144 + 3, command, 8443, sent: (8, 640), got: (7, 420))
      scene.visit("client", at: second, scene.stranger())
    }
    return scene
  }

  private let expected: Set<String> = ["scanner scan", "guesser bruteforce", "bot beacon"]

  @Test func givesTheSameBytesWhateverTheOrderOfShardsAndTheBlocks() throws {
    let scene = scene()
    let (engine, names) = try scene.engine()
    let whole = engine.feed(scene.ordered, names: names, isLast: true)
    let (other, _) = try scene.engine()
    var cut: [UInt8] = []
    for start in stride(from: 0, to: scene.ordered.count, by: 97) {
      let block = Array(scene.ordered[start..<min(start + 97, scene.ordered.count)])
      cut += other.feed(block, names: names, isLast: false, shards: [3, 1, 0, 2])
    }
    cut += other.feed([], names: names, isLast: true)
    #expect(try SceneAlert.all(whole).blamed == expected)
    #expect(whole == cut)
  }

  @Test func givesTheSameFindingsForShuffledInput() throws {
    var scene = scene()
    let (engine, names) = try scene.engine()
    let shuffled = scene.ordered.map { ($0.end + Int64(scene.next(60)) * 1_000_000, $0) }.sorted { $0.0 < $1.0 }.map(
      \.1)
    #expect(try SceneAlert.all(engine.feed(shuffled, names: names, isLast: true)).blamed == expected)
    #expect(engine.figures.lateRecords == 0)
  }

  @Test func goesOnFromACheckpointWithTheSameBytes() throws {
    let scene = scene()
    let (engine, names) = try scene.engine()
    let half = scene.ordered.count / 2
    let begun = engine.feed(Array(scene.ordered[..<half]), names: names, isLast: false)
    let saved = engine.saved()
    let rest = engine.feed(Array(scene.ordered[half...]), names: names, isLast: true)
    let (other, _) = try scene.engine()
    try other.restore(saved)
    #expect(other.feed(Array(scene.ordered[half...]), names: names, isLast: true) == rest)
    #expect(try SceneAlert.all(begun + rest).blamed == expected)
  }

  @Test func refusesADamagedCheckpoint() throws {
    let scene = scene()
    let (engine, names) = try scene.engine()
    _ = engine.feed(Array(scene.ordered[..<500]), names: names, isLast: false)
    let saved = engine.saved()
    for length in [0, 7, 100, saved.count / 2, saved.count - 1] {
      let (other, _) = try scene.engine()
      #expect(throws: TrafficError.self) { try other.restore(Array(saved[..<length])) }
    }
  }

  @Test func keepsItsLimitAndItsOffendersUnderInventedKeys() throws {
    var scene = TrafficScene()
    for place in 0..<120_000 {
      scene.visit("noise\(place % 400)", at: Double(place) / 20, scene.stranger(), UInt16(1 + scene.next(60_000)))
      if place % 400 == 0 { scene.probe("bad", at: Double(place) / 20, scene.stranger(), 23) }
    }
    let (engine, names) = try scene.engine(stateLimit: 8 << 20)
    let alerts = try SceneAlert.all(engine.feed(scene.ordered, names: names, isLast: true))
    #expect(alerts.blamed.contains("bad scan"))
    #expect(engine.figures.stateEvicted > 0)
    #expect(engine.figures.stateBytes <= 8 << 20)
  }

  @Test func takesRecordsThatComeAnHourLate() throws {
    var scene = TrafficScene()
    for place in 0..<60 { scene.probe("bad", at: Double(place) * 10, scene.stranger(), 23) }
    let late = scene.ordered
    scene.records = []
    for place in 0..<400 { scene.visit("client", at: 3600 + Double(place) * 5, scene.stranger()) }
    let (engine, names) = try scene.engine()
    let alerts = try SceneAlert.all(engine.feed(scene.ordered + late, names: names, isLast: true))
    #expect(alerts.blamed == ["bad scan"])
    #expect(engine.figures.lateRecords > 0)
  }

  @Test func countsInterfacesOfOtherAccounts() throws {
    var scene = TrafficScene()
    for place in 0..<60 { scene.probe("bad", at: Double(place) * 10, scene.stranger(), 23) }
    scene.visit("other", at: 1, scene.stranger())
    var (records, own) = (scene.ordered, UInt32.max)
    for place in records.indices where records[place].destinationPort == 443 { own = records[place].account }
    for place in records.indices where records[place].destinationPort == 23 { records[place].account = own }
    let (engine, names) = try scene.engine()
    let alerts = try SceneAlert.all(engine.feed(records, names: names, isLast: true))
    #expect(engine.figures.strangeInterfaces == 1)
    #expect(alerts.blamed == ["other scan"])
  }

  @Test func refusesTheStateOfAnotherSeed() throws {
    let (engine, _) = try scene().engine()
    let (_, ledger, permissions) = try scene().tables()
    var settings = TrafficEngine.Settings(stateLimit: 64 << 20)
    settings.seed = TrafficEngine.Settings.seed(of: "secret")
    let other = TrafficEngine(settings: settings, ledger: ledger, permissions: permissions)
    #expect(throws: TrafficError.self) { try other.restore(engine.saved()) }
  }

  @Test(arguments: [0, 10]) func doesNotFollowAClockThatLeaps(at turn: Int) throws {
    var scene = TrafficScene()
    for place in 0..<400 { scene.visit("client", at: Double(place) * 5, scene.stranger()) }
    var records = scene.ordered
    var wrong = records[turn]
    wrong.start += 400_000_000_000_000
    wrong.end += 400_000_000_000_000
    records.insert(wrong, at: turn)
    let (engine, names) = try scene.engine()
    _ = engine.feed(records, names: names, isLast: true)
    #expect(engine.figures.lateRecords == 0)
    #expect(engine.figures.watermark < Double(TrafficScene.begin) + 5000)
  }
}
