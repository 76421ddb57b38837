import Testing
import Vocabulary

@testable import Screening

@Suite struct FindingTests {
  private let now = Instant(seconds: 1_790_000_000)

  @Test func screensEverybodyNamed() throws {
    let owner = try BeneficialOwner(
      individual: Individual(name: try PersonName(full: "Anatoly Zverkov"), birthDate: try CalendarDate("1961-03-14")),
      control: .ownership, ownershipBasisPoints: 6000)
    let parent = try CorporateOwner(name: try OrganizationName("Qorvex Instruments"))
    let organization = Organization(
      name: try OrganizationName("Harmless Flowers Ltd"), beneficialOwners: [owner], corporateOwners: [parent])
    let findings = try SampleLists.index().findings(for: try Statement(applicant: .organization(organization)), at: now)
    #expect(findings.map(\.role) == [.beneficialOwner(0), .corporateOwner(0), .applicant])
    #expect(findings.map(\.reference) == ["own-1", "own-8", "ofac-50-percent"])
    #expect(findings.map(\.code) == ["sanctions-match", "sanctions-match", "ownership-blocked"])
    #expect(findings[0].severity == .critical)
    #expect(findings[1].severity != .critical)
    #expect(findings[0].parts.contains { $0.label == "birth-date" })
    #expect(
      findings[0].summary
        == "A beneficial owner agrees with the listed party Anatolii Zverkov in name and in an attribute."
        || findings[0].summary.contains("in name and in an attribute"))
  }

  /// Of people and of organizations alike.
  @Test func screensWhoAdministersTheAccounts() throws {
    let applicants: [Party] = [
      .individual(Individual(name: try PersonName(full: "Jane Ordinary"))),
      .organization(Organization(name: try OrganizationName("Harmless Flowers Ltd"))),
    ]
    for applicant in applicants {
      let statement = try Statement(
        applicant: applicant,
        administrators: [
          Individual(name: try PersonName(full: "Joe Ordinary")),
          Individual(name: try PersonName(full: "Anatoly Zverkov"), birthDate: try CalendarDate("1961-03-14")),
        ])
      let findings = try SampleLists.index().findings(for: statement, at: now)
      #expect(findings.map(\.role) == [.administrator(1)] && findings.map(\.severity) == [.critical])
      #expect(findings[0].summary.hasPrefix("An administrator of the accounts "))
      #expect(statement.screeningSubjects.map(\.role) == [.applicant, .administrator(0), .administrator(1)])
    }
  }

  @Test func findsAListedWalletUnderAnyName() throws {
    let person = Individual(name: try PersonName(full: "Someone Entirely Else"))
    let wallet = try PaymentMeans.Wallet(asset: "XBT", address: "bc1qexampleexampleexampleexample")
    let statement = try Statement(applicant: .individual(person), payment: [.wallet(wallet)])
    let findings = try SampleLists.index().findings(for: statement, at: now)
    #expect(findings.map(\.reference) == ["own-3"])
    #expect(findings.first?.severity == .critical)
    #expect(findings.first?.parts.contains { $0.label == "wallet" && $0.effect == .supports } == true)
  }

  @Test func findsNothingOnOrdinaryPeople() throws {
    let person = Individual(name: try PersonName(full: "Jane Ordinary"))
    #expect(try SampleLists.index().findings(for: try Statement(applicant: .individual(person)), at: now).isEmpty)
  }

  @Test func answersWithoutLists() throws {
    let person = Individual(name: try PersonName(full: "Jane Ordinary"))
    #expect(ScreeningIndex([]).findings(for: try Statement(applicant: .individual(person)), at: now).isEmpty)
  }

  @Test(arguments: [
    ([3000, 2000], Severity.critical), ([3000, 1999], nil), ([4999], nil), ([10_000], .critical), ([nil], .high),
    ([1000, nil], .high),
    ([6000, nil], .critical),
  ])
  func addsUpTheSharesOfListedOwners(_ shares: [Int?], _ severity: Severity?) throws {
    let names = ["Anatoly Borisovich Zverkov", "Maria Fernanda Ortiz Quintanilla"]
    var owners = try zip(names, shares).map { name, share in
      try BeneficialOwner(
        individual: Individual(name: try PersonName(full: name)), control: .ownership, ownershipBasisPoints: share)
    }
    owners.append(
      try BeneficialOwner(
        individual: Individual(name: try PersonName(full: "Jane Ordinary")), control: .ownership,
        ownershipBasisPoints: 9000))
    let organization = Organization(name: try OrganizationName("Harmless Flowers Ltd"), beneficialOwners: owners)
    let findings = try SampleLists.index().findings(for: try Statement(applicant: .organization(organization)), at: now)
    #expect(findings.first { $0.code == "ownership-blocked" }?.severity == severity)
  }
}
