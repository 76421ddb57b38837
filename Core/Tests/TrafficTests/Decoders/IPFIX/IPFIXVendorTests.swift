import Testing
import Traffic

/// Datagrams of real exporters. Expected values: the published tests of the projects that collected them.
@Suite(.enabled(if: SharedArchive.isThere)) struct IPFIXVendorTests {
  private static let archive = "netflow/logstash-codec-netflow-datagrams.tar.gz"
  private static let captures = "netflow/akvorado-netflow-ipfix-sflow-pcaps.tar.gz"

  private func read(_ names: [String]) throws -> Decoded {
    var decoder = IPFIXDecoder()
    return decode(
      &decoder, datagrams: try names.map { try SharedArchive.member("logstash/\($0).dat", of: Self.archive) })
  }

  private func captures(_ names: [String]) throws -> [[UInt8]] {
    try names.flatMap {
      CaptureFile.payloads(try SharedArchive.member("akvorado/netflow/testdata/\($0).pcap", of: Self.captures))
    }.map(\.bytes)
  }

  @Test func readsSoftflowd() throws {
    let out = try read(["ipfix"])
    #expect(
      out.lines == [
        "192.168.253.1 60560 > 192.168.253.128 22 6 5/260 f16", "192.168.253.128 22 > 192.168.253.1 60560 6 6/1000 f24",
        "192.168.253.2 53 > 192.168.253.132 35262 17 2/601", "192.168.253.132 35262 > 192.168.253.2 53 17 2/148",
        "54.214.9.161 443 > 192.168.253.132 49935 6 14/5946 f26",
        "192.168.253.132 49935 > 54.214.9.161 443 6 13/2608 f26",
      ])
    // The boot time came in the options of the same message.
    #expect(out.records[2].start == 1_431_516_013_506_000 + 1_104_000)
  }

  @Test(arguments: [
    (
      ["ipfix_test_openbsd_pflow_tpl", "ipfix_test_openbsd_pflow_data"], 26, 25,
      "192.168.0.1 80 > 192.168.0.17 64026 6 8/6425"
    ),
    (["ipfix_test_netscaler_tpl", "ipfix_test_netscaler_data"], 3, 2, "192.168.0.1 51053 > 10.0.0.1 443 6 2/1541 f24"),
    (
      ["ipfix_test_vmware_vds_tpl", "ipfix_test_vmware_vds_data264", "ipfix_test_vmware_vds_data266"], 3, 0,
      "172.18.65.21 61209 > 172.18.65.211 5985 6 2/100 f2"
    ),
  ])
  func readsVendors(names: [String], count: Int, index: Int, line: String) throws {
    let out = try read(names)
    #expect(out.records.count == count)
    #expect(out.lines.indices.contains(index) ? out.lines[index] == line : false, "\(out.lines)")
    #expect(out.counts.bad == 0)
  }

  @Test func readsBothWaysOfAProbe() throws {
    var decoder = IPFIXDecoder()
    let out = decode(&decoder, datagrams: try captures(["ipfixprobe-templates", "ipfixprobe-data"]))
    #expect(
      Set(out.lines) == [
        "10.10.1.4 56166 > 10.10.1.1 53 17 1/62", "10.10.1.20 138 > 10.10.1.255 138 17 1/229",
        "10.10.1.4 1470 > 74.53.140.153 25 6 28/21673 f27", "192.168.1.1 0 > 10.10.1.4 0 1 4/2304",
      ])
    let mail = try #require(out.records.first { $0.destinationPort == 25 })
    #expect(mail.replyPackets == 25 && mail.replyBytes == 1546)
  }

  @Test(arguments: [
    (["datalink-template", "datalink-data"], "51.51.51.51 55501 > 52.52.52.52 11777 17 1/96", 1),
    (["mpls"], "fd00:0:0:1:0:1:7:1 49153 > fd00:0:0:1:0:1:5:1 862 17 1/89", 10 as UInt32),
    (
      ["juniper-cpid-template", "juniper-cpid-data"], "fc30:2200:1b:0:0:0:0:f 0 > fc30:2200:23:e009:0:0:0:0 0 4 1/104",
      1
    ),
    (["physicalinterfaces"], "147.53.240.75 55629 > 212.82.101.24 993 6 3/4506 f16", 1000),
    (
      ["ethernet-over-mpls-with-control-word-template", "ethernet-over-mpls-with-control-word-data"],
      "198.51.100.19 80 > 198.51.100.20 43908 6 1/1440 f16", 1
    ),
  ])
  func readsPacketsWithinRecords(names: [String], line: String, sampling: UInt32) throws {
    var decoder = IPFIXDecoder()
    let out = decode(&decoder, datagrams: try captures(names))
    #expect(out.lines.first == line)
    #expect(out.records.first?.sampling == sampling)
  }

  @Test(arguments: [
    (
      ["options-template", "options-data", "template", "data"], "198.38.121.178 443 > 91.170.143.87 19624 6 1/1500 f16",
      30_000 as UInt32
    ),
    (["samplingrate-template", "samplingrate-data"], "232.131.215.65 13245 > 142.183.180.65 10907 6 1/160 f0", 2048),
    (
      [
        "multiplesamplingrates-options-template", "multiplesamplingrates-options-data",
        "multiplesamplingrates-template", "multiplesamplingrates-data",
      ],
      "ffff:0:0:0:0:0:0:68 443 > ffff:0:0:0:0:0:0:1a 52616 6 18/1348 f16", 4000
    ),
    (["icmp-template", "icmp-data"], "2001:db8:0:0:0:0:0:0 0 > 2001:db8:0:0:0:0:0:1 32768 58 1/104", 1),
  ])
  func readsSamplingOfNetFlow9(names: [String], line: String, sampling: UInt32) throws {
    var decoder = NetFlow9Decoder()
    let out = decode(&decoder, datagrams: try captures(names))
    #expect(out.lines.first == line)
    #expect(out.records.first?.sampling == sampling)
    if names.first == "multiplesamplingrates-options-template" { #expect(out.records[1].sampling == 2000) }
  }

  @Test func readsTranslations() throws {
    var decoder = NetFlow9Decoder()
    let out = decode(&decoder, datagrams: try captures(["nat"]))
    #expect(out.records.isEmpty)
    let event = try #require(decoder.takeTranslations().first)
    #expect(event.inside.text == "172.16.100.198" && event.insidePort == 35303)
    #expect(event.outside.text == "10.143.52.29" && event.outsidePorts == 35303...35303)
    #expect(event.destination.text == "10.89.87.1" && event.destinationPort == 53 && event.transport == 17)
  }
}
