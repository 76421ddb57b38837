import Hummingbird
import Vocabulary
import Workflow

/// Lists of authorities: how they stand, loading and renewal.
struct TrustEndpoints: EndpointGroup {
  let services: Services
  let configuration: APIConfiguration

  var routes: [Route] {
    [
      .keyed(.get, "/v1/trust-lists", list),
      .keyed(.post, "/v1/trust-lists", effort: .bulk, load),
      .keyed(.post, "/v1/trust-updates", effort: .bulk, update),
    ]
  }

  private func list(_ call: Call<KeyedContext>) async throws -> Response {
    let now = services.surroundings.now()
    let all = try await ReadTrust(services).run(as: call.context.principal)
    return try Answers.json(PageResource(items: all.map { TrustListResource($0, at: now) }))
  }

  /// Loading twice does no harm: the same file is the same version.
  private func load(_ call: Call<KeyedContext>) async throws -> Response {
    try call.context.principal.require(.writeLists)
    let body = try call.decode(TrustListBody.self, from: await call.body())
    guard let archive = configuration.trustArchive else {
      throw Problem(.notFound, "lists cannot be loaded through this server")
    }
    do {
      let record = try await KeepTrust(services, archive: archive).load(
        body.name, use: body.use, bytes: body.content, signers: body.signers, maximumAgeDays: body.maximumAgeDays,
        acceptsShrinking: body.acceptShrinking, as: call.context.principal)
      let now = services.surroundings.now()
      let all = try await ReadTrust(services).run(as: call.context.principal)
      guard let status = all.first(where: { $0.name == record.name }) else {
        throw Problem(.unavailable, "the list cannot be read back")
      }
      return try Answers.json(TrustListResource(status, at: now))
    } catch let refusal as ListRefusal {
      throw WorkflowError(.invalid, "\(refusal.code.rawValue): \(refusal.message)", field: "/content")
    } catch let error as VocabularyError {
      throw WorkflowError(.invalid, error.message, field: "/name")
    }
  }

  private func update(_ call: Call<KeyedContext>) async throws -> Response {
    try call.context.principal.require(.writeLists)
    let body = try call.decode(ListUpdateBody.self, from: await call.body())
    guard let archive = configuration.trustArchive, let fetcher = configuration.fetcher else {
      throw Problem(.notFound, "lists cannot be downloaded through this server")
    }
    let outcomes = try await UpdateTrust(services, archive: archive, fetcher: fetcher).run(
      body.sources.map(Set.init), as: call.context.principal)
    return try Answers.json(PageResource(items: outcomes.map(TrustUpdateResource.init)))
  }
}
