import HTTPTypes
import Hummingbird
import Screening
import Vocabulary
import Workflow

/// The watchlists in use: how old they are, their versions, and where they come from.
struct ListsController: Sendable {
  let server: PageServer

  var routes: [PageRoute] {
    [
      .get("/console/lists", .signedIn) { try await list($0) },
      .post("/console/lists/update", .signedIn) { try await update($0) },
      .get("/console/lists/{list}", .signedIn) { try await show($0) },
    ]
  }

  private func list(_ exchange: Exchange, outcomes: [UpdateLists.Outcome] = []) async throws -> Response {
    let visitor = try exchange.signedIn()
    let reader = ReadListStatus(server.services)
    let model = ListsModel(
      frame: server.frame(exchange, title: "Lists", room: .lists), lists: try await reader.run(as: visitor.principal),
      sources: try await reader.sources(as: visitor.principal), outcomes: outcomes,
      authorities: try await ReadTrust(server.services).run(as: visitor.principal),
      actors: ActorWords(handles: try await server.handles(as: visitor.principal)),
      mayUpdate: visitor.may(.writeLists) && server.configuration.updateLists != nil, at: exchange.at)
    return try server.page("lists", model)
  }

  private func show(_ exchange: Exchange) async throws -> Response {
    let visitor = try exchange.signedIn()
    let status = try await ReadListStatus(server.services).list(exchange.part("list"), as: visitor.principal)
    let model = ListModel(
      status, frame: server.frame(exchange, title: status.record.summary.title, room: .lists),
      actors: ActorWords(handles: try await server.handles(as: visitor.principal)), at: exchange.at)
    return try server.page("list", model)
  }

  private func update(_ exchange: Exchange) async throws -> Response {
    guard let update = server.configuration.updateLists else { throw PageProblem.noSuchPage }
    return try await list(exchange, outcomes: try await update(try exchange.signedIn().principal))
  }
}
