import HTTPTypes
import Hummingbird
import Vocabulary
import Workflow

/// The people of the console: invite, change roles, disable.
struct PeopleController: Sendable {
  let server: PageServer

  var routes: [PageRoute] {
    [
      .get("/console/people", .signedIn) { try await show($0) },
      .post("/console/people", .signedIn) { try await invite($0) },
      .post("/console/people/{id}/disable", .signedIn) { exchange in
        let visitor = try exchange.signedIn()
        let id: OperatorID = try exchange.identifier()
        guard id != visitor.principal.operatorID else {
          throw WorkflowError(.conflict, "nobody can disable themselves; ask another administrator")
        }
        _ = try await InviteOperator(server.services).disable(id, as: visitor.principal)
        return server.seeOther("/console/people?done=\(Notice.disabled.rawValue)")
      },
    ]
  }

  private func invite(_ exchange: Exchange) async throws -> Response {
    let visitor = try exchange.signedIn()
    let roles = exchange.form.values("role").compactMap(OperatorRole.init(rawValue:))
    do {
      let (record, token) = try await InviteOperator(server.services).run(
        handle: exchange.form["handle"].trimmed, roles: roles, as: visitor.principal)
      let secret = ShownOnce(
        label: "One-time sign-in link for \(record.handle)",
        text: "\(server.configuration.publicOrigin)/signin/\(token)",
        advice: "Hand it over by a safe way. It works once, within 24 hours, and is not shown again.")
      return try await show(exchange, secret: secret)
    } catch let fault as WorkflowError where fault.code == .invalid && fault.field != nil {
      return try await show(exchange, entered: Entered(form: exchange.form, fault: fault))
    }
  }

  private func show(
    _ exchange: Exchange, entered: Entered? = nil, secret: ShownOnce? = nil
  ) async throws -> Response {
    let visitor = try exchange.signedIn()
    try visitor.principal.require(.administer)
    let people = try await ReadRecords(server.services).operators(as: visitor.principal)
    return try server.page(
      "people",
      PeopleModel(
        frame: server.frame(exchange, title: "People", room: .people), people: people, me: visitor.principal.operatorID,
        entered: entered, secret: secret, at: exchange.at),
      status: entered == nil ? .ok : .unprocessableContent)
  }
}
