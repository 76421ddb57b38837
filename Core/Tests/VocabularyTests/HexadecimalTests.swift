import Testing
import Vocabulary

@Suite struct HexadecimalTests {
  @Test func bytesAreWrittenInLowerCaseAndReadBack() {
    let all = (0...255).map { UInt8($0) }
    let text = Hexadecimal.text(all)
    #expect(text.utf8.count == 512 && text.hasPrefix("000102") && text.hasSuffix("fdfeff"))
    #expect(Hexadecimal.text(all.lazy.map { $0 }) == text)
    #expect(Hexadecimal.bytes(text) == all)
    #expect(Hexadecimal.bytes(text.uppercased()) == all)
    #expect(Hexadecimal.text([]) == "" && Hexadecimal.bytes("") == [])
  }

  @Test(arguments: ["0", "abc", "0g", "g0", " 0", "+1", "0x", "０1", "é", ":0", "/0", "@0", "`0", "G0"])
  func whatIsNoPairOfDigitsIsNotRead(text: String) {
    #expect(Hexadecimal.bytes(text) == nil)
    #expect(Hexadecimal.bytes(text, allowsCapitals: false) == nil)
  }

  @Test func capitalsAreReadWhereTheyAreAllowed() {
    #expect(Hexadecimal.bytes("aB") == [0xAB])
    #expect(Hexadecimal.bytes("aB", allowsCapitals: false) == nil)
  }
}
