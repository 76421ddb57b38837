import Testing
import Traffic
import VestibuleTestKit
import Vocabulary
import Wire
import Workflow

@Suite struct TelemetryTests {
  private let house: TestHouse
  private let application: ApplicationView

  init() async throws {
    house = try await TestHouse()
    application = try await house.submit(Applicants.clean())
  }

  private func detection(
    family: String = "scan", account: String = "vm-1", last: Int = 1_800_000_600, authorised: Bool = false,
    campaign: String? = nil
  ) throws -> JSONValue {
    let campaignText = campaign.map { "\"\($0)\"" } ?? "null"
    let text = """
      {"account_id":"\(account)","family":"\(family)","kind":"horizontal","raised":1800000500.0,"first":1800000000.1,
      "last":\(last),"score":0.98,"interfaces":["eni-1"],"addresses":["198.18.1.2"],"campaign":\(campaignText),
      "authorised":\(authorised),"ref":null,
      "evidence":{"targets":312,"ports":[22],"contacts":340,"failed":309,"sample":["203.0.113.9:22"]}}
      """
    return try JSONValue.parse(Array(text.utf8))
  }

  private func state() async throws -> (application: ApplicationRecord, openCase: CaseRecord?) {
    let id = application.application.id
    return try await house.services.store.read { reader in
      let record = try #require(try reader.record(ApplicationRecord.self, id.text))
      return (record, try record.openCase.flatMap { try reader.record(CaseRecord.self, $0.text) })
    }
  }

  @Test func opensACaseWhenMachinesAttackOthers() async throws {
    let report = try await RecordDetections(house.services).run([detection()], as: .system)
    #expect(report.accepted == 1 && report.refused.isEmpty)
    let found = try await state()
    #expect(found.application.state == .referred)
    #expect(found.openCase.map { [$0.id] } == report.cases)
    #expect(found.openCase?.severity == .high)
  }

  @Test func joinsTheCaseWhileTheActivityGoesOn() async throws {
    let record = RecordDetections(house.services)
    let first = try await record.run([detection()], as: .system)
    let second = try await record.run([detection(last: 1_800_003_600)], as: .system)
    #expect(second.updated == 1 && second.cases == first.cases)
    let id = application.application.id
    let findings = try await house.services.store.read { reader in
      var query = FindingQuery()
      query.application = id
      query.sensor = .traffic
      return try reader.findings(query, PageRequest()).elements
    }
    #expect(findings.count == 1)
    let (record1, detail) = try await revealed()
    #expect(record1.told == 2 && record1.last == Instant(seconds: 1_800_003_600))
    #expect(detail.line?["evidence"]?["targets"]?.number?.int64 == 312)
  }

