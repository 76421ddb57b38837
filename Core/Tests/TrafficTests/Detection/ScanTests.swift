import Testing
import Wire

@testable import Traffic

@Suite struct ScanTests {
  @Test func findsAHorizontalScanAndNotBeforeItBegan() throws {
    var scene = TrafficScene()
    for place in 0..<60 { scene.probe("bad", at: 1000 + Double(place) * 20, scene.stranger(), 23) }
    let alerts = try scene.alerts()
    #expect(alerts.blamed == ["bad scan"])
    #expect(try #require(alerts.first).raised >= Double(TrafficScene.begin) + 1000)
  }

  @Test func findsASlowScanThatNoWindowWouldShow() throws {
    var scene = TrafficScene()
    for place in 0..<24 { scene.probe("bad", at: Double(place) * 600, scene.stranger(), 6379) }
    #expect(try scene.alerts().blamed == ["bad scan"])
  }

  @Test func findsAVerticalScan() throws {
    var scene = TrafficScene()
    let target = scene.stranger()
    for place in 0..<40 {
      scene.talk("bad", at: Double(place) * 30, target, UInt16(1000 + place * 37), sent: (1, 60), got: (1, 40))
    }
    let alerts = try scene.alerts()
    #expect(alerts.blamed == ["bad scan"])
    #expect(alerts.first?.kind == "vertical")
  }

  @Test func findsAFewPortsOfOneHostWithinSeconds() throws {
    var scene = TrafficScene()
    let (target, slow) = (scene.stranger(), scene.stranger())
    for place in 0..<10 {
      scene.probe("bad", at: 1000 + Double(place / 3), target, UInt16(21 + place * 11))
      scene.probe("good", at: 1000 + Double(place) * 60, slow, UInt16(21 + place * 11))
    }
    let alerts = try scene.alerts()
    #expect(alerts.blamed == ["bad scan"])
    #expect(alerts.first?.kind == "vertical")
  }

  @Test func findsNineTargetsWithoutAnAnswer() throws {
    var scene = TrafficScene()
    for place in 0..<9 { scene.probe("bad", at: 1000 + Double(place) * 700, scene.stranger(), 445) }
    for place in 0..<8 { scene.probe("good", at: 1000 + Double(place) * 700, scene.stranger(), 445) }
    #expect(try scene.alerts().blamed == ["bad scan"])
  }

  /// A server is asked in the names of others, whose systems refuse its answers, or say nothing.
  @Test func sparesServersThatAnswerForgedQuestions() throws {
    var scene = TrafficScene()
    for place in 0..<3000 {
      let (victim, port) = (scene.stranger(), UInt16(1 + scene.next(65_535)))
      let isRefused = place % 3 == 0
      scene.talk(
        "server", at: Double(place), victim, port, local: 80, sent: (1, 44), got: isRefused ? (2, 80) : (1, 40))
    }
    #expect(try scene.alerts().blamed.isEmpty)
  }

  @Test func findsASweepByICMPAndByUDP() throws {
    var scene = TrafficScene()
    for place in 0..<30 {
      scene.talk("icmp", at: Double(place) * 9, scene.stranger(), 0, local: 0, transport: 1, sent: (1, 84), got: (0, 0))
      scene.probe("udp", at: Double(place) * 9, scene.stranger(), 161, transport: 17)
    }
    #expect(try scene.alerts().blamed == ["icmp scan", "udp scan"])
  }

  @Test func findsAHitListThatIsMostlyAnswered() throws {
    var scene = TrafficScene()
    for place in 0..<60 {
      let isUp = place % 4 != 0
      scene.talk(
        "bad", at: Double(place) * 30, scene.stranger(), 3389, sent: isUp ? (4, 260) : (1, 60),
        got: isUp ? (4, 320) : (0, 0))
    }
    #expect(try scene.alerts().blamed == ["bad scan"])
  }

  @Test func findsProbesAmongDecoys() throws {
    var scene = TrafficScene()
    let popular = (0..<20).map { _ in scene.stranger() }
    for place in 0..<200 { scene.visit("client\(place % 5)", at: Double(place), popular[place % 20]) }
    for place in 0..<40 {
      scene.probe("bad", at: 1000 + Double(place) * 20, scene.stranger(), 443)
      for decoy in 0..<4 { scene.visit("bad", at: 1001 + Double(place) * 20, popular[(place + decoy * 5) % 20]) }
    }
    #expect(try scene.alerts().blamed == ["bad scan"])
  }

