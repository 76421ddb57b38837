import Testing

@testable import Names

@Suite struct ParsedNameTests {
  private func words(_ name: String, _ kind: ParsedName.Kind) -> [String] {
    ParsedName(name, kind: kind).words.map(\.text)
  }

  @Test(arguments: [
    ("Acme Widgets GmbH & Co. KG", ["acme", "widgets"], LegalForms.Kind.partnership),
    ("OOO «Ромашка»", ["romashka"], .limited),
    ("Общество с ограниченной ответственностью Ромашка", ["romashka"], .limited),
    ("JOINT STOCK COMPANY NORTHERN SHIPYARD", ["northern", "shipyard"], .stock),
    ("Acme L.L.C.", ["acme"], .limited),
    ("A.B.C. Trading", ["abc", "trading"], .none),
    ("LLC", ["llc"], .none),
  ])
  func takesLegalFormsOff(_ name: String, _ expected: [String], _ form: LegalForms.Kind) {
    let parsed = ParsedName(name, kind: .organization)
    #expect(parsed.words.map(\.text) == expected)
    #expect(parsed.legalForm == form)
  }

  @Test func expandsAbbreviationsOfOrganizations() {
    #expect(words("NPO Avtomatika", .organization) == ["scientific", "production", "association", "avtomatika"])
  }

  @Test func joinsPartsOfArabicNames() {
    for name in ["Abd al-Rahman", "Abdul Rahman", "Abdulrahman", "Abdurrahman", "Abdel-Rahman"] {
      #expect(words(name, .person) == ["abdrahman"], "\(name)")
    }
    #expect(words("Salah al-Din", .person) == words("Salah ud Din", .person))
    #expect(words("Nazir Ullah", .person).count == 1)
  }

  @Test func partsChineseAndKoreanNames() {
    #expect(words("习近平", .person) == ["xi", "jinping"])
    #expect(words("김정은", .person) == ["gim", "jeong", "eun"])
  }

  @Test func decidesTheKindByTheName() {
    #expect(ParsedName("Acme Ltd", kind: .unknown).kind == .organization)
    #expect(ParsedName("Ivan Petrov", kind: .unknown).kind == .person)
  }

  @Test(arguments: [
    ("للتجارة", "trading"), ("والخدمات", "service"), ("صنایع", "industries"), ("مؤسسه", "enterprise"),
    ("вертолетного", "helicopter"), ("беларускі", "belarus"), ("тэхнічны", "technical"),
  ])
  func knowsWordsOfOtherScriptsByTheirMeaning(_ word: String, _ english: String) throws {
    let foreign = try #require(ParsedName("\(word) Acme", kind: .organization).words.first)
    let known = try #require(ParsedName("\(english) Acme", kind: .organization).words.first)
    #expect(foreign.group == known.group && foreign.group != 0, "\(word)")
    #expect(foreign.isTranslated && !known.isTranslated)
  }

  @Test func takesFormsInOtherScriptsOff() {
    #expect(words("شركة النور المحدودة المسؤولية", .organization).count == 1)
    #expect(words("شرکت نور با مسئولیت محدود", .organization).count == 1)
    #expect(ParsedName("ААТ Зорка", kind: .organization).legalForm == .stock)
  }

  @Test func cutsEastAsianNamesOfFirmsIntoPhrases() {
    #expect(words("深圳市腾瑞达科技有限公司", .organization) == ["shenzhen", "tengruida", "technology"])
    #expect(words("조선은봉무역회사", .organization) == ["korea", "eunbong", "trading"])
  }

  @Test func cutsTheEndingOfPlacesInRussianNames() {
    #expect(words("АО «Барнаульский патронный завод»", .organization).first == "barnaul")
    #expect(words("Ижевский завод", .organization).first == words("Izhevsk Plant", .organization).first)
  }
}
