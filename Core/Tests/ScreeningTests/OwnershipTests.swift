import Testing
import Vocabulary

@testable import Screening

/// The examples are those of OFAC's FAQ 401 and of the guidance of 13 August 2014.
@Suite struct OwnershipGraphTests {
  private func graph(_ holdings: [(String, String, Int?)]) -> OwnershipGraph {
    OwnershipGraph(holdings.map { Holding(owner: $0.0, asset: $0.1, share: $0.2, source: "test") })
  }

  private func assess(_ holdings: [(String, String, Int?)], blocked: Set<String> = ["X", "Y"]) -> OwnershipAssessment {
    graph(holdings).assessment(of: "root", counts: { blocked.contains($0) })
  }

  @Test(arguments: [
    // X owns half of A, A owns half of the party: blocked, though X's mathematical share is a quarter.
    ([("X", "A", 5000), ("A", "root", 5000)], OwnershipAssessment.Outcome.reached),
    // X owns a quarter of A only: A does not count.
    ([("X", "A", 2500), ("A", "root", 7500)], .notReached),
    // X owns half of A and 10 percent of the party; A owns 40 percent: together half.
    ([("X", "A", 5000), ("A", "root", 4000), ("X", "root", 1000)], .reached),
    // Two blocked persons of 25 percent each.
    ([("X", "root", 2500), ("Y", "root", 2500)], .reached),
    ([("X", "root", 2500), ("Y", "root", 2499)], .notReached),
    // X owns half of A and of B, they own 25 percent each.
    ([("X", "A", 5000), ("X", "B", 5000), ("A", "root", 2500), ("B", "root", 2500)], .reached),
    ([("X", "A", 5000), ("X", "B", 2500), ("A", "root", 2500), ("B", "root", 2500)], .notReached),
    // A chain of four.
    ([("X", "A", 5000), ("A", "B", 5000), ("B", "C", 5000), ("C", "root", 5000)], .reached),
  ])
  func addsUpAsTheGuidanceDoes(_ holdings: [(String, String, Int)], _ outcome: OwnershipAssessment.Outcome) {
    #expect(assess(holdings.map { ($0.0, $0.1, $0.2) }).outcome == outcome)
  }

  @Test func doesNotLetARingBlockItself() {
    let ring = assess([("A", "B", 6000), ("B", "A", 6000), ("A", "root", 10_000)])
    #expect(ring.outcome == .notReached)
    #expect(ring.cycles == [["A", "B"]])
    let entered = assess([("A", "B", 6000), ("B", "A", 4000), ("X", "A", 5000), ("B", "root", 5000)])
    #expect(entered.outcome == .reached)
    #expect(entered.paths.first?.steps.map(\.owner) == ["X", "A", "B"])
  }

  @Test func isNotListedByOwningItselfThroughOthers() {
    let ring = assess([("root", "A", 10_000), ("A", "root", 10_000)])
    #expect(ring.outcome == .notReached)
    #expect(ring.cycles == [["root", "A"]])
  }

  @Test func saysWhatUnknownSharesCouldDo() {
    let open = assess([("X", "root", nil), ("Z", "root", 4000)])
    #expect(open.outcome == .possible)
    #expect(open.aggregate == 0)
    #expect(open.possibleAggregate == 10_000)
    #expect(open.unknown.map(\.owner) == ["X"])
    // What others say they have is no proof of how little is left.
    #expect(assess([("X", "root", nil), ("Z", "root", 9000)]).outcome == .possible)
    // Unknown shares further up.
    #expect(assess([("X", "A", nil), ("A", "root", 5000)]).outcome == .possible)
    #expect(assess([("X", "A", nil), ("A", "root", 4000)]).outcome == .notReached)
  }

  @Test func countsOneHoldingOnceAndControlNever() {
    var graph = graph([("X", "root", 3000)])
    graph.add(Holding(owner: "X", asset: "root", share: 3000, source: "another register"))
    #expect(graph.assessment(of: "root", counts: { $0 == "X" }).aggregate == 3000)
    graph.add(Holding(owner: "Y", asset: "root", kind: .controlledBy, share: nil, source: "test"))
    let assessment = graph.assessment(of: "root", counts: { _ in true })
    #expect(assessment.aggregate == 3000)
    #expect(assessment.controllers.map(\.owner) == ["Y"])
  }

