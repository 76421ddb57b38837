import Testing
import Wire

@testable import Traffic

/// Guesses that are shared out over accounts, beside servers that many accounts use.
@Suite struct JointGuessTests {
  @Test func findsGuessesThatAreSharedOut() throws {
    var scene = TrafficScene()
    let target = scene.stranger()
    for member in 0..<12 {
      for place in 0..<9 {
        scene.talk(
          "guesser\(member)", at: 300 + Double(place * 900) + Double(scene.next(800)), target, 22,
          sent: (14, scene.near(2250, 0.06)), got: (12, scene.near(3000, 0.06)), lasting: 2)
      }
    }
    let alerts = try scene.alerts()
    // One whose few guesses came by chance as if by the clock may be missing.
    #expect(alerts.blamed.count >= 10)
    #expect(alerts.blamed.isSubset(of: Set((0..<12).map { "guesser\($0) bruteforce" })))
    let line = try #require(alerts.first).line
    #expect(try !AlertExplanation(Array(line.utf8)).description.contains("?"))
    #expect(alerts.allSatisfy { $0.kind == "distributed" && $0.json["campaign"]?.string == "guess-\(target):22" })
  }

  @Test func sparesAHostOfRepositoriesThatManyUse() throws {
    var scene = TrafficScene()
    let host = scene.stranger()
    for member in 0..<12 {
      // Everybody looks into a repository of his own, which has a size of its own.
      let size = UInt64(2600 + member * 700)
      for place in 0..<20 {
        let second = 300 + Double(place * 600) + Double(scene.next(500))
        scene.talk("hooked\(member)", at: second, host, 22, sent: (18, 2900), got: (18, size), lasting: 1)
        scene.talk("poller\(member)", at: Double(place) * 60, host, 22, sent: (18, 2900), got: (18, 4100), lasting: 1)
      }
    }
    #expect(try scene.alerts().blamed.isEmpty)
  }

  @Test func sparesServersOfOneNameInManyNetworks() throws {
    var scene = TrafficScene()
    let bastion = FlowAddress(v4: 0x0A00_6405)
    for member in 0..<12 {
      for place in 0..<9 {
        scene.talk(
          "tenant\(member)", at: 300 + Double(place * 900) + Double(scene.next(800)), bastion, 22,
          sent: (14, scene.near(2250, 0.06)), got: (12, scene.near(3000, 0.06)), lasting: 2)
      }
    }
    #expect(try scene.alerts().blamed.isEmpty)
  }

  @Test func findsGuessesInARow() throws {
    var scene = TrafficScene()
    let (target, store) = (scene.stranger(), scene.stranger())
    for place in 0..<12 {
      scene.talk(
        "guesser", at: 100 + Double(place * 5), target, 22, sent: (22, 3737 + 256 * scene.next(2)), got: (16, 3200),
        lasting: 4)
      scene.talk(
        "copier", at: 100 + Double(place * 5), store, 22, sent: (22, 2500 << scene.next(4)), got: (16, 3200),
        lasting: 4)
    }
    #expect(try scene.alerts().blamed == ["guesser bruteforce"])
  }

  @Test func findsStuffingOfManySitesAndSparesTheirMonitors() throws {
    var scene = TrafficScene()
    let sites = (0..<12).map { (scene.stranger(), 2600 + 500 * UInt64($0)) }
    for place in 0..<720 {
      let (site, size) = sites[place % 12]
      scene.talk(
        "stuffer", at: Double(place * 4) + Double(scene.next(40)), site, 443, sent: (10, scene.near(1700, 0.06)),
        got: (9, scene.near(size, 0.04)), lasting: 1)
      scene.talk(
        "monitor", at: Double(place / 12 * 60 + place % 12 * 5), site, 443, sent: (10, 1700), got: (9, size), lasting: 1
      )
      scene.talk(
        "shop", at: Double(place * 4) + Double(scene.next(40)), site, 443, sent: (10, scene.near(1700, 0.06)),
        got: (9, 1400 + scene.next(6000)), lasting: 1)
    }
    #expect(try scene.alerts().blamed == ["stuffer bruteforce"])
  }
}
