import Policy
import Screening
import Testing
import VestibuleTestKit
import Vocabulary
import Workflow

/// People's words on single matches.
struct MatchTests {
  private func match(_ house: TestHouse) async throws -> (view: ApplicationView, finding: FindingRecord) {
    let view = try await house.submit(try Applicants.listed())
    return (view, try #require(view.findings.first { $0.isMatch }))
  }

  private func request(
    _ finding: FindingID, _ verdict: ClearanceRecord.Verdict = .cleared, reason: String? = nil,
    words: String = "Born elsewhere."
  ) -> JudgeMatch.Request {
    let standard = ["cleared": "another-party", "confirmed": "same-party", "asked": "ask-applicant"]
    return JudgeMatch.Request(
      finding: finding, verdict: verdict, reason: reason ?? standard[verdict.rawValue] ?? "", words: words)
  }

  private func application(_ house: TestHouse, _ id: ApplicationID) async throws -> ApplicationView {
    try await ReadApplication(house.services).run(id, as: .system)
  }

  /// Clears the match with two persons.
  private func clear(_ house: TestHouse, _ finding: FindingID) async throws -> ClearanceRecord {
    let maker = try await house.person("maker", .analyst)
    let checker = try await house.person("checker", .officer)
    let proposed = try await JudgeMatch(house.services).run(request(finding), as: maker)
    try #require(proposed.state == .proposed, "approving a listed party needs two persons")
    return try await ApproveClearance(house.services).run(
      proposed.id, seenDigest: try ApproveClearance.digest(of: proposed), as: checker)
  }

  @Test func clearingWaitsForTheSecondPersonWhereApprovingDoes() async throws {
    let house = try await TestHouse()
    let (view, finding) = try await match(house)
    let maker = try await house.person("maker", .officer)
    let proposed = try await JudgeMatch(house.services).run(request(finding.id), as: maker)
    #expect(proposed.state == .proposed)
    #expect(try await application(house, view.application.id).application.state == .referred)
    let digest = try ApproveClearance.digest(of: proposed)
    let approve = ApproveClearance(house.services)
    await #expect(throws: WorkflowError.self) { try await approve.run(proposed.id, seenDigest: digest, as: maker) }
    let analyst = try await house.person("analyst", .analyst)
    await #expect(throws: WorkflowError.self) { try await approve.run(proposed.id, seenDigest: digest, as: analyst) }
    let checker = try await house.person("checker", .officer)
    await #expect(throws: WorkflowError.self) {
      try await approve.run(proposed.id, seenDigest: String(digest.reversed()), as: checker)
    }
    let standing = try await approve.run(proposed.id, seenDigest: digest, as: checker)
    #expect(standing.state == .standing)
    #expect(standing.approvedBy == checker.actor)
    let after = try await application(house, view.application.id)
    #expect(after.findings.first { $0.isMatch }?.disposition == .cleared)
    #expect(after.application.state != .referred)
    #expect(after.openCase == nil, "nothing is left to look at")
    #expect(try await AuditJournal(house.services).run(as: .system).isClean)
    #expect(try await ReplayDecision(house.services).run(after.decision.id, as: .system).isSame)
  }

