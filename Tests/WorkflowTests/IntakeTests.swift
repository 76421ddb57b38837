import Policy
import Testing
import VestibuleTestKit
import Vocabulary
import Wire
import Workflow

struct IntakeTests {
  @Test func cleanApplicantIsDecidedAndJournaledInOneStep() async throws {
    let house = try await TestHouse()
    let view = try await house.submit(try Applicants.clean())
    #expect(view.findings.isEmpty)
    #expect(view.evaluation.outcome != .refer)
    #expect(view.openCase == nil)
    #expect(view.decision.origin == .policy)
    let again = try await ReadApplication(house.services).run(view.application.id, as: .system)
    #expect(again.application == view.application)
    #expect(again.evaluation == view.evaluation)
    #expect(try await AuditJournal(house.services).run(as: .system).isClean)
  }

  @Test func acceptedApplicantBecomesCustomerWithTheStatedAccounts() async throws {
    let house = try await TestHouse()
    let view = try await house.submit(try Applicants.clean())
    try #require([.approve, .restrict].contains(view.decision.outcome))
    let customers = try await ReadRecords(house.services).customers(CustomerQuery(), PageRequest(), as: .system)
    let accounts = try await ReadRecords(house.services).accounts(AccountQuery(), PageRequest(), as: .system)
    #expect(customers.elements.map(\.application) == [view.application.id])
    #expect(accounts.elements.map(\.reference) == ["vm-1"])
  }

  @Test func listedApplicantIsReferredWithACase() async throws {
    let house = try await TestHouse()
    let view = try await house.submit(try Applicants.listed())
    #expect(view.application.state == .referred)
    #expect(view.findings.map(\.code).contains("sanctions-match"))
    let openCase = try #require(view.openCase)
    #expect(openCase.state == .open)
    #expect(openCase.dueAt > openCase.openedAt)
    #expect(view.application.customer == nil)
  }

