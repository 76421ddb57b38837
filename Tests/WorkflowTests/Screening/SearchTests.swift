import Policy
import Screening
import Testing
import VestibuleTestKit
import Vocabulary
import Workflow

/// Searches in the lists by what somebody types in.
struct SearchTests {
  private let query = ScreeningSearch.Query(
    kind: .person, names: ["Walentin Krasnoperov"], birthDate: try? PartialDate("1975-03-02"))

  @Test func aSearchFindsAndItsRecordNamesNobody() async throws {
    let house = try await TestHouse()
    let analyst = try await house.person("ana", .analyst)
    let opened = try await ScreeningSearch(house.services).run(query, purpose: "a call from a partner", as: analyst)
    #expect(opened.result.matches.map(\.entry) == ["own-1"])
    #expect(opened.record.found == 1)
    #expect(opened.record.versions.lists.map(\.list).count == 1)
    #expect(opened.record.versions.matcher == ScreeningIndex.matcherVersion)
    let journal = try await house.journalText()
    #expect(journal.contains("a call from a partner"))
    #expect(!journal.contains("Krasno"))
    #expect(try await AuditJournal(house.services).run(as: .system).isClean)
  }

  @Test func openingASearchOfSomebodyElseNeedsAPurpose() async throws {
    let house = try await TestHouse()
    let analyst = try await house.person("ana", .analyst)
    let opened = try await ScreeningSearch(house.services).run(query, purpose: "a call", as: analyst)
    let reader = ReadScreening(house.services)
    let auditor = try await house.person("aud", .auditor)
    #expect(try await reader.list(ScreeningQuery(), PageRequest(), as: auditor).elements == [opened.record])
    await #expect(throws: WorkflowError.self) {
      try await reader.reveal(opened.record.id, purpose: "curious", as: auditor)
    }
    await #expect(throws: WorkflowError.self) { try await reader.reveal(opened.record.id, purpose: "", as: analyst) }
    let again = try await reader.reveal(opened.record.id, purpose: "an audit", as: analyst)
    #expect(again.query == opened.query)
    #expect(again.result == opened.result)
    #expect(try await house.journalText().contains("screening.reveal"))
  }

  @Test func aReplayComesOutTheSameAlsoAfterTheListChanged() async throws {
    let house = try await TestHouse()
    let analyst = try await house.person("ana", .analyst)
    let opened = try await ScreeningSearch(house.services).run(query, purpose: "a call", as: analyst)
    let replay = ReplayScreening(house.services, archive: house.archive)
    #expect(try await replay.run(opened.record.id, as: analyst).isSame)
    try await house.load(TestHouse.list.replacing("Valentin Krasnoperov", with: "Valentin Otherwise"))
    let after = try await replay.run(opened.record.id, as: analyst)
    #expect(after.isSame)
    #expect(after.versions.lists.first?.version != house.services.rules.index.lists.first?.version)
  }

  @Test(arguments: [
    ScreeningSearch.Query(kind: .person, names: []), ScreeningSearch.Query(kind: .person, names: ["  "]),
    ScreeningSearch.Query(kind: .person, names: [String(repeating: "x", count: 301)]),
    ScreeningSearch.Query(kind: .person, names: ["Ana"], limit: 0),
    ScreeningSearch.Query(kind: .person, names: ["Ana"], minimumScore: 0.1),
  ]) func whatCannotBeLookedForIsRefused(query: ScreeningSearch.Query) async throws {
    let house = try await TestHouse()
    let analyst = try await house.person("ana", .analyst)
    await #expect(throws: WorkflowError.self) {
      try await ScreeningSearch(house.services).run(query, purpose: "a call", as: analyst)
    }
  }

  @Test func whoMayNotSearchIsRefused() async throws {
    let house = try await TestHouse()
    let auditor = try await house.person("aud", .auditor)
    await #expect(throws: WorkflowError.self) {
      try await ScreeningSearch(house.services).run(query, purpose: "a call", as: auditor)
    }
  }
}
