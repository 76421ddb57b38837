import Testing
import VestibuleTestKit
import Vocabulary
import Wire
import Workflow

@Suite struct DeclarationTests {
  private let house: TestHouse
  private let application: ApplicationView
  private let account: AccountID

  init() async throws {
    house = try await TestHouse()
    application = try await house.submit(Applicants.clean())
    account = try await house.services.store.read { reader in
      var query = AccountQuery()
      query.reference = "vm-1"
      return try #require(try reader.accounts(query, PageRequest()).elements.first).id
    }
  }

  private func draft(
    _ activity: DeclarationRecord.Activity = .researchScanner, targets: [String] = [], days: Range<Int> = -1..<30,
    isPublic: Bool = true
  ) throws -> DeclareActivity.Draft {
    DeclareActivity.Draft(
      account: account, activity: activity, targets: try targets.map { try IPPrefix($0) }, ports: [22, 443],
      start: SteppableClock.start.adding(days: days.lowerBound),
      end: SteppableClock.start.adding(days: days.upperBound),
      isPublic: isPublic,
      words: try DeclarationWords(purpose: "Counts open resolvers", contact: "https://scan.example.org"))
  }

  private func approved(_ draft: DeclareActivity.Draft) async throws -> DeclarationRecord {
    let (maker, checker) = (try await house.person("mara", .officer), try await house.person("otto", .officer))
    let opened = try await DeclareActivity(house.services).run(draft, as: maker).opened
    return try await SettleDeclaration(house.services).run(
      opened.id, approves: true, seenDigest: SettleDeclaration.digest(of: opened), as: checker
    ).opened
  }

  /// A detection that says a reference allows it, from an hour before to `end` seconds after the start of the clock.
  private func observed(ref: String, until end: Int64 = 0) async throws -> ObservationRecord {
    let (first, last) = (SteppableClock.start.seconds - 3600, SteppableClock.start.seconds + end)
    let text = """
      {"account_id":"vm-1","family":"scan","kind":"horizontal","raised":\(first).0,"first":\(first).1,"last":\(last),
      "score":0.98,"campaign":null,"authorised":true,"ref":"\(ref)","evidence":{"targets":312}}
      """
    let report = try await RecordDetections(house.services).run([try JSONValue.parse(Array(text.utf8))], as: .system)
    #expect(report.accepted == 1 && report.refused.isEmpty)
    var query = ObservationQuery()
    query.account = account
    let wanted = query
    return try #require(
      try await house.services.store.read { try $0.observations(wanted, PageRequest()).elements.first })
  }

  @Test func allowsNothingBeforeASecondPersonSaysSo() async throws {
    let maker = try await house.person("mara", .officer)
    let opened = try await DeclareActivity(house.services).run(draft(), as: maker).opened
    let digest = try SettleDeclaration.digest(of: opened)
    await #expect(throws: WorkflowError(.samePerson, "who entered a declaration cannot approve it")) {
      try await SettleDeclaration(house.services).run(opened.id, approves: true, seenDigest: digest, as: maker)
    }
    let analyst = try await house.person("ana", .analyst)
    await #expect(throws: WorkflowError.self) {
      try await SettleDeclaration(house.services).run(opened.id, approves: true, seenDigest: digest, as: analyst)
    }
    let other = try await house.person("otto", .officer)
    await #expect(throws: WorkflowError.self) {
      try await SettleDeclaration(house.services).run(opened.id, approves: true, seenDigest: "00", as: other)
    }
    #expect(try await !observed(ref: opened.id.text).isAuthorised)
    #expect(try await PublishedDeclarations(house.services).run().isEmpty)
    #expect(try await !ReadDeclarations(house.services).register(as: other).contains("vm-1"))
  }

  @Test func tellsDetectionWhatIsAllowed() async throws {
    let record = try await approved(draft(targets: ["203.0.113.0/24", "2001:db8::/32"]))
    let officer = try await house.person("olga", .officer)
    let lines = try await ReadDeclarations(house.services).register(as: officer).split(separator: "\n")
    let times = "\(record.start.seconds),\(record.end.seconds),\(record.id)"
    #expect(
      lines == [
        "account_id,kind,dst_cidr,dport,start,end,ref", "vm-1,research-scanner,203.0.113.0/24,22,\(times)",
        "vm-1,research-scanner,203.0.113.0/24,443,\(times)", "vm-1,research-scanner,2001:db8::/32,22,\(times)",
        "vm-1,research-scanner,2001:db8::/32,443,\(times)",
      ])
    let seen = try await observed(ref: record.id.text)
    #expect(seen.isAuthorised && seen.severity == .information)
    let published = try await PublishedDeclarations(house.services).run()
    #expect(published.map(\.record.id) == [record.id] && published[0].words.purpose == "Counts open resolvers")
  }

  /// The sensor may still hold a register from before the withdrawal.
  @Test func doesNotBelieveASensorThatNamesAWithdrawnDeclaration() async throws {
    let record = try await approved(draft())
    let officer = try await house.person("olga", .officer)
    let withdrawn = try await WithdrawDeclaration(house.services).run(record.id, as: officer).opened
    #expect(withdrawn.state == .withdrawn)
    #expect(withdrawn.allowed(from: record.start, to: SteppableClock.start.adding(seconds: -1)))
    #expect(try await !observed(ref: record.id.text, until: 600).isAuthorised)
    #expect(try await PublishedDeclarations(house.services).run().isEmpty)
    await #expect(throws: WorkflowError.self) {
      try await WithdrawDeclaration(house.services).run(record.id, as: officer)
    }
  }

  @Test func leavesOtherRegistersToTheSensor() async throws {
    #expect(try await observed(ref: "RS-2026-17").isAuthorised)
  }

  @Test(arguments: [
    (DeclarationRecord.Activity.penetrationTest, [], -1..<30, "/targets"),
    (.researchScanner, [], -30..<0, "/end"), (.researchScanner, [], 5..<5, "/end"),
    (.researchScanner, [], 0..<401, "/end"), (.crawler, ["10.0.0.0/8", "10.0.0.0/8"], 0..<5, "/targets"),
  ])
  func refusesWhatIsNoDeclaration(
    _ activity: DeclarationRecord.Activity, _ targets: [String], _ days: Range<Int>, _ field: String
  ) async throws {
    let maker = try await house.person("mara", .officer)
    let draft = try draft(activity, targets: targets, days: days)
    let error = await #expect(throws: WorkflowError.self) {
      try await DeclareActivity(house.services).run(draft, as: maker)
    }
    #expect(error?.field == field)
  }
}
