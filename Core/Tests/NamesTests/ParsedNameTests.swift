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
}
