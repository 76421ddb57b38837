import Testing
import Vocabulary

@Suite struct CountryCodeTests {
  @Test func codes() throws {
    #expect(CountryCode.all.count == 250)
    #expect(Set(CountryCode.all.map(\.alpha3)).count == 250)
    for country in CountryCode.all {
      #expect(try CountryCode(country.text.lowercased()) == country)
      #expect(CountryCode(alpha3: country.alpha3) == country)
      #expect(country.text.utf8.count == 2 && country.alpha3.utf8.count == 3 && !country.name.isEmpty)
    }
    #expect(try CountryCode("de").name == "Germany")
    #expect(CountryCode(alpha3: "XKX")?.text == "XK")
  }

  /// `ß` in capitals is SS (South Sudan), the ligature `ﬁ` is FI (Finland): neither is a country code.
  @Test(arguments: ["", "D", "DEU", "ZZ", "UK", "ß", "ﬁ", "D E", " DE", "DE ", "ＤＥ"])
  func refused(_ text: String) { #expect(code(CountryCode.self, text) == .unknownCode) }

  @Test(arguments: ["", "DE", "ZZZ", "GER", "ﬁN", "XXX"])
  func refusedAlpha3(_ text: String) { #expect(CountryCode(alpha3: text) == nil) }
}

@Suite struct PostalAddressTests {
  @Test func readsJSON() throws {
    let json = #"{"lines":[" 12 Elm St "],"locality":"Springfield","postalCode":"12345","country":"us"}"#
    let address = try decode(PostalAddress.self, json)
    #expect(address.lines == ["12 Elm St"])
    #expect(address.country.text == "US")
    #expect(try decode(PostalAddress.self, String(decoding: encode(address), as: UTF8.self)) == address)
  }

  @Test(arguments: [
    (#"{"lines":[],"country":"US"}"#, VocabularyError.Code.range),
    (#"{"lines":["1","2","3","4","5","6","7"],"country":"US"}"#, .range), (#"{"lines":[" "],"country":"US"}"#, .empty),
    (#"{"lines":["a\u0007b"],"country":"US"}"#, .forbiddenCharacter),
    (#"{"lines":["a"],"country":"QQ"}"#, .unknownCode),
    (#"{"lines":["a"],"country":"US","postalCode":"123456789012345678901"}"#, .tooLong),
    (#"{"lines":["a"],"country":"US","zip":"1"}"#, .unknownField),
    (#"{"lines":["a\nb"],"country":"US"}"#, .forbiddenCharacter),
  ])
  func refused(_ json: String, _ expected: VocabularyError.Code) {
    #expect(refusal(PostalAddress.self, json)?.code == expected)
  }
}

@Suite struct ContactTests {
  @Test(arguments: [
    ("Ada@Example.ORG", "Ada@example.org"), ("  a.b+c@x-y.example ", "a.b+c@x-y.example"), ("用户@例子.广告", "用户@例子.广告"),
    ("o'hara@example.org", "o'hara@example.org"), ("a@1.example", "a@1.example"),
    ("a@xn--bcher-kva.example", "a@xn--bcher-kva.example"),
  ])
  func emails(_ text: String, _ canonical: String) throws {
    let email = try EmailAddress(text)
    #expect(email.text == canonical)
    #expect(email.domain == canonical.split(separator: "@").last.map(String.init))
    #expect(try EmailAddress(email.text) == email)
  }

  @Test(arguments: [
    "a", "@example.org", "a@", "a@example", "a@b@example.org", ".a@example.org", "a.@example.org", "a..b@example.org",
    "a b@example.org", "\"a\"@example.org", "a@-x.example", "a@x-.example", "a@x..example", "a@[192.0.2.1]",
    "a@exa_mple.org",
    "a<b@example.org", "a,b@example.org", "a@example.org.", "a\u{200B}b@example.org", "a\u{3000}b@example.org",
    "a@x.-\u{301}example",
  ])
  func refusedEmails(_ text: String) {
    let refused = code(EmailAddress.self, text)
    #expect(refused == .format || refused == .forbiddenCharacter)
  }

  @Test func emailLengths() {
    let local = String(repeating: "a", count: 64)
    #expect(code(EmailAddress.self, local + "@example.org") == nil)
    #expect(code(EmailAddress.self, local + "a@example.org") == .format)
    #expect(code(EmailAddress.self, "a@" + String(repeating: "b", count: 64) + ".org") == .format)
    #expect(code(EmailAddress.self, local + "@" + String(repeating: "b.", count: 120) + "org") == .tooLong)
    #expect(code(EmailAddress.self, " ") == .empty)
    #expect(code(EmailAddress.self, "a@example.org\r\nBcc: x@example.org") == .forbiddenCharacter)
  }

  @Test(arguments: [
    ("+14155550100", "+14155550100"), ("+1 (415) 555-0100", "+14155550100"), ("+44.20.7946.0958", "+442079460958"),
    ("+49\u{A0}30 123456", "+4930123456"), ("+1234567", "+1234567"), ("+123456789012345", "+123456789012345"),
  ])
  func telephones(_ text: String, _ canonical: String) throws {
    #expect(try TelephoneNumber(text).text == canonical)
    #expect(try TelephoneNumber(canonical).text == canonical)
  }

  @Test(arguments: [
    "", "+", "14155550100", "0014155550100", "+0123456789", "+123456", "+1234567890123456", "+1415555010a",
    "+١٤١٥٥٥٥٠١٠٠",
    "++14155550100", "+1415+5550100", "+14155550100;ext=1",
  ])
  func refusedTelephones(_ text: String) { #expect(code(TelephoneNumber.self, text) == .format) }
}
