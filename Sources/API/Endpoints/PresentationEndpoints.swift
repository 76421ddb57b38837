import HTTPTypes
import Hummingbird
import Vocabulary
import Wire
import Workflow

/// Requests to wallets (OpenID4VP 1.0, HAIP 1.0): a program starts one and comes for the answer, a wallet fetches and answers it.
struct PresentationEndpoints: EndpointGroup {
  let services: Services

  static let requestType = "application/oauth-authz-req+jwt"

  var routes: [Route] {
    [
      .keyed(.post, "/v1/applications/{id}/challenge", challenge),
      .keyed(.post, "/v1/applications/{id}/presentations", start),
      .keyed(.get, "/v1/presentations/{id}", read),
      .keyed(.post, "/v1/presentations/{id}/use", use),
      .open(.get, "/v1/presentations/{id}/request/{device}", produces: Self.requestType, request),
      .open(.post, "/v1/presentations/{id}/response", respond),
    ]
  }

  /// Not idempotent by key: the answer is the same for ten minutes anyway.
  private func challenge(_ call: Call<KeyedContext>) async throws -> Response {
    _ = try await call.emptyBody()
    let bytes = try await ChipChallenge(services).run(call.id(), as: call.context.principal)
    return try Answers.json(["challenge": Hexadecimal.text(bytes)])
  }

  private func start(_ call: Call<KeyedContext>) async throws -> Response {
    let id: ApplicationID = try call.id()
    let bytes = try await call.body()
    let write = Write<StartPresentation.Started>(
      services: services, call: call, body: bytes, status: .created, location: { "/v1/presentations/\($0)" },
      render: { try JSONText.bytes(of: StartedPresentationResource($0)) })
    return try await write.run { idempotency in
      let body = try call.decode(PresentationBody.self, from: bytes)
      return try await StartPresentation(services).run(
        id, role: body.role, returnAddress: body.returnAddress, as: call.context.principal, idempotency: idempotency)
    }
  }

  private func read(_ call: Call<KeyedContext>) async throws -> Response {
    let record = try await UsePresentation(services).read(call.id(), as: call.context.principal)
    return try Answers.resource(PresentationResource(record), for: call.request)
  }

  /// Once used it stays used: asking again answers the same.
  private func use(_ call: Call<KeyedContext>) async throws -> Response {
    let id: PresentationID = try call.id()
    let body = try call.decode(UsePresentationBody.self, from: await call.body())
    let record = try await UsePresentation(services).run(
      id, browserSecret: body.browserSecret, responseCode: body.responseCode, as: call.context.principal)
    return try Answers.json(PresentationResource(record))
  }

  // MARK: - Wallets

  private func request(_ call: Call<APIContext>) async throws -> Response {
    guard let device = PresentationRecord.Device(rawValue: try call.parameter("device")) else {
      throw Problem(.notFound, "there is nothing at this address")
    }
    let token = try await ServeRequest(services).run(call.id(), device: device)
    return Answers.text(token, type: Self.requestType)
  }

  private func respond(_ call: Call<APIContext>) async throws -> Response {
    let id: PresentationID = try call.id()
    let received = try await ReceivePresentation(services).run(id, body: call.formBody())
    return try Answers.json(received.redirect.map { ["redirect_uri": $0] } ?? [:])
  }
}
