import Screening
import Testing
import VestibuleTestKit
import Vocabulary
import Workflow

/// A list change screens those again whom it can concern.
struct RescreenTests {
  @Test func onlyWhomTheChangeCanConcernIsEvaluatedAgain() async throws {
    let house = try await TestHouse()
    let listed = try await house.submit(try Applicants.listed())
    for number in 1...6 { _ = try await house.submit(try Applicants.clean(number, family: "Larkwhistle\(number)")) }
    let later = try await house.submit(try Applicants.clean(9, family: "Thistledown"))
    try #require(later.openCase == nil)
    let report = try #require(
      try await house.load(TestHouse.list + "\nown-2,person,Odalys Thistledown,,1988-05-17,US,,TEST\n").rescreened)
    #expect(report.changed == 1)
    #expect(report.examined < 8)
    #expect(report.passedOver > 0)
    let after = try await ReadApplication(house.services).run(later.application.id, as: .system)
    #expect(after.openCase != nil)
    #expect(after.findings.map(\.reference) == ["own-2"])
    let same = try await ReadApplication(house.services).run(listed.application.id, as: .system)
    #expect(same.application.version == listed.application.version, "a change elsewhere writes nothing")
  }

  @Test func aPartyThatLeavesTheListTakesItsFindingAlong() async throws {
    let house = try await TestHouse(lists: [
      TestHouse.list + "\nown-2,person,Somebody Else,,,,,TEST\n"
    ])
    let view = try await house.submit(try Applicants.listed())
    try #require(view.application.state == .referred)
    try await house.load(
      "id,kind,name,aliases,birthDate,countries,identifiers,programme\nown-2,person,Somebody Else,,,,,TEST\n")
    let after = try await ReadApplication(house.services).run(view.application.id, as: .system)
    #expect(after.findings.isEmpty)
    #expect(after.application.state != .referred)
  }

  @Test func whatAnEndedProcessLeftIsGoneOnWith() async throws {
    let house = try await TestHouse()
    let view = try await house.submit(try Applicants.clean(9, family: "Thistledown"))
    let changed = TestHouse.list + "\nown-2,person,Odalys Thistledown,,1988-05-17,US,,TEST\n"
    // The list is in use and on record, but nobody was screened again.
    let before = try #require(house.services.rules.index.lists.first)
    try await house.load(changed)
    let id = view.application.id
    let found = try await ReadApplication(house.services).run(id, as: .system)
    try #require(found.findings.count == 1)
    _ = try await house.services.store.write { transaction in
      try transaction.putSetting("rescreen/\(before.list)", "{\"since\":\"\(before.version)\"}")
      for var finding in found.findings {
        finding.disposition = .gone
        try transaction.put(finding)
      }
      try transaction.journal(EntryHeading(at: house.clock.now, actor: .system, action: "test.forget"))
    }
    let rescreen = RescreenCustomers(house.services, archive: house.archive)
    #expect(try await rescreen.resume() == [before.list])
    let after = try await ReadApplication(house.services).run(id, as: .system)
    #expect(after.findings.map(\.disposition) == [.open])
    #expect(try await rescreen.resume().isEmpty)
  }

  @Test func anOlderVersionStandsInForOneThatCannotBeRead() async throws {
    let house = try await TestHouse()
    let first = try #require(house.services.rules.index.lists.first)
    try await house.load(TestHouse.list + "\nown-2,person,Somebody Else,,,,,TEST\n")
    let second = try #require(house.services.rules.index.lists.first)
    let archive = Broken(inner: house.archive, version: second.version)
    let broken = try await LoadList(house.services, archive: archive).restore()
    #expect(broken.map(\.list) == [first.list])
    #expect(house.services.rules.index.lists.map(\.version) == [first.version])
  }

  /// An archive that has lost one version.
  private struct Broken: ListArchive {
    let inner: any ListArchive
    let version: String

    func store(list: String, version: String, files: [(name: String, bytes: [UInt8])]) throws {
      try inner.store(list: list, version: version, files: files)
    }

    func files(list: String, version: String) throws -> [(name: String, bytes: [UInt8])] {
      guard version != self.version else { throw WorkflowError(.notFound, "lost") }
      return try inner.files(list: list, version: version)
    }
  }
}
