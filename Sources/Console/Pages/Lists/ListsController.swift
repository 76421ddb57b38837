import Hummingbird
import Vocabulary
import Workflow

/// The watchlists in use.
struct ListsController: Sendable {
  let server: PageServer

  var routes: [PageRoute] {
    [
      .get("/console/lists", .signedIn) { exchange in
        let visitor = try exchange.signedIn()
        let records = try await ReadRecords(server.services).lists(as: visitor.principal)
        let actors = ActorWords(handles: try await server.handles(as: visitor.principal))
        return try server.page(
          "lists",
          ListsModel(
            frame: server.frame(exchange, title: "Lists", room: .lists),
            rows: records.map { ListsModel.Row($0, actors: actors, at: exchange.at) }))
      }
    ]
  }
}
