import Policy
import Testing
import VestibuleTestKit
import Vocabulary
import Workflow

struct AccessTests {
  @Test func signInLinkWorksOnce() async throws {
    let house = try await TestHouse()
    let (record, link) = try await InviteOperator(house.services).run(handle: "ana", roles: [.analyst], as: .system)
    let sessions = Sessions(house.services)
    let token = try await sessions.begin(linkToken: link)
    #expect(try await sessions.current(token: token)?.record.id == record.id)
    await #expect(throws: WorkflowError.self) { try await sessions.begin(linkToken: link) }
    try await sessions.end(token: token)
    #expect(try await sessions.current(token: token) == nil)
  }

  @Test func linksAndSessionsRunOut() async throws {
    let house = try await TestHouse()
    let invite = InviteOperator(house.services)
    let late = try await invite.run(handle: "ana", roles: [.analyst], as: .system).token
    house.clock.step(seconds: InviteOperator.linkLifetime)
    await #expect(throws: WorkflowError.self) { try await Sessions(house.services).begin(linkToken: late) }
    let token = try await Sessions(house.services)
      .begin(linkToken: try await invite.run(handle: "ana", roles: [.analyst], as: .system).token)
    house.clock.step(seconds: Sessions.lifetime)
    #expect(try await Sessions(house.services).current(token: token) == nil)
  }

  @Test func disablingEndsSessionsAtOnce() async throws {
    let house = try await TestHouse()
    let (record, link) = try await InviteOperator(house.services).run(handle: "ana", roles: [.analyst], as: .system)
    let token = try await Sessions(house.services).begin(linkToken: link)
    _ = try await InviteOperator(house.services).disable(record.id, as: .system)
    #expect(try await Sessions(house.services).current(token: token) == nil)
  }

  @Test func revealingIsJournaledAndRotatesTheSession() async throws {
    let house = try await TestHouse()
    let view = try await house.submit(try Applicants.clean())
    let sessions = Sessions(house.services)
    let link = try await InviteOperator(house.services).run(handle: "ana", roles: [.analyst], as: .system).token
    let token = try await sessions.begin(linkToken: link)
    await #expect(throws: WorkflowError.self) {
      try await sessions.reveal(view.application.id, purpose: " ", token: token)
    }
    let next = try await sessions.reveal(view.application.id, purpose: "check the document", token: token)
    #expect(try await sessions.current(token: token) == nil)
    let current = try #require(try await sessions.current(token: next))
    #expect(current.mayShow(view.application.subject, at: house.clock.now))
    #expect(!current.mayShow(view.application.subject, at: house.clock.now.adding(seconds: Sessions.revealLifetime)))
    #expect(try await house.journalText().contains("check the document"))
  }

  @Test func keysExpireAreRevokedAndAreStoredAsDigests() async throws {
    let house = try await TestHouse()
    let keys = APIKeys(house.services)
    let (record, secret) = try await keys.issue(label: "signup", scopes: [.writeApplications], days: 1, as: .system)
    #expect(try await keys.principal(secret: secret)?.permissions == [.writeApplications])
    #expect(try await keys.principal(secret: secret + "x") == nil)
    #expect(!(try await house.journalText().contains(secret)))
    house.clock.step(seconds: 86_400)
    #expect(try await keys.principal(secret: secret) == nil)
    let (second, other) = try await keys.issue(label: "other", scopes: [.readCases], days: 30, as: .system)
    _ = try await keys.revoke(second.id, as: .system)
    #expect(try await keys.principal(secret: other) == nil)
    #expect(record.id != second.id)
  }

  @Test func personalKeyCanDoNoMoreThanItsPerson() async throws {
    let house = try await TestHouse()
    let person = try await InviteOperator(house.services).run(handle: "ana", roles: [.analyst], as: .system).record
    let (_, secret) = try await APIKeys(house.services).issue(
      label: "cli", holder: person.id, scopes: [.workCases, .administer], days: 5, as: .system)
    let principal = try #require(try await APIKeys(house.services).principal(secret: secret))
    #expect(principal.permissions == [.workCases])
    #expect(principal.operatorID == person.id)
    _ = try await InviteOperator(house.services).disable(person.id, as: .system)
    #expect(try await APIKeys(house.services).principal(secret: secret) == nil)
  }
}
