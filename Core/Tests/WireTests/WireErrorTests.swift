import Testing

@testable import Wire

@Suite struct WireErrorTests {
  @Test func findsLineAndColumnOfAnOffset() {
    let error = WireError(.syntax, "a value is expected here", at: 8, in: Array("{\n \"a\":\n,}".utf8))
    #expect(error.line == 3)
    #expect(error.column == 1)
    #expect(error.description == "syntax: a value is expected here (line 3, column 1)")
  }

  @Test func namesTheFieldAndTheWholeDocument() {
    #expect(WireError(.type, "a string is expected here", path: "/a/0").description.hasSuffix("(field /a/0)"))
    #expect(WireError(.type, "a string is expected here", path: "").description.hasSuffix("(field /)"))
  }
}
