import Testing
import Traffic

/// Datagrams of real exporters. Expected values: the published tests of the projects that collected them.
@Suite(.enabled(if: SharedArchive.isThere)) struct NetFlow9VendorTests {
  private static let archive = "netflow/logstash-codec-netflow-datagrams.tar.gz"

  private func read(_ names: [String]) throws -> Decoded {
    var decoder = NetFlow9Decoder()
    return decode(
      &decoder, datagrams: try names.map { try SharedArchive.member("logstash/netflow9_\($0).dat", of: Self.archive) })
  }

  @Test(arguments: [
    (["test_valid01"], 7, 0, "172.16.32.100 123 > 172.16.32.248 123 17 1/76"),
    (
      ["test_nprobe_tpl", "test_softflowd_tpl_data", "test_nprobe_data"], 8, 7,
      "172.16.32.201 22 > 172.16.32.1 65058 6 2/200 f24"
    ),
    (["test_macaddr_tpl", "test_macaddr_data"], 29, 0, "172.16.32.1 65058 > 172.16.32.201 22 6 0/0"),
    (["test_cisco_asa_1_tpl", "test_cisco_asa_1_data"], 14, 1, "192.168.23.22 0 > 164.164.37.11 2048 1 0/56"),
    (
      ["test_streamcore_tpl_data256", "test_streamcore_tpl_data260"], 4, 3,
      "10.27.8.20 53483 > 100.78.40.201 8080 6 11/3052 f26"
    ),
    (
      ["test_ubnt_edgerouter_tpl", "test_ubnt_edgerouter_data1024", "test_ubnt_edgerouter_data1025"], 16, 15,
      "192.168.1.102 47690 > 10.2.0.95 443 6 21/3668 f27"
    ),
    (["test_cisco_asr9k_tpl260", "test_cisco_asr9k_data260"], 21, 20, "10.0.29.46 443 > 10.0.15.38 52364 6 2/112 f18"),
    (["test_cisco_nbar_tpl262", "test_cisco_nbar_data262"], 5, 4, "10.10.172.60 45269 > 10.30.19.180 161 17 36/2794"),
    (["test_0length_fields_tpl_data"], 10, 9, "192.168.1.33 0 > 239.255.255.250 0 2 1/32"),
  ])
  func readsVendors(names: [String], count: Int, index: Int, line: String) throws {
    let out = try read(names)
    #expect(out.records.count == count)
    #expect(out.lines.indices.contains(index) ? out.lines[index] == line : false, "\(out.lines)")
    #expect(out.counts.bad == 0)
  }

  @Test func readsBothWaysOfAFirewall() throws {
    let out = try read(["test_cisco_asa_2_tpl_26x", "test_cisco_asa_2_tpl_27x", "test_cisco_asa_2_data"])
    let record = try #require(out.records.last)
    #expect(record.line == "192.168.0.1 56651 > 192.168.0.18 80 6 0/69")
    #expect(record.replyBytes == 14178 && record.countsBothWays && record.initiator == .source)
    #expect(record.start == 1_469_109_036_395_000)
    #expect(out.counts.records + out.counts.noData == 19)
  }

  @Test func readsOptionsWithoutFlows() throws {
    let out = try read(["test_cisco_asr9k_opttpl256", "test_cisco_asr9k_data256"])
    #expect(out.records.isEmpty && out.counts.bad == 0 && out.counts.withoutTemplate == 0)
  }

  @Test func takesASmallSetInADatagramFilledWithZeros() throws {
    let out = try read(["test_paloalto_81_tpl256-263", "test_paloalto_81_data257_1flowset_in_large_zerofilled_packet"])
    #expect(out.lines == ["134.220.2.6 88 > 134.220.1.156 50234 6 3/363 f94"])
    #expect(out.counts.bad == 0)
  }
}
