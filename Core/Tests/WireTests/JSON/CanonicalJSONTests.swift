import Testing
import Wire

@Suite struct CanonicalJSONTests {
  private func canonical(_ text: String) throws -> String {
    String(decoding: try CanonicalJSON.bytes(of: JSONValue.parse(Array(text.utf8))), as: UTF8.self)
  }

  /// RFC 8785 sections 3.2.2 and 3.2.4.
  @Test func writesTheExampleOfTheStandard() throws {
    let text = #"""
      {
        "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
        "literals": [null, true, false]
      }
      """#
    #expect(
      try canonical(text)
        == #"{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}"#
    )
  }

  /// RFC 8785 section 3.2.3.
  @Test func sortsKeysByUTF16CodeUnits() throws {
    let text = #"""
      {"\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
       "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"}
      """#
    let value = try JSONValue.parse(Array(canonical(text).utf8))
    #expect(
      value.object?.members.map { $0.value.string?.split(separator: " ").first } == [
        "Carriage", "One", "Control", "Latin", "Euro", "Emoji:", "Hebrew",
      ])
  }

  @Test func ordersKeysAsUTF16DoesForRandomPairs() throws {
    let scalars = "aZ0\u{7f}\u{80}\u{7ff}\u{800}\u{d7ff}\u{e000}\u{fb33}\u{ffff}\u{10000}\u{1f600}\u{10ffff}"
      .unicodeScalars
    let words = scalars.flatMap { first in
      ["\(first)"] + scalars.map { "\(first)\($0)" }
    }
    let shuffled = words.shuffled().map { JSONObject.Member($0, .null) }
    let bytes = try CanonicalJSON.bytes(of: .object(JSONObject(shuffled)))
    let keys = try JSONValue.parse(bytes).object?.members.map(\.key)
    #expect(keys == words.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) })
  }

  /// RFC 8785 appendix B: bits of the double, text.
  @Test(
    arguments: [
      (0x0000_0000_0000_0000, "0"), (0x8000_0000_0000_0000, "0"), (0x0000_0000_0000_0001, "5e-324"),
      (0x8000_0000_0000_0001, "-5e-324"), (0x7fef_ffff_ffff_ffff, "1.7976931348623157e+308"),
      (0xffef_ffff_ffff_ffff, "-1.7976931348623157e+308"), (0x4340_0000_0000_0000, "9007199254740992"),
      (0xc340_0000_0000_0000, "-9007199254740992"), (0x4430_0000_0000_0000, "295147905179352830000"),
      (0x44b5_2d02_c7e1_4af5, "9.999999999999997e+22"), (0x44b5_2d02_c7e1_4af6, "1e+23"),
      (0x44b5_2d02_c7e1_4af7, "1.0000000000000001e+23"), (0x444b_1ae4_d6e2_ef4e, "999999999999999700000"),
      (0x444b_1ae4_d6e2_ef4f, "999999999999999900000"), (0x444b_1ae4_d6e2_ef50, "1e+21"),
      (0x3eb0_c6f7_a0b5_ed8c, "9.999999999999997e-7"), (0x3eb0_c6f7_a0b5_ed8d, "0.000001"),
      (0x41b3_de43_5555_5553, "333333333.3333332"), (0x41b3_de43_5555_5554, "333333333.33333325"),
      (0x41b3_de43_5555_5555, "333333333.3333333"), (0x41b3_de43_5555_5556, "333333333.3333334"),
      (0x41b3_de43_5555_5557, "333333333.33333343"), (0xbecb_f647_612f_3696, "-0.0000033333333333333333"),
      (0x4314_3ff3_c1cb_0959, "1424953923781206.2"),
    ] as [(UInt64, String)])
  func printsNumbersAsECMAScript(_ bits: UInt64, _ text: String) throws {
    let number = try #require(JSONNumber(Double(bitPattern: bits)))
    #expect(String(decoding: try CanonicalJSON.bytes(of: .number(number)), as: UTF8.self) == text)
    #expect(try JSONValue.parse(Array(text.utf8)) == .number(number))
  }

  @Test func randomDoublesReadBackAndAreStable() throws {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<20_000 {
      guard let number = JSONNumber(Double(bitPattern: generator.next())) else { continue }
      let bytes = try CanonicalJSON.bytes(of: .number(number))
      let value = try JSONValue.parse(bytes)
      #expect(value.number?.double == number.double)
      #expect(try CanonicalJSON.bytes(of: value) == bytes)
    }
  }

  @Test func hasNoNumberThatIsNone() {
    #expect(JSONNumber(.infinity) == nil && JSONNumber(-.infinity) == nil && JSONNumber(.nan) == nil)
  }

  @Test func refusesIntegersThatDoublesWouldChange() throws {
    #expect(try canonical("9007199254740992") == "9007199254740992")
    #expect(try canonical("1152921504606846976") == "1152921504606847000")
    #expect(throws: WireError.self) { try canonical("9007199254740993") }
    #expect(throws: WireError.self) { try canonical("18446744073709551615") }
  }

  @Test func isAFixedPoint() throws {
    let once = try canonical(#"{"b":[{"z":1,"a":"\u007f\u2028"}],"a":-1.5e-9}"#)
    #expect(try canonical(once) == once)
  }

  @Test func writesEncodableValues() throws {
    struct Sample: Encodable {
      let b = ["y": 1, "x": 2]
      let a = "ü/"
      let c: [Double] = [0.1, 1e21]
      let none: Int? = nil
    }
    let bytes = try CanonicalJSON.bytes(of: Sample())
    #expect(String(decoding: bytes, as: UTF8.self) == #"{"a":"ü/","b":{"x":2,"y":1},"c":[0.1,1e+21]}"#)
    #expect(try CanonicalJSON.bytes(of: JSONValue(encoding: Sample())) == bytes)
  }
}
