import Testing
import Workflow

@testable import Console

@Suite struct FormTests {
  @Test func readsURLEncodedForms() throws {
    let form = try Form(urlEncoded: "a=1&b=x+y&b=%C3%A9%0D%0Az&c&=d".utf8)
    #expect(form["a"] == "1")
    #expect(form.values("b") == ["x y", "é\nz"])
    #expect(form.has("c") && form.text("c") == nil)
  }

  @Test(arguments: ["a=%", "a=%4", "a=%zz", "a=%FF", "%C3=1"])
  func refusesBrokenEscapes(_ text: String) {
    #expect(throws: FormError.self) { try Form(urlEncoded: text.utf8) }
  }

  @Test func refusesTooManyFields() {
    let many = Array(repeating: "a=1", count: Form.maximumFields + 1).joined(separator: "&")
    #expect(throws: FormError.self) { try Form(urlEncoded: many.utf8) }
  }

  private func multipart(_ text: String) throws -> Form {
    try Form(multipart: Array(text.replacing("\n", with: "\r\n").utf8), boundary: "BB")
  }

  @Test func readsMultipartForms() throws {
    let form = try multipart(
      """
      --BB
      Content-Disposition: form-data; name="words"

      one
      two
      --BB
      Content-Disposition: form-data; name="file"; filename="r.json"
      Content-Type: application/json

      {"a":1}
      --BB--

      """)
    #expect(form["words"] == "one\ntwo")
    #expect(form.upload("file") == Array("{\"a\":1}".utf8))
    #expect(form.upload("words") == nil)
  }

  @Test(arguments: [
    "", "--BB", "--BB\n", "--BB\nContent-Disposition: form-data; name=\"a\"\n\nx", "--BB\n\nx\n--BB--\n",
    "--BB\nContent-Disposition: form-data\n\nx\n--BB--\n",
    "--CC\nContent-Disposition: form-data; name=\"a\"\n\nx\n--CC--\n",
  ])
  func refusesBrokenMultipartForms(_ text: String) {
    #expect(throws: FormError.self) { try multipart(text) }
  }

  @Test func refusesAMissingBoundary() {
    #expect(throws: FormError.self) { try Form(multipart: [], boundary: "") }
  }
}

@Suite struct FormTokenTests {
  @Test func fitsItsSecretOnly() {
    let token = FormToken.make(for: "secret")
    #expect(FormToken.isValid(token, for: "secret"))
    #expect(!FormToken.isValid(token, for: "other"))
    #expect(!FormToken.isValid(String(token.dropLast()), for: "secret"))
    #expect(!FormToken.isValid("", for: "secret"))
    #expect(!FormToken.isValid(String(repeating: "é", count: 32), for: "secret"))
    #expect(!token.contains("secret"))
  }
}

@Suite struct PageLinksTests {
  @Test func keepsFiltersAndStartsOver() throws {
    let query = try Form(urlEncoded: "state=all&tier=high&after=x~y&done=claimed".utf8)
    let links = PageLinks(path: "/console", query: query)
    #expect(links.address() == "/console?state=all&tier=high")
    #expect(links.address(("tier", "")) == "/console?state=all")
    #expect(links.next(.init(key: "2026:1~&", id: "cse_1")) == "/console?state=all&tier=high&after=2026%3A1~%26~cse_1")
    #expect(query.cursor?.id == "y")
  }
}