  @Test func findsRandomPortsOfRandomHosts() throws {
    var scene = TrafficScene()
    for place in 0..<80 {
      scene.probe("bad", at: Double(place) * 5, scene.stranger(), UInt16(20_000 + place * 131 % 40_000))
    }
    #expect(try scene.alerts().blamed == ["bad scan"])
  }

  @Test func findsACampaignWhoseMembersDoLittle() throws {
    var scene = TrafficScene()
    for place in 0..<48 {
      let target = FlowAddress(v4: 0x2E10_0000 + UInt32(place * 7919 % 0x4_0000))
      scene.probe("m\(place % 6)", at: Double(place) * 200, target, 2375)
    }
    let alerts = try scene.alerts()
    #expect(alerts.blamed == Set((0..<6).map { "m\($0) scan" }))
    #expect(Set(alerts.map { $0.json["campaign"]?.string }) == ["scan-tcp-2375-46.16.0.0/12"])
  }

  @Test func findsAScanOfIPv6() throws {
    var scene = TrafficScene()
    let home = FlowAddress(high: 0x2001_0DB8_0000_0001, low: 5)
    for place in 0..<60 {
      let target = FlowAddress(high: 0x2600_1234_0000_0000 + UInt64(place), low: 1)
      scene.talk("bad", at: Double(place) * 10, target, 22, sent: (1, 80), got: (0, 0), from: home)
    }
    #expect(try scene.alerts().blamed == ["bad scan"])
  }

  @Test func blamesNobodyForWhatWasSentToIt() throws {
    var scene = TrafficScene()
    for place in 0..<300 {
      let second = Double(place) * 10
      let local = UInt16(1025 + place * 61 % 60_000)
      // Scans that come in, refused or let through to nobody.
      scene.talk("victim", at: second, scene.stranger(), 40_000 + UInt16(place), local: 22, sent: (1, 40), got: (1, 60))
      scene.talk("victim", at: second, scene.stranger(), 40_000, local: 23, sent: (0, 0), got: (1, 60))
      // Backscatter of floods that forged the victim's address.
      scene.talk("victim", at: second, scene.stranger(), 443, local: local, sent: (0, 0), got: (1, 44))
      // Answers to a flood with forged sources, the questions not recorded.
      scene.talk("victim", at: second, scene.stranger(), local, local: 443, sent: (3, 132), got: (0, 0))
    }
    #expect(try scene.alerts().blamed.isEmpty)
  }

  @Test func blamesNeitherCrawlersNorWebhooksNorPeers() throws {
    var scene = TrafficScene()
    for place in 0..<600 {
      let second = Double(place) * 20
      if scene.next(100) < 13 {
        scene.probe("crawler", at: second, scene.stranger(), 443)
      } else {
        scene.visit("crawler", at: second, scene.stranger())
      }
      if scene.next(100) < 45 {
        scene.probe("webhook", at: second, scene.stranger(), 443)
      } else {
        scene.visit("webhook", at: second, scene.stranger())
      }
      let isAway = scene.next(100) < 40
      scene.talk(
        "peer", at: second, scene.stranger(), UInt16(1025 + scene.next(60_000)), local: 51413, transport: 17,
        sent: (5, 900), got: isAway ? (0, 0) : (6, 4000), lasting: 20)
    }
    #expect(try scene.alerts().blamed.isEmpty)
  }

  @Test func reportsARegisteredScanAsAuthorisedWithinItsScope() throws {
    var scene = TrafficScene()
    scene.permit("lab", "scan", "46.16.0.0/16", reference: "R-1")
    for place in 0..<60 {
      scene.probe("lab", at: Double(place) * 10, FlowAddress(v4: 0x2E10_0000 + UInt32(place) * 97), 22)
    }
    let within = try scene.alerts()
    #expect(within.blamed.isEmpty)
    #expect(within.first?.json["ref"]?.string == "R-1")
    for place in 0..<60 {
      scene.probe("lab", at: 2000 + Double(place) * 10, FlowAddress(v4: 0x2F10_0000 + UInt32(place) * 97), 22)
    }
    #expect(try scene.alerts().blamed == ["lab scan"])
  }
}
