import Testing
import Traffic

/// Hand-made datagrams of NetFlow version 9.
enum NetFlow9Bytes {
  static func datagram(_ sets: [[UInt8]], sequence: Int = 0, source: Int = 7, seconds: Int = 1_700_000_000) -> [UInt8] {
    u16(9) + u16(sets.count) + u32(100_000) + u32(seconds) + u32(sequence) + u32(source) + sets.flatMap { $0 }
  }

  static func set(_ id: Int, _ body: [UInt8]) -> [UInt8] { u16(id) + u16(body.count + 4) + body }

  static func template(_ id: Int, _ fields: [(Int, Int)]) -> [UInt8] {
    set(0, u16(id) + u16(fields.count) + fields.flatMap { u16($0.0) + u16($0.1) })
  }

  static let fields = [(8, 4), (12, 4), (7, 2), (11, 2), (4, 1), (6, 1), (2, 4), (1, 4), (22, 4), (21, 4)]

  static func flow(port: Int = 22, packets: Int = 3, bytes: Int = 180) -> [UInt8] {
    u32(0x0A00_0001) + u32(0xC000_0201) + u16(40_000) + u16(port) + [6, 2] + u32(packets) + u32(bytes) + u32(90_000)
      + u32(95_000)
  }
}

@Suite struct NetFlow9DecoderTests {
  private typealias Bytes = NetFlow9Bytes

  @Test func readsByTemplate() throws {
    var decoder = NetFlow9Decoder()
    let out = decode(
      &decoder,
      datagrams: [
        Bytes.datagram([
          Bytes.template(256, Bytes.fields), Bytes.set(256, Bytes.flow() + Bytes.flow(port: 23) + [0, 0]),
        ])
      ])
    #expect(out.lines == [22, 23].map { "10.0.0.1 40000 > 192.0.2.1 \($0) 6 3/180 f2" })
    #expect(out.records.first?.start == 1_699_999_990_000_000)
    #expect(out.records.first?.end == 1_699_999_995_000_000)
    #expect(out.counts.bad == 0)
  }

  @Test func keepsTemplatesOfSourcesAndExportersApart() {
    var decoder = NetFlow9Decoder()
    let template = Bytes.datagram([Bytes.template(256, Bytes.fields)], source: 1)
    let data = [Bytes.set(256, Bytes.flow())]
    _ = decode(&decoder, datagrams: [template])
    #expect(decode(&decoder, datagrams: [Bytes.datagram(data, sequence: 1, source: 1)]).records.count == 1)
    let other = decode(&decoder, datagrams: [Bytes.datagram(data, source: 2)])
    #expect(other.records.isEmpty && other.counts.withoutTemplate == 1)
    let stranger = decode(
      &decoder, datagrams: [Bytes.datagram(data, source: 1)], from: FlowAddress(v4: 2))
    #expect(stranger.counts.withoutTemplate == 1)
  }

  @Test func takesATemplateThatChanged() {
    var decoder = NetFlow9Decoder()
    let out = decode(
      &decoder,
      datagrams: [
        Bytes.datagram([Bytes.template(256, Bytes.fields), Bytes.set(256, Bytes.flow())]),
        Bytes.datagram([Bytes.template(256, [(8, 4), (12, 4)]), Bytes.set(256, u32(1) + u32(2))], sequence: 1),
      ])
    #expect(out.lines.last == "0.0.0.1 0 > 0.0.0.2 0 0 0/0")
  }

  @Test func scalesBySampler() {
    var decoder = NetFlow9Decoder()
    let options = Bytes.set(1, u16(257) + u16(4) + u16(8) + u16(1) + u16(4) + u16(48) + u16(1) + u16(50) + u16(4))
    let out = decode(
      &decoder,
      datagrams: [
        Bytes.datagram([options, Bytes.set(257, u32(9) + [1] + u32(1000) + u32(9) + [2] + u32(50))]),
        Bytes.datagram(
          [
            Bytes.template(256, [(8, 4), (12, 4), (48, 1)]),
            Bytes.set(256, u32(1) + u32(2) + [1] + u32(1) + u32(2) + [2] + u32(1) + u32(2) + [3]),
          ], sequence: 1),
      ])
    #expect(out.records.map(\.sampling) == [1000, 50, 1])
  }

