import Hummingbird
import Vocabulary
import Workflow

/// Cases. Claiming and deciding is done by people: a key may do it only where it acts for one.
struct CaseEndpoints: EndpointGroup {
  let services: Services

  var routes: [Route] {
    [
      .keyed(.get, "/v1/cases", query: Self.filters, list),
      .keyed(.get, "/v1/cases/{id}", read),
      .keyed(.post, "/v1/queue/claim", claimNext),
      .keyed(.post, "/v1/cases/{id}/claim", claim),
      .keyed(.post, "/v1/cases/{id}/release", release),
      .keyed(.post, "/v1/cases/{id}/notes", note),
      .keyed(.post, "/v1/cases/{id}/decisions", decide),
    ]
  }

  private static let filters: Set<String> = [
    "limit", "cursor", "state", "claimedBy", "application", "severity", "riskTier", "partyKind", "reseller",
    "dueBefore",
  ]

  private func list(_ call: Call<KeyedContext>) async throws -> Response {
    var query = CaseQuery()
    let state: CaseRecord.State? = try call.query.word("state")
    query.states = state.map { [$0] } ?? []
    query.claimedBy = try call.query.value("claimedBy")
    query.application = try call.query.value("application")
    query.severity = try call.query.word("severity")
    query.riskTier = try call.query.word("riskTier")
    query.partyKind = try call.query.word("partyKind")
    query.reseller = try call.query.reference("reseller")
    query.dueBefore = try call.query.value("dueBefore")
    let page = try await ReadRecords(services).cases(query, call.query.page(), as: call.context.principal)
    return try Answers.json(PageResource(page, CaseResource.init))
  }

  private func read(_ call: Call<KeyedContext>) async throws -> Response {
    let view = try await ReadCase(services).run(call.id(), as: call.context.principal)
    return try Answers.resource(CaseViewResource(view), version: view.openCase.version, for: call.request)
  }

  private func claim(_ call: Call<KeyedContext>) async throws -> Response {
    let id: CaseID = try call.id()
    return try await changed(call) {
      try await ClaimCase(services).run(id, as: call.context.principal, idempotency: $0)
    }
  }

  private func claimNext(_ call: Call<KeyedContext>) async throws -> Response {
    let write = Write<CaseRecord?>(services: services, call: call, body: try await call.emptyBody()) { openCase in
      guard let openCase else { throw Problem(.notFound, "no case is open") }
      return try JSONText.bytes(of: CaseResource(openCase))
    }
    return try await write.run { try await ClaimCase(services).next(as: call.context.principal, idempotency: $0) }
  }

  private func release(_ call: Call<KeyedContext>) async throws -> Response {
    let id: CaseID = try call.id()
    return try await changed(call) {
      try await ClaimCase(services).release(id, as: call.context.principal, idempotency: $0)
    }
  }

  private func note(_ call: Call<KeyedContext>) async throws -> Response {
    let id: CaseID = try call.id()
    let bytes = try await call.body()
    let write = Write<NoteRecord>(services: services, call: call, body: bytes, status: .created) {
      try JSONText.bytes(of: NoteResource($0))
    }
    return try await write.run { idempotency in
      let body = try call.decode(NoteBody.self, from: bytes)
      return try await AddNote(services)
        .run(id, words: body.words, as: call.context.principal, idempotency: idempotency)
    }
  }

  private func decide(_ call: Call<KeyedContext>) async throws -> Response {
    let id: CaseID = try call.id()
    let bytes = try await call.body()
    var write = Write<DecisionRecord>(services: services, call: call, body: bytes, status: .created) {
      try JSONText.bytes(of: DecisionResource($0))
    }
    write.location = { "/v1/decisions/\($0)" }
    return try await write.run { idempotency in
      let body = try call.decode(DecisionBody.self, from: bytes)
      let request = DecideCase.Request(
        openCase: id, outcome: body.outcome, reason: body.reason, words: body.words,
        expectedVersion: try EntityTag.expectedVersion(call.request.headers))
      return try await DecideCase(services).run(request, as: call.context.principal, idempotency: idempotency)
    }
  }

  /// A change that answers with the case.
  private func changed(
    _ call: Call<KeyedContext>, _ change: (IdempotentRequest<CaseRecord>?) async throws -> Answer<CaseRecord>
  ) async throws -> Response {
    let write = Write<CaseRecord>(services: services, call: call, body: try await call.emptyBody()) {
      try JSONText.bytes(of: CaseResource($0))
    }
    return try await write.run(change)
  }
}
