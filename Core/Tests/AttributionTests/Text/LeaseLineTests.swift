import Testing

@testable import Attribution

@Suite struct LeaseLineTests {
  static let good = "192.0.2.1,0,65535,1736035239389260,1736134793062837,t-1,i-37"

  @Test(arguments: [
    ("192.0.2.1,0,65535,20,10,t,r", LineFault.reversed), ("192.0.2.1,0,65535,10,10,t,r", .empty),
    ("192.0.2.1,9,8,10,20,t,r", .portsInverted), ("192.0.2.1,0,65536,10,20,t,r", .port),
    ("192.0.2.1,-1,8,10,20,t,r", .port), ("192.0.2.1,01,8,10,20,t,r", .port), ("192.0.2.1,0,65535,1e3,20,t,r", .time),
    ("192.0.2.1,0,65535,,20,t,r", .time), ("192.0.2.1,0,65535,-99999999999999999,20,t,r", .timeRange),
    ("192.0.2.1,0,65535,10,9999999999999999999,t,r", .timeRange), ("192.0.2.1,0,65535,10,20,,r", .tenant),
    ("192.0.2.1,0,65535,10,20,t", .fields), ("192.0.2.1,0,65535,10,20,t,r,x", .fields), ("192.0.2.1", .fields),
    ("192.0.2.1,0,65535,10", .fields), ("192.0.2.1,0,65535,10,20,a|b,r", .name),
    ("192.0.2,0,65535,10,20,t,r", .address),
    ("192.0.2.1,0,65535,10,20,\"t,u\",r", .quoting), ("192.0.2.1,0,65535,10,20,\"t\"x,r", .quoting),
    ("192.0.2.1/24,0,65535,10,20,t,r", .hostBits), ("192.0.2.1,0,65535,010,20,t,r", .time),
  ])
  func refusesWithLineAndKeepsTheRest(_ line: String, _ fault: LineFault) throws {
    let ledger = TestLedger(intervals: ["addr,port_lo,port_hi,start,end,tenant,resource", line, Self.good])
    #expect(ledger.errors == [LineError(line: 2, fault: fault)])
    #expect(try ledger.view().who("192.0.2.1", at: 1_736_035_239_389_260) == ["t-1"])
  }

  @Test(arguments: [
    "192.0.2.1,0,65535,10,,t,r\r", "\"192.0.2.1\",0,65535,10,,\"t\",\"r\"", "::ffff:192.0.2.1,0,65535,10,,t,r",
    "192.0.2.1,0,65535,-62135596800000000,253402300799999999,t,r", "192.0.2.1,80,80,10,20,t,",
  ])
  func takesOddButRightLines(_ line: String) throws {
    let ledger = TestLedger(intervals: [line])
    #expect(ledger.errors.isEmpty)
    #expect(try ledger.view().who("192.0.2.1", at: 15) == ["t"])
  }

  @Test func refusesAnotherFilesHeader() {
    let ledger = TestLedger(intervals: ["addr,start,end,tenant", Self.good])
    #expect(ledger.errors == [LineError(line: 1, fault: .header)])
  }

  @Test(arguments: ["0,10,assing,192.0.2.1,0,65535,t,r", "0,10,assign ,192.0.2.1,0,65535,t,r"])
  func refusesOtherOperations(_ line: String) {
    #expect(TestLedger(events: [line]).errors == [LineError(line: 1, fault: .operation)])
  }

  @Test(arguments: ["x,10,assign,192.0.2.1,0,65535,t,r", ",10,assign,192.0.2.1,0,65535,t,r"])
  func refusesEventsWithoutNumber(_ line: String) {
    #expect(TestLedger(events: [line]).errors == [LineError(line: 1, fault: .sequence)])
  }

  @Test(arguments: [
    "i-3752633526803817453", "i-0", "i-00", "eni-0123456789abcdef0", "vm-18446744073709551615",
    "vm-18446744073709551616",
    "", "default", "web-7f", "0123", "6ba7b810-9dad-11d1-80b4-00c04fd430c8", "ABC", "x\\y", "é",
  ])
  func namesComeBackAsTheyWere(_ name: String) {
    var names = LedgerNames()
    let first = names.resource("other-1")
    let code = names.resource(name)
    #expect(names.text(code) == name)
    #expect(names.resource(name) == code)
    #expect(code != first)
  }
}
