import Testing
import Traffic

@Suite struct ZeekConnDecoderTests {
  private static let header = """
    #separator \\x09
    #set_separator\t,
    #unset_field\t-
    #path\tconn
    #fields\tts\tuid\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\tproto\tconn_state\tduration\torig_pkts\torig_ip_bytes\tresp_pkts\tresp_ip_bytes\thistory\tlocal_orig\tlocal_resp

    """

  private func line(_ state: String, proto: String = "tcp", ports: (Int, Int) = (5000, 22), replies: Int = 0) -> String
  {
    "1517336042.090842\tC1\t10.0.0.1\t\(ports.0)\t192.0.2.1\t\(ports.1)\t\(proto)\t\(state)\t3.000158\t2\t104\t\(replies)\t0\tS\tT\tF\n"
  }

  @Test func readsColumns() throws {
    let out = decode(ZeekConnDecoder(), Self.header + line("S0"))
    let record = try #require(out.records.first)
    #expect(record.line == "10.0.0.1 5000 > 192.0.2.1 22 6 2/104 f2")
    #expect(record.start == 1_517_336_042_090_842)
    #expect(record.end == 1_517_336_045_091_000)
    #expect(record.countsBothWays && record.initiator == .source && record.direction == .egress)
    #expect(record.outcome == .unanswered)
    #expect(record.account == FlowNames.none)
  }

  @Test(arguments: [
    ("S0", FlowRecord.Outcome.unanswered), ("SH", .unanswered), ("RSTOS0", .unanswered), ("S1", .established),
    ("SF", .established), ("S3", .established), ("REJ", .refused), ("RSTO", .reset), ("RSTR", .reset),
    ("OTH", .unknown), ("SHR", .unknown), ("RSTRH", .unknown),
  ])
  func saysHowItWent(state: String, outcome: FlowRecord.Outcome) {
    #expect(decode(ZeekConnDecoder(), Self.header + line(state)).records.first?.outcome == outcome)
  }

  @Test func readsTypeAndCodeOfICMP() {
    let out = decode(
      ZeekConnDecoder(),
      Self.header + line("OTH", proto: "icmp", ports: (8, 0)) + line("OTH", proto: "icmp", ports: (8, 0), replies: 1))
    #expect(out.records.map(\.sourcePort) == [0, 0])
    #expect(out.records.map(\.destinationPort) == [2048, 2048])
    #expect(out.records.map(\.outcome) == [.unanswered, .established])
  }

  @Test func readsObjects() {
    let out = decode(
      ZeekConnDecoder(),
      """
      {"ts": 1517422326.539915, "uid": "C", "id.orig_h": "10.55.100.100", "id.orig_p": 61843, "id.resp_h": "205.204.101.182",\
       "id.resp_p": 80, "proto": "tcp", "duration": 108.985496, "orig_bytes": 719, "resp_bytes": 336, "conn_state": "SF",\
       "tunnel_parents": ["a", {"b": "]"}], "history": "ShADadfF"}
      {"ts": "2018-01-31T18:12:06.539915Z", "id.orig_h": "::1", "id.orig_p": 1, "id.resp_h": "::2", "id.resp_p": 2, "proto": "udp"}
      """)
    #expect(out.lines.first == "10.55.100.100 61843 > 205.204.101.182 80 6 0/719 f19")
    #expect(out.records.map(\.start) == [1_517_422_326_539_915, 1_517_422_326_539_915])
    #expect(out.records.first?.outcome == .established)
  }

  @Test func followsHeadersInTheMiddle() {
    let swapped =
      "#fields\tid.orig_h\tts\tid.resp_h\tproto\n10.0.0.9\t1517336042.0\t192.0.2.9\tudp\n#close\t2018-01-30-19-00-00\n"
    let out = decode(ZeekConnDecoder(), Self.header + line("SF") + swapped)
    #expect(out.lines.last == "10.0.0.9 0 > 192.0.2.9 0 17 0/0")
    #expect(out.counts.bad == 0)
  }

  @Test func refusesOtherLogs() {
    let out = decode(ZeekConnDecoder(), Self.header.replacing("\tconn\n", with: "\tdns\n") + line("SF"))
    #expect(out.records.isEmpty)
    #expect(out.faults[.unknownVersion] == 1)
  }

  @Test func countsWhatIsWrong() {
    let out = decode(
      ZeekConnDecoder(),
      Self.header + "rubbish\n" + line("SF", ports: (70000, 1)) + line("SF").replacing("104", with: "-104")
        + line("SF").replacing("3.000158", with: "-3.1") + line("SF").replacing("1517336042.090842", with: "-"))
    #expect(out.records.isEmpty)
    #expect(out.counts.bad == 5)
    #expect(out.faults[.negativeCounter] == 2)
  }

  @Test(.enabled(if: SharedArchive.isThere)) func readsADayOfARealNetwork() throws {
    let archive = "zeek/rita-test-conn-logs.tar.gz"
    let columns = decode(ZeekConnDecoder(), try SharedArchive.member("rita/truncated/conn.log", of: archive))
    #expect(columns.records.count > 40)
    #expect(columns.lines.first == "10.55.182.100 14291 > 10.233.233.5 80 6 2/104 f2")
    #expect(columns.records[2].outcome == .refused)
    let objects = decode(ZeekConnDecoder(), try SharedArchive.member("rita/json_with_all_fields/conn.log", of: archive))
    #expect(objects.lines.first == "10.55.100.100 61843 > 205.204.101.182 80 6 10/1131 f19")
    #expect(objects.counts.bad == 0)
  }
}
