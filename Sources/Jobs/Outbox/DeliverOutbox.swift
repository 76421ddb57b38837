import Feeds
import Logging
import Observability
import Vocabulary
import Workflow

/// Delivers due messages to their webhooks, at least once each.
///
/// Webhooks are served side by side, the messages of one in order. An attempt whose result was not stored (the process
/// was killed) is made again: receivers know the message by its `webhook-id`.
struct DeliverOutbox: Sendable {
  static let batch = 200
  /// How many webhooks are served at once.
  static let concurrency = 8

  /// Delivers messages to one webhook in order; the attempts made, which may be fewer.
  typealias Send =
    @Sendable (
      _ messages: [WebhookSender.Message], _ url: String, _ secret: [UInt8]
    ) async -> [WebhookSender.Attempt]

  let services: Services
  let send: Send
  let metrics: ProductMetrics
  let logger: Logger

  /// Delivers until nothing is due any more, or nothing moves.
  func run() async throws {
    while !Task.isCancelled {
      let now = services.surroundings.now()
      let due = try await services.store.read { try $0.dueDeliveries(at: now, limit: Self.batch) }
      if due.isEmpty { return }
      let done = try await deliver(due)
      if due.count < Self.batch || done == 0 { return }
    }
  }

  /// - Returns: how many attempts were made and stored.
  private func deliver(_ due: [DeliveryRow]) async throws -> Int {
    let groups = Dictionary(grouping: due, by: \.webhook).sorted { $0.key < $1.key }
    return try await withThrowingTaskGroup { tasks in
      var waiting = groups[...]
      var done = 0
      for _ in 0..<Self.concurrency {
        guard let (webhook, rows) = waiting.popFirst() else { break }
        tasks.addTask { try await deliver(rows, to: webhook) }
      }
      while let count = try await tasks.next() {
        done += count
        if let (webhook, rows) = waiting.popFirst() { tasks.addTask { try await deliver(rows, to: webhook) } }
      }
      return done
    }
  }

  private func deliver(_ rows: [DeliveryRow], to id: WebhookID) async throws -> Int {
    guard let webhook = try await services.store.read({ try $0.record(WebhookRecord.self, id.text) }),
      webhook.disabledAt == nil
    else { return try await giveUp(rows, why: "webhook-disabled") }
    let secret: [UInt8]
    do {
      secret = try await RegisterWebhook(services).secret(of: id)
    } catch let error as WorkflowError where error.code == .notFound {
      return try await giveUp(rows, why: "no-secret")
    }
    let messages = rows.map { WebhookSender.Message(id: $0.message.id.text, payload: $0.message.payload) }
    let attempts = await send(messages, webhook.url, secret)
    return try await settle(Array(zip(rows, attempts)), webhook: id)
  }

  private func settle(_ results: [(DeliveryRow, WebhookSender.Attempt)], webhook: WebhookID) async throws -> Int {
    let finished = results.filter { $0.1.fault != .cancelled }
    let now = services.surroundings.now()
    let verdicts = finished.map { row, attempt in Verdict(row: row, attempt: attempt, next: next(row, attempt, now)) }
    try await services.store.write { transaction in
      for verdict in verdicts { try verdict.store(in: transaction, at: now) }
    }
    for verdict in verdicts { report(verdict) }
    if verdicts.contains(where: { $0.attempt.fault == .gone }) {
      _ = try await RegisterWebhook(services).disable(webhook, as: .system)
      logger.notice("webhook disabled: its receiver is gone", metadata: ["webhook": "\(webhook.text)"])
    }
    return verdicts.count
  }

  /// When a failed delivery is tried again; nil where it is given up.
  private func next(_ row: DeliveryRow, _ attempt: WebhookSender.Attempt, _ now: Instant) -> Instant? {
    guard let fault = attempt.fault, fault != .gone else { return nil }
    let byte = services.surroundings.random(1).first ?? 0
    return DeliverySchedule.delay(afterFailures: row.attempts + 1, jitter: Double(byte) / 256)
      .map { now.adding(seconds: $0) }
  }

  private func giveUp(_ rows: [DeliveryRow], why: String) async throws -> Int {
    try await services.store.write { transaction in
      for row in rows { try transaction.deliveryFailed(row, why: why, next: nil) }
    }
    return rows.count
  }

  private func report(_ verdict: Verdict) {
    metrics.delivered(result: verdict.result, seconds: verdict.attempt.seconds)
    guard let fault = verdict.attempt.fault else { return }
    var metadata: Logger.Metadata = [
      "webhook": "\(verdict.row.webhook.text)", "message": "\(verdict.row.message.id.text)",
      "attempt": .stringConvertible(verdict.row.attempts + 1), "reason": "\(fault.rawValue)",
    ]
    if let status = verdict.attempt.status { metadata["status"] = .stringConvertible(status) }
    logger.warning(verdict.next == nil ? "delivery given up" : "delivery failed", metadata: metadata)
  }
}

/// How one attempt ended and what follows.
private struct Verdict: Sendable {
  let row: DeliveryRow
  let attempt: WebhookSender.Attempt
  let next: Instant?

  var result: String { attempt.fault == nil ? "delivered" : next == nil ? "given-up" : "failed" }

  func store(in transaction: any StoreTransaction, at now: Instant) throws {
    guard let fault = attempt.fault else { return try transaction.deliverySucceeded(row, at: now) }
    let why = attempt.status.map { "\(fault.rawValue) \($0)" } ?? fault.rawValue
    try transaction.deliveryFailed(row, why: why, next: next)
  }
}
