import Testing
import Vocabulary

@Suite struct IPAddressTests {
  /// RFC 5952 sections 2 and 4, RFC 4291 section 2.2.
  @Test(arguments: [
    ("2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1"), ("2001:0db8::0001", "2001:db8::1"),
    ("2001:db8::1:1:1:1:1", "2001:db8:0:1:1:1:1:1"),
    ("2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1"), ("2001:DB8:AAAA::", "2001:db8:aaaa::"), ("0:0:0:0:0:0:0:0", "::"),
    ("::", "::"),
    ("0:0:0:0:0:0:0:1", "::1"), ("2001:0:0:1:0:0:0:1", "2001:0:0:1::1"), ("2001:db8:0:0:1:0:0:0", "2001:db8:0:0:1::"),
    ("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"), ("::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8"),
    ("64:ff9b::192.0.2.33", "64:ff9b::c000:221"),
    ("::13.1.68.3", "::d01:4403"), ("FF01:0:0:0:0:0:0:101", "ff01::101"), ("192.0.2.1", "192.0.2.1"),
    ("0.0.0.0", "0.0.0.0"),
    ("255.255.255.255", "255.255.255.255"), ("::ffff:192.0.2.1", "192.0.2.1"), ("::FFFF:C000:0201", "192.0.2.1"),
    ("0:0:0:0:0:ffff:0:0", "0.0.0.0"),
    ("ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
  ])
  func canonicalForm(_ text: String, _ canonical: String) throws {
    let address = try IPAddress(text)
    #expect(address.text == canonical)
    #expect(try IPAddress(canonical) == address)
  }

  @Test(arguments: [
    "", ":", ":::", "::1::", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7:8::", "::1:2:3:4:5:6:7:8", "12345::",
    "g::", ":1::",
    "1::2:", "fe80::1%eth0", "[::1]", "::1/128", " ::1", "::1 ", "1.2.3", "1.2.3.4.5", "256.0.0.1", "01.2.3.4",
    "1.2.3.04", "1..2.3",
    "0x1.2.3.4", "1.2.3.4::", "::1.2.3.4:1", "::1.2.3", "::1.2.3.400", "1.2.3.-4", "+1.2.3.4", "١.٢.٣.٤", "::+1",
    "1:2:3:4:5:6:7:1.2.3.4",
    "2130706433", "::\u{301}1", "ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.2555",
  ])
  func refused(_ text: String) { #expect(code(IPAddress.self, text) == .format) }

  @Test func hostileLengths() {
    #expect(code(IPAddress.self, String(repeating: ":", count: 100_000)) == .format)
    #expect(code(IPAddress.self, String(repeating: "1.", count: 100_000)) == .format)
    #expect(code(IPAddress.self, String(repeating: "0", count: 100_000)) == .format)
  }

  @Test func roundTripsOfAnyAddress() throws {
    var generator = Generator(seed: 3)
    for index in 0..<5000 {
      var value = UInt128(generator.next()) << 64 | UInt128(generator.next())
      // Holes, so that runs of zero groups occur.
      for group in 0..<8 where generator.next() % 2 == 0 { value &= ~(UInt128(0xFFFF) << UInt128(16 * group)) }
      let address = index % 2 == 0 ? IPAddress(ipv6: value) : IPAddress(ipv4: UInt32(truncatingIfNeeded: value))
      #expect(try IPAddress(address.text) == address)
      #expect(address.text == address.text.lowercased())
    }
  }

  @Test func order() throws {
    let texts = ["0.0.0.1", "9.0.0.0", "10.0.0.0", "::", "::1", "2001:db8::"]
    let addresses = try texts.map { try IPAddress($0) }
    #expect(addresses.shuffled().sorted() == addresses)
  }

  @Test func prefixes() throws {
    let network = try IPPrefix("192.0.2.0/24")
    #expect(network.text == "192.0.2.0/24")
    #expect(network.contains(try IPAddress("192.0.2.255")))
    #expect(!network.contains(try IPAddress("192.0.3.0")))
    #expect(!network.contains(try IPAddress("::c000:201")))
    #expect(try IPPrefix("0.0.0.0/0").contains(IPAddress("255.1.2.3")))
    #expect(try !IPPrefix("0.0.0.0/0").contains(IPAddress("::1")))
    #expect(try IPPrefix("::/0").contains(IPAddress("ffff::1")))
    #expect(try IPPrefix("::1/128").contains(IPAddress("::1")))
    #expect(try !IPPrefix("2001:db8::/33").contains(IPAddress("2001:db8:8000::")))
  }

  @Test(arguments: [
    ("192.0.2.1/24", VocabularyError.Code.range), ("192.0.2.0/33", .range), ("::/129", .range),
    ("2001:db8::1/64", .range),
    ("::ffff:0:0/96", .range), ("192.0.2.0", .format), ("192.0.2.0/", .format), ("192.0.2.0/+8", .format),
    ("192.0.2.0/24/1", .format), ("x/8", .format), ("192.0.2.0/9999999999999999999", .format), ("/8", .format),
  ])
  func refusedPrefixes(_ text: String, _ expected: VocabularyError.Code) {
    #expect(code(IPPrefix.self, text) == expected)
  }
}
