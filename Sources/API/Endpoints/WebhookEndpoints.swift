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
    let bytes = try await call.body()
    let write = Write<RegisterWebhook.Registered>(services: services, call: call, body: bytes, status: .created) {
      try JSONText.bytes(of: WebhookResource($0.record, secret: $0.secret))
    }
    return try await write.run { idempotency in
      let body = try call.decode(WebhookBody.self, from: bytes)
      return try await RegisterWebhook(services)
        .run(url: body.url, as: call.context.principal, idempotency: idempotency)
    }
  }

  private func disable(_ call: Call<KeyedContext>) async throws -> Response {
    let id: WebhookID = try call.id()
    let write = Write<WebhookRecord>(services: services, call: call, body: try await call.emptyBody()) {
      try JSONText.bytes(of: WebhookResource($0))
    }
    return try await write.run {
      try await RegisterWebhook(services).disable(id, as: call.context.principal, idempotency: $0)
    }
  }
}
