import HouseLedger
import Testing
import VestibuleTestKit
import Vocabulary
import Workflow

@Suite struct HouseLedgerTests {
  private let folder: TemporaryFolder
  private let clock = SteppableClock()
  private let ledger: HouseLedger

  init() throws {
    folder = try TemporaryFolder()
    ledger = HouseLedger(folder: folder.path("leases"), now: { [clock] in Surroundings.fixed(clock: clock).now() })
  }

  private func event(
    _ operation: LeaseEvent.Operation, _ tenant: String, _ seconds: Int64, prefix: String = "192.0.2.17",
    ports: ClosedRange<UInt16> = 0...65_535
  ) throws -> LeaseEvent {
    try LeaseEvent(
      operation: operation, prefix: prefix, firstPort: ports.lowerBound, lastPort: ports.upperBound,
      at: Instant(seconds: 1_700_000_000 + seconds), tenant: tenant, resource: "eni-\(tenant)")
  }

  private func ask(_ seconds: Int64, _ address: String = "192.0.2.17", port: UInt16? = nil, knownAt: Instant? = nil)
    async throws -> HolderAnswer
  {
    let question = AddressQuestion(
      address: try IPAddress(address), port: port, at: Instant(seconds: 1_700_000_000 + seconds))
    return try #require(try await ledger.holders(of: [question], knownAt: knownAt).first)
  }

  @Test func isEmptyAtFirst() async throws {
    #expect(try await ledger.head().rows == 0)
    #expect(try await ask(5).certainty == .unknown)
  }

  @Test func tellsWhoHeldAnAddressBetweenItsChanges() async throws {
    let receipt = try await ledger.record([
      event(.assign, "vm-1", 0), event(.release, "vm-1", 100), event(.assign, "vm-2", 100),
    ])
    #expect(receipt.accepted == 3 && receipt.refused.isEmpty)
    #expect(try await ledger.head() == receipt.head)
    #expect(try await ask(50).leases.map(\.tenant) == ["vm-1"])
    #expect(try await ask(150).leases.map(\.tenant) == ["vm-2"])
    #expect(try await ask(100).certainty == .ambiguous)
    #expect(try await ask(-50).certainty == .unknown)
    #expect(try await ledger.leases(of: IPAddress("192.0.2.17"), limit: 10).map(\.tenant) == ["vm-1", "vm-2"])
    #expect(try await ledger.leases(ofTenant: "vm-2", limit: 10).map(\.prefix) == ["192.0.2.17"])
  }

  @Test func changesNothingOnARepeatAndRefusesAnOverlap() async throws {
    let events = try [event(.assign, "vm-1", 0)]
    let first = try await ledger.record(events)
    let again = try await ledger.record(events)
    #expect(again.accepted == 0 && again.repeated == 1 && again.head == first.head)
    let overlap = try await ledger.record([
      event(.assign, "vm-9", 10), event(.assign, "vm-1", 0, prefix: "2001:db8::/64"),
    ])
    #expect(overlap.refused.map(\.index) == [0] && overlap.accepted == 1)
    #expect(try await ask(20).leases.map(\.tenant) == ["vm-1"])
  }

  @Test func namesEveryPortBlockWithoutAPort() async throws {
    _ = try await ledger.record([
      event(.assign, "vm-1", 0, ports: 1024...2047), event(.assign, "vm-2", 0, ports: 2048...4095),
    ])
    let answer = try await ask(10)
    #expect(answer.certainty == .ambiguous && answer.settledBy.contains("port"))
    #expect(try await ask(10, port: 3000).leases.map(\.tenant) == ["vm-2"])
  }

  @Test func answersAsKnownOnADay() async throws {
    _ = try await ledger.record([event(.assign, "vm-1", 0)])
    let before = Surroundings.fixed(clock: clock).now()
    clock.step(seconds: 60)
    _ = try await ledger.record([event(.release, "vm-1", 30), event(.assign, "vm-2", 30)])
    #expect(try await ask(50).leases.map(\.tenant) == ["vm-2"])
    #expect(try await ask(50, knownAt: before).leases.map(\.tenant) == ["vm-1"])
  }

  @Test func findsEverythingAgainAfterOpeningAnew() async throws {
    let head = try await ledger.record([event(.assign, "vm-1", 0)]).head
    let other = HouseLedger(folder: folder.path("leases"), now: { SteppableClock.start })
    #expect(try await other.head() == head)
  }
}