  @Test func aRejectedClearingLeavesTheMatchOpen() async throws {
    let house = try await TestHouse()
    let (view, finding) = try await match(house)
    let maker = try await house.person("maker", .analyst)
    let proposed = try await JudgeMatch(house.services).run(request(finding.id), as: maker)
    let checker = try await house.person("checker", .officer)
    await #expect(throws: WorkflowError.self) {
      try await ApproveClearance(house.services).reject(proposed.id, as: maker)
    }
    _ = try await ApproveClearance(house.services).reject(proposed.id, as: checker)
    let after = try await application(house, view.application.id)
    #expect(after.findings.first { $0.isMatch }?.disposition == .open)
    #expect(after.openCase != nil)
  }

  @Test func aConfirmedMatchStaysWithThePolicy() async throws {
    let house = try await TestHouse()
    let (view, finding) = try await match(house)
    let maker = try await house.person("maker", .analyst)
    let word = try await JudgeMatch(house.services).run(request(finding.id, .confirmed), as: maker)
    #expect(word.state == .standing)
    let after = try await application(house, view.application.id)
    #expect(after.findings.first { $0.isMatch }?.disposition == .confirmed)
    #expect(after.application.state == .referred)
  }

  @Test func whoAsksLeavesTheMatchOpenAndCanClearLater() async throws {
    let house = try await TestHouse()
    let (view, finding) = try await match(house)
    let maker = try await house.person("maker", .analyst)
    _ = try await JudgeMatch(house.services).run(request(finding.id, .asked), as: maker)
    #expect(try await application(house, view.application.id).findings.first { $0.isMatch }?.disposition == .open)
    _ = try await clear(house, finding.id)
    let words = try await ReadMatches(house.services).match(finding.id, as: maker).words
    #expect(words.map(\.state) == [.standing, .superseded])
  }

  @Test(arguments: [("same-party", "words"), ("no-such", "words"), ("another-party", "")])
  func aWordNeedsAFittingReason(reason: String, words: String) async throws {
    let house = try await TestHouse()
    let (_, finding) = try await match(house)
    let maker = try await house.person("maker", .analyst)
    await #expect(throws: WorkflowError.self) {
      try await JudgeMatch(house.services).run(request(finding.id, reason: reason, words: words), as: maker)
    }
  }

  @Test func keysAuditorsAndColleaguesOfTheClaimantCannotJudge() async throws {
    let house = try await TestHouse()
    let (view, finding) = try await match(house)
    let auditor = try await house.person("auditor", .auditor)
    let key = Principal(actor: .commandLine, permissions: Set(Permission.allCases))
    for principal in [auditor, key] {
      await #expect(throws: WorkflowError.self) {
        try await JudgeMatch(house.services).run(request(finding.id), as: principal)
      }
    }
    let owner = try await house.person("owner", .analyst)
    _ = try await ClaimCase(house.services).run(try #require(view.openCase).id, as: owner)
    let other = try await house.person("other", .analyst)
    await #expect(throws: WorkflowError.self) {
      try await JudgeMatch(house.services).run(request(finding.id), as: other)
    }
    _ = try await JudgeMatch(house.services).run(request(finding.id), as: owner)
  }

  @Test func wordsAreSealedAndTheJournalSaysWhatWasDecided() async throws {
    let house = try await TestHouse()
    let (_, finding) = try await match(house)
    let maker = try await house.person("maker", .analyst)
    _ = try await JudgeMatch(house.services).run(
      request(finding.id, .confirmed, words: "The neighbour said so."), as: maker)
    let journal = try await house.journalText()
    #expect(journal.contains("match.confirmed"))
    #expect(journal.contains("own-1"))
    #expect(!journal.contains("neighbour"))
    #expect(!journal.contains("Krasnoperov"))
    let view = try await ReadMatches(house.services).match(finding.id, as: maker)
    let opened = try await ReadMatches(house.services).open(view, as: maker)
    #expect(opened.words.values.first == "The neighbour said so.")
    #expect(opened.sides?.stated.names.isEmpty == false)
  }

  @Test func anApprovalIsRefusedWhenASideChangedSince() async throws {
    let house = try await TestHouse()
    let (view, finding) = try await match(house)
    let maker = try await house.person("maker", .analyst)
    let proposed = try await JudgeMatch(house.services).run(request(finding.id), as: maker)
    var statement = try Applicants.listed()
    guard case .individual(var person) = statement.applicant else { return }
    person.otherNames = [try PersonName(full: "Walentin Krasnopjorow")]
    statement.applicant = .individual(person)
    _ = try await AmendStatement(house.services).run(view.application.id, statement, as: .system)
    let checker = try await house.person("checker", .officer)
    await #expect(throws: WorkflowError.self) {
      try await ApproveClearance(house.services).run(
        proposed.id, seenDigest: try ApproveClearance.digest(of: proposed), as: checker)
    }
  }

  @Test func aWordAskedForTwiceIsGivenOnce() async throws {
    let house = try await TestHouse()
    let (_, finding) = try await match(house)
    let maker = try await house.person("maker", .analyst)
    let key = try IdempotentRequest<ClearanceRecord>(key: "w-1", digest: "d") { (201, Array($0.id.text.utf8)) }
    let judge = JudgeMatch(house.services)
    let first = try #require(
      try await judge.run(request(finding.id, .confirmed), as: maker, idempotency: key).outcome)
    guard
      case .repeated(201, let body) = try await judge.run(
        request(finding.id, .confirmed), as: maker, idempotency: key)
    else {
      Issue.record("the word was given again")
      return
    }
    #expect(body == Array(first.id.text.utf8))
  }
}