  @Test func walksLongChainsAndManyOwnersWithinBounds() {
    var holdings = (0..<4000).map { ("n\($0)", $0 == 0 ? "root" : "n\($0 - 1)", Int?.some(5000)) }
    holdings.append(("X", "n3999", 5000))
    #expect(assess(holdings).outcome == .reached)
    #expect(assess(holdings).paths.first?.steps.count == 4001)
    let wide = (0..<6000).map { ("w\($0)", "root", Int?.some(1)) }
    #expect(assess(wide).isCut)
  }
}

@Suite struct OwnershipFindingTests {
  private let now = Instant(seconds: 1_790_000_000)
  private static let register = """
    {"id":"r-1","schema":"Company","properties":{"name":["Harmless Flowers Ltd"],"jurisdiction":["gb"]}}
    {"id":"r-2","schema":"Company","properties":{"name":["Middle Holding BV"]}}
    {"id":"r-3","schema":"Person","properties":{"name":["Anatoly Borisovich Zverkov"],"birthDate":["1961-03-14"]}}
    {"id":"r-4","schema":"Person","properties":{"name":["Jane Ordinary"]}}
    {"id":"o-1","schema":"Ownership","properties":{"owner":["r-2"],"asset":["r-1"],"percentage":["75.5"]}}
    {"id":"o-2","schema":"Ownership","properties":{"owner":["r-3"],"asset":["r-2"],"percentage":["50"]}}
    {"id":"o-3","schema":"Ownership","properties":{"owner":["r-4"],"asset":["r-2"],"percentage":["50 %"]}}
    """

  private func findings(
    _ organization: Organization, register: String? = register, list: String = SampleLists.own,
    cleared: Set<PairKey> = []
  ) throws -> [Finding] {
    let register = try register.map {
      try OwnershipRegister.read([(name: "register.ftm.json", bytes: Array($0.utf8))])
    }
    return try ScreeningIndex([try SampleLists.list(list)]).findings(
      for: Statement(applicant: .organization(organization)), at: now, register: register, cleared: cleared)
  }

  /// Shares in basis points of two listed persons, and which of them is somebody else.
  @Test(
    arguments: [
      ([3000, 3000], [], "60 %"), ([3000, 3000], [0], nil), ([3000, 5000], [0], "50 %"), ([3000, 5000], [1], nil),
      ([5000, 5000], [0, 1], nil), ([nil, 3000], [0], nil), ([nil, 3000], [1], "0 %"),
    ] as [([Int?], [Int], String?)])
  func countsOwnersWhomNobodyHasCleared(_ shares: [Int?], _ others: [Int], _ held: String?) throws {
    let listed = [("Anatoly Borisovich Zverkov", "own-1"), ("Maria Fernanda Ortiz Quintanilla", "own-6")]
    let owners = try zip(listed, shares).map { owner, share in
      try BeneficialOwner(
        individual: Individual(name: try PersonName(full: owner.0)), control: .ownership, ownershipBasisPoints: share)
    }
    let organization = Organization(name: try OrganizationName("Quite Another Firm"), beneficialOwners: owners)
    let cleared = Set(others.map { PairKey(role: .beneficialOwner($0), entry: listed[$0].1) })
    let findings = try findings(organization, register: nil, cleared: cleared)
    #expect(findings.filter { $0.code == "sanctions-match" }.map(\.reference) == listed.map(\.1), "they are still told")
    let blocked = findings.first { $0.code == "ownership-blocked" }
    #expect(blocked?.parts.first { $0.label == "aggregate-share" }?.found == held)
    guard let blocked else { return }
    let counted = listed.indices.filter { !others.contains($0) }.map { listed[$0].1 }
    #expect(blocked.parts.filter { $0.label == "owner" }.compactMap(\.found) == counted)
    #expect(blocked.parts.filter { $0.label == "owner-cleared" }.compactMap(\.found) == others.map { listed[$0].1 })
  }

