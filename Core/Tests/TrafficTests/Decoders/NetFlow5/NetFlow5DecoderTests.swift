import Testing
import Traffic

@Suite struct NetFlow5DecoderTests {
  /// One datagram: exported at 1,700,000,000.5 s, 100,000 ms after boot.
  static func datagram(
    sequence: Int = 0, records: Int = 1, announced: Int? = nil, sampling: Int = 0, first: Int = 90_000,
    last: Int = 95_000, seconds: Int = 1_700_000_000, port: Int = 40_000
  ) -> [UInt8] {
    let header =
      u16(5) + u16(announced ?? records) + u32(100_000) + u32(seconds) + u32(500_000_000) + u32(sequence)
      + u16(0x0102) + u16(sampling)
    let record =
      u32(0x0A00_0001) + u32(0xC000_0201) + u32(0) + u16(1) + u16(2) + u32(7) + u32(420) + u32(first) + u32(last)
      + u16(port) + u16(22) + [0, 2, 6, 0] + u16(0) + u16(0) + [0, 0, 0, 0]
    return header + (0..<records).flatMap { _ in record }
  }

  @Test func readsARecord() throws {
    var decoder = NetFlow5Decoder()
    let out = decode(&decoder, datagrams: [Self.datagram(sampling: 0x4064)])
    let record = try #require(out.records.first)
    #expect(record.line == "10.0.0.1 40000 > 192.0.2.1 22 6 7/420 f2")
    #expect(record.start == 1_699_999_990_500_000 && record.end == 1_699_999_995_500_000)
    #expect(record.sampling == 100)
    #expect(decoder.exporters.rows.first?.key.domain == 0x0102)
  }

  @Test func countsMissingRecords() {
    var decoder = NetFlow5Decoder()
    let sequences = [10, 12, 20, 18, 22, 4_000_000_000, 4_000_000_002]
    let out = decode(&decoder, datagrams: sequences.map { Self.datagram(sequence: $0, records: 2) })
    // 14 to 19 did not come, 18 and 19 came late after all; the leap is a restart.
    #expect(out.counts.sequenceGaps == 6)
    #expect(decoder.exporters.rows.first?.missing == 4)
    #expect(decoder.exporters.rows.first?.late == 1)
    #expect(decoder.exporters.rows.first?.restarts == 1)
  }

  @Test func followsSequencesAcrossTheirEnd() {
    var decoder = NetFlow5Decoder()
    let out = decode(
      &decoder, datagrams: [0xFFFF_FFFE, 0, 3].map { Self.datagram(sequence: $0, records: 2) })
    #expect(out.counts.sequenceGaps == 1)
  }

  @Test func countsLengthsThatLie() {
    var decoder = NetFlow5Decoder()
    let out = decode(
      &decoder,
      datagrams: [
        Self.datagram(records: 2, announced: 30), Self.datagram(records: 3, announced: 1), [0, 5, 0], [], [0, 9, 0, 1],
      ])
    #expect(out.records.count == 3)
    #expect(out.faults[.truncated] == 2 && out.faults[.lyingLength] == 1 && out.faults[.unknownVersion] == 2)
    #expect(out.counts.bad == 5)
  }

  @Test func keepsRecordsWhoseClockIsWrong() {
    var decoder = NetFlow5Decoder()
    let out = decode(
      &decoder,
      datagrams: [
        Self.datagram(first: 96_000, last: 95_000), Self.datagram(sequence: 1, first: 400_000, last: 400_000),
        Self.datagram(sequence: 2, seconds: 1_699_990_000),
      ])
    #expect(out.records.count == 3)
    #expect(out.records.allSatisfy { $0.start <= $0.end })
    #expect(out.records[1].end == 1_700_000_000_500_000)
    #expect(out.faults[.clockFault] == 2 && out.faults[.clockJump] == 1)
  }

  @Test func readsUptimesAcrossTheirEnd() {
    var decoder = NetFlow5Decoder()
    // The exporter's milliseconds ran over since the flow began.
    let out = decode(&decoder, datagrams: [Self.datagram(first: 0xFFFF_FFFF - 9_999, last: 50_000)])
    #expect(out.records.first?.start == 1_699_999_890_500_000)
  }

  @Test(.enabled(if: SharedArchive.isThere)) func readsVendors() throws {
    let archive = "netflow/logstash-codec-netflow-datagrams.tar.gz"
    for (name, count, last, sampling) in [
      ("netflow5_test_juniper_mx80.dat", 29, "66.249.92.75 37387 > 192.168.0.1 80 6 2/104 f16", 1000 as UInt32),
      ("netflow5_test_microtik.dat", 30, "10.0.8.1 80 > 192.168.0.1 51826 6 13/11442 f82", 1),
      ("netflow5.dat", 2, "10.0.2.15 22 > 10.0.2.2 54435 6 4/304 f24", 1),
    ] {
      var decoder = NetFlow5Decoder()
      let out = decode(&decoder, datagrams: [try SharedArchive.member("logstash/" + name, of: archive)])
      #expect(out.records.count == count)
      #expect(out.lines.last == last)
      #expect(out.records.last?.sampling == sampling)
    }
    for name in ["netflow5_test_invalid01.dat", "netflow5_test_invalid02.dat"] {
      var decoder = NetFlow5Decoder()
      let out = decode(&decoder, datagrams: [try SharedArchive.member("logstash/" + name, of: archive)])
      #expect(out.counts.bad > 0 && out.faults[.truncated] == 1)
    }
  }
}
