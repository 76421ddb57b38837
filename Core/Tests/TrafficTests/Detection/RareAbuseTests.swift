import Testing
import Wire

@testable import Traffic

/// Abuse of kinds that are met less often, each beside honest traffic that resembles it.
@Suite struct RareAbuseTests {
  @Test func findsTunnelsThroughNameResolution() throws {
    var scene = TrafficScene()
    let (server, resolver) = (scene.stranger(), scene.stranger())
    for place in 0..<300 {
      let second = Double(place) * 20
      scene.talk(
        "tunnel", at: second, server, 53, transport: 17, sent: (1, 190 + scene.next(60)), got: (1, 220 + scene.next(90))
      )
      scene.talk(
        "client", at: second, resolver, 53, transport: 17, sent: (1, 60 + scene.next(40)),
        got: (1, 90 + scene.next(400)))
    }
    let alerts = try scene.alerts()
    #expect(alerts.blamed == ["tunnel beacon"])
    #expect(alerts.first?.kind == "dns-tunnel")
  }

  @Test func findsRequestsThatAreNeverFinished() throws {
    var scene = TrafficScene()
    let (server, push) = (scene.stranger(), scene.stranger())
    for place in 0..<200 {
      scene.talk(
        "slow", at: 300 + Double(place) * 2, server, 80, sent: (7, scene.near(520, 0.1)), got: (5, 260), lasting: 55)
      scene.talk(
        "devices", at: 300 + Double(scene.next(1200)), push, 443, sent: (20, scene.near(2500, 0.4)),
        got: (18, scene.near(6000, 0.4)), lasting: 55)
    }
    let alerts = try scene.alerts()
    #expect(alerts.blamed.contains("slow flood") && !alerts.blamed.contains { $0.hasPrefix("devices") })
    #expect(alerts.first { $0.family == "flood" }?.kind == "slow-requests")
  }

  @Test func findsRequestsThatAreNeverFinishedOverTLS() throws {
    var scene = TrafficScene()
    let (victim, site) = (scene.stranger(), scene.stranger())
    for place in 0..<400 {
      scene.talk("slow", at: 100 + Double(place), victim, 443, sent: (12, 1150), got: (8, 4600), lasting: 59)
      scene.talk(
        "reader", at: 100 + Double(place) * 20, site, 443, sent: (12, 1150), got: (8, 4600 + scene.next(90_000)),
        lasting: 59)
    }
    let alerts = try scene.alerts()
    #expect(alerts.blamed == ["slow flood"] && alerts.allSatisfy { $0.kind == "slow-requests" })
  }

  @Test func findsGuessesOfTelephoneAccountsAndSparesTelephones() throws {
    var scene = TrafficScene()
    let (exchange, provider) = (scene.stranger(), scene.stranger())
    for place in 0..<300 {
      scene.talk(
        "guesser", at: 100 + Double(place * 3) + Double(scene.next(3)), exchange, 5060, transport: 17,
        sent: (2, scene.near(620, 0.08)), got: (2, scene.near(560, 0.08)))
      scene.talk(
        "telephone", at: Double(place) * 40, provider, 5060, local: 5060, transport: 17,
        sent: (2, scene.near(1150, 0.03)), got: (2, scene.near(1020, 0.03)))
    }
    #expect(try scene.alerts().blamed.filter { $0.hasSuffix("bruteforce") } == ["guesser bruteforce"])
  }

  @Test func findsFloodsThatAreSpreadOverANetwork() throws {
    var scene = TrafficScene()
    for place in 0..<4000 {
      scene.talk(
        "carpet", at: 500 + Double(place) / 20, FlowAddress(v4: 0x2E10_0500 + UInt32(place % 256)),
        UInt16(1025 + place * 31 % 60_000), transport: 17, sent: (400, 400_000), got: (0, 0), lasting: 5)
    }
    let target = scene.stranger()
    for place in 0..<30 {
      // An upload: the other side says nothing but that it got it.
      scene.talk(
        "backup", at: 500 + Double(place) * 60, target, 22, local: 40_001, sent: (90_000, 120_000_000),
        got: (20_000, 800_000), lasting: 59)
    }
    #expect(try scene.alerts().blamed == ["carpet flood"])
  }

