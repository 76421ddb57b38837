import Testing
import Wire

@Suite struct JSONParserTests {
  private func parse(_ text: String) throws -> JSONValue { try JSONValue.parse(Array(text.utf8)) }

  private func fault(_ bytes: [UInt8], limits: JSONLimits = .default) -> WireError? {
    do {
      _ = try JSONValue.parse(bytes, limits: limits)
      return nil
    } catch { return error }
  }

  @Test func readsEveryKindOfValue() throws {
    let value = try parse(#" {"a":[null,true,false,-0.5e1,"x\u00e9\ud83d\ude00\/\n"],"b":{},"c":[]} "#)
    #expect(value["a"] == [nil, true, false, -5, "x\u{e9}\u{1F600}/\n"])
    #expect(value["b"] == [:])
    #expect(value["c"] == [])
    #expect(value.object?.members.map(\.key) == ["a", "b", "c"])
  }

  @Test func keepsIntegersOf64BitsAndComparesByValue() throws {
    #expect(try parse("18446744073709551615").number?.uint64 == .max)
    #expect(try parse("-9223372036854775808").number?.int64 == .min)
    #expect(try parse("9223372036854775807").number?.int64 == .max)
    #expect(try parse("9007199254740993").number?.int64 == 9_007_199_254_740_993)
    #expect(try parse("1.0") == parse("1") && parse("1e0") == parse("1") && parse("-0") == parse("0"))
    #expect(try parse("0.1").number?.double == 0.1)
  }

  @Test(arguments: [
    "", " ", "{", "[", "[1", "[1,", "[1,]", "[,1]", "{\"a\"", "{\"a\":", "{\"a\":1,}", "{a:1}", "{'a':1}", "{\"a\" 1}",
    "tru", "nul", "True", "NaN", "Infinity", "-", "+1", "01", "-01", "1.", ".5", "1e", "1e+", "\"", "\"\\",
    "\"\\u12",
    "\"\\u12G4\"", "\"\\x\"", "\"a\u{1}b\"", "\"a\nb\"", "\"\t\"", "//", "/**/1", "[1 2]", "{\"a\":1 \"b\":2}",
    "\u{feff}1",
    "\u{0c}1", "]", "}", "[}", "{]",
  ])
  func refusesWhatIsNotJSON(_ text: String) {
    let code = fault(Array(text.utf8))?.code
    #expect(code == .syntax || code == .truncated)
  }

  @Test(arguments: ["1 2", "0x1", "{} x", "null,", "\"a\"\"b\"", "[]]"])
  func refusesTrailingData(_ text: String) { #expect(fault(Array(text.utf8))?.code == .trailingData) }

  @Test(arguments: [#"{"a":1,"a":1}"#, #"{"a":1,"\u0061":2}"#, #"{"x":{"k":1,"k":2}}"#, #"{"\u00e9":1,"e\u0301":2}"#])
  func refusesAKeyTwice(_ text: String) { #expect(fault(Array(text.utf8))?.code == .duplicateKey) }

  @Test func findsRepeatedKeysInLargeObjects() {
    let keys = (0..<5000).map { "\"k\($0)\":0" }
    #expect(fault(Array("{\(keys.joined(separator: ","))}".utf8)) == nil)
    #expect(fault(Array("{\(keys.joined(separator: ",")),\"k4321\":0}".utf8))?.code == .duplicateKey)
  }

  @Test(
    arguments: [
      [0xFF], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC3], [0x80],
    ] as [[UInt8]])
  func refusesInvalidUTF8(_ bytes: [UInt8]) {
    #expect(fault([0x22] + bytes + [0x22])?.code == .encoding)
    #expect(fault([0x22, 0x5C, 0x6E] + bytes + [0x22])?.code == .encoding)
    #expect(fault(bytes)?.code == .syntax)
  }

  @Test(arguments: [
    #""\ud800""#, #""\udc00""#, #""\ud800x""#, #""\ud800\u0041""#, #""\ud800\ud800""#, #""\ude00\ud83d""#,
  ])
  func refusesHalfASurrogatePair(_ text: String) { #expect(fault(Array(text.utf8))?.code == .encoding) }

  @Test func keepsTheLimits() {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    #expect(fault(nested(64)) == nil)
    #expect(fault(nested(65))?.code == .depth)
    #expect(fault(Array(repeating: 0x5B, count: 1_000_000))?.code == .depth)
    #expect(fault(Array("[1,2]".utf8), limits: JSONLimits(maximumBytes: 4))?.code == .size)
    #expect(fault(Array("1e400".utf8))?.code == .value)
    #expect(fault(Array(repeating: 0x31, count: 401))?.code == .size)
    #expect(fault(Array("[\(String(repeating: "[],", count: 1000))[]]".utf8)) == nil)
  }

  @Test func saysWhere() {
    let error = fault(Array("{\"a\": 1,\n  \"b\": x}".utf8))
    #expect(error?.offset == 16 && error?.line == 2 && error?.column == 8)
    #expect(fault(Array("[1".utf8))?.code == .truncated)
  }

  @Test func neverRepeatsWhatItRead() {
    for text in [#"{"secret":hunter2}"#, #"{"hunter2":1,"hunter2":2}"#, #""hunter2"#, #"["hunter2"] hunter2"#] {
      let error = fault(Array(text.utf8))
      #expect(error != nil && !"\(String(describing: error))".contains("hunter2"))
    }
  }

  @Test func survivesEveryCutAndEveryFlippedByte() throws {
    let text = Array(#"{"name":"Zo\u00eb \ud83d\ude00","n":[1,-2.5e+3,0],"o":{"k":null,"t":true}}"#.utf8)
    _ = try JSONValue.parse(text)
    for end in text.indices { #expect(fault(Array(text[..<end])) != nil) }
    for index in text.indices {
      for bit in 0..<8 {
        var changed = text
        changed[index] ^= 1 << bit
        _ = fault(changed)
      }
    }
  }

  @Test func countsValues() {
    let limits = JSONLimits(maximumValues: 4)
    for text in ["[1,2,3]", #"{"a":1,"b":[2]}"#] {
      #expect(throws: Never.self) { try JSONValue.parse(Array(text.utf8), limits: limits) }
    }
    for text in ["[1,2,3,4]", #"{"a":1,"b":[2,3]}"#, "[[[[[]]]]]"] {
      #expect { try JSONValue.parse(Array(text.utf8), limits: limits) } throws: { ($0 as? WireError)?.code == .size }
    }
  }

  @Test(
    arguments: [
      (#""\u0041\u00e9\u6771\ud83d\ude00""#, "A\u{E9}\u{6771}\u{1F600}"), (#""\uD83D\uDE00""#, "\u{1F600}"),
      (#""\ud83d""#, nil), (#""\ude00""#, nil), (#""\ud83d\u0041""#, nil), (#""\ud83d\ud83d""#, nil),
      (#""\u00g0""#, nil),
      (#""\ud83dx""#, nil),
    ] as [(String, String?)])
  func readsEscapes(json: String, text: String?) {
    #expect((try? JSONValue.parse(Array(json.utf8)))?.string == text)
  }
}
