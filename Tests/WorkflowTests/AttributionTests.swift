import Journal
import Programme
import Testing
import Traffic
import VestibuleTestKit
import Vocabulary
import Wire
import Workflow

@Suite struct AttributionTests {
  private let house: TestHouse
  private let application: ApplicationView

  init() async throws {
    house = try await TestHouse()
    application = try await house.submit(Applicants.clean())
    _ = try await RecordLeases(house.services).run(
      [
        Self.event(.assign, tenant: "vm-1", ports: 0...65_535, address: "192.0.2.17"),
        Self.event(.assign, tenant: "vm-1", ports: 1024...2047, address: "192.0.2.99"),
        Self.event(.assign, tenant: "vm-2", ports: 2048...4095, address: "192.0.2.99"),
      ], as: .system)
  }

  private static func event(
    _ operation: LeaseEvent.Operation, tenant: String, ports: ClosedRange<UInt16>, address: String
  ) throws -> LeaseEvent {
    try LeaseEvent(
      operation: operation, prefix: address, firstPort: ports.lowerBound, lastPort: ports.upperBound,
      at: SteppableClock.start, tenant: tenant, resource: "eni-1")
  }

  private func question(_ address: String, port: UInt16? = nil) throws -> AddressQuestion {
    AddressQuestion(address: try IPAddress(address), port: port, at: SteppableClock.start.adding(seconds: 60))
  }

  private func draft(
    _ addresses: [String], scope: [LegalRequestRecord.ScopeItem], isSecret: Bool = false
  ) throws -> OpenLegalRequest.Draft {
    OpenLegalRequest.Draft(
      request: try LegalRequest(
        authority: "District Court of Nowhere", requester: "Judge Example", reference: "7 Gs 12/26",
        legalBasis: "Section 1 of an invented act", questions: try addresses.map { try question($0) }),
      dueAt: SteppableClock.start.adding(days: 7), jurisdiction: try CountryCode("DE"), basis: .courtOrder,
      isSecret: isSecret, scope: scope)
  }

  private func answered(_ draft: OpenLegalRequest.Draft) async throws -> (LegalRequestRecord, Principal) {
    let (maker, checker) = (try await house.person("mara", .officer), try await house.person("otto", .officer))
    let opened = try await OpenLegalRequest(house.services).run(draft, as: maker).opened
    let digest = try SettleLegalRequest.digest(of: opened)
    _ = try await SettleLegalRequest(house.services).run(opened.id, approves: true, seenDigest: digest, as: checker)
    return (try await AnswerLegalRequest(house.services).run(opened.id, as: maker).opened, maker)
  }

  private func answer(in pack: [UInt8]) throws -> LegalAnswer {
    let bytes = try #require(try StoredArchive.read(pack)["answer.json"])
    return try StrictJSON.decode(LegalAnswer.self, from: bytes)
  }

  @Test func namesTheAccountBehindAnAddress() async throws {
    let officer = try await house.person("olga", .officer)
    let found = try await LookUpAddress(house.services).run(
      [question("192.0.2.17"), question("192.0.2.99"), question("203.0.113.1")], purpose: "abuse report 7", as: officer)
    #expect(found.map(\.answer.certainty) == [.exact, .ambiguous, .unknown])
    #expect(found[0].holders.first?.application == application.application.id)
    #expect(found[1].holders.map(\.tenant) == ["vm-1", "vm-2"] && found[1].answer.settledBy == ["port"])
    #expect(found[1].holders.last?.account == nil)
  }

  @Test func namesNobodyBehindASharedAddressButWhoseBlockOfPortsIsKnown() async throws {
    _ = try await RecordLeases(house.services).run(
      [Self.event(.assign, tenant: "shared:egress-1", ports: 0...65_535, address: "192.0.2.200")], as: .system)
    let officer = try await house.person("olga", .officer)
    let shared = try await LookUpAddress(house.services).run([question("192.0.2.200")], purpose: "abuse", as: officer)
    #expect(shared[0].answer.certainty == .ambiguous && shared[0].answer.settledBy == ["translation-log"])
    #expect(shared[0].holders.map(\.account) == [nil])
  }

