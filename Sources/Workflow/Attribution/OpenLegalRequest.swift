public import Vocabulary

/// Enters what an authority asks. It waits for a second person before anything is looked up.
public struct OpenLegalRequest: Sendable {
  public struct Draft: Sendable {
    public let request: LegalRequest
    public let dueAt: Instant
    public let jurisdiction: CountryCode
    public let basis: LegalRequestRecord.Basis
    public let isSecret: Bool
    public let scope: [LegalRequestRecord.ScopeItem]

    public init(
      request: LegalRequest, dueAt: Instant, jurisdiction: CountryCode, basis: LegalRequestRecord.Basis, isSecret: Bool,
      scope: [LegalRequestRecord.ScopeItem]
    ) {
      self.request = request
      self.dueAt = dueAt
      self.jurisdiction = jurisdiction
      self.basis = basis
      self.isSecret = isSecret
      self.scope = scope
    }
  }

  let services: Services

  public init(_ services: Services) { self.services = services }

  public func run(
    _ draft: Draft, as principal: Principal, idempotency: IdempotentRequest<LegalRequestRecord>? = nil
  ) async throws -> Answer<LegalRequestRecord> {
    _ = try principal.requirePerson(.answerRequests)
    let at = services.now
    guard draft.dueAt > at else { throw WorkflowError(.invalid, "the request is due later than now", field: "/dueAt") }
    guard Set(draft.scope).count == draft.scope.count else {
      throw WorkflowError(.invalid, "the scope names something twice", field: "/scope")
    }
    let subject: SubjectID = services.surroundings.identifier()
    let (key, wrapped) = try await services.vault.makeKey(for: subject)
    let sealed = try services.seal(draft.request, field: "legal-request", with: key)
    let record = LegalRequestRecord(
      id: services.surroundings.identifier(), subject: subject, receivedAt: at, dueAt: draft.dueAt,
      jurisdiction: draft.jurisdiction, basis: draft.basis, isSecret: draft.isSecret, scope: draft.scope,
      questions: draft.request.questions.count, request: sealed.record.id, createdBy: principal.actor)
    return try await services.write(idempotency, by: principal.actor) { transaction in
      try transaction.put(SubjectRecord(id: subject, createdAt: at, keyReference: wrapped.reference))
      try transaction.put(wrapped)
      try transaction.put(sealed)
      try transaction.put(record)
      try transaction.journal(
        EntryHeading(at: at, actor: principal.actor, action: "legal-request.open", subject: record.id.text))
      return record
    }
  }
}

/// The second person looks at a request and lets it be answered, or refuses it.
public struct SettleLegalRequest: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  /// SHA-256 of the canonical JSON of a request, in hex: what the second person's yes is bound to.
  public static func digest(of record: LegalRequestRecord) throws -> String {
    try record.contentDigest()
  }

  /// - Parameters:
  ///   - approves: false refuses the request; that needs no second person.
  ///   - seenDigest: of the request as it was seen.
  public func run(
    _ id: LegalRequestID, approves: Bool, seenDigest: String, as principal: Principal,
    idempotency: IdempotentRequest<LegalRequestRecord>? = nil
  ) async throws -> Answer<LegalRequestRecord> {
    _ = try principal.requirePerson(.answerRequests)
    let at = services.now
    return try await services.write(idempotency, by: principal.actor) { transaction in
      var record = try transaction.required(LegalRequestRecord.self, id.text)
      try record.settle(approves: approves, seenDigest: seenDigest, by: principal.actor, at: at)
      try transaction.put(record)
      try transaction.journal(
        EntryHeading(
          at: at, actor: principal.actor, action: approves ? "legal-request.approve" : "legal-request.refuse",
          subject: id.text, details: ["seen": seenDigest]))
      return record
    }
  }
}
