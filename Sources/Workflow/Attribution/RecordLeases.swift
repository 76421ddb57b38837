/// Takes changes of addresses into the ledger and anchors its head in the journal.
public struct RecordLeases: Sendable {
  public static let maximumEvents = 100_000

  let services: Services

  public init(_ services: Services) { self.services = services }

  /// Safe to repeat: what is known already changes nothing.
  ///
  /// - Returns: what was taken and what was refused, with why.
  public func run(_ events: [LeaseEvent], as principal: Principal) async throws -> LeaseReceipt {
    try principal.require(.writeLeases)
    guard (1...Self.maximumEvents).contains(events.count) else {
      throw WorkflowError(.invalid, "send 1 to \(Self.maximumEvents) events", field: "/events")
    }
    let receipt = try await services.requiredLedger.record(events)
    let at = services.now
    let details = [
      "accepted": String(receipt.accepted), "repeated": String(receipt.repeated),
      "refused": String(receipt.refused.count), "ledger-rows": String(receipt.head.rows),
      "ledger-digest": receipt.head.digest,
    ]
    _ = try await services.store.write { transaction in
      try transaction.journal(
        EntryHeading(at: at, actor: principal.actor, action: "leases.record", details: details))
    }
    return receipt
  }
}
