import Hummingbird
import Vocabulary
import Workflow

/// How the lists stand, and their renewal.
struct ListStatusEndpoints: EndpointGroup {
  let services: Services
  let configuration: APIConfiguration

  var routes: [Route] {
    [
      .keyed(.get, "/v1/lists/{list}", read),
      .keyed(.get, "/v1/list-sources", sources),
      .keyed(.post, "/v1/list-updates", effort: .bulk, update),
    ]
  }

  private func read(_ call: Call<KeyedContext>) async throws -> Response {
    let status = try await ReadListStatus(services).list(call.parameter("list"), as: call.context.principal)
    return try Answers.resource(
      ListStatusResource(status, at: services.surroundings.now()), for: call.request)
  }

  private func sources(_ call: Call<KeyedContext>) async throws -> Response {
    let sources = try await ReadListStatus(services).sources(as: call.context.principal)
    return try Answers.json(PageResource(items: sources.map { ListSourceResource($0.source, $0.state) }))
  }

  /// Asking twice does no harm: a list that is in use already stays as it is.
  private func update(_ call: Call<KeyedContext>) async throws -> Response {
    try call.context.principal.require(.writeLists)
    let body = try call.decode(ListUpdateBody.self, from: await call.body())
    guard let archive = configuration.archive, let fetcher = configuration.fetcher else {
      throw Problem(.notFound, "lists cannot be downloaded through this server")
    }
    let outcomes = try await UpdateLists(services, archive: archive, fetcher: fetcher).run(
      body.sources.map(Set.init), as: call.context.principal)
    return try Answers.json(PageResource(items: outcomes.map(ListUpdateResource.init)))
  }
}
