import Testing
import Wire

@testable import Traffic

@Suite struct AbuseTests {
  @Test(arguments: [(UInt16(22), UInt64(2300), UInt64(3000)), (3389, 1600, 1750), (21, 420, 610), (50022, 2300, 3000)])
  func findsGuessing(port: UInt16, out: UInt64, back: UInt64) throws {
    var scene = TrafficScene()
    let hosts = (0..<10).map { _ in scene.stranger() }
    for place in 0..<320 {
      let (sent, got) = (scene.near(out, 0.08), scene.near(back, 0.08))
      scene.talk(
        "bad", at: Double(place) * 7 + Double(scene.next(6)), hosts[place % 10], port, sent: (14, sent), got: (12, got),
        lasting: 2)
    }
    #expect(try scene.alerts().blamed == ["bad bruteforce"])
  }

  @Test func findsStuffingOfPopularSites() throws {
    var scene = TrafficScene()
    let site = scene.stranger()
    for place in 0..<400 { scene.visit("client\(place % 8)", at: Double(place) * 20, site) }
    for place in 0..<250 {
      let (sent, got) = (scene.near(1650, 0.05), scene.near(3100, 0.06))
      scene.talk(
        "bad", at: 900 + Double(place) * 5 + Double(scene.next(30)), site, 443, sent: (10, sent), got: (9, got),
        lasting: 1)
    }
    #expect(try scene.alerts().blamed == ["bad bruteforce"])
  }

  @Test func leavesAdministrationAlone() throws {
    var scene = TrafficScene()
    let hosts = (0..<60).map { _ in scene.stranger() }
    for place in 0..<300 {
      let (sent, got) = (1500 + scene.next(40_000), 2000 + scene.next(60_000))
      scene.talk("ansible", at: Double(place) * 9, hosts[place % 60], 22, sent: (60, sent), got: (60, got), lasting: 8)
    }
    #expect(try scene.alerts().blamed.isEmpty)
  }

  @Test func findsFloods() throws {
    var scene = TrafficScene()
    let (first, second, third) = (scene.stranger(), scene.stranger(), scene.stranger())
    for place in 0..<2000 {
      scene.talk(
        "syn", at: 500 + Double(place) / 20, first, 443, local: UInt16(1025 + place * 31 % 60_000), sent: (1, 60),
        got: (0, 0))
    }
    for place in 0..<8 {
      scene.talk(
        "udp", at: 500 + Double(place) * 10, second, UInt16(2000 + place * 777), transport: 17,
        sent: (120_000, 90_000_000), got: (0, 0), lasting: 40)
    }
    for place in 0..<900 { scene.visit("tester", at: 500 + Double(place), third) }
    #expect(try scene.alerts().blamed == ["syn flood", "udp flood"])
  }

  @Test(arguments: [UInt16(53), 123, 11211, 4242])
  func findsReflection(port: UInt16) throws {
    var scene = TrafficScene()
    let victims = (0..<3).map { _ in scene.stranger() }
    for place in 0..<300 {
      scene.talk(
        "open", at: Double(place) * 3, victims[place % 3], UInt16(2000 + place * 17), local: port, transport: 17,
        sent: (3, 3200), got: (1, 69))
      scene.talk(
        "resolver", at: Double(place) * 3, victims[place % 3], UInt16(2000 + place * 17), local: 53, transport: 17,
        sent: (1, 230), got: (1, 66))
      scene.talk(
        "clock", at: Double(place) * 3, victims[place % 3], UInt16(2000 + place * 17), local: 123, transport: 17,
        sent: (1, 76), got: (1, 76))
    }
    #expect(try scene.alerts().blamed == ["open reflection"])
  }

  @Test func tellsSpamFromMailAndNewsletters() throws {
    var scene = TrafficScene()
    let servers = (0..<120).map { _ in scene.stranger() }
    for place in 0..<240 {
      let server = servers[place % 120]
      let spam = scene.near(3300, 0.1)
      scene.talk(
        "spam", at: Double(place) * 15, server, 25, sent: (15, spam), got: (13, scene.near(1300, 0.1)), lasting: 2)
      let mail = UInt64(2000) << UInt64(scene.next(7))
      scene.talk(
        "mail", at: Double(place) * 15, server, 25, sent: (20, mail), got: (14, scene.near(1800, 0.3)), lasting: 2)
      scene.talk(
        "news", at: Double(place) * 15, server, 25, sent: (45, 20_000 + scene.next(90_000)),
        got: (22, scene.near(2100, 0.3)), lasting: 2)
    }
    #expect(try scene.alerts().blamed == ["spam spam"])
  }

