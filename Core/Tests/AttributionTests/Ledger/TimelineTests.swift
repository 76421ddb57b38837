import Testing

@testable import Attribution

@Suite struct TimelineTests {
  static func event(_ number: Int, _ time: Int, _ op: String, _ tenant: String, _ scope: String = "192.0.2.1,0,65535")
    -> String
  {
    "\(number),\(time),\(op),\(scope),\(tenant),r-\(tenant)"
  }

  @Test func aReleaseAndAnAssignAtOneInstantMeet() throws {
    let lines = [
      Self.event(0, 10, "assign", "a"), Self.event(1, 20, "assign", "b"), Self.event(2, 20, "release", "a"),
    ]
    let view = try TestLedger(events: lines).view()
    #expect(try view.who("192.0.2.1", at: 9) == [])
    #expect(try view.who("192.0.2.1", at: 10) == ["a"])
    #expect(try view.who("192.0.2.1", at: 19) == ["a"])
    #expect(try view.who("192.0.2.1", at: 20) == ["b"])
  }

  @Test func repeatsChangeNothing() throws {
    let lines = [
      Self.event(0, 10, "assign", "a"), Self.event(1, 10, "assign", "a"), Self.event(2, 20, "release", "a"),
      Self.event(3, 20, "release", "a"), Self.event(4, 10, "assign", "a"),
    ]
    let ledger = TestLedger(events: lines)
    #expect(ledger.delta.nextSequence == 2)
    #expect(ledger.delta.overlaps(since: 0).isEmpty)
    #expect(try ledger.view().who("192.0.2.1", at: 20) == [])
  }

  @Test func anOverlapIsRefusedAndListedUntilNothingIsInItsWay() throws {
    var ledger = TestLedger(events: [Self.event(0, 10, "assign", "a"), Self.event(1, 30, "assign", "b")])
    let refused = ledger.delta.overlaps(since: 0)
    #expect(refused.map(\.fact.row.start) == [30])
    #expect(refused.first?.holder.start == 10)
    #expect(try ledger.view().who("192.0.2.1", at: 40) == ["a"])
    try ledger.checkpoint(merging: true)
    #expect(ledger.delta.overlaps(since: 0).count == 1)
    ledger.take([Self.event(2, 25, "release", "a")], .events)
    #expect(ledger.delta.overlaps(since: 0).isEmpty)
    #expect(try ledger.view().who("192.0.2.1", at: 40) == ["b"])
    // What was answered before stays reproducible.
    #expect(try ledger.view().who("192.0.2.1", at: 40, known: 2) == ["a"])
    #expect(try ledger.view().who("192.0.2.1", at: 27) == [])
  }

  @Test func aLateCorrectionShortensWithoutOverwriting() throws {
    var ledger = TestLedger(events: [Self.event(0, 10, "assign", "a"), Self.event(1, 30, "release", "a")])
    try ledger.checkpoint(merging: true)
    ledger.take([Self.event(2, 20, "release", "a")], .events)
    let view = try ledger.view()
    #expect(try view.who("192.0.2.1", at: 25) == [])
    #expect(try view.who("192.0.2.1", at: 25, known: 2) == ["a"])
    #expect(try view.who("192.0.2.1", at: 35, known: 1) == ["a"])
    #expect(try view.who("192.0.2.1", at: 15, known: 0) == [])
  }

  @Test func aLeaseThatEndsAsItBeginsHoldsNoTime() throws {
    let ledger = TestLedger(events: [Self.event(0, 10, "assign", "a"), Self.event(1, 10, "release", "a")])
    #expect(try ledger.view().who("192.0.2.1", at: 10) == [])
    #expect(ledger.delta.overlaps(since: 0).isEmpty)
  }

  @Test func aSameHolderMayComeBackAtTheInstantItLeaves() throws {
    let lines = [
      Self.event(0, 10, "assign", "a"), Self.event(1, 20, "assign", "a"), Self.event(2, 20, "release", "a"),
      Self.event(3, 30, "release", "a"),
    ]
    for order in [[0, 1, 2, 3], [3, 2, 1, 0], [1, 3, 0, 2]] {
      let view = try TestLedger(events: order.map { lines[$0] }).view()
      #expect(try view.who("192.0.2.1", at: 25) == ["a"])
      #expect(view.storedRowCount == 2)
    }
  }

  @Test func portBlocksThatCutEachOtherAreRefused() throws {
    let lines = [
      Self.event(0, 10, "assign", "a", "192.0.2.1,1000,1999"), Self.event(1, 20, "assign", "b", "192.0.2.1,1500,2499"),
      Self.event(2, 20, "assign", "c", "192.0.2.1,2500,2999"), Self.event(3, 5, "assign", "d", "192.0.2.1,0,65535"),
    ]
    var ledger = TestLedger(events: lines)
    #expect(ledger.delta.overlaps(since: 0).map(\.fact.row.firstPort) == [1500])
    let view = try ledger.view()
    #expect(try view.who("192.0.2.1", 1600, at: 30) == ["a"])
    #expect(try view.who("192.0.2.1", 2600, at: 30) == ["c"])
    #expect(try view.who("192.0.2.1", 2200, at: 30) == ["d"])
    #expect(try view.who("192.0.2.1", nil, at: 30) == ["a", "c", "d"])
    try ledger.checkpoint(merging: false)
    ledger.take([Self.event(4, 15, "release", "a", "192.0.2.1,1000,1999")], .events)
    #expect(try ledger.view().who("192.0.2.1", 2200, at: 30) == ["b"])
  }

  @Test func intervalsAndEventsShareOneTimeline() throws {
    var ledger = TestLedger(intervals: ["192.0.2.1,0,65535,10,,a,r-a", "192.0.2.1,0,65535,50,60,b,r-b"])
    #expect(ledger.delta.overlaps(since: 0).count == 1)
    ledger.take([Self.event(0, 40, "release", "a"), Self.event(1, 60, "assign", "c")], .events)
    let view = try ledger.view()
    #expect(try [39, 45, 55, 60].map { try view.who("192.0.2.1", at: $0) } == [["a"], [], ["b"], ["c"]])
  }

  @Test func aFloodAtOneInstantStaysQuick() throws {
    let lines = (0..<200_000).map { Self.event($0, 10, $0 % 2 == 0 ? "assign" : "release", "t-\($0)") }
    let clock = ContinuousClock()
    var ledger = TestLedger()
    let time = clock.measure { ledger.take(lines, .events) }
    #expect(time < .seconds(20))
    #expect(try ledger.view().who("192.0.2.1", at: 10) == ["t-0"])
    #expect(ledger.delta.overlaps(since: 0).count == 99_999)
  }
}
