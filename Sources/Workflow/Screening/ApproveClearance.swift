import Screening
public import Vocabulary
import Wire

/// The second person's answer to the clearing of a match.
public struct ApproveClearance: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  /// SHA-256 of the canonical JSON of a clearance as proposed, in hex: what an approval is bound to.
  public static func digest(of clearance: ClearanceRecord) throws -> String {
    Digest.hex(try CanonicalJSON.bytes(of: clearance.asProposed))
  }

  /// - Parameter seenDigest: digest of the clearance as the approver saw it.
  /// - Throws: `WorkflowError.samePerson` for the maker; `.conflict` where one of the two sides changed since.
  public func run(_ id: ClearanceID, seenDigest: String, as principal: Principal) async throws -> ClearanceRecord {
    try await run(id, seenDigest: seenDigest, as: principal, idempotency: nil).fresh()
  }

  public func run(
    _ id: ClearanceID, seenDigest: String, as principal: Principal, idempotency: IdempotentRequest<ClearanceRecord>?
  ) async throws -> Answer<ClearanceRecord> {
    _ = try principal.requirePerson(.approveDecisions)
    return try await services.retrying {
      var record = try await proposed(id, principal)
      guard try Self.digest(of: record) == seenDigest else {
        throw WorkflowError(.versionMismatch, "this is not the clearance that you saw; look at it again")
      }
      let dossier = try await services.dossier(record.application)
      let sides = try current(record, dossier)
      let at = services.now
      record.state = .standing
      record.approvedBy = principal.actor
      record.approvedAt = at
      record.approvedDigest = seenDigest
      return try await enforce(record, sides, dossier, at, idempotency)
    }
  }

  private func enforce(
    _ record: ClearanceRecord, _ sides: PairSides, _ dossier: Dossier, _ at: Instant,
    _ idempotency: IdempotentRequest<ClearanceRecord>?
  ) async throws -> Answer<ClearanceRecord> {
    let heading = EntryHeading(
      at: at, actor: record.approvedBy ?? .system, action: "match.approve", subject: record.application.text,
      details: ["clearance": record.id.text, "entry": record.entry, "finding": record.finding.text])
    let what = Reevaluation(
      dossier: dossier, statement: dossier.statement, checks: dossier.checks,
      clearances: dossier.clearances.adding(record, sides), heading: heading
    ) { transaction, _ in
      try transaction.supersede(record, at: at, states: [.standing])
      try transaction.put(record)
    }
    return try await services.reevaluate(what, idempotency: idempotency) { _, _, _ in record }
  }

  /// Both sides as they are, which must be those that the proposer saw.
  private func current(_ record: ClearanceRecord, _ dossier: Dossier) throws -> PairSides {
    let book = PairBook(dossier.statement, rules: services.rules, key: dossier.key)
    guard let sides = book.sides(PairKey(role: record.role, entry: record.entry)),
      try book.digests(sides) == PairDigests(stated: record.statedDigest, listed: record.listedDigest)
    else { throw WorkflowError(.conflict, "the facts changed since this was proposed; it must be judged again") }
    return sides
  }

  private func proposed(_ id: ClearanceID, _ principal: Principal) async throws -> ClearanceRecord {
    let record = try await services.store.read { try $0.required(ClearanceRecord.self, id.text) }
    guard record.state == .proposed else {
      throw WorkflowError(.conflict, "the clearance is \(record.state.rawValue); it does not wait for approval")
    }
    guard record.by != principal.actor else {
      throw WorkflowError(.samePerson, "who cleared a match cannot be the second person")
    }
    return record
  }

  /// Sends the clearance back: the match stays open.
  public func reject(
    _ id: ClearanceID, as principal: Principal, idempotency: IdempotentRequest<ClearanceRecord>? = nil
  ) async throws -> Answer<ClearanceRecord> {
    _ = try principal.requirePerson(.approveDecisions)
    _ = try await proposed(id, principal)
    let at = services.now
    return try await services.write(idempotency, by: principal.actor) { transaction in
      var record = try transaction.required(ClearanceRecord.self, id.text)
      guard record.state == .proposed else {
        throw WorkflowError(.conflict, "the clearance is \(record.state.rawValue); it does not wait for approval")
      }
      record.state = .rejected
      record.endedAt = at
      try transaction.put(record)
      try transaction.journal(
        EntryHeading(
          at: at, actor: principal.actor, action: "match.reject", subject: record.application.text,
          details: ["clearance": id.text, "entry": record.entry, "finding": record.finding.text]))
      return record
    }
  }
}
