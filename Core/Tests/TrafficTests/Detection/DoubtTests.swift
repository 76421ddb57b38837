import Testing

@testable import Traffic

/// Records that are samples, or lost, or named wrongly: nobody is blamed for what is not there.
@Suite struct DoubtTests {
  @Test func takesASampleWithoutAnswerForNoFailure() throws {
    var scene = TrafficScene()
    for place in 0..<400 {
      let (site, store) = (scene.stranger(), scene.stranger())
      // The client's samples are of connections under way; the scanner's are openings.
      scene.talk("client", at: Double(place) * 10, store, 5432, sent: (1, 400), got: (0, 0))
      scene.talk("scanner", at: Double(place) * 10, site, 5432, sent: (1, 60), got: (0, 0))
      scene.talk("resolver", at: Double(place) * 10, site, 4500, transport: 17, sent: (1, 90), got: (0, 0))
    }
    for place in scene.records.indices {
      let isOpening = scene.records[place].bytes == 60
      scene.records[place].sampling = 100
      scene.records[place].knowsFlags = place % 2 == 0
      scene.records[place].flags = place % 2 == 1 ? 0 : isOpening ? 2 : 24
    }
    #expect(try scene.alerts().blamed == ["scanner scan"])
  }

  @Test func takesAnUploadWhoseAnswerIsLostForNoFlood() throws {
    var scene = TrafficScene()
    let (store, victim) = (scene.stranger(), scene.stranger())
    for place in 0..<6 {
      let second = 100 + Double(place) * 1500
      scene.talk(
        "backup", at: second, store, 22, sent: (90_000, 120_000_000), got: place < 2 ? (0, 0) : (9000, 500_000),
        lasting: 59)
      scene.talk(
        "flooder", at: 100 + Double(place) * 60, victim, 443, sent: (90_000, 3_600_000), got: (0, 0), lasting: 59)
    }
    #expect(try scene.alerts().blamed == ["flooder flood"])
  }

  @Test func findsAFloodThatIsOneConversation() throws {
    var scene = TrafficScene()
    let (victim, store) = (scene.stranger(), scene.stranger())
    for place in 0..<5 {
      let second = 100 + Double(place) * 60
      scene.talk(
        "flooder", at: second, victim, 443, local: 40_000, sent: (90_000, 3_600_000), got: (0, 0), lasting: 59)
      scene.talk(
        "quiet", at: second, store, 443, local: 40_001, sent: (20_000, 800_000), got: (0, 0), lasting: 59)
    }
    #expect(try scene.alerts().blamed == ["flooder flood"])
  }

  @Test func rightsTheInterfaceOfRecordsThatNameAnothers() throws {
    var scene = TrafficScene()
    scene.account("other")
    for place in 0..<400 {
      // Each answer is written down under an interface of somebody else.
      let server = scene.stranger()
      let second = Double(place) * 10
      let port = UInt16(40_000 + place)
      scene.talk("client", at: second, server, 9200, local: port, sent: (8, 2000), got: (0, 0), lasting: 1)
      scene.talk(
        "client", at: second, server, 9200, local: port, sent: (0, 0), got: (9, 9000), lasting: 1, through: "other")
    }
    let (engine, names) = try scene.engine()
    let alerts = try SceneAlert.all(engine.feed(scene.ordered, names: names, isLast: true))
    #expect(alerts.blamed.isEmpty && engine.figures.strangeInterfaces == 1)
  }
}