  @Test func countsLongRecordsByTheirMinutes() throws {
    var scene = TrafficScene()
    let (collector, victim) = (scene.stranger(), scene.stranger())
    for place in 0..<12 {
      scene.talk(
        "exporter", at: Double(place) * 600, collector, 2055, local: 40_002, transport: 17, sent: (120_000, 90_000_000),
        got: (0, 0), lasting: 599)
      scene.talk(
        "flooder", at: Double(place) * 600, victim, 2055, local: 40_003, transport: 17, sent: (1_200_000, 90_000_000),
        got: (0, 0), lasting: 599)
    }
    #expect(try scene.alerts().blamed == ["flooder flood"])
  }

  @Test func findsSpamOverThePortsOfSubmission() throws {
    var scene = TrafficScene()
    let (relays, own) = ((0..<60).map { _ in scene.stranger() }, scene.stranger())
    for place in 0..<240 {
      scene.talk(
        "spam", at: Double(place) * 15, relays[place % 60], 587, sent: (18, scene.near(5200, 0.1)),
        got: (15, scene.near(3900, 0.1)), lasting: 2)
      scene.talk(
        "shop", at: Double(place) * 15, own, 587, sent: (18, 2000 << scene.next(5)), got: (15, scene.near(3900, 0.4)),
        lasting: 2)
    }
    #expect(try scene.alerts().blamed == ["spam spam"])
  }

  @Test func findsGuessesAtSSHOnAnyPort() throws {
    var scene = TrafficScene()
    let (host, api) = (scene.stranger(), scene.stranger())
    for place in 0..<60 {
      scene.talk(
        "bad", at: Double(place / 8) * 5, host, 902, sent: (11, scene.near(2290, 0.02)),
        got: (10, scene.near(2340, 0.02)),
        lasting: 3)
      scene.talk(
        "client", at: Double(place) * 9 + Double(scene.next(9)), api, 902, sent: (9, 700 << scene.next(4)),
        got: (9, 900 << scene.next(5)), lasting: 1)
    }
    let alerts = try scene.alerts()
    #expect(alerts.blamed == ["bad bruteforce"])
    #expect(alerts.first?.kind == "ssh-like")
  }

  /// What is said there is too little for the ports' own protocols; mailboxes and repositories that are polled are not.
  @Test(arguments: [(UInt16(993), UInt64(6200)), (22, 4100), (587, 3300)])
  func findsBeaconsOnPortsOfMailAndLogIns(port: UInt16, ordinary: UInt64) throws {
    var scene = TrafficScene()
    let (server, mailbox) = (scene.stranger(), scene.stranger())
    for place in 0..<120 {
      let at = Double(place) * 90
      let (out, back) = (scene.near(640, 0.05), scene.near(420, 0.05))
      scene.talk("bad", at: at, server, port, sent: (8, out), got: (7, back), lasting: 1)
      let (more, much) = (scene.near(1900, 0.05), scene.near(ordinary, 0.05))
      scene.talk("good", at: at, mailbox, port, sent: (16, more), got: (15, much), lasting: 2)
    }
    #expect(try scene.alerts().blamed == ["bad beacon"])
  }

  @Test func findsCallsThatNobodyTakesAndCallsEveryFewSeconds() throws {
    var scene = TrafficScene()
    let (dead, command) = (scene.stranger(), scene.stranger())
    for place in 0..<600 {
      scene.talk("orphan", at: Double(place), dead, 5888, sent: (2, 104), got: (2, 80))
    }
    for place in 0..<60 {
      scene.talk(
        "bot", at: 100 + Double(place) * 3, command, 443, sent: (14, scene.near(1570, 0.03)),
        got: (13, scene.near(4500, 0.02)))
    }
    #expect(try scene.alerts().blamed == ["orphan beacon", "bot beacon"])
  }

