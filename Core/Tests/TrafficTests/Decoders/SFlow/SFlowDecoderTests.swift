import Testing
import Traffic

@Suite struct SFlowDecoderTests {
  private static let packet: [UInt8] =
    [UInt8](repeating: 2, count: 12) + u16(0x8100) + u16(100) + u16(0x0800)
    + [0x45, 0] + u16(60) + u32(0) + [64, 6, 0, 0] + u32(0x0A00_0001) + u32(0xC000_0201)
    + u16(40_000) + u16(22) + u32(0) + u32(0) + [0x50, 0x02] + u16(0)

  private func record(_ format: Int, _ body: [UInt8]) -> [UInt8] { u32(format) + u32(body.count) + body }

  private func raw(_ packet: [UInt8], announced: Int? = nil) -> [UInt8] {
    let padding = [UInt8](repeating: 0, count: (4 - packet.count % 4) % 4)
    return record(1, u32(1) + u32(packet.count + 4) + u32(4) + u32(announced ?? packet.count) + packet + padding)
  }

  private func sample(_ records: [[UInt8]], drops: Int = 0) -> [UInt8] {
    record(
      1,
      u32(1) + u32(5) + u32(400) + u32(100_000) + u32(drops) + u32(1) + u32(2) + u32(records.count)
        + records.flatMap { $0 })
  }

  private func datagram(_ samples: [[UInt8]], sequence: Int = 1, announced: Int? = nil) -> [UInt8] {
    u32(5) + u32(1) + u32(0x0A00_00FE) + u32(0) + u32(sequence) + u32(60_000) + u32(announced ?? samples.count)
      + samples.flatMap { $0 }
  }

  @Test func readsASampledPacket() throws {
    var decoder = SFlowDecoder()
    let out = decode(&decoder, datagrams: [datagram([sample([raw(Self.packet)])])], received: 1_700_000_000_000_000)
    let record = try #require(out.records.first)
    #expect(record.line == "10.0.0.1 40000 > 192.0.2.1 22 6 1/60 f2")
    #expect(record.sampling == 400 && record.start == 1_700_000_000_000_000)
    #expect(decoder.exporters.rows.first?.key.address.text == "10.0.0.254")
  }

  @Test func countsFromTheBootWhereTheTimeIsNotKnown() {
    let out = decode(SFlowDecoder(boot: 1_000_000), framed([datagram([sample([raw(Self.packet)])])]))
    #expect(out.records.first?.start == 61_000_000)
  }

  @Test func countsDropsAndGaps() {
    var decoder = SFlowDecoder()
    let out = decode(
      &decoder,
      datagrams: [
        datagram([sample([], drops: 10)]), datagram([sample([], drops: 14)], sequence: 2),
        datagram([sample([], drops: 14)], sequence: 5),
      ])
    #expect(decoder.dropped == 4)
    #expect(out.counts.sequenceGaps == 2)
    #expect(out.counts.noData == 3)
  }

  @Test func takesFragmentsAndShortHeaders() {
    var decoder = SFlowDecoder()
    var fragment = Self.packet
    fragment[18 + 7] = 5
    let out = decode(
      &decoder,
      datagrams: [
        datagram([
          sample([raw(fragment)]), sample([raw(Array(Self.packet.prefix(40)))]),
          sample([raw(Array(Self.packet.prefix(30)))]),
        ])
      ])
    #expect(out.lines == ["10.0.0.1 0 > 192.0.2.1 0 6 1/60", "10.0.0.1 0 > 192.0.2.1 0 6 1/60"])
    #expect(out.counts.noData == 1)
  }

  @Test func countsLengthsThatLie() {
    var decoder = SFlowDecoder()
    let whole = datagram([sample([raw(Self.packet)])])
    let out = decode(
      &decoder,
      datagrams: [
        Array(whole.dropLast(20)), datagram([], announced: 3), datagram([], announced: 1 << 30),
        datagram([sample([raw(Self.packet, announced: 9999)])]), u32(5) + u32(3), u32(5) + u32(1) + u32(9), u32(4),
      ])
    #expect(out.records.isEmpty)
    #expect(out.faults[.truncated] == 3 && out.faults[.lyingLength] == 1 && out.faults[.unknownVersion] == 1)
    #expect(out.faults[.malformed] == 1)
  }

  @Test(
    .enabled(if: SharedArchive.isThere),
    arguments: [
      ("data-1140", 5, 3, "45.90.161.148 55658 > 191.87.91.27 5555 6 1/40 f2", 1024 as UInt32),
      ("data-1140", 5, 0, "2a0c:8880:2:0:185:21:130:38 46026 > 2a0c:8880:2:0:185:21:130:39 22 6 1/1500 f16", 1024),
      ("data-sflow-expanded-sample", 1, 0, "52.52.52.52 22 > 53.53.53.53 52237 6 1/104 f24", 1000),
      ("data-sflow-ipv4-data", 1, 0, "50.50.50.50 46622 > 51.51.51.51 58631 17 1/1344", 256),
      ("data-qinq", 1, 0, "49.49.49.2 32017 > 49.49.49.109 443 6 1/80 f16", 4096),
      ("data-icmpv4", 1, 0, "203.0.113.4 0 > 203.0.113.5 2048 1 1/84", 1),
    ])
  func readsCaptures(name: String, count: Int, index: Int, line: String, sampling: UInt32) throws {
    let archive = "netflow/akvorado-netflow-ipfix-sflow-pcaps.tar.gz"
    let file = try SharedArchive.member("akvorado/sflow/testdata/\(name).pcap", of: archive)
    var decoder = SFlowDecoder()
    let out = decode(&decoder, datagrams: CaptureFile.payloads(file).map(\.bytes))
    #expect(out.records.count == count)
    #expect(out.lines[index] == line)
    #expect(out.records[index].sampling == sampling)
  }
}
