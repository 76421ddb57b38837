import Policy
import Testing
import Vocabulary

@Suite struct DeterminationTests {
  private func determine(_ file: CaseFile) throws -> ForeignPersonDetermination {
    Policy.evaluate(file, packs: [try TestPack.pack()]).foreignPerson
  }

  /// Statement, country of the card, validated attributes, and what must come of it.
  @Test(
    arguments: [
      // The applicant's own word is never enough for domestic.
      (nationality: "US", residence: "US", telephone: "+12025550123", card: nil, validated: [], .undetermined),
      ("US", "US", "+12025550123", "US", [], .domestic),
      (nil, "US", nil, "US", [], .domestic),
      ("US", nil, nil, nil, [.nationality], .domestic),
      (nil, "PR", nil, nil, [.address], .domestic),
      // A foreigner proved to live at home, and a citizen abroad.
      ("DE", "US", nil, nil, [.address], .domestic),
      ("US", "DE", nil, nil, [.nationality], .domestic),
      // It is enough to say that one is foreign.
      ("DE", "DE", nil, nil, [], .foreign),
      (nil, "DE", nil, nil, [], .foreign),
      ("DE", "DE", "+493012345678", "DE", [.name, .nationality], .foreign),
      // A claim of home that the means of payment and the telephone contradict.
      ("US", "US", "+74951234567", "RU", [], .undetermined),
      ("DE", nil, nil, nil, [], .undetermined),
      (nil, nil, nil, nil, [], .undetermined),
      // Shared and countryless calling codes say nothing.
      (nil, nil, "+18005550123", nil, [], .undetermined),
    ] as [(String?, String?, String?, String?, [Attribute], ForeignPersonDetermination.Result)])
  func individual(
    _ nationality: String?, _ residence: String?, _ telephone: String?, _ card: String?, _ validated: [Attribute],
    _ expected: ForeignPersonDetermination.Result
  ) throws {
    let person = try Cases.person(nationality: nationality, residence: residence, telephone: telephone)
    let checks = validated.isEmpty ? [] : [try Cases.check(.strong, validated)]
    let payment = try card.map { [try Cases.card($0)] } ?? []
    let found = try determine(Cases.file(.individual(person), payment: payment, verifications: checks))
    #expect(found.result == expected, "\(found.reasons)")
    #expect(expected == .undetermined ? found.confidence == 0 : (0.1..<1).contains(found.confidence))
    #expect(!found.reasons.isEmpty)
  }

  @Test func evidenceOutweighsTheStatement() throws {
    let person = try Cases.person(nationality: "US", residence: "US", telephone: "+12025550123")
    let part = ExplanationPart(label: "nationality", stated: "US", found: "RUS", effect: .opposes)
    let finding = Cases.finding("mrz-nationality-mismatch", sensor: .evidence, parts: [part])
    let found = try determine(Cases.file(.individual(person), payment: [Cases.card("US")], findings: [finding]))
    #expect(found.result == .undetermined)
    #expect(found.reasons.contains { $0.hasPrefix("Evidence against the statement: RU") })
    #expect(!found.reasons.contains { $0.hasPrefix("Nationality as stated") })
  }

