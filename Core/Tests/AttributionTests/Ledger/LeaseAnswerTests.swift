import Testing

@testable import Attribution

@Suite struct LeaseAnswerTests {
  private static let lines = [
    "5.0.0.1,0,65535,1000,2000,a,r", "5.0.0.1,0,65535,2000,3000,b,r", "5.0.0.1,0,65535,5000,,a,r",
    "45.0.0.1,0,999,1000,2000,c,r", "45.0.0.1,1000,1999,1000,2000,d,r",
  ]

  private func ask(_ address: String, _ port: UInt16?, _ time: Int64, skew: Int64) throws -> LeaseAnswer {
    let block = try AddressBlock(text: address)
    return try TestLedger(intervals: Self.lines).view().answer(
      LeaseQuery(high: block.high, low: block.low, port: port, time: time), skew: skew)
  }

  @Test func exactOnlyWhereOneTenantHeldItThroughTheWindow() throws {
    #expect(try ask("5.0.0.1", 1, 1500, skew: 400).certainty == .exact)
    #expect(try ask("5.0.0.1", 1, 1500, skew: 0).window == 1500...1500)
    let near = try ask("5.0.0.1", 1, 1990, skew: 20)
    #expect(near.certainty == .ambiguous)
    #expect(near.candidates.map(\.row.start) == [1000, 2000])
    #expect(near.settledBy == [.finerTime])
    let gap = try ask("5.0.0.1", 1, 2990, skew: 20)
    #expect(gap.certainty == .ambiguous)
    #expect(gap.candidates.count == 1)
  }

  @Test func aPortSettlesPortBlocks() throws {
    let answer = try ask("45.0.0.1", nil, 1500, skew: 0)
    #expect(answer.certainty == .ambiguous)
    #expect(answer.settledBy == [.port])
    #expect(answer.candidates.count == 2)
    #expect(try ask("45.0.0.1", 1500, 1500, skew: 0).certainty == .exact)
  }

  @Test func unknownWhereNobodyHeldIt() throws {
    #expect(try ask("5.0.0.1", 1, 4000, skew: 500).certainty == .unknown)
    #expect(try ask("9.9.9.9", 1, 4000, skew: 500).certainty == .unknown)
    #expect(try ask("5.0.0.1", 1, 4000, skew: .max).certainty == .ambiguous)
  }

  @Test func gapsToASnapshotShow() throws {
    let view = try TestLedger(intervals: Self.lines).view()
    let held = [
      HeldScope(LeaseScope(try AddressBlock(text: "5.0.0.1")), tenant: "x"),
      HeldScope(LeaseScope(try AddressBlock(text: "45.0.0.1"), firstPort: 0, lastPort: 999), tenant: "c"),
      HeldScope(LeaseScope(try AddressBlock(text: "6.0.0.1")), tenant: "y"),
    ]
    let gaps = view.gaps(to: held, at: 1500)
    #expect(Set(gaps.map(\.kind)) == [.otherHolder, .missingAssign, .missingRelease])
    #expect(gaps.first { $0.kind == .missingRelease }?.scope.firstPort == 1000)
  }
}
