import Hummingbird
import Vocabulary
import Workflow

/// Where events are sent.
struct WebhookEndpoints: EndpointGroup {
  let services: Services

  var routes: [Route] {
    [
      .keyed(.get, "/v1/webhooks", list),
      .keyed(.post, "/v1/webhooks", register),
      .keyed(.delete, "/v1/webhooks/{id}", disable),
    ]
  }

  private func list(_ call: Call<KeyedContext>) async throws -> Response {
    let records = try await ReadRecords(services).webhooks(as: call.context.principal)
    return try Answers.json(PageResource(items: records.map { WebhookResource($0) }))
  }

  private func register(_ call: Call<KeyedContext>) async throws -> Response {
    let body = try call.decode(WebhookBody.self, from: await call.body())
    let (record, secret) = try await RegisterWebhook(services).run(url: body.url, as: call.context.principal)
    return Answers.json(try JSONText.bytes(of: WebhookResource(record, secret: secret)), status: .created)
  }

  private func disable(_ call: Call<KeyedContext>) async throws -> Response {
    let id: WebhookID = try call.id()
    _ = try await call.emptyBody()
    return try Answers.json(
      WebhookResource(try await RegisterWebhook(services).disable(id, as: call.context.principal)))
  }
}
