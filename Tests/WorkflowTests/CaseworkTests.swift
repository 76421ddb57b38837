import Policy
import Testing
import VestibuleTestKit
import Vocabulary
import Workflow

struct CaseworkTests {
  /// A listed applicant's case, claimed by an analyst.
  func claimed(_ house: TestHouse) async throws -> (openCase: CaseRecord, maker: Principal) {
    let view = try await house.submit(try Applicants.listed())
    let maker = try await house.person("maker", .officer)
    return (try await ClaimCase(house.services).run(try #require(view.openCase).id, as: maker), maker)
  }

  private func approval(of openCase: CaseID) -> DecideCase.Request {
    DecideCase.Request(
      openCase: openCase, outcome: .approve, reason: "match-is-another-person", words: "Another place of birth.")
  }

  @Test func claimingIsExclusive() async throws {
    let house = try await TestHouse()
    let (openCase, _) = try await claimed(house)
    let other = try await house.person("other", .analyst)
    await #expect(throws: WorkflowError.self) { try await ClaimCase(house.services).run(openCase.id, as: other) }
    #expect(try await ClaimCase(house.services).next(as: other) == nil)
    await #expect(throws: WorkflowError.self) {
      try await DecideCase(house.services).run(approval(of: openCase.id), as: other)
    }
  }

  @Test func aKeyCannotDecide() async throws {
    let house = try await TestHouse()
    let (openCase, _) = try await claimed(house)
    let key = Principal(actor: .commandLine, permissions: Set(Permission.allCases))
    await #expect(throws: WorkflowError.self) {
      try await DecideCase(house.services).run(approval(of: openCase.id), as: key)
    }
  }

