import Testing

@testable import Traffic

/// What machines do by the clock, or all alike, without anybody being wronged.
@Suite struct HonestTests {
  @Test func sparesWhatGoesOnWithinANetwork() throws {
    var scene = TrafficScene()
    let backend = FlowAddress(v4: 0x0AC8_0105)
    for place in 0..<1200 {
      scene.talk("health", at: Double(place) * 10, backend, 8080, sent: (6, 450), got: (5, 380))
      if place < 200 {
        scene.talk(
          "pool", at: 3 + Double(place) * 60, backend, 5432, local: 40_000, sent: (2, 104), got: (2, 104), lasting: 59)
      }
    }
    for place in 0..<6000 {
      scene.talk(
        "proxy", at: 100 + Double(place) / 40, backend, 443, sent: (6, scene.near(900, 0.1)),
        got: (6, scene.near(2000, 0.1)))
    }
    #expect(try scene.alerts().blamed.isEmpty)
  }

  @Test func sparesConnectionsThatAreKeptAlive() throws {
    var scene = TrafficScene()
    let (shell, broker, push) = (scene.stranger(), scene.stranger(), scene.stranger())
    for place in 0..<200 {
      let second = 5 + Double(place) * 60
      scene.talk("shell", at: second, shell, 22, local: 40_000, sent: (8, 600), got: (8, 560), lasting: 59)
      scene.talk("device", at: second, broker, 8883, local: 40_001, sent: (2, 110), got: (2, 106), lasting: 59)
      let back = place % 5 == 0 ? scene.near(500, 0.4) : 92
      scene.talk("phone", at: second, push, 443, local: 40_002, sent: (2, 105), got: (2, back), lasting: 59)
    }
    #expect(try scene.alerts().blamed.isEmpty)
  }

  @Test func sparesQuestionsForTheTime() throws {
    var scene = TrafficScene()
    let (clock, odd) = (scene.stranger(), scene.stranger())
    for place in 0..<150 {
      scene.talk("clocked", at: Double(place) * 64, clock, 123, transport: 17, sent: (1, 76), got: (1, 76))
      scene.talk("bot", at: Double(place) * 64, odd, 123, transport: 17, sent: (1, 340), got: (1, 260))
    }
    #expect(try scene.alerts().blamed == ["bot beacon"])
  }

  @Test func sparesWhoWaitsInBouts() throws {
    var scene = TrafficScene()
    let (service, command) = (scene.stranger(), scene.stranger())
    for bout in 0..<8 {
      for place in 0..<50 {
        scene.talk(
          "waiter", at: Double(bout * 1500 + place * 10), service, 443, sent: (9, scene.near(1500, 0.02)),
          got: (8, scene.near(3900, 0.05)))
      }
    }
    for place in 0..<1200 {
      scene.talk(
        "bot", at: Double(place) * 10, command, 443, sent: (9, scene.near(1500, 0.02)),
        got: (8, scene.near(3900, 0.05)))
    }
    #expect(try scene.alerts().blamed == ["bot beacon"])
  }

  @Test func sparesServersOfSignedNames() throws {
    var scene = TrafficScene()
    let resolvers = (0..<20).map { _ in scene.stranger() }
    let victims = (0..<4).map { _ in scene.stranger() }
    for place in 0..<1500 {
      let (second, port) = (Double(place) * 4, UInt16(1025 + scene.next(60_000)))
      // From an address to a page of keys: a few times the question, or twenty times.
      let answer = (150 << scene.next(4)) + scene.next(150)
      scene.talk(
        "names", at: second, resolvers[place % 20], port, local: 53, transport: 17, sent: (1, answer), got: (1, 80))
      scene.talk(
        "reflector", at: second, victims[place % 4], port, local: 53, transport: 17, sent: (3, scene.near(3000, 0.2)),
        got: (1, 66))
    }
    #expect(try scene.alerts().blamed == ["reflector reflection"])
  }

