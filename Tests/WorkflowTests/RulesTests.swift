import Policy
import Screening
import Testing
import VestibuleTestKit
import Vocabulary
import Workflow

struct RulesTests {
  @Test func aListChangeScreensEverybodyAgain() async throws {
    let house = try await TestHouse(lists: [])
    let view = try await house.submit(try Applicants.listed())
    try #require(view.openCase == nil)
    let report = try await house.load(TestHouse.list)
    #expect(report.rescreened?.changed == 1)
    let after = try await ReadApplication(house.services).run(view.application.id, as: .system)
    #expect(after.application.state == .referred)
    #expect(after.openCase != nil)
    #expect(try await house.load(TestHouse.list).rescreened == nil, "the same version costs nothing")
  }

  @Test func badAndShrunkenListsNeverReplaceAGoodOne() async throws {
    let house = try await TestHouse()
    await #expect(throws: (any Error).self) { try await house.load("<html>maintenance</html>") }
    let rows = (2...9).map { "own-\($0),person,Name Number\($0),,,,,TEST\n" }.joined()
    try await house.load(TestHouse.list + "\n" + rows)
    await #expect(throws: WorkflowError.self) { try await house.load(TestHouse.list) }
    let lists = try await ReadRecords(house.services).lists(as: .system)
    #expect(lists.map(\.summary.entries) == [9])
    try await house.load(TestHouse.list, acceptsShrinking: true)
  }

  @Test func listsAreReadBackAtStart() async throws {
    let house = try await TestHouse()
    house.services.replaceRules { Rules(packs: $0.packs, anchors: $0.anchors) }
    #expect(house.services.rules.index.lists.isEmpty)
    #expect(try await LoadList(house.services, archive: house.archive).restore().isEmpty)
    #expect(house.services.rules.index.lists.map(\.entries) == [1])
  }

  @Test func anotherPackEvaluatesEverybodyAgainAndIsTriedBefore() async throws {
    let house = try await TestHouse()
    let view = try await house.submit(try Applicants.clean())
    let candidate = try TestHouse.packText("us-nprm-2024")
    let (report, erased) = try await CheckRegime(house.services).run(candidate, as: .system)
    #expect(erased == 0)
    #expect(report.results.count == 1)
    let unchanged = try await ReadApplication(house.services).run(view.application.id, as: .system)
    #expect(unchanged.application.version == view.application.version, "trying a pack changes nothing")
    _ = try await ActivatePacks(house.services).run([try TestHouse.packText("baseline"), candidate], as: .system)
    let after = try await ReadApplication(house.services).run(view.application.id, as: .system)
    #expect(after.application.regimes.contains("us-nprm-2024"))
    #expect(after.evaluation.outcome == report.results[0].after)
  }

  @Test func aBrokenPackChangesNothing() async throws {
    let house = try await TestHouse()
    await #expect(throws: PackError.self) {
      try await ActivatePacks(house.services).run([Array("identifier: x\n  version: [".utf8)], as: .system)
    }
    #expect(house.services.rules.packs.map(\.reference.identifier) == ["baseline"])
  }

  @Test func webhookSecretsAreSealed() async throws {
    let house = try await TestHouse()
    let (record, secret) = try await RegisterWebhook(house.services).run(url: "https://hooks.example/in", as: .system)
    #expect(secret.hasPrefix("whsec_"))
    #expect(try await RegisterWebhook(house.services).secret(of: record.id).count == 32)
    #expect(!(try await house.journalText().contains(secret.dropFirst(6))))
    await #expect(throws: WorkflowError.self) {
      try await RegisterWebhook(house.services).run(url: "https://user:pass@hooks.example/", as: .system)
    }
    _ = try await house.submit(try Applicants.clean())
    #expect(try await house.services.store.read { try $0.pendingDeliveries() } >= 1)
    #expect(try await RegisterWebhook(house.services).disable(record.id, as: .system).disabledAt != nil)
  }

  @Test func searchFindsByNameMailNumberAndReference() async throws {
    let house = try await TestHouse()
    let view = try await house.submit(try Applicants.clean(4, family: "Ängström"))
    let read = ReadApplication(house.services)
    for text in [
      "odalys angstrom", "ODALYS  ÄNGSTRÖM", "odalys.4@mail.example", "+12185550104", view.application.id.text,
      view.decision.id.text,
    ] {
      #expect(try await read.search(text, as: .system).map(\.id) == [view.application.id], "\(text)")
    }
    #expect(try await read.search("odalys", as: .system).isEmpty)
    #expect(try await read.search(String(repeating: "x", count: 5000), as: .system).isEmpty)
  }
}
