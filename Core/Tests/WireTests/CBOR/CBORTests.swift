import Foundation
import Testing
import Wire

@Suite struct CBORTests {
  struct Vector: Decodable {
    let hex: String
    let roundtrip: Bool
  }

  @Test(.enabled(if: SharedData.isThere("data/evidence/cbor/appendix_a.json"), "no shared data beside the repository"))
  func readsAppendixA() throws {
    let data = try #require(SharedData.read("data/evidence/cbor/appendix_a.json"))
    let vectors = try JSONDecoder().decode([Vector].self, from: data)
    #expect(vectors.count > 70)
    // `f818` stood in RFC 7049; RFC 8949 appendix F.1 lists it as not well-formed.
    for vector in vectors where vector.hex != "f818" {
      let bytes = try #require(hexadecimal(vector.hex))
      let item = try CBORItem.parse(bytes, rules: .valid)
      #expect(item.raw.elementsEqual(bytes), "\(vector.hex)")
      if vector.roundtrip { #expect(CBORValue(item).encoded == bytes, "\(vector.hex)") }
    }
  }

  @Test(
    arguments: [
      ("", .truncated), ("18", .truncated), ("6261", .truncated), ("8301", .truncated), ("5f4101", .truncated),
      ("9b7fffffffffffffff00", .truncated), ("bbffffffffffffffff00", .truncated), ("5b7fffffffffffffff", .truncated),
      ("1c", .syntax), ("fc", .syntax), ("ff", .syntax), ("1f", .syntax), ("df00", .syntax), ("f81f", .syntax),
      ("f800", .syntax), ("5f6161ff", .syntax), ("5f5f4101ffff", .syntax), ("7f4161ff", .syntax), ("81ff", .syntax),
      ("bf00ff", .syntax), ("a1ff", .syntax),
      ("61ff", .encoding), ("62c328", .encoding), ("63eda080", .encoding), ("7f61c361a9ff", .encoding),
      ("0000", .trailingData), ("8000", .trailingData),
      ("a201010102", .duplicateKey), ("a2616101616102", .duplicateKey), ("bf4101004101f6ff", .duplicateKey),
      ("a28100008100f6", .duplicateKey), ("a2f500f500", .duplicateKey), ("a2f93c0000fa3f80000000", .duplicateKey),
    ] as [(String, WireError.Code)])
  func refuses(hex: String, code: WireError.Code) throws {
    let bytes = try #require(hexadecimal(hex))
    #expect { try CBORItem.parse(bytes, rules: .valid) } throws: { ($0 as? WireError)?.code == code }
  }

  @Test(arguments: ["1801", "190001", "1a00000001", "1b0000000000000001", "5801ff", "980100", "b8010000", "d80100"])
  func refusesLongFormsWhereStrict(hex: String) throws {
    let bytes = try #require(hexadecimal(hex))
    #expect { try CBORItem.parse(bytes) } throws: { ($0 as? WireError)?.code == .forbidden }
    #expect(throws: Never.self) { try CBORItem.parse(bytes, rules: .valid) }
  }

  @Test func countsDepth() throws {
    func nested(_ count: Int) -> [UInt8] { [UInt8](repeating: 0x81, count: count) + [0x00] }
    #expect(throws: Never.self) { try CBORItem.parse(nested(64)) }
    #expect { try CBORItem.parse(nested(65)) } throws: { ($0 as? WireError)?.code == .depth }
    #expect { try CBORItem.parse([UInt8](repeating: 0xD8, count: 1 << 20)) } throws: { ($0 as? WireError) != nil }
  }

  @Test func keysOfManyEntriesAreCompared() throws {
    let entries = (0..<3000).map { (CBORValue.integer(Int64($0)), CBORValue.null) }
    #expect(throws: Never.self) { try CBORItem.parse(CBORValue.map(entries).encoded) }
    let twice = CBORValue.map(entries + [(.integer(7), .null)]).encoded
    #expect { try CBORItem.parse(twice) } throws: { ($0 as? WireError)?.code == .duplicateKey }
  }

  @Test func boundsWhatIsKept() throws {
    let many = [0x9A, 0x00, 0x04, 0x00, 0x00] + [UInt8](repeating: 0xF6, count: 1 << 18)
    #expect { try CBORItem.parse(many) } throws: { ($0 as? WireError)?.code == .size }
    #expect(throws: Never.self) { try CBORItem.validate(many) }
    // Keys are compared and so kept, also where nothing else is.
    #expect { try CBORItem.validate([0xA1] + many + [0xF6]) } throws: { ($0 as? WireError)?.code == .size }
    let twice = CBORValue.array([.map([(.integer(1), .null), (.integer(1), .null)])]).encoded
    #expect { try CBORItem.validate(twice) } throws: { ($0 as? WireError)?.code == .duplicateKey }
    #expect { try CBORItem.validate([0x81, 0x61, 0xFF]) } throws: { ($0 as? WireError)?.code == .encoding }
  }

  @Test func keepsTheBytesOfTaggedItems() throws {
    let inner: [UInt8] = [0xBF, 0x61, 0x61, 0x01, 0xFF]
    let item = try CBORItem.parse(CBORValue.map([(.text("x"), .embedded(inner))]).encoded)
    let value = try #require(item.map?["x"])
    #expect(value.embedded?.elementsEqual(inner) == true)
    #expect(value.raw.elementsEqual([0xD8, 0x18, 0x45] + inner))
  }

  @Test func sortsKeysByTheirBytes() {
    let value = CBORValue.map([
      (.text("aa"), .null), (.integer(-1), .null), (.text("b"), .null), (.integer(100), .null),
    ])
    #expect(value.encoded == [0xA4, 0x18, 0x64, 0xF6, 0x20, 0xF6, 0x61, 0x62, 0xF6, 0x62, 0x61, 0x61, 0xF6])
  }
}

private func hexadecimal(_ text: String) -> [UInt8]? {
  let digits = Array(text.utf8)
  guard digits.count % 2 == 0 else { return nil }
  var bytes: [UInt8] = []
  for index in stride(from: 0, to: digits.count, by: 2) {
    guard let byte = UInt8(String(decoding: digits[index..<index + 2], as: UTF8.self), radix: 16) else { return nil }
    bytes.append(byte)
  }
  return bytes
}