  @Test func sparesApplicationsThatAskTheirStoresAndMailboxes() throws {
    var scene = TrafficScene()
    let (store, mailbox) = (scene.stranger(), scene.stranger())
    for place in 0..<900 {
      scene.talk(
        "app", at: Double(place * 10) + Double(scene.next(9)), store, 6379, sent: (8, scene.near(620, 0.5)),
        got: (7, scene.near(540, 0.7)), lasting: 0)
      if place < 150 {
        scene.talk("reader", at: Double(place) * 60, mailbox, 993, sent: (16, 1900), got: (15, scene.near(6200, 0.2)))
      }
    }
    #expect(try scene.alerts().blamed.isEmpty)
  }

  @Test func sparesWhoAsksAgainAsSoonAsHeIsAnswered() throws {
    var scene = TrafficScene()
    let (service, command) = (scene.stranger(), scene.stranger())
    for place in 0..<400 {
      scene.talk(
        "waiter", at: Double(place) * 30, service, 443, sent: (8, 1300), got: (8, 3700), lasting: 29)
      scene.talk("bot", at: Double(place) * 30, command, 443, sent: (8, 1300), got: (8, 3700), lasting: 1)
    }
    #expect(try scene.alerts().blamed == ["bot beacon"])
  }

  @Test func sparesRelaysSomeOfWhosePeersAreAway() throws {
    var scene = TrafficScene()
    for place in 0..<400 {
      let peer = scene.stranger()
      if place % 8 == 0 {
        scene.talk("relay", at: Double(place) * 20, peer, 9001, sent: (3, 180), got: (0, 0))
      } else {
        scene.talk("relay", at: Double(place) * 20, peer, 9001, sent: (60, 40_000), got: (60, 40_000), lasting: 40)
      }
      // Others find a quarter of what they look for, and talk to it.
      scene.talk(
        "finder", at: Double(place) * 20, peer, 9200, sent: place % 4 == 0 ? (12, 3000) : (3, 180),
        got: place % 4 == 0 ? (12, 9000) : (0, 0))
    }
    #expect(try scene.alerts().blamed == ["finder scan"])
  }

  @Test func sparesMessagesOfQueuesThatAreKeptOpen() throws {
    var scene = TrafficScene()
    let (queue, pool) = (scene.stranger(), scene.stranger())
    for place in 0..<200 {
      let second = 5 + Double(place) * 60
      scene.talk(
        "worker", at: second, queue, 5671, local: 40_000, sent: (12, scene.near(1500, 0.5)),
        got: (14, 400 << scene.next(6)), lasting: 59)
      scene.talk(
        "miner", at: second, pool, 443, local: 40_001, sent: (4, scene.near(480, 0.1)), got: (4, scene.near(1050, 0.2)),
        lasting: 59)
    }
    #expect(try scene.alerts().blamed == ["miner mining"])
  }

  @Test func findsBeaconsThatSleepForHours() throws {
    var scene = TrafficScene()
    let command = scene.stranger()
    for bout in 0..<2 {
      for place in 0..<70 {
        scene.talk(
          "bot", at: Double(bout * 7600 + place * 45) + Double(scene.next(6)), command, 443, sent: (8, 640),
          got: (7, 420), lasting: 1)
      }
    }
    #expect(try scene.alerts().blamed == ["bot beacon"])
  }

  @Test func sparesALookAroundInOnesOwnNetwork() throws {
    var scene = TrafficScene()
    for place in 0..<250 {
      let isThere = place % 2 == 0
      scene.talk(
        "owner", at: 100, FlowAddress(v4: 0x0A05_0001 + UInt32(place)), 0, local: 0, transport: 1, sent: (1, 84),
        got: isThere ? (1, 84) : (0, 0))
      scene.talk("sweeper", at: 100, scene.stranger(), 0, local: 0, transport: 1, sent: (1, 84), got: (0, 0))
    }
    #expect(try scene.alerts().blamed == ["sweeper scan"])
  }
}
