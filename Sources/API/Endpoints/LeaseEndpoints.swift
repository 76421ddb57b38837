import Hummingbird
import Vocabulary
import Workflow

/// Who had which address when. Addresses travel in bodies, so that no log of a proxy holds them; what is asked is never
/// answered from a stored answer, because every look-up is journaled.
struct LeaseEndpoints: EndpointGroup {
  let services: Services

  var routes: [Route] {
    [
      .keyed(.post, "/v1/leases", effort: .bulk, record),
      .keyed(.get, "/v1/accounts/{id}/leases", query: ["limit"], ofAccount),
      .keyed(.post, "/v1/attributions", effort: .bulk, attribute),
      .keyed(.post, "/v1/attributions/timeline", timeline),
      .keyed(.post, "/v1/subscriber-register", query: ["limit", "cursor", "account"], effort: .bulk, register),
    ]
  }

  /// Safe to repeat without a key: what the ledger knows already changes nothing.
  private func record(_ call: Call<KeyedContext>) async throws -> Response {
    try call.context.principal.require(.writeLeases)
    let body = try call.decode(LeaseEventsBody.self, from: await call.body())
    return try Answers.json(try await RecordLeases(services).run(body.events, as: call.context.principal))
  }

  private func ofAccount(_ call: Call<KeyedContext>) async throws -> Response {
    let id: AccountID = try call.id()
    let limit = try call.query.page().limit
    let found = try await LookUpAddress(services).leases(of: id, limit: limit, as: call.context.principal)
    return try Answers.json(AccountLeasesResource(account: AccountResource(found.account), items: found.leases))
  }

  private func attribute(_ call: Call<KeyedContext>) async throws -> Response {
    try call.context.principal.require(.readLeases)
    let body = try call.decode(AttributionBody.self, from: await call.body())
    let lookUp = LookUpAddress(services)
    let answers = try await (body.access ? lookUp.runWithAccess : lookUp.run)(
      body.questions, body.purpose, body.knownAt, call.context.principal)
    return try Answers.json(PageResource(items: answers))
  }

  private func timeline(_ call: Call<KeyedContext>) async throws -> Response {
    let body = try call.decode(TimelineBody.self, from: await call.body())
    let leases = try await LookUpAddress(services).timeline(
      of: body.address, purpose: body.purpose, as: call.context.principal)
    return try Answers.json(PageResource(items: leases))
  }

  private func register(_ call: Call<KeyedContext>) async throws -> Response {
    let body = try call.decode(PurposeBody.self, from: await call.body())
    let account: AccountID? = try call.query.value("account")
    let page = try await SubscriberRegister(services).page(
      call.query.page(), account: account, purpose: body.purpose, as: call.context.principal)
    return try Answers.json(PageResource(page) { $0 })
  }
}

/// Requests of authorities: entered, settled by a second person, answered, packed for outsiders.
struct LegalRequestEndpoints: EndpointGroup {
  let services: Services

  var routes: [Route] {
    [
      .keyed(.post, "/v1/legal-requests", open),
      .keyed(.get, "/v1/legal-requests", query: ["limit", "cursor", "state", "dueBefore"], list),
      .keyed(.get, "/v1/legal-requests/{id}", read),
      .keyed(.post, "/v1/legal-requests/{id}/approve") { try await settle($0, approves: true) },
      .keyed(.post, "/v1/legal-requests/{id}/refuse") { try await settle($0, approves: false) },
      .keyed(.post, "/v1/legal-requests/{id}/answer", answer),
      .keyed(.get, "/v1/legal-requests/{id}/pack", produces: "application/zip", pack),
      .keyed(.get, "/v1/transparency", transparency),
    ]
  }

  private func open(_ call: Call<KeyedContext>) async throws -> Response {
    let bytes = try await call.body()
    var write = Write<LegalRequestRecord>(services: services, call: call, body: bytes, status: .created) {
      try JSONText.bytes(of: LegalRequestResource($0))
    }
    write.location = { "/v1/legal-requests/\($0)" }
    return try await write.run { idempotency in
      let body = try call.decode(LegalRequestBody.self, from: bytes)
      return try await OpenLegalRequest(services)
        .run(body.draft, as: call.context.principal, idempotency: idempotency)
    }
  }

  private func list(_ call: Call<KeyedContext>) async throws -> Response {
    var query = LegalRequestQuery()
    query.state = try call.query.word("state")
    query.dueBefore = try call.query.value("dueBefore")
    let page = try await ReadLegalRequests(services).list(query, call.query.page(), as: call.context.principal)
    return try Answers.json(PageResource(page, LegalRequestResource.init))
  }

  private func read(_ call: Call<KeyedContext>) async throws -> Response {
    let view = try await ReadLegalRequests(services).run(call.id(), as: call.context.principal)
    return try Answers.resource(LegalRequestViewResource(view), version: view.record.version, for: call.request)
  }

  private func settle(_ call: Call<KeyedContext>, approves: Bool) async throws -> Response {
    let id: LegalRequestID = try call.id()
    let bytes = try await call.body()
    let write = Write<LegalRequestRecord>(services: services, call: call, body: bytes) {
      try JSONText.bytes(of: LegalRequestResource($0))
    }
    return try await write.run { idempotency in
      let body = try call.decode(ApprovalBody.self, from: bytes)
      return try await SettleLegalRequest(services).run(
        id, approves: approves, seenDigest: body.digest, as: call.context.principal, idempotency: idempotency)
    }
  }

  private func answer(_ call: Call<KeyedContext>) async throws -> Response {
    let id: LegalRequestID = try call.id()
    let write = Write<LegalRequestRecord>(services: services, call: call, body: try await call.emptyBody()) {
      try JSONText.bytes(of: LegalRequestResource($0))
    }
    return try await write.run {
      try await AnswerLegalRequest(services).run(id, as: call.context.principal, idempotency: $0)
    }
  }

  private func pack(_ call: Call<KeyedContext>) async throws -> Response {
    let bytes = try await AnswerLegalRequest(services).pack(call.id(), as: call.context.principal)
    return Answers.bytes(bytes, type: "application/zip")
  }

  private func transparency(_ call: Call<KeyedContext>) async throws -> Response {
    let counts = try await ReadLegalRequests(services).counts(as: call.context.principal)
    return try Answers.json(PageResource(items: counts))
  }
}