  @Test func tellsBeaconsFromAgentsMonitorsAndCronJobs() throws {
    var scene = TrafficScene()
    let (command, vendor, job) = (scene.stranger(), scene.stranger(), scene.stranger())
    let checks = (0..<5).map { _ in scene.stranger() }
    for place in 0..<70 {
      let second = 30 + Double(place) * 180
      scene.talk(
        "bot", at: second + Double(scene.next(40)), command, 443, sent: (8, scene.near(640, 0.12)),
        got: (7, scene.near(420, 0.12)))
      for agent in 0..<6 {
        scene.talk(
          "agent\(agent)", at: second + Double(agent), vendor, 443, sent: (9, scene.near(1900, 0.03)),
          got: (8, scene.near(700, 0.02)))
      }
      scene.talk("cron", at: second, job, 443, sent: (11, scene.near(2400, 0.3)), got: (14, 2000 + scene.next(90_000)))
      for check in checks {
        scene.talk("monitor", at: second, check, 443, sent: (6, scene.near(620, 0.1)), got: (5, 500 + scene.next(1800)))
      }
    }
    #expect(try scene.alerts().blamed == ["bot beacon"])
  }

  @Test func findsMiningAndNotPushChannels() throws {
    var scene = TrafficScene()
    let (pool, push) = (scene.stranger(), scene.stranger())
    for place in 0..<120 {
      let second = 5 + Double(place) * 60
      scene.talk(
        "miner", at: second, pool, 443, local: 40_000, sent: (4, scene.near(480, 0.05)),
        got: (4, scene.near(1050, 0.05)), lasting: 59)
      scene.talk(
        "push", at: second, push, 443, local: 40_001, sent: (20, 4000 + scene.next(30_000)),
        got: (30, 9000 + scene.next(90_000)), lasting: 59)
    }
    #expect(try scene.alerts().blamed == ["miner mining"])
  }

  @Test func findsForgedSourcesAndSparesRouters() throws {
    var scene = TrafficScene()
    let target = scene.stranger()
    for place in 0..<40 {
      scene.talk("bad", at: Double(place) * 5, target, 80, sent: (1, 60), got: (0, 0), from: scene.stranger())
      // Carries packets of machines behind it, and their answers.
      scene.talk(
        "router", at: Double(place) * 5, scene.stranger(), 443, sent: (8, 900), got: (9, 4000),
        from: FlowAddress(v4: 0xC0A8_0100 + UInt32(place)))
    }
    #expect(try scene.alerts().blamed == ["bad spoof"])
  }

  @Test func repeatsAtMostEveryTenMinutes() throws {
    var scene = TrafficScene()
    for place in 0..<900 { scene.probe("bad", at: Double(place) * 4, scene.stranger(), 23) }
    let alerts = try scene.alerts()
    #expect(alerts.count >= 3)
    #expect(alerts.first?.isUpdate == false)
    for (before, after) in zip(alerts, alerts.dropFirst()) {
      #expect(after.raised - before.raised >= 600)
      #expect(after.isUpdate)
    }
  }

  @Test func writesKeysInTheOrderOfTheContract() throws {
    var scene = TrafficScene()
    for place in 0..<60 { scene.probe("bad", at: Double(place), scene.stranger(), 23) }
    let alert = try #require(try scene.alerts().first)
    let keys = [
      "account_id", "family", "kind", "raised", "first", "last", "score", "interfaces", "addresses", "campaign",
      "authorised", "ref", "evidence",
    ]
    #expect(alert.json.object?.members.map(\.key) == keys)
    #expect(alert.json["interfaces"]?.array?.compactMap(\.string) == ["e-bad"])
    #expect(alert.json["addresses"]?.array?.compactMap(\.string) == ["198.18.0.1"])
  }
}
