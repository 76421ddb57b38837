import Testing
import Traffic

/// Hand-made IPFIX messages.
enum IPFIXBytes {
  static func message(_ sets: [[UInt8]], sequence: Int = 0, domain: Int = 3, length: Int? = nil) -> [UInt8] {
    let body = sets.flatMap { $0 }
    return u16(10) + u16(length ?? body.count + 16) + u32(1_700_000_000) + u32(sequence) + u32(domain) + body
  }

  static func set(_ id: Int, _ body: [UInt8]) -> [UInt8] { u16(id) + u16(body.count + 4) + body }

  /// Fields as (id, length) or, with an enterprise, (id, length, enterprise).
  static func template(_ id: Int, _ fields: [(Int, Int, Int)]) -> [UInt8] {
    set(
      2,
      u16(id) + u16(fields.count)
        + fields.flatMap { $0.2 == 0 ? u16($0.0) + u16($0.1) : u16($0.0 | 0x8000) + u16($0.1) + u32($0.2) })
  }
}

@Suite struct IPFIXDecoderTests {
  private typealias Bytes = IPFIXBytes

  @Test func readsVariableLengthsAndEnterprises() {
    var decoder = IPFIXDecoder()
    let long = [UInt8](repeating: 0x61, count: 300)
    let record = { (port: Int, text: [UInt8]) in u32(1) + text + u16(port) + [9, 9] + u32(2) + u64(1_700_000_000_123) }
    let out = decode(
      &decoder,
      datagrams: [
        Bytes.message([
          Bytes.template(256, [(8, 4, 0), (82, 0xFFFF, 0), (11, 2, 0), (7, 2, 9999), (12, 4, 0), (152, 8, 0)]),
          Bytes.set(256, record(80, [2, 1, 2]) + record(81, [255] + u16(300) + long) + record(82, [0]) + [0]),
        ])
      ])
    #expect(out.lines == [80, 81, 82].map { "0.0.0.1 0 > 0.0.0.2 \($0) 0 0/0" })
    #expect(out.records.first?.start == 1_700_000_000_123_000)
    #expect(out.counts.bad == 0)
  }

  @Test func readsBothWays() throws {
    var decoder = IPFIXDecoder()
    let out = decode(
      &decoder,
      datagrams: [
        Bytes.message([
          Bytes.template(
            300, [(8, 4, 0), (12, 4, 0), (2, 4, 0), (2, 4, 29305), (1, 4, 29305), (239, 1, 0), (89, 1, 0)]),
          Bytes.set(300, u32(1) + u32(2) + u32(5) + u32(6) + u32(700) + [2, 0x80]),
        ])
      ])
    let record = try #require(out.records.first)
    #expect(record.packets == 5 && record.replyPackets == 6 && record.replyBytes == 700 && record.countsBothWays)
    #expect(record.initiator == .destination && record.verdict == .rejected)
  }

  @Test func countsMissingRecords() {
    var decoder = IPFIXDecoder()
    let template = Bytes.template(256, [(8, 4, 0), (12, 4, 0)])
    let two = Bytes.set(256, u32(1) + u32(2) + u32(3) + u32(4))
    let out = decode(
      &decoder,
      datagrams: [
        Bytes.message([template, two], sequence: 100), Bytes.message([two], sequence: 102),
        Bytes.message([two], sequence: 110),
        // A set without template cannot be counted, so the next number is taken as it is.
        Bytes.message([Bytes.set(999, u32(1))], sequence: 112), Bytes.message([two], sequence: 190),
        Bytes.message([two], sequence: 192),
      ])
    #expect(out.counts.sequenceGaps == 6)
    #expect(out.counts.withoutTemplate == 1)
    #expect(out.records.count == 10)
  }

  @Test func takesTemplatesBack() {
    var decoder = IPFIXDecoder()
    let template = { Bytes.template($0, [(8, 4, 0), (12, 4, 0)]) }
    let data = { (id: Int) in Bytes.set(id, u32(1) + u32(2)) }
    let first = decode(
      &decoder,
      datagrams: [Bytes.message([template(256), template(257), Bytes.set(2, u16(256) + u16(0)), data(256), data(257)])])
    #expect(first.records.count == 1 && first.counts.withoutTemplate == 1)
    let second = decode(&decoder, datagrams: [Bytes.message([Bytes.set(2, u16(2) + u16(0)), data(257)], sequence: 2)])
    #expect(second.counts.withoutTemplate == 1)
  }

  @Test func takesTimesFromUptimeAndFromNTP() {
    var decoder = IPFIXDecoder()
    let ntp = u32(1_700_000_000 + 2_208_988_800) + u32(0x8000_0000)
    let out = decode(
      &decoder,
      datagrams: [
        Bytes.message([
          Bytes.set(3, u16(400) + u16(2) + u16(1) + u16(149) + u16(4) + u16(160) + u16(8)),
          Bytes.set(400, u32(3) + u64(1_699_999_000_000)),
          Bytes.template(401, [(8, 4, 0), (12, 4, 0), (22, 4, 0), (21, 4, 0)]),
          Bytes.template(402, [(8, 4, 0), (12, 4, 0), (154, 8, 0), (155, 8, 0)]),
        ]),
        Bytes.message(
          [
            Bytes.set(401, u32(1) + u32(2) + u32(500_000) + u32(600_000)), Bytes.set(402, u32(1) + u32(2) + ntp + ntp),
          ], sequence: 1),
      ])
    #expect(out.records.map(\.start) == [1_699_999_500_000_000, 1_700_000_000_500_000])
    #expect(out.records.map(\.end) == [1_699_999_600_000_000, 1_700_000_000_500_000])
  }

  @Test func tellsTranslationsApart() throws {
    var decoder = IPFIXDecoder()
    let out = decode(
      &decoder,
      datagrams: [
        Bytes.message([
          Bytes.template(256, [(323, 8, 0), (230, 1, 0), (8, 4, 0), (225, 4, 0), (361, 2, 0), (362, 2, 0), (4, 1, 0)]),
          Bytes.set(
            256, u64(1_700_000_000_000) + [16] + u32(0x0A00_0001) + u32(0xC000_0201) + u16(1024) + u16(2047) + [6]),
        ])
      ])
    #expect(out.records.isEmpty)
    let event = try #require(decoder.takeTranslations().first)
    #expect(event.event == 16 && event.inside.text == "10.0.0.1" && event.outside.text == "192.0.2.1")
    #expect(event.outsidePorts == 1024...2047 && event.time == 1_700_000_000_000_000)
    #expect(decoder.translationCount == 1 && decoder.takeTranslations().isEmpty)
  }

  @Test func countsLengthsThatLie() {
    var decoder = IPFIXDecoder()
    let template = Bytes.template(256, [(8, 4, 0), (12, 4, 0), (82, 0xFFFF, 0)])
    let out = decode(
      &decoder,
      datagrams: [
        Bytes.message([template]), Bytes.message([Bytes.set(256, u32(1) + u32(2) + [200, 1, 2, 3])]),
        Bytes.message([u16(256) + u16(2)]), Bytes.message([u16(256) + u16(60_000)]),
        Bytes.message([template], length: 4000), Bytes.message([template], length: 3), [0, 10, 0, 16],
        Bytes.message([Bytes.set(2, u16(300) + u16(50) + u16(8) + u16(4))]),
      ])
    #expect(out.records.isEmpty)
    #expect(out.faults[.lyingLength] == 4 && out.faults[.truncated] == 3)
  }
}
