import Testing
import Traffic

@Suite struct FrameStreamTests {
  private let datagrams = (0..<6).map { NetFlow5DecoderTests.datagram(sequence: $0, port: 1000 + $0) }

  private func ports(_ out: Decoded) -> [UInt16] { out.records.map(\.sourcePort) }

  @Test func readsAStreamInAnyBlocks() {
    let stream = framed(datagrams)
    let whole = decode(NetFlow5Decoder(), stream)
    #expect(ports(whole) == [1000, 1001, 1002, 1003, 1004, 1005])
    for step in [1, 3, 50, 100, 300] { #expect(decode(NetFlow5Decoder(), stream, step: step).records == whole.records) }
  }

  @Test func saysThatTheEndIsMissing() {
    let out = decode(NetFlow5Decoder(), Array(framed(datagrams).dropLast(5)))
    #expect(out.records.count == 5)
    #expect(out.faults[.truncated] == 1 && out.counts.bad == 1)
    #expect(decode(NetFlow5Decoder(), framed(datagrams) + [0]).faults[.truncated] == 1)
  }

  @Test func stepsOverAnotherFormat() {
    let out = decode(
      NetFlow5Decoder(), framed([datagrams[0], NetFlow9Bytes.datagram([]), datagrams[1], [], datagrams[2]]))
    #expect(ports(out) == [1000, 1001, 1002])
    #expect(out.counts.bad == 2)
  }

  @Test func takesTheStreamUpAfterALie() {
    var stream = framed(datagrams)
    // The second length claims more than there is between it and the next one.
    let second = datagrams[0].count + 2
    stream[second] = 0xEE
    let out = decode(NetFlow5Decoder(), stream)
    #expect(ports(out).prefix(1) == [1000])
    #expect(out.counts.bad >= 1)
    // Rubbish between datagrams is stepped over.
    let rubbish = framed([datagrams[0]]) + [9, 9, 9, 9, 9, 9, 9] + framed(Array(datagrams[1...]))
    let after = decode(NetFlow5Decoder(), rubbish)
    #expect(ports(after) == [1000, 1001, 1002, 1003, 1004, 1005])
    #expect(after.faults[.lyingLength] == 1)
  }
}
