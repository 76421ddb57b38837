import Hummingbird
import Vocabulary
import Workflow

/// Applications: sign-up, evidence, what came of it.
struct ApplicationEndpoints: EndpointGroup {
  let services: Services
  let configuration: APIConfiguration

  var routes: [Route] {
    [
      .keyed(.post, "/v1/applications", submit),
      .keyed(.get, "/v1/applications", query: Self.filters, list),
      .keyed(.get, "/v1/applications/{id}", read),
      .keyed(.put, "/v1/applications/{id}/statement", amend),
      .keyed(.post, "/v1/applications/{id}/evidence", addEvidence),
      .keyed(.post, "/v1/applications/{id}/withdraw", withdraw),
      .keyed(.post, "/v1/applications/{id}/link", issueLink),
      .keyed(.get, "/v1/applications/{id}/timeline", timeline),
    ]
  }

  private static let filters: Set<String> = [
    "limit", "cursor", "state", "riskTier", "partyKind", "reseller", "regime", "createdFrom", "createdBefore",
  ]

  private func submit(_ call: Call<KeyedContext>) async throws -> Response {
    let body = try await call.body()
    return try await view(call, body, status: .created) { idempotency in
      let statement = try call.decode(Statement.self, from: body)
      return try await SubmitApplication(services).run(
        statement, as: call.context.principal, idempotency: idempotency)
    }
  }

  private func list(_ call: Call<KeyedContext>) async throws -> Response {
    var query = ApplicationQuery()
    query.state = try call.query.word("state")
    query.riskTier = try call.query.word("riskTier")
    query.partyKind = try call.query.word("partyKind")
    query.reseller = try call.query.reference("reseller")
    query.regime = try call.query.reference("regime")
    query.createdFrom = try call.query.value("createdFrom")
    query.createdBefore = try call.query.value("createdBefore")
    let page = try await ReadRecords(services).applications(query, call.query.page(), as: call.context.principal)
    return try Answers.json(PageResource(page, ApplicationResource.init))
  }

  private func read(_ call: Call<KeyedContext>) async throws -> Response {
    let view = try await ReadApplication(services).run(call.id(), as: call.context.principal)
    return try Answers.resource(
      ApplicationViewResource(view), version: view.application.version, for: call.request)
  }

  private func amend(_ call: Call<KeyedContext>) async throws -> Response {
    let id: ApplicationID = try call.id()
    let body = try await call.body()
    return try await view(call, body) { idempotency in
      let expected = try EntityTag.expectedVersion(call.request.headers)
      let statement = try call.decode(Statement.self, from: body)
      return try await AmendStatement(services).run(
        id, statement, expectedVersion: expected, as: call.context.principal, idempotency: idempotency)
    }
  }

  private func addEvidence(_ call: Call<KeyedContext>) async throws -> Response {
    let id: ApplicationID = try call.id()
    let body = try await call.body()
    return try await view(call, body) { idempotency in
      let evidence = try call.decode(EvidenceInput.self, from: body)
      let request = AddEvidence.Request(
        application: id, type: evidence.type, role: evidence.role, payload: evidence.payload)
      return try await naming(evidence.field) {
        try await AddEvidence(services).run(request, as: call.context.principal, idempotency: idempotency)
      }
    }
  }

  /// What the use case calls the payload stands in another field of the body.
  private func naming<Value>(_ field: String, _ body: () async throws -> Value) async throws -> Value {
    do {
      return try await body()
    } catch let error as WorkflowError where error.field == "/payload" {
      throw WorkflowError(error.code, error.message, field: field)
    }
  }

  private func withdraw(_ call: Call<KeyedContext>) async throws -> Response {
    let id: ApplicationID = try call.id()
    let write = Write<ApplicationRecord>(
      services: services, call: call, body: try await call.emptyBody(), identity: { ResourceIdentity($0) },
      render: { try JSONText.bytes(of: ApplicationResource($0)) })
    return try await write.run { idempotency in
      try await WithdrawApplication(services).run(id, as: call.context.principal, idempotency: idempotency)
    }
  }

  private func issueLink(_ call: Call<KeyedContext>) async throws -> Response {
    let id: ApplicationID = try call.id()
    let address = configuration.applicantLink
    let write = Write<IssueApplicantLink.Link>(
      services: services, call: call, body: try await call.emptyBody(),
      render: { try JSONText.bytes(of: LinkResource(url: address($0.token), expiresAt: $0.expires)) })
    return try await write.run { idempotency in
      try await IssueApplicantLink(services).run(id, as: call.context.principal, idempotency: idempotency)
    }
  }

  private func timeline(_ call: Call<KeyedContext>) async throws -> Response {
    let events = try await ReadTimeline(services).run(call.id(), as: call.context.principal)
    return try Answers.json(PageResource(items: events.map(TimelineEventResource.init)))
  }

  /// A change that answers with the whole application.
  private func view(
    _ call: Call<KeyedContext>, _ body: [UInt8], status: HTTPResponse.Status = .ok,
    _ change: (IdempotentRequest<ApplicationView>?) async throws -> Answer<ApplicationView>
  ) async throws -> Response {
    let write = Write<ApplicationView>(
      services: services, call: call, body: body, status: status, identity: { ResourceIdentity($0.application) },
      render: { try JSONText.bytes(of: ApplicationViewResource($0)) })
    return try await write.run(change)
  }
}
