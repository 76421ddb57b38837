import Hummingbird
import Vocabulary
import Workflow

/// What touches personal data: opening it for a purpose, finding by it, destroying it. Names and purposes travel in
/// bodies, so that no address and no log of a proxy holds them.
struct PersonalEndpoints: EndpointGroup {
  let services: Services

  var routes: [Route] {
    [
      .keyed(.post, "/v1/applications/{id}/reveal", reveal),
      .keyed(.post, "/v1/applications/{id}/erase", erase),
      .keyed(.post, "/v1/search", search),
    ]
  }

  /// Every call is journaled; an idempotency key is not honoured, because a stored answer would outlive an erasure.
  private func reveal(_ call: Call<KeyedContext>) async throws -> Response {
    let id: ApplicationID = try call.id()
    let body = try call.decode(PurposeBody.self, from: await call.body())
    let view = try await RevealPersonal(services).run(id, purpose: body.purpose, as: call.context.principal)
    return try Answers.json(PersonalResource(view))
  }

  private func erase(_ call: Call<KeyedContext>) async throws -> Response {
    let id: ApplicationID = try call.id()
    let bytes = try await call.body()
    let write = Write<EraseSubject.Certificate>(services: services, call: call, body: bytes) {
      try JSONText.bytes(of: ErasureResource($0))
    }
    return try await write.run { idempotency in
      let body = try call.decode(ErasureBody.self, from: bytes)
      return try await EraseSubject(services).run(
        id, despiteRetention: body.despiteRetention, as: call.context.principal, idempotency: idempotency)
    }
  }

  private func search(_ call: Call<KeyedContext>) async throws -> Response {
    let body = try call.decode(SearchBody.self, from: await call.body())
    let found = try await ReadApplication(services).search(body.text, as: call.context.principal)
    return try Answers.json(PageResource(items: found.map(ApplicationResource.init)))
  }
}
