import HTTPTypes
import Hummingbird
import Vocabulary
import Workflow

/// The keys of programs: issue, revoke.
struct KeysController: Sendable {
  let server: PageServer

  var routes: [PageRoute] {
    [
      .get("/console/keys", .signedIn) { try await show($0) },
      .post("/console/keys", .signedIn) { try await issue($0) },
      .post("/console/keys/{id}/revoke", .signedIn) { exchange in
        _ = try await APIKeys(server.services).revoke(
          try exchange.identifier(), as: try exchange.signedIn().principal)
        return server.seeOther("/console/keys?done=\(Notice.revoked.rawValue)")
      },
    ]
  }

  private func issue(_ exchange: Exchange) async throws -> Response {
    let visitor = try exchange.signedIn()
    let scopes = exchange.form.values("scope").compactMap(Permission.init(rawValue:))
    do {
      let (record, text) = try await APIKeys(server.services).issue(
        label: exchange.form["label"].trimmed, scopes: scopes, days: Int(exchange.form["days"].trimmed) ?? 0,
        as: visitor.principal)
      let secret = ShownOnce(
        label: "API key \(record.label)", text: text,
        advice: "Copy it now: it is not shown again. It works until \(TimeWords.date(record.expiresAt.date)).")
      return try await show(exchange, secret: secret)
    } catch let fault as WorkflowError where fault.code == .invalid && fault.field != nil {
      return try await show(exchange, entered: Entered(form: exchange.form, fault: fault))
    }
  }

  private func show(
    _ exchange: Exchange, entered: Entered? = nil, secret: ShownOnce? = nil
  ) async throws -> Response {
    let visitor = try exchange.signedIn()
    let keys = try await ReadRecords(server.services).apiKeys(as: visitor.principal)
    let handles = try await server.handles(as: visitor.principal)
    return try server.page(
      "keys",
      KeysModel(
        frame: server.frame(exchange, title: "API keys", room: .keys), keys: keys, handles: handles, entered: entered,
        secret: secret, at: exchange.at),
      status: entered == nil ? .ok : .unprocessableContent)
  }
}