  /// The applicant's own statement has one at the time of registration; here the provider's log counts.
  @Test func tellsTheAccessesAroundAnExactAnswerAndWritesThatDown() async throws {
    let instant = try question("192.0.2.17").at
    let times = [-90_000, -600, 30, 90_000].map { instant.adding(seconds: $0) }
    let events = try times.enumerated().map { index, at in
      AccessEvent(
        account: "vm-1", actor: "root", action: "login", address: try IPAddress("203.0.113.\(index)"), port: 40_000,
        time: at, channel: .console, agent: "")
    }
    _ = try await RecordAccess(house.services).run(events, as: .system)
    let officer = try await house.person("olga", .officer)
    let questions = [try question("192.0.2.17"), try question("192.0.2.99"), try question("203.0.113.1")]
    let before = try await house.services.store.read { try $0.journalSize() }
    let found = try await LookUpAddress(house.services).runWithAccess(questions, purpose: "abuse 7", as: officer)
    let told = try #require(found[0].access)
    let logins = told.events.filter { $0.action == "login" }
    #expect(logins.map(\.at) == [times[1], times[2]] && logins.map(\.address.text) == ["203.0.113.1", "203.0.113.2"])
    #expect(told.from == instant.adding(days: -1) && told.to == instant.adding(days: 1) && told.missing == nil)
    #expect(found[1].access == nil && found[2].access == nil)
    // The look-up, and the opening of one customer's data.
    #expect(try await house.services.store.read { try $0.journalSize() } == before + 2)
    await #expect(throws: WorkflowError.self) {
      try await LookUpAddress(house.services).runWithAccess(
        questions, purpose: "abuse 7", as: Principal(actor: .system, permissions: [.readLeases]))
    }
    let many = [AddressQuestion](repeating: questions[0], count: LookUpAddress.maximumHistories + 1)
    await #expect(throws: WorkflowError.self) {
      try await LookUpAddress(house.services).runWithAccess(many, purpose: "abuse 7", as: officer)
    }
  }

  @Test func journalsEveryLookUpWithItsPurposeAndWithoutAddresses() async throws {
    let officer = try await house.person("olga", .officer)
    _ = try await LookUpAddress(house.services).run([question("192.0.2.17")], purpose: "abuse report 7", as: officer)
    let journal = try await house.journalText()
    #expect(journal.contains("address.look-up") && journal.contains("abuse report 7"))
    #expect(!journal.contains("192.0.2.17"))
    await #expect(throws: WorkflowError.self) {
      try await LookUpAddress(house.services).run([question("192.0.2.17")], purpose: " ", as: officer)
    }
    let auditor = try await house.person("aino", .auditor)
    await #expect(throws: WorkflowError.self) {
      try await LookUpAddress(house.services).run([question("192.0.2.17")], purpose: "curiosity", as: auditor)
    }
  }

  @Test func answersWithWhatTheScopeNamesAndNoMore() async throws {
    let (record, officer) = try await answered(draft(["192.0.2.17"], scope: [.account, .identity]))
    #expect(record.state == .answered && record.exactAnswers == 1)
    let pack = try await AnswerLegalRequest(house.services).pack(record.id, as: officer)
    let holder = try #require(try answer(in: pack).items.first?.holders.first)
    #expect(holder.identity?["name"]?["family"] == "Larkwhistle")
    #expect(holder.identity?["email"] == nil && holder.contact == nil && holder.payment == nil)
    let text = String(decoding: pack, as: UTF8.self)
    #expect(!text.contains("mail.example") && !text.contains("Sample Road") && !text.contains("fp_1"))
  }

  @Test func namesNobodyWhereSeveralFit() async throws {
    let (record, officer) = try await answered(draft(["192.0.2.99"], scope: LegalRequestRecord.ScopeItem.allCases))
    let pack = try await AnswerLegalRequest(house.services).pack(record.id, as: officer)
    let item = try #require(try answer(in: pack).items.first)
    #expect(item.answer.certainty == .ambiguous && item.holders.count == 2)
    #expect(item.holders.allSatisfy { $0.identity == nil && !$0.missing.isEmpty })
    #expect(!String(decoding: pack, as: UTF8.self).contains("Larkwhistle"))
  }

  @Test func packsAnAnswerThatVerifiesWithTheJournalsKeyOnly() async throws {
    let (record, officer) = try await answered(draft(["192.0.2.17"], scope: [.account]))
    let pack = try await AnswerLegalRequest(house.services).pack(record.id, as: officer)
    let key = try NoteVerifierKey(house.services.signer.verifierKey)
    #expect(EvidencePackVerifier.verify(pack, key: key).isValid)
    var changed = pack
    changed[changed.count / 3] ^= 1
    #expect(!EvidencePackVerifier.verify(changed, key: key).isValid)
  }

  @Test func needsTwoPersons() async throws {
    let maker = try await house.person("mara", .officer)
    let opened = try await OpenLegalRequest(house.services).run(draft(["192.0.2.17"], scope: []), as: maker).opened
    let digest = try SettleLegalRequest.digest(of: opened)
    await #expect(throws: WorkflowError(.samePerson, "who entered a request cannot approve it")) {
      try await SettleLegalRequest(house.services).run(opened.id, approves: true, seenDigest: digest, as: maker)
    }
    let other = try await house.person("otto", .officer)
    await #expect(throws: WorkflowError.self) {
      try await SettleLegalRequest(house.services).run(opened.id, approves: true, seenDigest: "00", as: other)
    }
    await #expect(throws: WorkflowError.self) { try await AnswerLegalRequest(house.services).run(opened.id, as: maker) }
  }

  @Test func keepsSecretRequestsFromThoseWhoDoNotAnswerThem() async throws {
    let (record, officer) = try await answered(draft(["192.0.2.17"], scope: [.identity], isSecret: true))
    let analyst = try await house.person("ana", .analyst)
    let read = ReadLegalRequests(house.services)
    #expect(try await read.list(LegalRequestQuery(), PageRequest(), as: analyst).elements.isEmpty)
    #expect(try await read.list(LegalRequestQuery(), PageRequest(), as: officer).elements.map(\.id) == [record.id])
    #expect(try await !house.journalText().contains("subject.disclose"))
    let count = try #require(try await read.counts(as: officer).first)
    #expect(count.received == 1 && count.answered == 1 && count.secret == 1 && count.addresses == 1)
  }

  @Test func tellsTheCustomersRecordThatSomethingWasTold() async throws {
    _ = try await answered(draft(["192.0.2.17"], scope: [.identity]))
    #expect(try await house.journalText().contains("subject.disclose"))
  }

  @Test func tellsAccessesThatTheProviderReported() async throws {
    let access = AccessEvent(
      account: "vm-1", actor: "a", action: "ConsoleLogin", address: try IPAddress("198.51.100.77"),
      time: SteppableClock.start, channel: .console, agent: "browser")
    _ = try await RecordAccess(house.services).run([access], as: .system)
    let (record, officer) = try await answered(draft(["192.0.2.17"], scope: [.access]))
    let pack = try await AnswerLegalRequest(house.services).pack(record.id, as: officer)
    let told = try #require(try answer(in: pack).items.first?.holders.first?.access?.array)
    #expect(told.contains { $0["address"] == "198.51.100.77" })
  }
}

