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
    _ = try await call.emptyBody()
    return try Answers.json(CaseResource(try await ClaimCase(services).run(id, as: call.context.principal)))
  }

  private func claimNext(_ call: Call<KeyedContext>) async throws -> Response {
    _ = try await call.emptyBody()
    guard let openCase = try await ClaimCase(services).next(as: call.context.principal) else {
      throw Problem(.notFound, "no case is open")
    }
    return try Answers.json(CaseResource(openCase))
  }

  private func release(_ call: Call<KeyedContext>) async throws -> Response {
    let id: CaseID = try call.id()
    _ = try await call.emptyBody()
    return try Answers.json(CaseResource(try await ClaimCase(services).release(id, as: call.context.principal)))
  }

  private func note(_ call: Call<KeyedContext>) async throws -> Response {
    let id: CaseID = try call.id()
    let body = try call.decode(NoteBody.self, from: await call.body())
    let note = try await AddNote(services).run(id, words: body.words, as: call.context.principal)
    return Answers.json(try JSONText.bytes(of: NoteResource(note)), status: .created)
  }

  private func decide(_ call: Call<KeyedContext>) async throws -> Response {
    let id: CaseID = try call.id()
    let body = try call.decode(DecisionBody.self, from: await call.body())
    let expected = try EntityTag.expectedVersion(call.request.headers)
    let decision = try await DecideCase(services).run(
      DecideCase.Request(
        openCase: id, outcome: body.outcome, reason: body.reason, words: body.words, expectedVersion: expected),
      as: call.context.principal)
    return Answers.json(
      try JSONText.bytes(of: DecisionResource(decision)), status: .created,
      headers: [.location: "/v1/decisions/\(decision.id)"])
  }
}