  @Test func sparesMonitorsTracesAndDeadNetworks() throws {
    var scene = TrafficScene()
    let hosts = (0..<80).map { _ in scene.stranger() }
    let sites = (0..<20).map { _ in scene.stranger() }
    for round in 0..<40 {
      for (place, host) in hosts.enumerated() {
        scene.talk(
          "monitor", at: Double(round) * 120 + Double(place), host, 22, sent: (4, 230), got: (4, scene.near(260, 0.1)))
      }
      for step in 0..<60 {
        scene.talk(
          "tracer", at: Double(round) * 300 + Double(step) / 20, hosts[round % 4], UInt16(33_434 + step), transport: 17,
          sent: (1, 60), got: (0, 0))
      }
      for place in 0..<4 {
        let second = Double(round) * 60 + Double(place)
        scene.talk(
          "v4only", at: second, FlowAddress(high: 0x2600_0000_0000_0000 + scene.next(1 << 40), low: 1), 443,
          sent: (2, 160), got: (0, 0), from: FlowAddress(high: 0x2001_0DB8_0000_0001, low: 5))
        scene.visit("v4only", at: second, sites[(round + place) % 20])
      }
    }
    #expect(try scene.alerts().blamed.isEmpty)
  }

  @Test func sparesPeersThatAllUseOnePort() throws {
    var scene = TrafficScene()
    for place in 0..<600 {
      let isAway = scene.next(100) < 40
      scene.talk(
        "peer", at: Double(place) * 10, scene.stranger(), 8333, local: 8333, transport: place % 2 == 0 ? 6 : 17,
        sent: (isAway ? 3 : 20, isAway ? 180 : 4000), got: isAway ? (0, 0) : (18, 9000), lasting: 10)
    }
    #expect(try scene.alerts().blamed.isEmpty)
  }

  @Test func doesNotBelieveCountersThatCannotBe() throws {
    var scene = TrafficScene()
    let target = scene.stranger()
    // Run over; fewer bytes than headers have; six packets of a sample of one in ten thousand.
    for (place, counters) in [(UInt64(UInt32.max), UInt64(UInt32.max)), (900_000, 1_000_000), (6, 6000)].enumerated() {
      scene.talk("account\(place)", at: 100, target, 4784, transport: 17, sent: counters, got: (0, 0))
    }
    scene.records[2].sampling = 10_000
    #expect(try scene.alerts().blamed.isEmpty)
    scene.records[2].packets = 600
    #expect(try scene.alerts().blamed == ["account2 flood"])
  }

  @Test func countsAnsweredEchoesAsContacts() throws {
    var scene = TrafficScene()
    for place in 0..<400 {
      let isDown = place % 20 == 0
      scene.talk(
        "pinger", at: Double(place) * 10, scene.stranger(), 0, local: 0, transport: 1, sent: (1, 84),
        got: isDown ? (0, 0) : (1, 84))
    }
    #expect(try scene.alerts().blamed.isEmpty)
  }

  @Test func leapsOverYearsWithoutCountingThem() throws {
    var scene = TrafficScene()
    for place in 0..<100 { scene.visit("client", at: Double(place), scene.stranger()) }
    var late = scene.ordered
    for place in late.indices {
      late[place].start += 50 * 31_536_000_000_000
      late[place].end += 50 * 31_536_000_000_000
    }
    let (engine, names) = try scene.engine()
    let clock = ContinuousClock()
    let taken = clock.measure { _ = engine.feed(scene.ordered + late, names: names, isLast: true) }
    #expect(taken < .seconds(2))
    #expect(engine.figures.watermark > 3_000_000_000)
  }
}
