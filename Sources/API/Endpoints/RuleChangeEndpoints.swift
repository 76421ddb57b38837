import Foundation
import Hummingbird
import Policy
import Vocabulary
import Workflow

/// Changing what the system runs with, and trying a change before it is made.
struct RuleChangeEndpoints: EndpointGroup {
  let services: Services
  let configuration: APIConfiguration

  var routes: [Route] {
    [
      .keyed(.post, "/v1/lists", effort: .bulk, load),
      .keyed(.post, "/v1/regime-checks", effort: .bulk, check),
    ]
  }

  private func load(_ call: Call<KeyedContext>) async throws -> Response {
    // Before the body is read, because it may be large.
    try call.context.principal.require(.writeLists)
    let body = try call.decode(ListBody.self, from: await call.body())
    guard let archive = configuration.archive else {
      throw Problem(.notFound, "lists cannot be loaded through this server")
    }
    let load = LoadList(services, archive: archive)
    let (shrinking, principal) = (body.acceptShrinking, call.context.principal)
    let report =
      switch body.kind {
      case .watchlist: try await load.run(body.files, acceptsShrinking: shrinking, as: principal)
      case .ownership: try await load.ownership(body.files, acceptsShrinking: shrinking, as: principal)
      }
    return try Answers.json(ListLoadResource(report))
  }

  private func check(_ call: Call<KeyedContext>) async throws -> Response {
    try call.context.principal.require(.readRegimes)
    let body = try call.decode(PackBody.self, from: await call.body())
    let (report, erased) = try await CheckRegime(services).run(Array(body.text.utf8), as: call.context.principal)
    return try Answers.json(RegimeCheckResource(report, erased: erased))
  }
}
