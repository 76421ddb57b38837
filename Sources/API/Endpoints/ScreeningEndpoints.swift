import Hummingbird
import Vocabulary
import Workflow

/// Searches in the lists. Names travel in bodies, never in addresses.
struct ScreeningEndpoints: EndpointGroup {
  let services: Services
  let configuration: APIConfiguration

  var routes: [Route] {
    [
      .keyed(.post, "/v1/screenings", search),
      .keyed(.get, "/v1/screenings", query: ["limit", "cursor", "by"], list),
      .keyed(.get, "/v1/screenings/{id}", read),
      .keyed(.post, "/v1/screenings/{id}/reveal", reveal),
      .keyed(.post, "/v1/screenings/{id}/erase", erase),
      .keyed(.get, "/v1/screenings/{id}/replay", effort: .bulk, replay),
    ]
  }

  /// What is kept for an idempotency key is the identifier only: names and results are read back from where they are
  /// sealed, so that a kept answer does not outlive them.
  private func search(_ call: Call<KeyedContext>) async throws -> Response {
    let bytes = try await call.body()
    var write = Write<ScreeningSearch.Opened>(services: services, call: call, body: bytes, status: .created) {
      try JSONText.bytes(of: ["id": $0.record.id.text])
    }
    write.location = { "/v1/screenings/\($0)" }
    write.whole = { try JSONText.bytes(of: ScreeningResource($0)) }
    write.recall = { [services, principal = call.context.principal] id in
      let opened = try await ReadScreening(services).open(try Identifier(id), as: principal)
      return try JSONText.bytes(of: ScreeningResource(opened))
    }
    return try await write.run { idempotency in
      let body = try call.decode(ScreeningBody.self, from: bytes)
      return try await ScreeningSearch(services).run(
        body.query, purpose: body.purpose, as: call.context.principal, idempotency: idempotency)
    }
  }

  private func list(_ call: Call<KeyedContext>) async throws -> Response {
    var query = ScreeningQuery()
    query.by = try call.query.value("by")
    let page = try await ReadScreening(services).list(query, call.query.page(), as: call.context.principal)
    return try Answers.json(PageResource(page) { ScreeningResource($0) })
  }

  private func read(_ call: Call<KeyedContext>) async throws -> Response {
    let record = try await ReadScreening(services).record(call.id(), as: call.context.principal)
    return try Answers.resource(ScreeningResource(record), for: call.request)
  }

  private func reveal(_ call: Call<KeyedContext>) async throws -> Response {
    let id: ScreeningID = try call.id()
    let body = try call.decode(PurposeBody.self, from: await call.body())
    let opened = try await ReadScreening(services).reveal(id, purpose: body.purpose, as: call.context.principal)
    return try Answers.json(ScreeningResource(opened))
  }

  private func erase(_ call: Call<KeyedContext>) async throws -> Response {
    let id: ScreeningID = try call.id()
    let write = Write<ScreeningRecord>(services: services, call: call, body: try await call.emptyBody()) {
      try JSONText.bytes(of: ScreeningResource($0))
    }
    return try await write.run {
      try await EraseScreening(services).run(id, as: call.context.principal, idempotency: $0)
    }
  }

  private func replay(_ call: Call<KeyedContext>) async throws -> Response {
    let id: ScreeningID = try call.id()
    guard let archive = configuration.archive else {
      throw Problem(.notFound, "this server keeps no versions of lists")
    }
    let report = try await ReplayScreening(services, archive: archive).run(id, as: call.context.principal)
    return try Answers.json(ScreeningReplayResource(report))
  }
}
