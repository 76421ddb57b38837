import Testing

@testable import Traffic

@Suite struct CheckpointFrameTests {
  private func frame() -> CheckpointFrame {
    var counts = DecodeCounts()
    counts.records = 7
    counts.withoutTemplate = 2
    return CheckpointFrame(
      format: "ipfix", header: "version account-id", consumed: 99, alertsLength: 5, counts: counts,
      names: ["210000000001", "eni-1"],
      files: [.init(name: "2026/01/a.gz", offset: 12, size: 12), .init(name: "2026/01/b", offset: 40, size: .max)],
      learnt: Array("template 1\n".utf8), engine: [1, 2, 3])
  }

  @Test func readsBackWhatItWrote() throws {
    let (before, after) = (frame(), try CheckpointFrame(frame().bytes))
    #expect(after.format == before.format && after.header == before.header && after.consumed == before.consumed)
    #expect(after.alertsLength == 5 && after.counts == before.counts && after.names == before.names)
    #expect(after.files == before.files && after.learnt == before.learnt && after.engine == before.engine)
  }

  @Test func refusesWhatIsCutShort() {
    let bytes = frame().bytes
    for length in stride(from: 0, to: bytes.count, by: 7) {
      #expect(throws: TrafficError.self) { try CheckpointFrame(Array(bytes[..<length])) }
    }
  }
}