extension MatchTests {
  @Test func aClearedMatchStaysClearedWhenTheListChangesElsewhereOrWithoutWeight() async throws {
    let house = try await TestHouse()
    let (view, finding) = try await match(house)
    _ = try await clear(house, finding.id)
    let more = (2...400).map { "own-\($0),person,Valentin Number\($0),,,,,TEST\n" }.joined()
    try await house.load(TestHouse.list + "\n" + more)
    // An alias that goes takes nothing from the word; case and order do not matter.
    try await house.load(
      TestHouse.list.replacing(",Walentin Krasnopjorow,", with: ",,").replacing(
        "Valentin Krasnoperov", with: "VALENTIN Krasnoperov") + "\n" + more)
    let after = try await application(house, view.application.id)
    #expect(after.findings.filter(\.isMatch).map(\.disposition) == [.cleared])
    #expect(after.openCase == nil)
  }

  @Test(arguments: [
    ("1975-03-02", "1976-03-02", "listed-birth-date-changed"),
    (",Walentin Krasnopjorow,", ",Walentin Krasnopjorow;Valya Krasnoperov,", "listed-name-added"),
    (",RU,,", ",RU,passport:730012345,", "listed-number-added"),
    (",RU,", ",BY,", "listed-country-changed"),
    (",,TEST", ",,OTHER", "listed-programme-added"),
  ]) func aClearedMatchComesBackWithWhyWhenTheListedSideChanges(old: String, new: String, code: String) async throws {
    let house = try await TestHouse()
    let (view, finding) = try await match(house)
    let word = try await clear(house, finding.id)
    try await house.load(TestHouse.list.replacing(old, with: new))
    let after = try await application(house, view.application.id)
    #expect(after.findings.filter(\.isMatch).map(\.disposition) == [.open])
    let reader = ReadMatches(house.services)
    let lapsed = try await reader.clearance(word.id, as: .system)
    #expect(lapsed.state == .lapsed)
    #expect(lapsed.lapsedBecause == [code])
    let back = try #require(after.findings.first { $0.isMatch })
    let opened = try await reader.open(try await reader.match(back.id, as: .system), as: .system)
    #expect(opened.changes[word.id]?.map(\.code) == [code])
    #expect(opened.changes[word.id]?.first?.after.isEmpty == false)
    #expect(after.application.state == .referred, "the policy's own decision follows the facts")
  }