  @Test func countsMissingDatagrams() {
    var decoder = NetFlow9Decoder()
    let out = decode(&decoder, datagrams: [5, 6, 9, 10].map { Bytes.datagram([], sequence: $0) })
    #expect(out.counts.sequenceGaps == 2)
  }

  @Test func survivesTemplatesThatCannotBe() {
    var decoder = NetFlow9Decoder()
    let flood = (0..<600).map { _ in (1, 0xFFF0) }
    let out = decode(
      &decoder,
      datagrams: [
        Bytes.datagram([Bytes.template(256, [(1, 0), (2, 0)]), Bytes.set(256, [1, 2, 3, 4])]),
        Bytes.datagram([Bytes.template(257, flood)]), Bytes.datagram([Bytes.template(3, Bytes.fields)]),
        Bytes.datagram([Bytes.set(0, u16(258) + u16(4000) + u16(1) + u16(4))]),
        Bytes.datagram([u16(256) + u16(3)]), Bytes.datagram([u16(256) + u16(4000) + [1, 2]]),
      ])
    #expect(out.records.isEmpty)
    #expect(out.faults[.templateRefused] == 3 && out.faults[.lyingLength] == 2 && out.faults[.truncated] == 1)
  }

  @Test func keepsTemplatesAtWorkThroughAFlood() {
    var decoder = NetFlow9Decoder()
    let data = { Bytes.datagram([Bytes.set(256, Bytes.flow())], sequence: $0) }
    _ = decode(&decoder, datagrams: [Bytes.datagram([Bytes.template(256, Bytes.fields)]), data(1)])
    var evicted: UInt64 = 0
    for stranger in 0..<40 {
      let templates = (256..<856).map { u16($0) + u16(1) + u16(1) + u16(4) }.flatMap(\.self)
      let out = decode(
        &decoder, datagrams: [Bytes.datagram([Bytes.set(0, templates)])], from: FlowAddress(v4: UInt32(100 + stranger)))
      evicted = out.faults[.templateEvicted]
      #expect(decode(&decoder, datagrams: [data(2 + stranger)]).records.count == 1)
    }
    #expect(evicted > 10_000)
    #expect(decoder.learnt.count < 8192 * 80)
  }

  @Test func refusesCountersBelowZero() {
    var decoder = NetFlow9Decoder()
    let out = decode(
      &decoder,
      datagrams: [
        Bytes.datagram([
          Bytes.template(256, [(8, 4), (12, 4), (1, 8)]),
          Bytes.set(256, u32(1) + u32(2) + u64(-5) + u32(1) + u32(2) + u64(5)),
        ])
      ])
    #expect(out.records.count == 1)
    #expect(out.faults[.negativeCounter] == 1 && out.counts.bad == 1)
  }

  @Test func remembersWhatItLearnt() {
    var first = NetFlow9Decoder()
    let options = Bytes.set(1, u16(257) + u16(4) + u16(4) + u16(1) + u16(4) + u16(34) + u16(4))
    _ = decode(
      &first,
      datagrams: [Bytes.datagram([Bytes.template(256, Bytes.fields), options, Bytes.set(257, u32(9) + u32(500))])])
    var second = NetFlow9Decoder()
    #expect(second.learn(first.learnt) == 2)
    #expect(second.learnt == first.learnt)
    #expect(second.exporters.rows.map(\.datagrams) == [0])
    let out = decode(&second, datagrams: [Bytes.datagram([Bytes.set(256, Bytes.flow())], sequence: 1)])
    #expect(out.records.map(\.sampling) == [500])
    var third = NetFlow9Decoder()
    #expect(third.learn(Array("stream x\ntemplate 256 data 1:2:3\nstream 00 1\n\u{0}\nboot -1\n".utf8)) == 0)
  }
}