  @Test func aRepeatedRequestIsAnsweredFromMemory() async throws {
    let house = try await TestHouse()
    let statement = try Applicants.clean()
    let request = try IdempotentRequest<ApplicationView>(key: "k-1", digest: "d") {
      (201, Array($0.application.id.text.utf8))
    }
    let first = try await SubmitApplication(house.services).run(statement, as: .system, idempotency: request)
    let second = try await SubmitApplication(house.services).run(statement, as: .system, idempotency: request)
    let made = try #require(first.outcome)
    guard case .repeated(let status, let body) = second else {
      Issue.record("the second request was done again")
      return
    }
    #expect(status == 201)
    #expect(body == Array(made.application.id.text.utf8))
    let other = try IdempotentRequest<ApplicationView>(key: "k-1", digest: "other") { _ in (201, []) }
    await #expect(throws: WorkflowError.self) {
      try await SubmitApplication(house.services).run(statement, as: .system, idempotency: other)
    }
    let all = try await ReadRecords(house.services).applications(ApplicationQuery(), PageRequest(), as: .system)
    #expect(all.elements.count == 1)
  }

  @Test func idempotencyKeysOfTwoPrincipalsAreApart() async throws {
    let house = try await TestHouse()
    let request = try IdempotentRequest<ApplicationView>(key: "same", digest: "d") { _ in (201, []) }
    let first = try await SubmitApplication(house.services).run(
      try Applicants.clean(), as: .system, idempotency: request)
    let second = try await SubmitApplication(house.services)
      .run(try Applicants.clean(2), as: .commandLine, idempotency: request)
    #expect(first.outcome != nil)
    #expect(second.outcome != nil)
  }

  @Test func amendingEvaluatesAgainAndRefusesAnotherKindOfParty() async throws {
    let house = try await TestHouse()
    var sparse = try Applicants.clean()
    sparse.payment = []
    sparse.intendedUse = nil
    let before = try await house.submit(sparse)
    let answer = try await AmendStatement(house.services).run(
      before.application.id, try Applicants.clean(), expectedVersion: before.application.version, as: .system)
    let after = try #require(answer.outcome)
    #expect(after.application.openRequirements < before.application.openRequirements)
    #expect(after.application.version == before.application.version + 1)
    let company = try Statement(applicant: .organization(Organization(name: try OrganizationName("Quiet Fern Ltd"))))
    await #expect(throws: WorkflowError.self) {
      try await AmendStatement(house.services).run(before.application.id, company, as: .system)
    }
    await #expect(throws: WorkflowError.self) {
      try await AmendStatement(house.services)
        .run(before.application.id, try Applicants.clean(), expectedVersion: before.application.version, as: .system)
    }
  }

  @Test func unreadableEvidenceIsRefusedAndNothingIsStored() async throws {
    let house = try await TestHouse()
    let view = try await house.submit(try Applicants.clean())
    let request = AddEvidence.Request(
      application: view.application.id, type: .machineReadableZone, payload: Array("hello".utf8))
    await #expect(throws: WorkflowError.self) { try await AddEvidence(house.services).run(request, as: .system) }
    let again = try await ReadApplication(house.services).run(view.application.id, as: .system)
    #expect(again.application.version == view.application.version)
    #expect(again.evidence.isEmpty)
  }

  @Test func evidenceForNobodyIsRefused() async throws {
    let house = try await TestHouse()
    let view = try await house.submit(try Applicants.clean())
    let request = AddEvidence.Request(
      application: view.application.id, type: .registrationExtract, role: .beneficialOwner(3), payload: Array("{}".utf8)
    )
    await #expect(throws: WorkflowError.self) { try await AddEvidence(house.services).run(request, as: .system) }
  }

  @Test func concurrentEvidenceIsAllKept() async throws {
    let house = try await TestHouse()
    let view = try await house.submit(try Applicants.clean())
    let zone = Array("P<USALARKWHISTLE<<ODALYS<<<<<<<<<<<<<<<<<<<<\nL898902C36USA8805174F2908061<<<<<<<<<<<<<<04".utf8)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<4 {
        group.addTask {
          let request = AddEvidence.Request(application: view.application.id, type: .machineReadableZone, payload: zone)
          _ = try? await AddEvidence(house.services).run(request, as: .system)
        }
      }
    }
    let again = try await ReadApplication(house.services).run(view.application.id, as: .system)
    #expect(again.evidence.count == 4)
    #expect(again.application.version == view.application.version + 4)
  }

  @Test func withdrawnApplicationTakesNothingMore() async throws {
    let house = try await TestHouse()
    let view = try await house.submit(try Applicants.listed())
    let withdrawn = try #require(
      try await WithdrawApplication(house.services).run(view.application.id, as: .system).outcome)
    #expect(withdrawn.state == .withdrawn)
    #expect(withdrawn.openCase == nil)
    await #expect(throws: WorkflowError.self) {
      try await AmendStatement(house.services).run(view.application.id, try Applicants.clean(), as: .system)
    }
    let openCase = try await ReadRecords(house.services).record(
      CaseRecord.self, try #require(view.openCase).id.text, as: .system)
    #expect(openCase.state == .closed)
  }

  @Test func linkOpensOneApplicationUntilItRunsOut() async throws {
    let house = try await TestHouse()
    let view = try await house.submit(try Applicants.clean())
    let link = try #require(try await IssueApplicantLink(house.services).run(view.application.id, as: .system).outcome)
    let opened = try await OpenApplicantLink(house.services).run(token: link.token)
    #expect(opened.view.application.id == view.application.id)
    #expect(opened.principal.permissions == [.writeApplications])
    await #expect(throws: WorkflowError.self) {
      try await OpenApplicantLink(house.services).run(token: link.token + "x")
    }
    house.clock.step(seconds: Int64(IssueApplicantLink.lifetimeDays) * 86_400)
    await #expect(throws: WorkflowError.self) { try await OpenApplicantLink(house.services).run(token: link.token) }
  }

  @Test func permissionsAreAskedOfEverybody() async throws {
    let house = try await TestHouse()
    let reader = Principal(actor: .commandLine, permissions: [.readApplications])
    await #expect(throws: WorkflowError.self) {
      try await SubmitApplication(house.services).run(try Applicants.clean(), as: reader)
    }
    let view = try await house.submit(try Applicants.clean())
    await #expect(throws: WorkflowError.self) {
      try await RevealPersonal(house.services).run(view.application.id, purpose: "look at it", as: reader)
    }
  }
}
