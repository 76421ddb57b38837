public import Vocabulary

/// A person takes a case, or the one that is due first.
public struct ClaimCase: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  /// - Throws: `WorkflowError.conflict` where somebody else has it or it is closed.
  public func run(_ id: CaseID, as principal: Principal) async throws -> CaseRecord {
    try await run(id, as: principal, idempotency: nil).fresh()
  }

  public func run(
    _ id: CaseID, as principal: Principal, idempotency: IdempotentRequest<CaseRecord>?
  ) async throws -> Answer<CaseRecord> {
    let person = try principal.requirePerson(.workCases)
    let at = services.now
    return try await services.write(idempotency, by: principal.actor) { transaction in
      let openCase = try transaction.required(CaseRecord.self, id.text)
      if openCase.state == .claimed, openCase.claimedBy == person { return openCase }
      guard openCase.state == .open else {
        throw WorkflowError(.conflict, "the case is \(openCase.state.rawValue); only an open case can be claimed")
      }
      return try claim(openCase, person, principal, at, transaction)
    }
  }

  /// - Returns: nil where no case is open.
  public func next(as principal: Principal) async throws -> CaseRecord? {
    try await next(as: principal, idempotency: nil).fresh()
  }

  public func next(
    as principal: Principal, idempotency: IdempotentRequest<CaseRecord?>?
  ) async throws -> Answer<CaseRecord?> {
    let person = try principal.requirePerson(.workCases)
    let at = services.now
    return try await services.write(idempotency, by: principal.actor) { transaction in
      guard let openCase = try transaction.nextOpenCase() else { return nil }
      return try claim(openCase, person, principal, at, transaction)
    }
  }

  /// Puts a claimed case back into the queue.
  public func release(_ id: CaseID, as principal: Principal) async throws -> CaseRecord {
    try await release(id, as: principal, idempotency: nil).fresh()
  }

  public func release(
    _ id: CaseID, as principal: Principal, idempotency: IdempotentRequest<CaseRecord>?
  ) async throws -> Answer<CaseRecord> {
    let person = try principal.requirePerson(.workCases)
    let at = services.now
    return try await services.write(idempotency, by: principal.actor) { transaction in
      var openCase = try transaction.required(CaseRecord.self, id.text)
      guard openCase.state == .claimed, openCase.claimedBy == person else {
        throw WorkflowError(.conflict, "only who claimed the case can put it back")
      }
      openCase.state = .open
      openCase.claimedBy = nil
      openCase.claimedAt = nil
      openCase.version += 1
      try transaction.put(openCase)
      try transaction.journal(EntryHeading(at: at, actor: principal.actor, action: "case.release", subject: id.text))
      return openCase
    }
  }

  private func claim(
    _ openCase: CaseRecord, _ person: OperatorID, _ principal: Principal, _ at: Instant,
    _ transaction: any StoreTransaction
  ) throws -> CaseRecord {
    var claimed = openCase
    claimed.state = .claimed
    claimed.claimedBy = person
    claimed.claimedAt = at
    claimed.version += 1
    try transaction.put(claimed)
    try transaction.journal(
      EntryHeading(at: at, actor: principal.actor, action: "case.claim", subject: openCase.id.text))
    return claimed
  }
}

extension Principal {
  /// - Returns: the person; decisions and claims are made by people, never by keys.
  func requirePerson(_ permission: Permission) throws(WorkflowError) -> OperatorID {
    try require(permission)
    guard let operatorID else { throw WorkflowError(.forbidden, "this is done by a person, not by a key") }
    return operatorID
  }
}
