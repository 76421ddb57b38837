import Policy
import Testing
import Vocabulary

@testable import Feeds

/// What the built-in packs make of typical applicants.
@Suite struct RegimeScenarioTests {
  private static let builtIn = Result { try BuiltInRegimes.all }

  private func evaluate(_ file: CaseFile, _ packs: [String]) throws -> Evaluation {
    let chosen = try Self.builtIn.get().filter { packs.contains($0.reference.identifier) }
    #expect(chosen.count == packs.count)
    return Policy.evaluate(file, packs: chosen)
  }

  private func open(_ evaluation: Evaluation) -> [String] {
    evaluation.requirements.filter { $0.state == .missing || $0.state == .expired }.map {
      "\($0.pack)/\($0.requirement)"
    }
  }

  static let both = ["baseline", "us-nprm-2024"]
  static let all = ["baseline", "in-certin-2022", "us-nprm-2024"]

  /// Applicant, packs, outcome, the first reason, the tier.
  @Test(
    arguments: [
      // Nothing suspicious flows without a person.
      (Scenario.domesticPerson, ["baseline"], .approve, "complete-and-clear", .low),
      (.domesticPerson, both, .approve, "complete-and-clear", .low),
      (.domesticPersonWithDocument, both, .approve, "complete-and-clear", .low),
      (.domesticOrganization, both, .approve, "complete-and-clear", .low),
      (.foreignPerson, ["baseline"], .approve, "complete-and-clear", .low),
      (.foreignPersonWithDocument, both, .approve, "complete-and-clear", .low),
      (.foreignOrganizationWithEvidence, both, .approve, "complete-and-clear", .low),
      // What only the applicant can give is asked for, without a person.
      (.foreignPerson, both, .restrict, "identity-not-verified", .low),
      (.foreignOrganization, both, .restrict, "identity-not-verified", .low),
      (.domesticOrganizationWithForeignOwner, both, .restrict, "identity-not-verified", .low),
      (.claimsHomeByWordAlone, both, .restrict, "evidence-asked", .medium),
      (.nothingButAName, both, .restrict, "statement-incomplete", .low),
      (.paymentFromElsewhere, ["baseline"], .approve, "complete-and-clear", .low),
      (.highRiskCountry, ["baseline"], .restrict, "evidence-asked", .medium),
      (.mistypedDocument, both, .restrict, "evidence-asked", .medium),
      (.expiredDocument, both, .restrict, "identity-not-verified", .low),
      (.unscreened, ["baseline"], .restrict, "not-screened", .low),
      // A person looks.
      (.possibleMatch, both, .refer, "sanctions-match", .low),
      (.certainMatch, both, .refer, "sanctions-match", .high),
      (.matchedOwner, both, .refer, "sanctions-match", .high),
      (.contradictingDocument, both, .refer, "serious-finding", .medium),
      (.unknownCriticalCode, both, .refer, "serious-finding", .high),
      (.manySmallSigns, ["baseline"], .refer, "high-risk", .high),
      // Only what a person confirmed is declined, or what never became an account.
      (.confirmedMatch, both, .decline, "sanctions-match-confirmed", .prohibited),
      (.dismissedMatch, both, .approve, "complete-and-clear", .low),
      (.abandoned, ["baseline"], .decline, "application-lapsed", .low),
      (.overdueWithAccount, ["baseline"], .refer, "overdue", .low),
      (.foreignPersonOverdue, both, .refer, "verification-overdue", .low),
      // India asks everybody for validated particulars.
      (.domesticPerson, all, .restrict, "not-validated", .low),
      (.everythingValidated, all, .approve, "complete-and-clear", .low),
      (.everythingValidatedWithAccount, all, .restrict, "hire-not-recorded", .low),
    ] as [(Scenario, [String], Outcome, String, RiskTier)])
  func outcome(_ scenario: Scenario, _ packs: [String], _ outcome: Outcome, _ reason: String, _ tier: RiskTier) throws {
    let evaluation = try evaluate(scenario.file(), packs)
    #expect(
      evaluation.outcome == outcome, "\(evaluation.reasons) \(open(evaluation)) \(evaluation.foreignPerson.reasons)")
    #expect(evaluation.reasons.first?.code == reason, "\(evaluation.reasons.map(\.code))")
    #expect(evaluation.risk.tier == tier, "\(evaluation.risk)")
  }

  @Test(
    arguments: [
      (Scenario.domesticPerson, []),
      (.certainMatch, [.approve, .restrict]),
      (.matchedOwner, [.approve, .restrict]),
      (.possibleMatch, []),
      (.unknownCriticalCode, [.approve]),
      (.foreignPerson, [.approve]),
      (.confirmedMatch, [.approve, .restrict]),
    ] as [(Scenario, [Outcome])])
  func twoPersons(_ scenario: Scenario, _ expected: [Outcome]) throws {
    #expect(try evaluate(scenario.file(), Self.both).twoPersonOutcomes == expected)
  }

  @Test(arguments: [(["baseline"], 366), (both, 731), (all, 1827), (["us-nprm-2024"], 731), (["in-certin-2022"], 1827)])
  func retentionIsTheLongest(_ packs: [String], _ days: Int) throws {
    #expect(try evaluate(Scenario.domesticPerson.file(), packs).retentionDays == days)
  }

  @Test func missingVerificationIsAskedFor() throws {
    let evaluation = try evaluate(Scenario.foreignPerson.file(), Self.both)
    #expect(open(evaluation) == ["us-nprm-2024/identity-verified"])
    let asked = try #require(evaluation.requirements.first { $0.requirement == "identity-verified" })
    #expect(asked.ask?.hasPrefix("Show evidence of identity") == true)
    #expect(asked.source.contains("7.302"))
    #expect(asked.meets.contains("mrz"))
    #expect(evaluation.foreignPerson.result == .foreign)
    #expect(evaluation.clocks.first?.name == "verify-identity")
  }

  @Test func foreignOwnerIsAskedNotTheDomesticOrganization() throws {
    let evaluation = try evaluate(Scenario.domesticOrganizationWithForeignOwner.file(), Self.both)
    let verified = evaluation.requirements.filter { $0.requirement.hasSuffix("-verified") }
    #expect(
      verified.map { "\($0.requirement) \($0.role) \($0.state.rawValue)" } == [
        "existence-verified applicant waived", "identity-verified beneficial-owner/0 missing",
        "identity-verified beneficial-owner/1 waived",
      ])
  }

  @Test func mediumRiskNeedsStrongerEvidenceOfForeigners() throws {
    // The card of a third country and an unknown finding lift the tier; one fair document no longer does.
    let file = try Scenario.foreignPersonWithDocument.file(findings: [
      Scenario.finding("seen-elsewhere", .medium), Scenario.finding("mrz-check-digit", .high, sensor: .evidence),
    ])
    let evaluation = try evaluate(file, Self.both)
    #expect(evaluation.risk.tier == .medium)
    #expect(open(evaluation) == ["us-nprm-2024/identity-verified"])
    let stronger = CaseFile(
      statement: file.statement, verifications: file.verifications + [try Scenario.report(.strong)],
      findings: file.findings, at: file.at, versions: file.versions, received: file.received)
    #expect(try evaluate(stronger, Self.both).outcome == .approve)
  }

  @Test func indianRequirementsWaitForTheHire() throws {
    let file = try Scenario.everythingValidated.file()
    let evaluation = try evaluate(file, ["in-certin-2022"])
    let states = Dictionary(uniqueKeysWithValues: evaluation.requirements.map { ($0.requirement, $0.state) })
    #expect(states["period-of-hire"] == .waived)
    #expect(states["addresses-allotted"] == .waived)
    #expect(states["validated-name"] == .met)
    #expect(evaluation.requirements.map(\.source).contains { $0.contains("(v)(g)") } == false, "for organizations")
    var hired = file.statement
    hired.accounts = [
      try StatedAccount(
        reference: "a-1", period: Interval(start: Scenario.received, end: nil), addresses: [IPAddress("192.0.2.9")])
    ]
    let after = CaseFile(
      statement: hired, verifications: file.verifications, findings: [], at: file.at, versions: file.versions)
    #expect(try evaluate(after, ["in-certin-2022"]).outcome == .approve)
  }

  @Test func indianPackAppliesFromItsDay() throws {
    let early = try Instant("2022-09-24T23:59:59Z")
    #expect(try evaluate(Scenario.domesticPerson.file(at: early), ["in-certin-2022"]).regimes.isEmpty)
    let first = try Instant("2022-09-25T00:00:00Z")
    #expect(try evaluate(Scenario.domesticPerson.file(at: first), ["in-certin-2022"]).regimes.count == 1)
  }

  @Test(arguments: Scenario.allCases) func everyScenarioReplays(_ scenario: Scenario) throws {
    let file = try scenario.file()
    let evaluation = try evaluate(file, Self.all)
    #expect(try evaluate(scenario.file(), Self.all) == evaluation)
    #expect(EvaluationDifference.between(evaluation, try evaluate(file, Self.all)) == [])
    let text = String(describing: evaluation)
    for secret in ["Example Street", "Muster", "@example", "fp_", "5550123"] { #expect(!text.contains(secret)) }
  }

  /// Against the built-in packs too, a good document never makes things worse.
  @Test(arguments: Scenario.allCases) func goodEvidenceNeverWorsens(_ scenario: Scenario) throws {
    let file = try scenario.file()
    let better = CaseFile(
      statement: file.statement, verifications: file.verifications + [try Scenario.report(.superior)],
      findings: file.findings, at: file.at, versions: file.versions, received: file.received, rulings: file.rulings)
    let order: [Outcome] = [.approve, .restrict, .refer, .decline, .close]
    let before = try evaluate(file, Self.all).outcome
    let after = try evaluate(better, Self.all).outcome
    #expect(try #require(order.firstIndex(of: after)) <= #require(order.firstIndex(of: before)))
  }
}
