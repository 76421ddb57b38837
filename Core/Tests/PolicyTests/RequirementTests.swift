import Policy
import Testing
import Vocabulary

@Suite struct RequirementTests {
  private func status(
    _ requirement: PackNode, _ file: CaseFile, role: Role = .applicant
  ) throws -> RequirementStatus? {
    let filler = PackReadingTests.requirement.with("id", "filler")
    let node = TestPack.node.with("requirements", [requirement, filler]).with("rules", TestPack.rulesOnAny)
    let evaluation = Policy.evaluate(file, packs: [try TestPack.pack(node)])
    return evaluation.requirements.first { $0.requirement == "asked" && $0.role == role }
  }

  private static func asked(_ metBy: PackNode, of subjects: PackNode = "individual") -> PackNode {
    ["id": "asked", "of": subjects, "title": "Asked", "source": "law", "met-by": metBy, "ask": "Please."]
  }

  private func foreigner(_ checks: [Verification], payment: String = "DE") throws -> CaseFile {
    try Cases.file(
      .individual(Cases.person(nationality: "DE", residence: "DE")), payment: [Cases.card(payment)],
      verifications: checks)
  }

  static let evidence = asked(["evidence": ["validates": "name", "low": "one", "medium": "two", "high": "two"]])

  /// Pieces of evidence (strength, source), whether risk is medium, and the state.
  @Test(
    arguments: [
      ([], false, .missing),
      ([(.none, "a")], false, .missing),
      ([(.fair, "a")], false, .met),
      ([(.fair, "a")], true, .missing),
      ([(.strong, "a")], true, .missing),
      ([(.fair, "a"), (.fair, "b")], true, .missing),
      ([(.strong, "a"), (.fair, "b")], true, .met),
      ([(.strong, "a"), (.strong, "b")], true, .met),
      // The same document twice is one piece.
      ([(.strong, "a"), (.fair, "a")], true, .missing),
      ([(.superior, "a")], true, .met),
    ] as [([(EvidenceStrength, String)], Bool, RequirementState)])
  func strengthNeededFollowsTheTier(
    _ pieces: [(EvidenceStrength, String)], _ isMedium: Bool, _ expected: RequirementState
  ) throws {
    let checks = try pieces.map { try Cases.check($0.0, source: $0.1) }
    let found = try #require(
      try status(Self.evidence, foreigner(checks, payment: isMedium ? "FR" : "DE")))
    #expect(found.state == expected, "\(found.why)")
    #expect((found.ask == "Please.") == (expected == .missing))
    #expect(found.meets == EvidenceType.allCases.map(\.rawValue))
    #expect(found.source == "Law, section 1")
  }

  @Test func onlyPassedChecksOfTheRightPartyCount() throws {
    for result in Verification.Result.allCases where result != .passed {
      #expect(try status(Self.evidence, foreigner([Cases.check(.superior, result: result)]))?.state == .missing)
    }
    let other = try Cases.check(.superior, role: .beneficialOwner(0))
    #expect(try status(Self.evidence, foreigner([other]))?.state == .missing)
    #expect(try status(Self.evidence, foreigner([Cases.check(.superior, [.address])]))?.state == .missing)
  }

  @Test func endedEvidenceIsExpired() throws {
    let today = Cases.now.date.text
    let yesterday = Cases.now.adding(days: -1).date.text
    #expect(try status(Self.evidence, foreigner([Cases.check(.fair, expires: today)]))?.state == .met)
    let found = try status(Self.evidence, foreigner([Cases.check(.fair, expires: yesterday)]))
    #expect(found?.state == .expired)
    #expect(found?.ask == "Please.")
    #expect(found?.why.contains(yesterday) == false, "dates of documents are personal")
  }

  @Test func oldChecksAreExpired() throws {
    let verified = Self.asked(["verified": ["validates": "name", "within-days": 10]])
    #expect(try status(verified, foreigner([Cases.check(.fair, at: Cases.now.adding(days: -10))]))?.state == .met)
    #expect(try status(verified, foreigner([Cases.check(.fair, at: Cases.now.adding(days: -11))]))?.state == .expired)
    #expect(try status(verified, foreigner([]))?.state == .missing)
  }

  @Test func noEvidenceIsAskedWhereThePackSaysNone() throws {
    let need = Self.asked(["evidence": ["validates": "name", "low": "none", "medium": "one", "high": "one"]])
    #expect(try status(need, foreigner([]))?.state == .met)
    #expect(try status(need, foreigner([], payment: "FR"))?.state == .missing)
  }

  @Test func alternativesAndTogether() throws {
    let any = Self.asked(["any": [["stated": "telephone"], ["stated": ["email", "birth-date"]]]])
    let found = try #require(try status(any, foreigner([])))
    #expect(found.state == .missing)
    #expect(found.why == "Not stated: telephone. Or: Not stated: birth-date.")
    #expect(found.meets == ["telephone", "email", "birth-date"])
    #expect(
      try status(Self.asked(["any": [["stated": "telephone"], ["stated": "email"]]]), foreigner([]))?.state == .met)
    let both = Self.asked(["all": [["stated": "email"], ["verified": ["validates": "name", "within-days": 1]]]])
    #expect(try status(both, foreigner([Cases.check(.fair, at: Cases.now.adding(days: -5))]))?.state == .expired)
    #expect(try status(both, foreigner([Cases.check(.fair)]))?.state == .met)
  }

  @Test func screeningIsARequirement() throws {
    let person = Party.individual(try Cases.person(residence: "DE"))
    let screened = Self.asked(["screened": true])
    #expect(try status(screened, Cases.file(person))?.state == .met)
    #expect(try status(screened, Cases.file(person, lists: []))?.state == .missing)
    let clear = Self.asked(["clear-of": ["code": "sanctions-match"]])
    #expect(try status(clear, Cases.file(person))?.state == .met)
    let found = try status(clear, Cases.file(person, findings: [Cases.finding("sanctions-match")]))
    #expect(found?.state == .missing)
    #expect(found?.why == "Findings stand: sanctions-match.")
  }

  @Test func waivedByThePackOrByAPersonButMetWins() throws {
    let asked = Self.asked(["stated": "telephone"])
      .with("waived-when", [["when": ["stated": "reseller"], "why": "The reseller knows it."]])
    let person = Party.individual(try Cases.person(residence: "DE"))
    let byPack = try status(asked, Cases.file(person) { $0.reseller = "r-1" })
    #expect(byPack?.state == .waived)
    #expect(byPack?.why == "The reseller knows it.")
    #expect(byPack?.ask == nil)
    let waiver = Waiver(pack: "test", requirement: "asked", role: .applicant)
    #expect(try status(asked, Cases.file(person, waivers: [waiver]))?.state == .waived)
    let elsewhere = Waiver(pack: "other", requirement: "asked", role: .applicant)
    #expect(try status(asked, Cases.file(person, waivers: [elsewhere]))?.state == .missing)
    let stated = Party.individual(try Cases.person(residence: "DE", telephone: "+493012345678"))
    #expect(try status(asked, Cases.file(stated, waivers: [waiver]))?.state == .met)
  }

  @Test func requirementsAreListedForEachRole() throws {
    let owners = [
      try Cases.owner(Cases.person(), share: 5000), try Cases.owner(Cases.person(email: nil), share: 3000),
      try Cases.owner(Cases.person(email: nil), share: 1000),
    ]
    let file = try Cases.file(.organization(Cases.organization(residence: "DE", owners: owners)))
    let asked = Self.asked(["stated": "email"], of: ["organization", "beneficial-owner"])
    #expect(try status(asked, file)?.state == .met)
    #expect(try status(asked, file, role: .beneficialOwner(0))?.state == .met)
    #expect(try status(asked, file, role: .beneficialOwner(1))?.state == .missing)
    #expect(try status(asked, file, role: .beneficialOwner(2)) == nil, "below 25 percent")
    #expect(try status(Self.asked(["stated": "email"]), file) == nil, "for individuals only")
  }
}

extension TestPack {
  static let rulesOnAny: PackNode = [
    ["when": ["requirement-missing": "any"], "outcome": "restrict", "reason": "missing", "text": "Missing."]
  ]
}
