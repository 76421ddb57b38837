import Hummingbird
import Vocabulary
import Workflow

/// What customers declare that their machines will do: entered, allowed by a second person, taken back.
struct DeclarationEndpoints: EndpointGroup {
  let services: Services

  var routes: [Route] {
    [
      .keyed(.get, "/v1/declarations", query: ["limit", "cursor", "account", "state", "endsAfter"], list),
      .keyed(.post, "/v1/declarations", declare),
      .keyed(.get, "/v1/declarations/{id}", read),
      .keyed(.post, "/v1/declarations/{id}/approve") { try await settle($0, approves: true) },
      .keyed(.post, "/v1/declarations/{id}/refuse") { try await settle($0, approves: false) },
      .keyed(.post, "/v1/declarations/{id}/withdraw", withdraw),
      .keyed(.get, "/v1/declaration-register", produces: "text/csv", register),
    ]
  }

  private func list(_ call: Call<KeyedContext>) async throws -> Response {
    var query = DeclarationQuery()
    query.account = try call.query.value("account")
    query.state = try call.query.word("state")
    query.endsAfter = try call.query.value("endsAfter")
    let page = try await ReadDeclarations(services).list(query, call.query.page(), as: call.context.principal)
    return try Answers.json(PageResource(page, DeclarationResource.init))
  }

  private func declare(_ call: Call<KeyedContext>) async throws -> Response {
    let bytes = try await call.body()
    var write = write(call, bytes)
    write.status = .created
    write.location = { "/v1/declarations/\($0)" }
    return try await write.run { idempotency in
      let body = try call.decode(DeclarationBody.self, from: bytes)
      return try await DeclareActivity(services).run(
        try body.draft, as: call.context.principal, idempotency: idempotency)
    }
  }

  private func read(_ call: Call<KeyedContext>) async throws -> Response {
    let view = try await ReadDeclarations(services).run(call.id(), as: call.context.principal)
    return try Answers.resource(DeclarationViewResource(view), version: view.record.version, for: call.request)
  }

  private func settle(_ call: Call<KeyedContext>, approves: Bool) async throws -> Response {
    let id: DeclarationID = try call.id()
    let bytes = try await call.body()
    return try await write(call, bytes).run { idempotency in
      let body = try call.decode(ApprovalBody.self, from: bytes)
      return try await SettleDeclaration(services).run(
        id, approves: approves, seenDigest: body.digest, as: call.context.principal, idempotency: idempotency)
    }
  }

  private func withdraw(_ call: Call<KeyedContext>) async throws -> Response {
    let id: DeclarationID = try call.id()
    return try await write(call, try await call.emptyBody()).run {
      try await WithdrawDeclaration(services).run(id, as: call.context.principal, idempotency: $0)
    }
  }

  private func write(_ call: Call<KeyedContext>, _ body: [UInt8]) -> Write<DeclarationRecord> {
    Write(services: services, call: call, body: body) { try JSONText.bytes(of: DeclarationResource($0)) }
  }

  private func register(_ call: Call<KeyedContext>) async throws -> Response {
    Answers.text(
      try await ReadDeclarations(services).register(as: call.context.principal), type: "text/csv; charset=utf-8")
  }
}