  @Test func bothDirectionsAreExplained() throws {
    let person = try Cases.person(nationality: "DE", residence: "US")
    let found = try determine(Cases.file(.individual(person), payment: [Cases.card("US")]))
    #expect(
      found.reasons == [
        "Address as stated: US; 20 points for a domestic person.",
        "Means of payment: US; 20 points for a domestic person.",
        "Nationality as stated: DE; 10 points for a foreign person.",
        "Foreign 10 against domestic 40 points: undetermined.",
        "A domestic person needs a lead of 40, a foreign one of 20; evidence of nationality, residence or seat would settle it.",
      ])
  }

  @Test func severalNationalitiesOneAtHomeIsHome() throws {
    var person = try Cases.person(nationality: "US")
    person.nationalities.append(try Cases.country("DE"))
    let found = try determine(Cases.file(.individual(person), verifications: [Cases.check(.fair, [.nationality])]))
    #expect(found.result == .domestic)
  }

  private func organization(_ owner: Individual, share: Int?, control: BeneficialOwner.Control = .ownership) throws
    -> Evaluation
  {
    let owners = [try Cases.owner(owner, share: share, control: control)]
    let file = try Cases.file(
      .organization(Cases.organization(jurisdiction: "US", residence: "US", owners: owners)),
      verifications: [Cases.check(.strong, [.name, .jurisdiction], type: .registrationExtract)])
    return Policy.evaluate(file, packs: [try TestPack.pack()])
  }

  @Test func foreignOwnerMakesTheOrganizationForeign() throws {
    let foreigner = try Cases.person(nationality: "DE", residence: "DE")
    let evaluation = try organization(foreigner, share: 2500)
    #expect(evaluation.foreignPerson.result == .foreign)
    #expect(evaluation.foreignPerson.reasons.first?.contains("by its beneficial-owner/0") == true)
    let states = evaluation.requirements.filter { $0.requirement == "identity" }.map(\.state)
    #expect(states == [.missing], "the owner's identity is asked for")
  }

  @Test(
    arguments: [
      (2499, .ownership, .domestic), (2500, .ownership, .foreign), (nil, .ownership, .foreign),
      (100, .substantialControl, .foreign),
    ] as [(Int?, BeneficialOwner.Control, ForeignPersonDetermination.Result)])
  func ownersBelowTheThresholdDoNotCount(
    _ share: Int?, _ control: BeneficialOwner.Control, _ expected: ForeignPersonDetermination.Result
  ) throws {
    let foreigner = try Cases.person(nationality: "DE", residence: "DE")
    #expect(try organization(foreigner, share: share, control: control).foreignPerson.result == expected)
  }

  @Test func ownersOfWhomNothingPointsAbroadChangeNothing() throws {
    #expect(try organization(Cases.person(residence: "US"), share: 6000).foreignPerson.result == .domestic)
    #expect(try organization(Cases.person(), share: 6000).foreignPerson.result == .domestic)
    #expect(try organization(Cases.person(nationality: "DE"), share: 6000).foreignPerson.result == .undetermined)
  }

  @Test func ownersAreBelievedOnlyWhereThePackSaysSo() throws {
    func state(_ residence: String?, _ nationality: String?, _ byWord: PackNode) throws -> RequirementState? {
      let owner = try Cases.owner(Cases.person(nationality: nationality, residence: residence), share: 6000)
      let file = try Cases.file(
        .organization(Cases.organization(jurisdiction: "US", residence: "US", owners: [owner])),
        verifications: [Cases.check(.strong, [.name, .jurisdiction], type: .registrationExtract)])
      guard case .mapping(let entries) = TestPack.node.content else { return nil }
      let section = try #require(entries.first { $0.key == "foreign-person" }).value
      let pack = try TestPack.pack(TestPack.node.with("foreign-person", section.with("owners-by-word", byWord)))
      return Policy.evaluate(file, packs: [pack]).requirements.first { $0.requirement == "identity" }?.state
    }
    #expect(try state("US", nil, true) == .waived)
    #expect(try state("US", nil, false) == .missing)
    #expect(try state("US", "DE", true) == .missing, "something points abroad")
    #expect(try state(nil, nil, true) == .missing, "nothing is stated")
  }

  @Test func packsWithoutTheQuestionLeaveItOpen() throws {
    let node = TestPack.node.with("foreign-person", nil).with(
      "requirements", [PackReadingTests.requirement])
    let evaluation = Policy.evaluate(
      try Cases.file(.individual(Cases.person(residence: "DE"))), packs: [try TestPack.pack(node)])
    #expect(evaluation.foreignPerson.result == .undetermined)
    #expect(evaluation.foreignPerson.confidence == 0)
  }
}