  @Test func aClearedMatchComesBackWhenTheStatedSideChanges() async throws {
    let house = try await TestHouse()
    let (view, finding) = try await match(house)
    let word = try await clear(house, finding.id)
    var statement = try Applicants.listed()
    statement.intendedUse = "Something else."
    _ = try await AmendStatement(house.services).run(view.application.id, statement, as: .system)
    #expect(
      try await application(house, view.application.id).findings.filter(\.isMatch).map(\.disposition) == [.cleared])
    guard case .individual(var person) = statement.applicant else { return }
    person.otherNames = [try PersonName(full: "Walentin Krasnopjorow")]
    statement.applicant = .individual(person)
    _ = try await AmendStatement(house.services).run(view.application.id, statement, as: .system)
    #expect(
      try await application(house, view.application.id).findings.filter(\.isMatch).map(\.disposition) == [.open])
    let lapsed = try await ReadMatches(house.services).clearance(word.id, as: .system)
    #expect(lapsed.lapsedBecause == ["stated-name-added"])
  }

  /// A company of which two listed persons hold 30 and 50 percent.
  private static func owned() throws -> Statement {
    let owners = try [("Valentin Krasnoperov", 3000), ("Ondina Vasquez Telleria", 5000)].map { name, share in
      try BeneficialOwner(
        individual: Individual(name: try PersonName(full: name)), control: .ownership, ownershipBasisPoints: share)
    }
    var statement = try Applicants.clean(9)
    statement.applicant = .organization(
      Organization(name: try OrganizationName("Quite Another Firm"), beneficialOwners: owners))
    return statement
  }

  @Test func ownersAreClearedOneByOneAndComeBackOneByOne() async throws {
    let list = TestHouse.list + "\nown-2,person,Ondina Vasquez Telleria,,1980-12-01,MX,,TEST\n"
    let house = try await TestHouse(lists: [list])
    let view = try await house.submit(try Self.owned())
    let (maker, checker) = (try await house.person("maker", .analyst), try await house.person("checker", .officer))
    func clear(_ entry: String) async throws -> ClearanceRecord {
      let found = try await application(house, view.application.id).findings
      let finding = try #require(found.first { $0.isMatch && $0.reference == entry && $0.disposition == .open })
      let word = try await JudgeMatch(house.services).run(request(finding.id), as: maker)
      guard word.state == .proposed else { return word }
      return try await ApproveClearance(house.services).run(
        word.id, seenDigest: try ApproveClearance.digest(of: word), as: checker)
    }
    func open() async throws -> Set<String> {
      let found = try await application(house, view.application.id).findings.filter { $0.disposition == .open }
      return Set(found.map { $0.isMatch ? $0.reference ?? "" : $0.code }.filter { $0.hasPrefix("own") })
    }
    #expect(try await open() == ["own-1", "own-2", "ownership-blocked"])
    _ = try await clear("own-1")
    #expect(try await open() == ["own-2", "ownership-blocked"], "the other owner holds half")
    let word = try await clear("own-2")
    #expect(try await open().isEmpty, "nobody who counts is left")
    try await house.load(list.replacing("1980-12-01", with: "1981-12-01"))
    #expect(
      try await open() == ["own-2", "ownership-blocked"], "half is in the hands of one who is to be looked at again")
    let lapsed = try await ReadMatches(house.services).clearance(word.id, as: .system)
    #expect(lapsed.lapsedBecause == ["listed-birth-date-changed"])
  }

  @Test func severalMatchesAreJudgedAtOnceAfterAPreview() async throws {
    let house = try await TestHouse()
    var findings: [FindingID] = []
    for number in 0..<3 {
      var statement = try Applicants.listed()
      statement.accounts = [try StatedAccount(reference: "vm-x\(number)")]
      let view = try await house.submit(statement)
      findings.append(try #require(view.findings.first { $0.isMatch }).id)
    }
    let maker = try await house.person("maker", .analyst)
    let judge = JudgeMatches(house.services)
    let steps = try await judge.preview(findings, verdict: .cleared, as: maker)
    #expect(steps.map(\.effect) == [.waits, .waits, .waits])
    let outcomes = try await judge.run(
      findings, verdict: .cleared, reason: "another-party", words: "All of them live elsewhere.", as: maker)
    #expect(outcomes.compactMap(\.clearance).map(\.state) == [.proposed, .proposed, .proposed])
    await #expect(throws: WorkflowError.self) { try await judge.preview([], verdict: .cleared, as: maker) }
  }
}