@Suite struct SubscriberRegisterTests {
  private let house: TestHouse
  private let application: ApplicationView

  init() async throws {
    house = try await TestHouse()
    application = try await house.submit(Applicants.clean())
    _ = try await RecordLeases(house.services).run(
      [
        LeaseEvent(
          operation: .assign, prefix: "192.0.2.17", firstPort: 0, lastPort: .max, at: SteppableClock.start,
          tenant: "vm-1", resource: "eni-1")
      ], as: .system)
  }

  @Test func hasWhatTheDirectionsName() async throws {
    let officer = try await house.person("olga", .officer)
    let page = try await SubscriberRegister(house.services).page(PageRequest(), purpose: "order 12", as: officer)
    let entry = try #require(page.elements.first { $0.reference == "vm-1" })
    #expect(entry.names.contains { $0.contains("Larkwhistle") } && entry.addresses.map(\.prefix) == ["192.0.2.17"])
    #expect(entry.email != nil && entry.address != nil && entry.hiredFrom <= SteppableClock.start.adding(days: 1))
    let journal = try await house.journalText()
    #expect(journal.contains("subscriber-register.export") && journal.contains("subject.disclose"))
    #expect(journal.contains("order 12") && !journal.contains("Larkwhistle"))
  }

  @Test func isClosedToThoseWhoDoNotAnswerAuthoritiesAndWantsAPurpose() async throws {
    let register = SubscriberRegister(house.services)
    let analyst = try await house.person("ana", .analyst)
    await #expect(throws: WorkflowError.self) {
      try await register.page(PageRequest(), purpose: "order 12", as: analyst)
    }
    let officer = try await house.person("olga", .officer)
    await #expect(throws: WorkflowError.self) { try await register.page(PageRequest(), purpose: "", as: officer) }
    #expect(try await !house.journalText().contains("subscriber-register.export"))
  }

  @Test func writesATableThatNoSpreadsheetExecutes() async throws {
    let officer = try await house.person("olga", .officer)
    let page = try await SubscriberRegister(house.services).page(PageRequest(), purpose: "order 12", as: officer)
    var entry = try #require(page.elements.first)
    entry = try entry.changed { $0["intendedUse"] = "=HYPERLINK(\"http://x\"), then \"more\"" }
    entry = try entry.changed { $0["telephone"] = "+12025550123" }
    var table = SubscriberTable()
    table.append(entry)
    #expect(table.text.contains("\"'=HYPERLINK(\"\"http://x\"\"), then \"\"more\"\"\""))
    #expect(table.text.contains(",+12025550123,"))
  }
}

extension SubscriberEntry {
  fileprivate func changed(_ change: (inout [String: JSONValue]) -> Void) throws -> SubscriberEntry {
    var members = Dictionary(
      uniqueKeysWithValues: (try JSONValue(encoding: self).object?.members ?? []).map { ($0.key, $0.value) })
    change(&members)
    let object = JSONObject(members.map { JSONObject.Member($0.key, $0.value) })
    return try StrictJSON.decode(SubscriberEntry.self, from: CanonicalJSON.bytes(of: .object(object)))
  }
}
