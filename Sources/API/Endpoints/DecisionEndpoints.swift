import Hummingbird
import Vocabulary
import Workflow

/// Decisions, their replay, and the second person's word.
struct DecisionEndpoints: EndpointGroup {
  let services: Services

  var routes: [Route] {
    [
      .keyed(.get, "/v1/decisions", query: ["limit", "cursor", "application", "outcome", "origin", "state"], list),
      .keyed(.get, "/v1/decisions/{id}", read),
      .keyed(.get, "/v1/decisions/{id}/replay", replay),
      .keyed(.post, "/v1/decisions/{id}/approve", approve),
      .keyed(.post, "/v1/decisions/{id}/reject", reject),
    ]
  }

  private func list(_ call: Call<KeyedContext>) async throws -> Response {
    var query = DecisionQuery()
    query.application = try call.query.value("application")
    query.outcome = try call.query.word("outcome")
    query.origin = try call.query.word("origin")
    query.state = try call.query.word("state")
    let page = try await ReadRecords(services).decisions(query, call.query.page(), as: call.context.principal)
    return try Answers.json(PageResource(page) { DecisionResource($0) })
  }

  private func read(_ call: Call<KeyedContext>) async throws -> Response {
    let id: DecisionID = try call.id()
    let records = ReadRecords(services)
    let decision = try await records.record(DecisionRecord.self, id.text, as: call.context.principal)
    let approval = decision.needsSecondPerson ? try await approval(of: id, records, call.context.principal) : nil
    return try Answers.resource(DecisionResource(decision, approval: approval), for: call.request)
  }

  private func approval(
    of id: DecisionID, _ records: ReadRecords, _ principal: Principal
  ) async throws -> ApprovalRecord? {
    do {
      return try await records.record(ApprovalRecord.self, id.text, as: principal)
    } catch let error as WorkflowError where error.code == .notFound {
      return nil
    }
  }

  private func approve(_ call: Call<KeyedContext>) async throws -> Response {
    let id: DecisionID = try call.id()
    let bytes = try await call.body()
    return try await changed(call, bytes) { idempotency in
      let body = try call.decode(ApprovalBody.self, from: bytes)
      return try await ApproveDecision(services)
        .run(id, seenDigest: body.digest, as: call.context.principal, idempotency: idempotency)
    }
  }

  private func reject(_ call: Call<KeyedContext>) async throws -> Response {
    let id: DecisionID = try call.id()
    return try await changed(call, try await call.emptyBody()) {
      try await ApproveDecision(services).reject(id, as: call.context.principal, idempotency: $0)
    }
  }

  /// A change that answers with the decision.
  private func changed(
    _ call: Call<KeyedContext>, _ body: [UInt8],
    _ change: (IdempotentRequest<DecisionRecord>?) async throws -> Answer<DecisionRecord>
  ) async throws -> Response {
    let write = Write<DecisionRecord>(services: services, call: call, body: body) {
      try JSONText.bytes(of: DecisionResource($0))
    }
    return try await write.run(change)
  }

  private func replay(_ call: Call<KeyedContext>) async throws -> Response {
    let report = try await ReplayDecision(services).run(call.id(), as: call.context.principal)
    return try Answers.json(ReplayResource(report))
  }
}