  @Test func markedDecisionWaitsForAnotherPerson() async throws {
    let house = try await TestHouse()
    let (openCase, maker) = try await claimed(house)
    let proposed = try await DecideCase(house.services).run(approval(of: openCase.id), as: maker)
    try #require(proposed.state == .proposed, "approving a listed party needs two persons")
    let waiting = try await ReadCase(house.services).run(openCase.id, as: maker)
    #expect(waiting.openCase.state == .awaitingApproval)
    #expect(waiting.application.application.state == .referred)
    let digest = try #require(waiting.pending).digest

    await #expect(throws: WorkflowError.self) {
      try await ApproveDecision(house.services).run(proposed.id, seenDigest: digest, as: maker)
    }
    let checker = try await house.person("checker", .officer)
    await #expect(throws: WorkflowError.self) {
      try await ApproveDecision(house.services).run(proposed.id, seenDigest: String(digest.reversed()), as: checker)
    }
    let analyst = try await house.person("analyst", .analyst)
    await #expect(throws: WorkflowError.self) {
      try await ApproveDecision(house.services).run(proposed.id, seenDigest: digest, as: analyst)
    }
    let approved = try await ApproveDecision(house.services).run(proposed.id, seenDigest: digest, as: checker)
    #expect(approved.state == .effective)
    await #expect(throws: WorkflowError.self) {
      try await ApproveDecision(house.services).run(proposed.id, seenDigest: digest, as: checker)
    }
    let view = try await ReadApplication(house.services).run(openCase.application, as: checker)
    #expect(view.application.state == .approved)
    #expect(view.decision.id == proposed.id)
    #expect(view.findings.allSatisfy { $0.disposition == .cleared })
    #expect(try await AuditJournal(house.services).run(as: .system).isClean)
  }

  @Test func rejectedDecisionGoesBackToItsMaker() async throws {
    let house = try await TestHouse()
    let (openCase, maker) = try await claimed(house)
    let proposed = try await DecideCase(house.services).run(approval(of: openCase.id), as: maker)
    let checker = try await house.person("checker", .officer)
    #expect(try await ApproveDecision(house.services).reject(proposed.id, as: checker).state == .rejected)
    let back = try await ReadCase(house.services).run(openCase.id, as: maker)
    #expect(back.openCase.state == .claimed)
    #expect(back.pending == nil)
  }

  @Test func approvalIsRefusedWhenTheFactsChangedSince() async throws {
    let house = try await TestHouse()
    let (openCase, maker) = try await claimed(house)
    let proposed = try await DecideCase(house.services).run(approval(of: openCase.id), as: maker)
    var statement = try Applicants.listed()
    statement.intendedUse = "Something else altogether."
    _ = try await AmendStatement(house.services).run(openCase.application, statement, as: .system)
    let checker = try await house.person("checker", .officer)
    let digest = try ApproveDecision.digest(of: proposed)
    await #expect(throws: WorkflowError.self) {
      try await ApproveDecision(house.services).run(proposed.id, seenDigest: digest, as: checker)
    }
  }

  @Test func clearedMatchStaysClearedUntilSomethingChanges() async throws {
    let house = try await TestHouse()
    let (openCase, maker) = try await claimed(house)
    let proposed = try await DecideCase(house.services).run(approval(of: openCase.id), as: maker)
    let checker = try await house.person("checker", .officer)
    _ = try await ApproveDecision(house.services).run(
      proposed.id, seenDigest: try ApproveDecision.digest(of: proposed), as: checker)

    _ = try await Reassess(house.services).run(because: "application.rescreen", as: .system)
    var view = try await ReadApplication(house.services).run(openCase.application, as: checker)
    #expect(view.openCase == nil)
    #expect(view.application.state == .approved)

    // The listed party gets another birth date: the pair is a new one.
    try await house.load(TestHouse.list.replacing("1975-03-02", with: "1975"))
    view = try await ReadApplication(house.services).run(openCase.application, as: checker)
    #expect(view.openCase != nil)
    #expect(view.application.state == .approved, "a person's decision stands until a person changes it")
  }

  @Test func decliningConfirmsTheFindings() async throws {
    let house = try await TestHouse()
    let (openCase, maker) = try await claimed(house)
    let request = DecideCase.Request(
      openCase: openCase.id, outcome: .decline, reason: "match-confirmed", words: "Same person.")
    let decision = try await DecideCase(house.services).run(request, as: maker)
    let view = try await ReadApplication(house.services).run(openCase.application, as: maker)
    if decision.state == .effective {
      #expect(view.application.state == .declined)
      #expect(view.findings.allSatisfy { $0.disposition == .confirmed })
    } else {
      #expect(view.application.state == .referred)
    }
  }

  @Test(arguments: [("no-such-reason", "words"), ("other", "")])
  func decisionsNeedAReasonAndWords(reason: String, words: String) async throws {
    let house = try await TestHouse()
    let (openCase, maker) = try await claimed(house)
    let request = DecideCase.Request(openCase: openCase.id, outcome: .decline, reason: reason, words: words)
    await #expect(throws: WorkflowError.self) { try await DecideCase(house.services).run(request, as: maker) }
  }

  @Test func applicationsWhoseTimeRanOutGoToAPerson() async throws {
    let house = try await TestHouse()
    var sparse = try Applicants.clean()
    sparse.payment = []
    let view = try await house.submit(sparse)
    try #require(view.application.state == .restricted && view.application.openRequirements > 0)
    #expect(try await RunClocks(house.services).run().isEmpty)
    let clock = try #require(view.evaluation.clocks.first)
    house.clock.set(clock.due.adding(seconds: 1))
    let opened = try await RunClocks(house.services).run()
    #expect(opened.count == 1)
    #expect(try await RunClocks(house.services).run().isEmpty)
  }

  @Test func notesAreSealed() async throws {
    let house = try await TestHouse()
    let (openCase, maker) = try await claimed(house)
    let note = try await AddNote(house.services).run(openCase.id, words: "Called the applicant at lunch.", as: maker)
    let personal = try await RevealPersonal(house.services).run(openCase.application, purpose: "case work", as: maker)
    #expect(personal.noteWords[note.id] == "Called the applicant at lunch.")
    #expect(!(try await house.journalText().contains("lunch")))
  }
}

extension CaseworkTests {
  @Test func aDecisionAskedForTwiceIsMadeOnce() async throws {
    let house = try await TestHouse()
    let (openCase, maker) = try await claimed(house)
    let request = DecideCase.Request(
      openCase: openCase.id, outcome: .decline, reason: "match-confirmed", words: "Same person.")
    let key = try IdempotentRequest<DecisionRecord>(key: "d-1", digest: "d") { (201, Array($0.id.text.utf8)) }
    let first = try #require(
      try await DecideCase(house.services).run(request, as: maker, idempotency: key).outcome)
    guard case .repeated(201, let body) = try await DecideCase(house.services).run(request, as: maker, idempotency: key)
    else {
      Issue.record("the decision was made again")
      return
    }
    #expect(body == Array(first.id.text.utf8))
  }
}
