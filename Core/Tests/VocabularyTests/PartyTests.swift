import Testing
import Vocabulary

@Suite struct PersonNameTests {
  @Test(arguments: [
    "Kaja Nordby", "王小明", "محمد بن سلمان", "علی‌رضا", "Олексій Шевченко", "Nguyễn Văn Ánh", "ကျော်ဇော", "ジョン・スミス",
    "O’Connor",
    "Jean-Luc d'Arc", "X Æ A-12", "김정은", "ד״ר כהן", "Þórunn", "नरेन्द्र", "B\u{30A}jork",
  ])
  func anyScript(_ text: String) throws {
    let name = try PersonName(full: " \(text)\u{A0}")
    #expect(name.full == text)
    #expect(try decode(PersonName.self, String(decoding: encode(name), as: UTF8.self)) == name)
  }

  @Test(arguments: [
    ("", VocabularyError.Code.empty), (" \u{2003} ", .empty), ("12345", .format), ("---", .format),
    ("Kaja\u{202E}ybdroN", .forbiddenCharacter), ("Kaja\u{2066}N", .forbiddenCharacter),
    ("Kaja\u{0}", .forbiddenCharacter),
    ("Kaja\nNordby", .forbiddenCharacter), ("Kaja\u{2028}N", .forbiddenCharacter),
    ("Kaja\u{E000}", .forbiddenCharacter),
    ("Ka\u{200B}ja", .forbiddenCharacter), ("Ka\u{AD}ja", .forbiddenCharacter), ("Kaja\u{E0041}", .forbiddenCharacter),
    ("Ka\u{2060}ja", .forbiddenCharacter), (String(repeating: "a", count: 301), .tooLong),
  ])
  func refused(_ text: String, _ expected: VocabularyError.Code) {
    let error = #expect(throws: VocabularyError.self) { try PersonName(full: text) }
    #expect(error?.code == expected)
    #expect(text.isEmpty || text == " \u{2003} " || error?.message.contains(text) == false)
  }

  @Test(arguments: [0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF] as [UInt32])
  func noncharacters(_ value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(throws: VocabularyError.self) { try PersonName(full: "Kaja" + String(scalar)) }
  }

  @Test func lengthCountsScalars() throws {
    #expect(try PersonName(full: String(repeating: "a", count: 300)).full.count == 300)
    // One grapheme of very many scalars is long all the same.
    #expect(throws: VocabularyError.self) { try PersonName(full: "a" + String(repeating: "\u{301}", count: 300)) }
  }

  @Test func partsMakeTheWhole() throws {
    #expect(try PersonName(given: "Kaja", family: "Nordby").full == "Kaja Nordby")
    #expect(try PersonName(family: "Sukarno").full == "Sukarno")
    #expect(try PersonName(full: "Nordby Kaja", given: "Kaja", family: "Nordby").full == "Nordby Kaja")
    #expect(throws: VocabularyError.self) { try PersonName() }
    #expect(throws: VocabularyError.self) { try PersonName(full: "Kaja", given: " ") }
    #expect(refusal(PersonName.self, #"{"full":"Kaja","middle":"x"}"#)?.path == "middle")
    #expect(refusal(PersonName.self, "{}")?.code == .empty)
  }

  @Test func organizationNames() throws {
    #expect(try OrganizationName(" 4711 GmbH ").text == "4711 GmbH")
    #expect(try OrganizationName("3000").text == "3000")
    #expect(code(OrganizationName.self, "---") == .format)
    #expect(code(OrganizationName.self, "A\u{202D}B") == .forbiddenCharacter)
  }
}

@Suite struct RoleTests {
  @Test(arguments: ["applicant", "beneficial-owner/0", "beneficial-owner/99", "corporate-owner/7", "administrator/0"])
  func roundTrips(_ text: String) throws {
    #expect(try Role(text).description == text)
    #expect(try decode(Role.self, "\"\(text)\"").description == text)
  }

  /// One role has one text, so that texts can be compared and hashed.
  @Test(arguments: [
    "", "Applicant", "applicant/0", "beneficial-owner", "beneficial-owner/", "beneficial-owner/100",
    "beneficial-owner/-1",
    "beneficial-owner/+1", "beneficial-owner/01", "beneficial-owner/1/2", "owner/1", "beneficial-owner/x",
    "beneficial-owner/１",
    "beneficial-owner/99999999999999999999",
  ])
  func refused(_ text: String) { #expect(throws: VocabularyError.self) { try Role(text) } }

  @Test func order() {
    let roles: [Role] = [
      .applicant, .beneficialOwner(0), .beneficialOwner(2), .beneficialOwner(10), .corporateOwner(0), .administrator(0),
      .administrator(3),
    ]
    #expect(roles.reversed().sorted() == roles)
  }

  @Test func scalesAreOrdered() {
    #expect(Severity.information < .low && Severity.high < .critical)
    #expect(EvidenceStrength.none < .fair && EvidenceStrength.strong < .superior)
    #expect(RiskTier.low < .medium && RiskTier.high < .prohibited)
  }
}

@Suite struct PartyTests {
  static let owner =
    #"{"individual":{"name":{"full":"Kaja Nordby"}},"control":"ownership","ownershipBasisPoints":2500}"#

  @Test func shares() throws {
    #expect(try decode(BeneficialOwner.self, Self.owner).ownershipBasisPoints == 2500)
    for share in [-1, 10_001, Int.max] {
      let json = Self.owner.replacing("2500", with: String(share))
      #expect(refusal(BeneficialOwner.self, json)?.code == .range)
      #expect(throws: VocabularyError.self) {
        try CorporateOwner(name: OrganizationName("A"), ownershipBasisPoints: share)
      }
    }
  }

  @Test func wrongKindOfParty() {
    let individual = #""individual":{"name":{"full":"Kaja"}}"#
    let organization = #""organization":{"name":"Fjordlys AS"}"#
    #expect(refusal(Party.self, "{\"kind\":\"individual\",\(individual)}") == nil)
    let both = refusal(Party.self, "{\"kind\":\"individual\",\(individual),\(organization)}")
    #expect(both?.code == .conflict)
    #expect(both?.path == "organization")
    #expect(throws: DecodingError.self) { try decode(Party.self, "{\"kind\":\"organization\",\(individual)}") }
    #expect(throws: DecodingError.self) { try decode(Party.self, "{\(individual)}") }
    #expect(throws: DecodingError.self) { try decode(Party.self, "{\"kind\":\"ship\",\(individual)}") }
  }

  @Test func listsHaveAnEnd() {
    let countries = Array(repeating: "\"NO\"", count: 11).joined(separator: ",")
    let person = "{\"name\":{\"full\":\"Kaja\"},\"nationalities\":[\(countries)]}"
    let refused = refusal(Individual.self, person)
    #expect(refused?.code == .tooLong)
    #expect(refused?.path == "nationalities")
    let owners = Array(repeating: Self.owner, count: 101).joined(separator: ",")
    #expect(refusal(Organization.self, "{\"name\":\"A\",\"beneficialOwners\":[\(owners)]}")?.path == "beneficialOwners")
  }

  @Test func displayNames() throws {
    #expect(
      try decode(Party.self, #"{"kind":"organization","organization":{"name":"Fjordlys AS"}}"#).displayName
        == "Fjordlys AS")
    #expect(
      try decode(Party.self, #"{"kind":"individual","individual":{"name":{"given":"A","family":"B"}}}"#).displayName
        == "A B")
  }
}
