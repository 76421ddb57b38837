import Hummingbird
import Vocabulary
import Workflow

/// People's words on single matches.
struct ClearanceEndpoints: EndpointGroup {
  let services: Services

  var routes: [Route] {
    [
      .keyed(
        .get, "/v1/clearances", query: ["limit", "cursor", "application", "entry", "verdict", "state"], list),
      .keyed(.post, "/v1/clearances", judge),
      .keyed(.get, "/v1/clearances/{id}", read),
      .keyed(.post, "/v1/clearances/{id}/approve", approve),
      .keyed(.post, "/v1/clearances/{id}/reject", reject),
    ]
  }

  private func list(_ call: Call<KeyedContext>) async throws -> Response {
    var query = ClearanceQuery()
    query.application = try call.query.value("application")
    query.entry = try call.query.reference("entry")
    query.verdict = try call.query.word("verdict")
    query.state = try call.query.word("state")
    let page = try await ReadMatches(services).clearances(query, call.query.page(), as: call.context.principal)
    return try Answers.json(PageResource(items: try page.elements.map(ClearanceResource.init), next: page.next))
  }

  private func read(_ call: Call<KeyedContext>) async throws -> Response {
    let record = try await ReadMatches(services).clearance(call.id(), as: call.context.principal)
    return try Answers.resource(ClearanceResource(record), for: call.request)
  }

  private func judge(_ call: Call<KeyedContext>) async throws -> Response {
    let bytes = try await call.body()
    var write = write(call, bytes, status: .created)
    write.location = { "/v1/clearances/\($0)" }
    return try await write.run { idempotency in
      let body = try call.decode(ClearanceBody.self, from: bytes)
      let request = JudgeMatch.Request(
        finding: body.findingId, verdict: body.verdict, reason: body.reason, words: body.words)
      return try await JudgeMatch(services).run(request, as: call.context.principal, idempotency: idempotency)
    }
  }

  private func approve(_ call: Call<KeyedContext>) async throws -> Response {
    let id: ClearanceID = try call.id()
    let bytes = try await call.body()
    return try await write(call, bytes).run { idempotency in
      let body = try call.decode(ApprovalBody.self, from: bytes)
      return try await ApproveClearance(services).run(
        id, seenDigest: body.digest, as: call.context.principal, idempotency: idempotency)
    }
  }

  private func reject(_ call: Call<KeyedContext>) async throws -> Response {
    let id: ClearanceID = try call.id()
    return try await write(call, try await call.emptyBody()).run {
      try await ApproveClearance(services).reject(id, as: call.context.principal, idempotency: $0)
    }
  }

  private func write(
    _ call: Call<KeyedContext>, _ body: [UInt8], status: HTTPResponse.Status = .ok
  ) -> Write<ClearanceRecord> {
    Write(services: services, call: call, body: body, status: status) {
      try JSONText.bytes(of: ClearanceResource($0))
    }
  }
}
