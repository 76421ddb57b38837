import Journal
import Policy
import Screening
import Testing
import VestibuleTestKit
import Vocabulary
import Workflow

/// A register of who owns whom is followed where statements and lists end.
@Suite struct OwnershipRegisterTests {
  /// The party of `TestHouse.list` holds 60 percent of a company that holds 55 percent of the applicant.
  private static let register = """
    {"id": "p1", "schema": "Person", "properties": {"name": ["Valentin Krasnoperov"], "birthDate": ["1975-03-02"], "nationality": ["ru"]}}
    {"id": "c1", "schema": "Company", "properties": {"name": ["Gullwing Lantern Holdings"], "jurisdiction": ["cy"]}}
    {"id": "c2", "schema": "Company", "properties": {"name": ["Quite Another Firm"], "jurisdiction": ["us"]}}
    {"id": "o1", "schema": "Ownership", "properties": {"owner": ["p1"], "asset": ["c1"], "percentage": ["60"]}}
    {"id": "o2", "schema": "Ownership", "properties": {"owner": ["c1"], "asset": ["c2"], "percentage": ["55"]}}

    """

  private func load(_ house: TestHouse, _ text: String, shrinking: Bool = false) async throws -> LoadList.Report {
    try await LoadList(house.services, archive: house.archive)
      .ownership([("owners.ftm.json", Array(text.utf8))], acceptsShrinking: shrinking, as: .system)
  }

  private func firm(_ house: TestHouse) async throws -> ApplicationID {
    var statement = try Applicants.clean(3)
    statement.applicant = .organization(
      Organization(name: try OrganizationName("Quite Another Firm"), jurisdiction: try CountryCode("US")))
    return try await house.submit(statement).application.id
  }

  private func open(_ house: TestHouse, _ id: ApplicationID) async throws -> [String] {
    try await ReadApplication(house.services).run(id, as: .system).findings
      .filter { $0.disposition == .open && $0.code.hasPrefix("ownership") }.map(\.code)
  }

  @Test func ownersOfOwnersAreFollowedThroughTheRegister() async throws {
    let house = try await TestHouse()
    let (id, person) = (try await firm(house), try await house.submit(try Applicants.clean(4)).application.id)
    #expect(try await open(house, id).isEmpty)
    let report = try await load(house, Self.register)
    #expect(report.summary.entries == 3 && report.rescreened?.changed == 1)
    #expect(try await open(house, id) == ["ownership-blocked"])
    #expect(try await open(house, person).isEmpty)
    #expect(house.services.listClocks.allSatisfy { $0.fault == nil } && house.services.listClocks.count == 2)
    let decision = try #require(try await ReadApplication(house.services).run(id, as: .system).decision)
    #expect(decision.versions.lists.contains { $0.list == OwnershipRegister.list })
    #expect(try await load(house, Self.register).rescreened == nil, "the same file changes nothing")
  }

  @Test func whoLeavesTheRegisterCountsNoMore() async throws {
    let house = try await TestHouse()
    let id = try await firm(house)
    _ = try await load(house, Self.register)
    _ = try await load(house, Self.register.replacing("[\"60\"]", with: "[\"40\"]"))
    #expect(try await open(house, id).isEmpty)
  }

  @Test func theRegisterIsThereAgainAfterTheStart() async throws {
    let house = try await TestHouse()
    _ = try await load(house, Self.register)
    let before = try #require(house.services.rules.ownership?.summary.version)
    #expect(try await LoadList(house.services, archive: house.archive).restore().isEmpty)
    #expect(house.services.rules.ownership?.summary.version == before)
    #expect(house.services.rules.index.lists.count == 1, "nobody is screened against the register")
    #expect(try await open(house, try await firm(house)) == ["ownership-blocked"])
  }

  @Test func whatAnEndedProcessLeftIsGoneOnWith() async throws {
    let house = try await TestHouse()
    _ = try await load(house, Self.register)
    _ = try await house.services.store.write { transaction in
      try transaction.putSetting("rescreen/\(OwnershipRegister.list)", "{\"since\":\"\"}")
      try transaction.journal(EntryHeading(at: house.clock.now, actor: .system, action: "test.forget"))
    }
    let rescreen = RescreenCustomers(house.services, archive: house.archive)
    #expect(try await rescreen.resume() == [OwnershipRegister.list])
    #expect(try await rescreen.resume().isEmpty)
  }

  @Test(arguments: [
    "", "{}", "id,kind,name\nown-1,person,A B\n", "{\"id\": \"o\", \"schema\": \"Ownership\", \"properties\": {}}\n",
  ])
  func whatIsNoRegisterIsRefused(text: String) async throws {
    let house = try await TestHouse()
    await #expect(throws: ListError.self) { try await load(house, text) }
    #expect(house.services.rules.ownership == nil)
  }

  @Test func aRegisterThatShrankIsRefusedUnlessItIsAccepted() async throws {
    let house = try await TestHouse()
    _ = try await load(house, Self.register)
    let small = String(Self.register.split(separator: "\n")[0]) + "\n"
    await #expect(throws: WorkflowError.self) { try await load(house, small) }
    #expect(house.services.rules.ownership?.summary.entries == 3)
    _ = try await load(house, small, shrinking: true)
    #expect(house.services.rules.ownership?.summary.entries == 1)
  }

  @Test func theRegisterIsCarriedToOtherSites() async throws {
    let (house, other) = (try await TestHouse(), try await TestHouse(lists: []))
    _ = try await load(house, Self.register)
    let bundle = try await CarryLists(house.services, archive: house.archive).export(as: .system)
    let key = try NoteVerifierKey(house.services.signer.verifierKey)
    let outcomes = try await CarryLists(other.services, archive: other.archive)
      .take(bundle.bytes, keys: [key], as: .system)
    #expect(outcomes.allSatisfy { $0.refusal == nil } && outcomes.count == 2)
    #expect(other.services.rules.ownership?.summary == house.services.rules.ownership?.summary)
  }
}
