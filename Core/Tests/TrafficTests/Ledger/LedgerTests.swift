import Testing

@testable import Traffic

@Suite struct LedgerTests {
  private func ledger(_ rows: String) throws -> (TenantLedger, FlowNames) {
    var names = FlowNames()
    let head = "account_id,eni,private_ip,public_ip,port_lo,port_hi,start,end\n"
    return (try TenantLedger(csv: Array((head + rows).utf8), names: &names), names)
  }

  @Test func findsTheHolderByAddressPortAndTime() throws {
    let (ledger, names) = try ledger(
      "a,e1,10.0.0.1,198.18.0.1,0,1023,100,200\nb,e2,10.0.0.1,198.18.0.1,1024,2047,100,\nc,e3,10.0.0.2,198.18.0.1,0,1023,200,\n"
    )
    let shared = try #require(FlowAddress(text: "198.18.0.1"))
    let at = { (port: UInt16?, second: Int64) in
      ledger.holder(of: shared, port: port, at: second * 1_000_000).flatMap { names.name($0.account) }
    }
    #expect(at(5, 150) == "a" && at(5, 200) == "c" && at(1500, 150) == "b" && at(5, 99) == nil && at(5000, 150) == nil)
    #expect(at(nil, 150) == nil, "an address that several share belongs to nobody where there are no ports")
  }

  @Test func takesPrivateAddressesOnlyWhereTheyAreOnes() throws {
    let (ledger, names) = try ledger(
      "a,e1,10.0.0.1,198.18.0.1,,,0,\nb,e2,10.0.0.1,198.18.0.2,,,0,\nc,e3,10.0.0.2,198.18.0.3,,,0,\n")
    let holder = { (text: String) in
      FlowAddress(text: text).flatMap { ledger.holder(of: $0, port: 1, at: 5) }.flatMap { names.name($0.account) }
    }
    #expect(holder("10.0.0.1") == nil && holder("10.0.0.2") == "c")
  }

  @Test(arguments: ["account_id,eni\na,b\n", "account_id,eni,private_ip,public_ip,start\na,b,c,d,soon\n"])
  func refusesTablesItCannotUse(text: String) {
    var names = FlowNames()
    #expect(throws: TrafficError.self) { try TenantLedger(csv: Array(text.utf8), names: &names) }
  }

  @Test func readsPermissions() throws {
    var names = FlowNames()
    let text =
      "account_id,kind,dst_cidr,dport,start,end,ref\na,scan,46.16.0.0/12,20-25,100,200,R\na,pentest,2001:db8::/32,*,,,Q\n"
    let register = try PermissionRegister(csv: Array(text.utf8), names: &names)
    let all = try #require(register.byAccount.values.first)
    let inside = try #require(FlowAddress(text: "46.31.255.255"))
    let outside = try #require(FlowAddress(text: "46.32.0.0"))
    #expect(all[0].covers(inside, port: 22, at: 150_000_000) && !all[0].covers(outside, port: 22, at: 150_000_000))
    #expect(!all[0].covers(inside, port: 26, at: 150_000_000) && !all[0].covers(inside, port: 22, at: 200_000_000))
    #expect(all[1].covers(try #require(FlowAddress(text: "2001:db8:1::5")), port: 1, at: 0))
    #expect(all[1].families == .all && !all[0].families.contains(FamilySet(.spam)))
  }

  @Test(arguments: ["1.2.3.4", "::", "::1", "2001:db8::1", "2600:b3b5:ed18::1", "1:2:3:4:5:6:7:8", "fe80::1:0:0:1"])
  func writesAddressesAsTheyWereRead(text: String) { #expect(FlowAddress(text: text)?.description == text) }

  @Test(arguments: [
    "", "1.2.3", "1.2.3.4.5", "256.1.1.1", "1..2.3", ":", ":::", "1::2::3", "1:2:3:4:5:6:7", "12345::", "g::",
    "1.2.3.4 ",
  ])
  func refusesWhatIsNoAddress(text: String) { #expect(FlowAddress(text: text) == nil) }

  @Test func readsMappedAddresses() { #expect(FlowAddress(text: "::ffff:1.2.3.4")?.description == "1.2.3.4") }

  @Test func findsTheLastHolderOfTimesThatAreUptimes() throws {
    var names = FlowNames()
    let table = """
      account_id,eni,private_ip,public_ip,port_lo,port_hi,start,end
      a,e-a,10.0.0.1,198.18.0.1,0,65535,1700000000,1760000000
      b,e-b,10.0.0.2,198.18.0.1,0,65535,1760000000,
      """
    let resolver = RecordResolver(ledger: try TenantLedger(csv: Array(table.utf8), names: &names))
    var record = FlowRecord()
    (record.transport, record.sourcePort, record.destinationPort) = (6, 40_000, 443)
    record.source = FlowAddress(v4: 0xC612_0001)
    record.destination = FlowAddress(v4: 0x0808_0808)
    var records = [record, record]
    records[0].end = 3_785_000_000
    records[1].end = 1_750_000_000_000_000
    resolver.resolve(&records, names: &names)
    #expect(records.map { names.name($0.account) } == ["b", "a"])
  }
}
