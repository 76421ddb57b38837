import Testing

@testable import Attribution

@Suite struct AddressTextTests {
  @Test(arguments: [
    ("192.0.2.1", "192.0.2.1"), ("0.0.0.0", "0.0.0.0"), ("255.255.255.255", "255.255.255.255"),
    ("192.0.2.0/24", "192.0.2.0/24"), ("::ffff:192.0.2.1", "192.0.2.1"), ("::FFFF:c000:0201", "192.0.2.1"),
    ("::ffff:192.0.2.0/120", "192.0.2.0/24"), ("2001:db8:0:0::/64", "2001:db8::/64"), ("::", "::"), ("::1", "::1"),
    ("2001:DB8::A", "2001:db8::a"), ("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"), ("1::8", "1::8"),
    ("1:0:0:2:0:0:0:3", "1:0:0:2::3"),
    ("::/0", "::/0"), ("1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:102:304"), ("64:ff9b::192.0.2.33", "64:ff9b::c000:221"),
  ])
  func readsAndWrites(_ text: String, _ canonical: String) throws {
    let block = try AddressBlock(text: text)
    #expect(block.text == canonical)
    var buffer = [UInt8](repeating: 0, count: 64)
    let count = try #require(
      buffer.withUnsafeMutableBufferPointer { buffer in buffer.baseAddress.map { AddressText.write(block, $0) - $0 } })
    #expect(String(decoding: buffer[..<count], as: UTF8.self) == canonical)
  }

  @Test(arguments: [
    ("", LineFault.addressMissing), ("192.0.2", .address), ("192.0.2.01", .address), ("192.0.2.256", .address),
    ("0x7f.1", .address), ("2130706433", .address), ("192.0.2.1.", .address), (" 192.0.2.1", .address),
    ("[::1]", .address), ("fe80::1%eth0", .address), ("1::2::3", .address), (":1", .address), ("1:", .address),
    ("1:2:3:4:5:6:7:8:9", .address), ("12345::", .address), ("::1.2.3", .address), (":::", .address),
    ("1:2:3:4:5:6:7::8", .address), ("192.0.2.1/33", .prefixLength), ("192.0.2.0/024", .prefixLength),
    ("192.0.2.0/", .prefixLength), ("::/129", .prefixLength), ("192.0.2.1/24", .hostBits),
    ("2001:db8::1/64", .hostBits),
  ])
  func refusesOddForms(_ text: String, _ fault: LineFault) {
    #expect(throws: fault) { try AddressBlock(text: text) }
  }

  @Test func ordersSingleIPv4BeforeAllElse() throws {
    let texts = [
      "5.0.0.1", "5.0.0.2", "200.0.0.1", "::/0", "5.0.0.0/24", "2001:db8::/32", "2001:db8::/64", "2001:db8::1",
    ]
    let blocks = try texts.map { try AddressBlock(text: $0) }
    #expect(blocks.sorted() == blocks)
  }
}
