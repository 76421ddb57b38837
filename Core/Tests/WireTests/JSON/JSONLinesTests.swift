import Testing
import Wire

@Suite struct JSONLinesTests {
  @Test(arguments: 1...9) func readsLinesInAnyChunks(_ size: Int) {
    let bytes = Array("{\"a\":1}\r\n\n  \n[2]\n3".utf8)
    var reader = JSONLines()
    var lines: [JSONLines.Line] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      lines += reader.read(bytes[start..<min(start + size, bytes.count)])
    }
    if let last = reader.finish() { lines.append(last) }
    #expect(lines.map(\.number) == [1, 4, 5])
    #expect(lines.map { try? $0.result.get() } == [["a": 1], [2], 3])
  }

  @Test func goesOnAfterBadLines() throws {
    var reader = JSONLines(limits: JSONLimits(maximumBytes: 10))
    let lines = reader.read(Array("{\"a\"\n\"\(String(repeating: "x", count: 100))\"\n1\n".utf8))
    #expect(lines.count == 3 && reader.finish() == nil)
    let first = #expect(throws: WireError.self) { try lines[0].result.get() }
    #expect(first?.line == 1 && first?.code == .truncated && lines[0].bytes == Array("{\"a\"".utf8))
    let second = #expect(throws: WireError.self) { try lines[1].result.get() }
    #expect(second?.line == 2 && second?.code == .size && lines[1].bytes.isEmpty)
    #expect(try lines[2].result.get() == 1)
  }
}