  /// A clearing is about one role: the same listed party counts in another.
  @Test func aClearedOwnerDoesNotClearAnother() throws {
    let owner = try BeneficialOwner(
      individual: Individual(name: try PersonName(full: "Anatoly Borisovich Zverkov")), control: .ownership,
      ownershipBasisPoints: 5000)
    let organization = Organization(name: try OrganizationName("Quite Another Firm"), beneficialOwners: [owner, owner])
    let cleared: Set = [PairKey(role: .beneficialOwner(0), entry: "own-1")]
    let findings = try findings(organization, register: nil, cleared: cleared)
    let blocked = try #require(findings.first { $0.code == "ownership-blocked" })
    #expect(blocked.parts.first { $0.label == "aggregate-share" }?.found == "50 %")
  }

  /// Two listed parties of one name, one blocked and one under export control: each counts in its rule until it is cleared.
  @Test(arguments: [
    ([], ["ownership-blocked", "ownership-export-controlled"]), (["own-8"], ["ownership-export-controlled"]),
    (["own-9"], ["ownership-blocked"]), (["own-8", "own-9"], []),
  ])
  func countsEveryListingOfAnOwner(_ others: [String], _ codes: [String]) throws {
    let list = SampleLists.own + "own-9,organization,Qorvex Instruments,,BY,,,Entity List (EL)\n"
    let organization = Organization(
      name: try OrganizationName("Quite Another Firm"),
      corporateOwners: [
        try CorporateOwner(name: try OrganizationName("Qorvex Instruments"), ownershipBasisPoints: 6000)
      ])
    let cleared = Set(others.map { PairKey(role: .corporateOwner(0), entry: $0) })
    let found = try findings(organization, register: nil, list: list, cleared: cleared).map(\.code)
    #expect(found.filter { $0 != "sanctions-match" } == codes)
    #expect(found.count { $0 == "sanctions-match" } == 2)
  }

  @Test func followsARegisterToANaturalPerson() throws {
    let organization = Organization(name: try OrganizationName("Harmless Flowers Limited"))
    let finding = try #require(try findings(organization).first { $0.code == "ownership-blocked" })
    #expect(finding.severity == .critical)
    let owner = try #require(finding.parts.first { $0.label == "owner" })
    #expect(owner.found == "own-1")
    #expect(
      owner.reason == "owns 50 % of Middle Holding BV (register), which owns 75.5 % of the applicant (register)")
    #expect(try findings(organization, register: nil).isEmpty)
  }

  @Test func followsAStatedOwnerIntoTheRegister() throws {
    let organization = Organization(
      name: try OrganizationName("Quite Another Firm"),
      corporateOwners: [
        try CorporateOwner(name: try OrganizationName("Middle Holding B.V."), ownershipBasisPoints: 6000)
      ])
    #expect(try findings(organization).contains { $0.code == "ownership-blocked" && $0.severity == .critical })
  }

  @Test func tellsExportControlApartFromBlocking() throws {
    let list = SampleLists.own.replacing("KVORVEKS,,BY,,FRAUD", with: "KVORVEKS,,BY,,Entity List (EL)")
    let organization = Organization(
      name: try OrganizationName("Quite Another Firm"),
      corporateOwners: [
        try CorporateOwner(name: try OrganizationName("Qorvex Instruments"), ownershipBasisPoints: 6000)
      ])
    let codes = try findings(organization, list: list).map(\.code)
    #expect(codes.contains("ownership-export-controlled"))
    #expect(!codes.contains("ownership-blocked"))
  }

  @Test(arguments: [
    ("51", 5100), ("51.5", 5150), ("51,55 %", 5155), ("75-to-100-percent", 7500), (">50", 5000), ("100", 10_000),
    ("0.25", 25),
  ])
  func readsSharesAsRegistersWriteThem(_ text: String, _ share: Int) {
    #expect(SharePercentage.basisPoints(text) == share)
  }

  @Test(arguments: ["", "all", "101", "5000", "-"])
  func takesNoShareFromWhatIsNone(_ text: String) { #expect(SharePercentage.basisPoints(text) == nil) }
}
