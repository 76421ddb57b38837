import Attribution
import Foundation
import LeaseStore
package import Vocabulary
package import Workflow

/// The lease ledger of the house: one writer, and snapshots for those who ask.
package actor HouseLedger: LeaseLedger {
  /// By how much the clock of whoever asks may be wrong, in seconds, either way.
  package static let skewSeconds: Int64 = 1
  /// So many facts may lie in the log before they go into a segment.
  private static let factsInLog = 20_000

  private let folder: String
  private let now: @Sendable () -> Instant
  private var writer: LeaseStore?
  private var snapshot: LeaseSnapshot?

  /// - Parameter folder: made where it is not there.
  package init(folder: String, now: @escaping @Sendable () -> Instant) {
    self.folder = folder
    self.now = now
  }

  package func holders(of questions: [AddressQuestion], knownAt: Instant?) async throws -> [HolderAnswer] {
    let snapshot = try current()
    let known = knownAt.map { snapshot.links.known(at: $0.microseconds) }
    return questions.map { question in
      let block = AddressBlock(question.address)
      let query = LeaseQuery(high: block.high, low: block.low, port: question.port, time: question.at.microseconds)
      let answer = snapshot.view.answer(query, skew: Self.skewSeconds * 1_000_000, asKnown: known)
      return HolderAnswer(
        question: question, certainty: HolderAnswer.Certainty(rawValue: answer.certainty.rawValue) ?? .unknown,
        leases: answer.candidates.map { snapshot.lease($0) }, settledBy: answer.settledBy.map(\.rawValue),
        skewSeconds: Self.skewSeconds)
    }
  }

  package func leases(of address: IPAddress, limit: Int) async throws -> [HeldLease] {
    let snapshot = try current()
    return snapshot.view.leases(covering: AddressBlock(address), limit: limit).map { snapshot.lease($0) }
  }

  package func leases(ofTenant tenant: String, limit: Int) async throws -> [HeldLease] {
    let snapshot = try current()
    return snapshot.view.leases(ofTenant: tenant, limit: limit).map { snapshot.lease($0) }
  }

  package func head() async throws -> LedgerHead { try current().head }

  package func record(_ events: [LeaseEvent]) async throws -> LeaseReceipt {
    let store = try open()
    let first = store.delta.nextSequence
    let lines = EventLines(events, first: first)
    var batch = store.newBatch(.events)
    var taken: [Int64] = []
    let reader = FeedReader(.events)
    let errors = lines.bytes.withUnsafeBytes { bytes in
      let text = UnsafeRawBufferPointer(rebasing: bytes[..<lines.count])
      return reader.read(text, into: &store.delta, &batch, numbers: &taken)
    }
    try store.commit(batch, recorded: now().microseconds)
    let overlaps = Set(store.delta.overlaps(since: first).map(\.fact.row.sequence))
    var refused = errors.map { LeaseReceipt.Refusal(index: $0.line - 2, reason: $0.fault.message) }
    for (position, line) in reader.refusedLines where overlaps.contains(position) {
      refused.append(.init(index: line - 2, reason: "somebody else holds it at that time"))
    }
    if store.delta.factCount > Self.factsInLog { try store.checkpoint() }
    let fresh = Int(store.delta.nextSequence - first)
    return LeaseReceipt(
      accepted: fresh - (refused.count - errors.count), repeated: events.count - errors.count - fresh,
      refused: refused.sorted { $0.index < $1.index },
      head: LedgerHead(rows: store.delta.nextSequence, digest: store.lastLink.hex))
  }

  private func open() throws -> LeaseStore {
    if let writer { return writer }
    let opened = try LeaseStore(folder)
    writer = opened
    return opened
  }

  private func current() throws -> LeaseSnapshot {
    if let snapshot, !snapshot.isOutdated(folder) { return snapshot }
    if !FileManager.default.fileExists(atPath: folder) { _ = try open() }
    let fresh = try LeaseSnapshot(folder)
    snapshot = fresh
    return fresh
  }
}

extension LeaseSnapshot {
  fileprivate func lease(_ found: FoundLease) -> HeldLease {
    let row = found.row
    return HeldLease(
      prefix: found.block.text, firstPort: row.firstPort, lastPort: row.lastPort,
      start: Instant(clamping: row.start), end: row.isOpen ? nil : Instant(clamping: row.end),
      tenant: view.names.tenantText(row.tenant), resource: view.names.text(row.resourceCode), sequence: row.sequence)
  }

  fileprivate var head: LedgerHead {
    LedgerHead(rows: view.nextSequence, digest: links.last?.link.hex ?? LedgerHash.zero.hex)
  }
}

/// Events in the form that the ledger reads, a header first.
private struct EventLines {
  /// Followed by the slack that the reader asks for.
  let bytes: [UInt8]
  let count: Int

  init(_ events: [LeaseEvent], first: UInt64) {
    var text = "seq,ts,op,addr,port_lo,port_hi,tenant,resource\n"
    for (index, event) in events.enumerated() {
      text += "\(first + UInt64(index)),\(event.at.microseconds),\(event.operation.rawValue),\(event.prefix),"
      text += "\(event.firstPort),\(event.lastPort),\(event.tenant),\(event.resource)\n"
    }
    let plain = Array(text.utf8)
    count = plain.count
    bytes = plain + [UInt8](repeating: 0, count: FieldBytes.slack)
  }
}
