import Hummingbird
import Policy
import Vocabulary
import Workflow

/// What the system runs with: watchlists and regimes.
struct RulesEndpoints: EndpointGroup {
  let services: Services

  var routes: [Route] {
    [
      .keyed(.get, "/v1/lists", lists),
      .keyed(.get, "/v1/regimes", regimes),
      .keyed(.get, "/v1/regimes/{identifier}", regime),
    ]
  }

  private func lists(_ call: Call<KeyedContext>) async throws -> Response {
    let records = try await ReadRecords(services).lists(as: call.context.principal)
    return try Answers.json(PageResource(items: records.map(ListResource.init)))
  }

  private func regimes(_ call: Call<KeyedContext>) async throws -> Response {
    let records = try await ReadRecords(services).packs(as: call.context.principal)
    return try Answers.json(PageResource(items: records.map(RegimeResource.init)))
  }

  private func regime(_ call: Call<KeyedContext>) async throws -> Response {
    let (reader, identifier) = (ReadRecords(services), try call.parameter("identifier"))
    let versions = try await reader.packs(as: call.context.principal)
      .filter { $0.reference.identifier == identifier }
      .sorted { $0.loadedAt > $1.loadedAt }
    guard let current = versions.first(where: \.isActive) ?? versions.first else {
      throw Problem(.notFound, "there is no regime with this identifier")
    }
    let text = try await reader.packText(digest: current.reference.digest, as: call.context.principal)
    let view = RegimeViewResource(
      identifier: identifier, versions: versions.map(RegimeResource.init), text: String(decoding: text, as: UTF8.self))
    return try Answers.resource(view, for: call.request)
  }
}
