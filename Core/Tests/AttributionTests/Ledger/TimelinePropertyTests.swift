import Testing

@testable import Attribution

/// Whatever the order in which events come, and wherever segments are written meanwhile, the ledger is the same.
@Suite struct TimelinePropertyTests {
  private struct Plan {
    var events: [String] = []
    var leases: [(start: Int, end: Int?, tenant: String)] = []
  }

  /// Leases of one scope that do not overlap, some meeting, as events.
  private static func plan(_ dice: inout Dice, scope: String) -> Plan {
    var plan = Plan()
    var time = 1000
    for _ in 0..<Int.random(in: 1...30, using: &dice) {
      let tenant = "t-\(Int.random(in: 0..<3, using: &dice))"
      let start = time
      let end = start + Int.random(in: 1...50, using: &dice)
      let isOpen = plan.leases.count > 20 && Int.random(in: 0..<4, using: &dice) == 0
      plan.leases.append((start, isOpen ? nil : end, tenant))
      plan.events.append("0,\(start),assign,\(scope),\(tenant),r-\(plan.leases.count)")
      if isOpen { break }
      plan.events.append("0,\(end),release,\(scope),\(tenant),r-\(plan.leases.count)")
      time = end + (Bool.random(using: &dice) ? 0 : Int.random(in: 1...20, using: &dice))
    }
    return plan
  }

  @Test(arguments: 1...60)
  func orderDoesNotMatter(_ seed: UInt64) throws {
    var dice = Dice(state: seed)
    let scopes = ["192.0.2.1,0,65535", "192.0.2.2,1000,1999", "192.0.2.2,2000,2999", "2001:db8::/64,0,65535"]
    let plans = scopes.map { Self.plan(&dice, scope: $0) }
    var lines = plans.flatMap(\.events)
    lines += lines.filter { _ in Int.random(in: 0..<5, using: &dice) == 0 }
    lines.shuffle(using: &dice)
    var ledger = TestLedger()
    while !lines.isEmpty {
      let count = Int.random(in: 1...lines.count, using: &dice)
      ledger.take(Array(lines.prefix(count)), .events)
      lines.removeFirst(count)
      if Bool.random(using: &dice) {
        try ledger.checkpoint(from: Int.random(in: 0...ledger.delta.view.segments.count, using: &dice))
      }
    }
    #expect(ledger.delta.overlaps(since: 0).isEmpty)
    let view = try ledger.view()
    let asked: [(String, UInt16)] = [("192.0.2.1", 5), ("192.0.2.2", 1500), ("192.0.2.2", 2500), ("2001:db8::7", 5)]
    for (plan, (address, port)) in zip(plans, asked) {
      for time in stride(from: 990, to: 3000, by: 7) {
        let lease = plan.leases.first { $0.start <= time && ($0.end.map { time < $0 } ?? true) }
        #expect(try view.who(address, port, at: Int64(time)) == (lease.map { [$0.tenant] } ?? []))
      }
    }
  }

  /// Also with conflicts: taking facts one by one gives what all of them give at once, at every earlier state too.
  @Test(arguments: 1...40)
  func stepsAndWholeAgree(_ seed: UInt64) throws {
    for part in 0..<10 as Range<UInt64> { try Self.compareStepsWithWhole(seed &+ 40 &* part) }
  }

  private static func compareStepsWithWhole(_ seed: UInt64) throws {
    var dice = Dice(state: seed &* 977)
    let ports = seed % 3 == 0 ? ["0,65535", "100,199", "150,249"] : ["0,65535"]
    let lines = (0..<60).map { _ -> String in
      let op = Bool.random(using: &dice) ? "assign" : "release"
      let tenant = Int.random(in: 0..<3, using: &dice)
      let scope = "192.0.2.1,\(ports[Int.random(in: 0..<ports.count, using: &dice)])"
      return "0,\(Int.random(in: 0..<40, using: &dice)),\(op),\(scope),t-\(tenant),r"
    }
    var ledger = TestLedger()
    var states: [(known: UInt64, answers: [[String]])] = []
    for line in lines {
      ledger.take([line], .events)
      if Int.random(in: 0..<8, using: &dice) == 0 { try ledger.checkpoint(merging: true) }
      let view = try ledger.view()
      states.append((view.nextSequence, try (0..<45).map { try view.who("192.0.2.1", 160, at: $0) }))
    }
    let view = try ledger.view()
    for (known, answers) in states {
      #expect(
        try (0..<45).map { try view.who("192.0.2.1", 160, at: $0, known: known) } == answers,
        "seed \(seed), known \(known)")
    }
  }
}
