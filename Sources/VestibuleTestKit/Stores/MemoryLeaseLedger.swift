import Synchronization
public import Vocabulary
public import Workflow

/// A lease ledger in memory, plain and slow: for tests of what stands on the port.
public final class MemoryLeaseLedger: LeaseLedger {
  private let rows = Mutex<[HeldLease]>([])

  public init() {}

  public func holders(of questions: [AddressQuestion], knownAt: Instant?) async throws -> [HolderAnswer] {
    let rows = rows.withLock { $0 }
    return questions.map { question in
      let fitting = rows.filter { lease in
        lease.prefix == question.address.text && lease.start <= question.at
          && lease.end.map { question.at < $0 } ?? true
          && question.port.map { (lease.firstPort...lease.lastPort).contains($0) } ?? true
      }
      let tenants = Set(fitting.map(\.tenant))
      return HolderAnswer(
        question: question, certainty: tenants.isEmpty ? .unknown : tenants.count == 1 ? .exact : .ambiguous,
        leases: fitting, settledBy: tenants.count > 1 ? ["port"] : [], skewSeconds: 0)
    }
  }

  public func leases(of address: IPAddress, limit: Int) async throws -> [HeldLease] {
    rows.withLock { rows in Array(rows.filter { $0.prefix == address.text }.prefix(limit)) }
  }

  public func leases(ofTenant tenant: String, limit: Int) async throws -> [HeldLease] {
    rows.withLock { rows in Array(rows.filter { $0.tenant == tenant }.prefix(limit)) }
  }

  public func record(_ events: [LeaseEvent]) async throws -> LeaseReceipt {
    var refused: [LeaseReceipt.Refusal] = []
    rows.withLock { rows in
      for (index, event) in events.enumerated() {
        let held = rows.firstIndex {
          $0.prefix == event.prefix && $0.firstPort == event.firstPort && $0.lastPort == event.lastPort && $0.end == nil
        }
        switch (event.operation, held) {
        case (.assign, nil):
          rows.append(
            HeldLease(
              prefix: event.prefix, firstPort: event.firstPort, lastPort: event.lastPort, start: event.at, end: nil,
              tenant: event.tenant, resource: event.resource, sequence: UInt64(rows.count)))
        case (.release, let place?):
          let old = rows[place]
          rows[place] = HeldLease(
            prefix: old.prefix, firstPort: old.firstPort, lastPort: old.lastPort, start: old.start, end: event.at,
            tenant: old.tenant, resource: old.resource, sequence: old.sequence)
        case (.assign, _): refused.append(.init(index: index, reason: "overlaps a lease that is held"))
        case (.release, nil): refused.append(.init(index: index, reason: "nobody holds it"))
        }
      }
    }
    return LeaseReceipt(
      accepted: events.count - refused.count, repeated: 0, refused: refused, head: try await head())
  }

  public func head() async throws -> LedgerHead {
    let count = rows.withLock { $0.count }
    return LedgerHead(rows: UInt64(count), digest: String(repeating: "0", count: 64))
  }
}
