import Testing

@testable import Attribution

@Suite struct HostTableTests {
  /// A /16 so full that it has a page, and addresses here and there that have none.
  private static let full = (0..<9000).map { "10.1.\($0 / 256).\($0 % 256)" }
  private static let scattered = (0..<300).map { "\($0 % 200 + 20).\($0 % 7).0.\($0 % 256)" }

  private static func intervals(_ addresses: [String], _ tenant: String) -> [String] {
    addresses.map { "\($0),0,65535,10,20,\(tenant),r" }
  }

  @Test func findsHostsOfFullAndOfEmptyNetworks() throws {
    let view = try TestLedger(intervals: Self.intervals(Self.full + Self.scattered, "t")).view()
    for address in Self.full + Self.scattered { #expect(try view.who(address, at: 15) == ["t"]) }
    for address in ["10.1.35.41", "10.1.255.255", "10.2.0.0", "255.255.255.255", "0.0.0.0"] {
      #expect(try view.who(address, at: 15) == [])
    }
  }

  @Test func newerSegmentsWin() throws {
    var ledger = TestLedger(intervals: Self.intervals(Self.full + Self.scattered, "t"))
    try ledger.checkpoint(merging: false)
    let changed = [Self.full[1], Self.full[8999], Self.scattered[4]]
    ledger.take(changed.map { "\($0),0,65535,30,40,u,r" }, .intervals)
    let view = try ledger.view(merging: false)
    #expect(view.segments.count == 2)
    for address in changed {
      #expect(try view.who(address, at: 15) == ["t"])
      #expect(try view.who(address, at: 35) == ["u"])
    }
    #expect(try view.who(Self.full[2], at: 15) == ["t"])
    #expect(try view.who(Self.full[2], at: 35) == [])
  }
}
