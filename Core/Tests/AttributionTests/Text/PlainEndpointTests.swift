import Testing

@testable import Attribution

@Suite struct PlainEndpointTests {
  private func read(_ text: String) -> (address: UInt32, port: Int32, length: Int)? {
    let bytes = Array(text.utf8) + [UInt8](repeating: 0, count: FieldBytes.slack)
    return bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return nil }
      var cursor = base
      return PlainEndpoint.read(&cursor).map { ($0.address, $0.port, cursor - base) }
    }
  }

  @Test func readsEveryOctetAndPort() throws {
    for octet in UInt32(0)...255 {
      let text = "\(octet).\(255 - octet).\(octet / 2).\(octet),\(octet * 257)\n"
      let found = try #require(read(text + "9"))
      #expect(found.address == octet << 24 | (255 - octet) << 16 | (octet / 2) << 8 | octet)
      #expect(found.port == Int32(octet * 257))
      #expect(found.length == text.utf8.count)
    }
  }

  @Test(arguments: [
    "", "\n", "1.2.3.4", "1.2.3.4,\n", "1.2.3.4,5", "1.2.3,5\n", "1.2.3.4.5,6\n", "01.2.3.4,5\n", "1.2.3.04,5\n",
    "256.2.3.4,5\n", "1.2.3.999,5\n", "1.2.3.4567,5\n", "1..3.4,5\n", ".1.2.3,5\n", "1.2.3.4,05\n", "1.2.3.4,65536\n",
    "1.2.3.4,123456\n", "1.2.3.4,-5\n", "1.2.3.4;5\n", "1.2.3.4,5\r\n", "1,2.3.4,5\n", "1.2.3.4.5\n", "1.2.3.4 ,5\n",
    "2001:db8::1,5\n", "a.2.3.4,5\n", "1.2.3.4,5,6\n", "1.2.3.4,5 \n", "\u{b1}.2.3.4,5\n", "1.2.3.4,\u{ff11}\n",
  ])
  func leavesOtherFormsToOthers(_ text: String) {
    #expect(read(text) == nil)
  }
}
