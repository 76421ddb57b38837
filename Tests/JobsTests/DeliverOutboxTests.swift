import Evidence
import Feeds
import Logging
import Observability
import Policy
import Synchronization
import Testing
import Vault
import VestibuleTestKit
import Vocabulary
import Workflow

@testable import Jobs

@Suite struct DeliverOutboxTests {
  struct NoPacks: PackReader {
    func pack(from text: [UInt8]) throws(PackError) -> RegimePack {
      throw PackError(message: "none", line: 1, column: 1)
    }
  }

  /// Stands for the network: answers as told and remembers what came.
  final class Network: Sendable {
    let sent = Mutex<[(url: String, ids: [String])]>([])
    let answer: @Sendable (_ url: String) -> WebhookFault?

    init(answer: @escaping @Sendable (_ url: String) -> WebhookFault?) { self.answer = answer }

    func send(_ messages: [WebhookSender.Message], _ url: String, _ secret: [UInt8]) -> [WebhookSender.Attempt] {
      sent.withLock { $0.append((url, messages.map(\.id))) }
      return messages.map { _ in WebhookSender.Attempt(fault: answer(url), status: nil, seconds: 0) }
    }

    var count: Int { sent.withLock { $0.reduce(0) { $0 + $1.ids.count } } }
  }

  let clock = SteppableClock()
  let place: SQLitePlace
  let services: Services
  let registry = MetricRegistry()

  init() async throws {
    place = try SQLitePlace()
    let folder = place.folder
    services = Services(
      store: try await place.open(), vault: try await EnvelopeVault.open(keyFile: folder.path("keys/vault.key")),
      surroundings: .fixed(clock: clock),
      signer: try FileJournalSigner(path: folder.path("keys/journal.key"), origin: "test.example/journal"),
      packReader: NoPacks(), rules: Rules(anchors: .none))
  }

  private func outbox(_ network: Network) -> DeliverOutbox {
    DeliverOutbox(
      services: services, send: { network.send($0, $1, $2) }, metrics: ProductMetrics(registry: registry),
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
  }

  private func enqueue(_ count: Int) async throws {
    let services = services
    try await services.store.write { transaction in
      for _ in 0..<count {
        try transaction.enqueue(
          OutboxMessage(
            id: services.surroundings.identifier(), type: "test", payload: Array("{}".utf8),
            at: services.surroundings.now()))
      }
    }
  }

  private func pending() async throws -> Int { try await services.store.read { try $0.pendingDeliveries() } }

  @Test func everythingDueIsDeliveredOnceToEachWebhook() async throws {
    for number in 0..<3 {
      _ = try await RegisterWebhook(services).run(url: "https://\(number).example/hook", as: .system)
    }
    try await enqueue(150)
    let network = Network { _ in nil }
    try await outbox(network).run()
    #expect(network.count == 450)
    #expect(try await pending() == 0)
    try await outbox(network).run()
    #expect(network.count == 450)
    #expect(registry.exposition().contains(#"vestibule_deliveries_total{result="delivered"} 450"#))
  }

  @Test func failuresComeBackByTheScheduleAndAreGivenUp() async throws {
    _ = try await RegisterWebhook(services).run(url: "https://a.example/hook", as: .system)
    try await enqueue(1)
    let network = Network { _ in .timeOut }
    for (attempt, delay) in [Int64(0), 6, 331, 1981, 7921, 19_801, 39_601, 55_441, 79_201, 95_041].enumerated() {
      clock.step(seconds: delay)
      try await outbox(network).run()
      #expect(network.count == attempt + 1)
      // Not due again at once.
      clock.step(seconds: 4)
      try await outbox(network).run()
      #expect(network.count == attempt + 1)
    }
    clock.step(seconds: 10_000_000)
    try await outbox(network).run()
    #expect(network.count == 10)
    #expect(try await pending() == 0)
    #expect(registry.exposition().contains(#"vestibule_deliveries_total{result="given-up"} 1"#))
  }

  @Test func oneDeadWebhookDoesNotHoldUpAnother() async throws {
    _ = try await RegisterWebhook(services).run(url: "https://dead.example/", as: .system)
    _ = try await RegisterWebhook(services).run(url: "https://well.example/", as: .system)
    try await enqueue(5)
    let network = Network { $0.contains("dead") ? .connection : nil }
    try await outbox(network).run()
    #expect(try await pending() == 5)
  }

  @Test func aGoneReceiverIsDisabled() async throws {
    let webhook = try await RegisterWebhook(services).run(url: "https://a.example/", as: .system).record
    try await enqueue(2)
    let network = Network { _ in .gone }
    try await outbox(network).run()
    #expect(try await pending() == 0)
    let record = try await services.store.read { try $0.record(WebhookRecord.self, webhook.id.text) }
    #expect(record?.disabledAt != nil)
  }

  @Test func cancelledAttemptsDoNotCount() async throws {
    _ = try await RegisterWebhook(services).run(url: "https://a.example/", as: .system)
    try await enqueue(1)
    try await outbox(Network { _ in .cancelled }).run()
    let now = clock.now
    let due = try await services.store.read { try $0.dueDeliveries(at: now, limit: 10) }
    #expect(due.map(\.attempts) == [0])
  }

  @Test func readingsArriveInTheMetrics() async throws {
    _ = try await RegisterWebhook(services).run(url: "https://a.example/", as: .system)
    try await enqueue(3)
    try await SignCheckpoint(services).run()
    clock.step(seconds: 30)
    try await TakeReadings(services: services, metrics: ProductMetrics(registry: registry)).run()
    let text = registry.exposition()
    for line in [
      "vestibule_outbox_pending 3", "vestibule_journal_entries 1", "vestibule_checkpoint_entries 1",
      "vestibule_checkpoint_age_seconds 30", #"vestibule_cases{state="open"} 0"#,
    ] {
      #expect(text.contains(line + "\n"), "\(line)")
    }
  }
}