  private func revealed() async throws -> (record: ObservationRecord, detail: ObservationDetail) {
    let reader = ReadTelemetry(house.services)
    let page = try await reader.observations(ObservationQuery(), PageRequest(), as: .system)
    return try await reader.reveal(try #require(page.elements.first).id, purpose: "abuse work", as: .system)
  }

  @Test func makesAReportOfAbuse() async throws {
    _ = try await RecordDetections(house.services).run([detection()], as: .system)
    let id = try await revealed().record.id
    let reporter = XARFReport.Party(
      organization: "Northlight Cloud", contact: "abuse@northlight.example", domain: "northlight.example")
    let before = try await house.services.store.read { try $0.journalSize() }
    let report = try await ReportAbuse(house.services).run(id, reporter: reporter, purpose: "abuse work", as: .system)
    #expect(report["source_identifier"]?.string == "198.18.1.2" && report["xarf_version"]?.string == "4.2.0")
    #expect(
      report["report_id"]?.string?.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/)
        != nil)
    #expect(!"\(report)".contains("vm-1"))
    #expect(try await house.services.store.read { try $0.journalSize() } == before + 1)
    let nobody = XARFReport.Party(organization: "", contact: "a@b.example", domain: "b.example")
    let error = await #expect(throws: WorkflowError.self) {
      try await ReportAbuse(house.services).run(id, reporter: nobody, purpose: "abuse work", as: .system)
    }
    #expect(error?.field == "/reporter/organization")
  }

  @Test func reportsNothingThatIsAllowed() async throws {
    _ = try await RecordDetections(house.services).run([detection(authorised: true)], as: .system)
    let id = try await revealed().record.id
    let reporter = XARFReport.Party(organization: "N", contact: "a@b.example", domain: "b.example")
    let error = await #expect(throws: WorkflowError.self) {
      try await ReportAbuse(house.services).run(id, reporter: reporter, purpose: "abuse work", as: .system)
    }
    #expect(error?.code == .conflict)
  }

  @Test func leavesRegisteredPurposesAlone() async throws {
    let report = try await RecordDetections(house.services).run([detection(authorised: true)], as: .system)
    #expect(report.accepted == 1 && report.cases.isEmpty)
    #expect(try await state().application.state == application.application.state)
  }

  @Test func refusesWhatItCannotPlaceAndTakesTheRest() async throws {
    let odd = try JSONValue.parse(Array(#"{"account_id":"vm-1","family":"magic"}"#.utf8))
    let report = try await RecordDetections(house.services)
      .run([odd, detection(account: "vm-404"), detection()], as: .system)
    #expect(report.accepted == 1 && report.refused.map(\.index) == [0, 1])
  }

  @Test func countsAnObservationForThirtyDaysOnly() async throws {
    _ = try await RecordDetections(house.services).run([detection()], as: .system)
    house.clock.set(Instant(seconds: 1_900_000_000))
    _ = try await Reassess(house.services).run(because: "clock.test", as: .system)
    let id = application.application.id
    let dispositions = try await house.services.store.read { reader in
      var query = FindingQuery()
      query.application = id
      query.sensor = .traffic
      return try reader.findings(query, PageRequest()).elements.map(\.disposition)
    }
    #expect(dispositions == [.gone])
  }

  @Test func keepsNoTargetAndNoAddressInTheJournal() async throws {
    _ = try await RecordDetections(house.services).run([detection(campaign: "c-1")], as: .system)
    let journal = try await house.journalText()
    #expect(journal.contains("detection.record") && journal.contains("traffic-scan"))
    #expect(!journal.contains("203.0.113.9") && !journal.contains("198.18.1.2"))
  }

  @Test func keepsAddressAndTimeOfEveryAccessSealed() async throws {
    let events = try (0..<3).map { index in
      AccessEvent(
        account: "vm-1", actor: "a", action: "ConsoleLogin", address: try IPAddress("203.0.113.77"),
        time: SteppableClock.start.adding(seconds: Int64(index) * 60), channel: .console, agent: "browser")
    }
    let record = RecordAccess(house.services)
    #expect(try await record.run(events, as: .system).accepted == 3)
    #expect(try await record.run(events, as: .system).accepted == 3)
    #expect(try await !house.journalText().contains("203.0.113.77"))
    let account = try await account()
    let kept = try await ReadTelemetry(house.services).accesses(
      of: account, days: 30, purpose: "abuse work", as: .system)
    #expect(kept.map(\.at) == events.map(\.time))
    let analyst = try await house.person("ana", .auditor)
    await #expect(throws: WorkflowError.self) {
      try await ReadTelemetry(house.services).accesses(of: account, days: 30, purpose: "curious", as: analyst)
    }
  }

  private func account() async throws -> AccountID {
    try await house.services.store.read { reader in
      var query = AccountQuery()
      query.reference = "vm-1"
      return try #require(try reader.accounts(query, PageRequest()).elements.first).id
    }
  }

  @Test func tellsHowWellAnInputIsHeard() async throws {
    let told = InputHealthRecord(
      source: "vpc-1", at: SteppableClock.start, records: 100, bad: 1, lost: 2, late: 3, evicted: 0, watermark: nil)
    try await RecordInputHealth(house.services).run(told, as: .system)
    #expect(try await ReadTelemetry(house.services).inputs(as: .system) == [told])
  }
}
