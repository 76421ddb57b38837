import Testing

@testable import Traffic

/// Protocols that carry something else than they are for, and streams of one direction.
@Suite struct CarrierTests {
  @Test func findsEchoesThatCarrySomething() throws {
    var scene = TrafficScene()
    let (server, watched) = (scene.stranger(), scene.stranger())
    for place in 0..<60 {
      let second = 100 + Double(place) * 90
      scene.talk(
        "tunnel", at: second, server, 0, local: 0, transport: 1, sent: (1, 400 + scene.next(900)),
        got: (1, 400 + scene.next(900)))
      scene.talk("pinger", at: second, watched, 0, local: 0, transport: 1, sent: (3, 4284), got: (2, 2856))
    }
    let alerts = try scene.alerts()
    #expect(alerts.blamed == ["tunnel beacon"])
    #expect(alerts.first?.kind == "icmp-tunnel")
    let line = try #require(alerts.first).line
    #expect(try !AlertExplanation(Array(line.utf8)).description.contains("?"))
  }

  @Test func findsForgedQuestionsOfOnePort() throws {
    var scene = TrafficScene()
    let (victim, resolver, twin) = (scene.stranger(), scene.stranger(), scene.stranger())
    for place in 0..<10 {
      let second = 100 + Double(place) * 60
      scene.talk(
        "reflector", at: second, victim, 443, local: 53, transport: 17, sent: (3000, 3_300_000), got: (1000, 64_000),
        lasting: 58)
      scene.talk(
        "names", at: second, resolver, 53, local: 53, transport: 17, sent: (200, 15_000), got: (200, 60_000),
        lasting: 58)
      scene.talk(
        "clock", at: second, twin, 123, local: 123, transport: 17, sent: (10, 760), got: (10, 760), lasting: 58)
    }
    #expect(try scene.alerts().blamed == ["reflector reflection"])
  }

  @Test func findsReflectionWhoseAnswersDiffer() throws {
    var scene = TrafficScene()
    let victims = (0..<3).map { _ in scene.stranger() }
    let manager = FlowAddress(v4: 0x0AC8_0105)
    for place in 0..<900 {
      let (second, port) = (Double(place), UInt16(1025 + scene.next(60_000)))
      scene.talk(
        "reflector", at: second, victims[place % 3], port, local: 53, transport: 17,
        sent: (2, 900 << scene.next(3)), got: (1, 60))
      scene.talk(
        "polled", at: second, manager, port, local: 161, transport: 17, sent: (2, 1400), got: (1, 82))
    }
    #expect(try scene.alerts().blamed == ["reflector reflection"])
  }

  @Test func findsFloodsThatAreHardlyAnswered() throws {
    var scene = TrafficScene()
    let (game, viewer) = (scene.stranger(), scene.stranger())
    for place in 0..<10 {
      let second = 100 + Double(place) * 60
      scene.talk(
        "flooder", at: second, game, 27015, local: 40_001, transport: 17, sent: (300_000, 18_000_000),
        got: (5000, 300_000), lasting: 59)
      scene.talk(
        "camera", at: second, viewer, 5004, local: 40_002, transport: 17, sent: (80_000, 96_000_000),
        got: (900, 60_000), lasting: 59)
    }
    #expect(try scene.alerts().blamed == ["flooder flood"])
  }
}
