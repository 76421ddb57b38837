import Foundation
public import Vocabulary

/// Where events go. The secret that signs them is shown once and kept sealed with the house key.
public struct RegisterWebhook: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  /// - Parameter url: an `https` address; whether its host may be reached is checked again at each delivery.
  public func run(url: String, as principal: Principal) async throws -> (record: WebhookRecord, secret: String) {
    let registered = try await run(url: url, as: principal, idempotency: nil).fresh()
    return (registered.record, registered.secret)
  }

  public struct Registered: Sendable {
    public let record: WebhookRecord
    public let secret: String
  }

  public func run(
    url: String, as principal: Principal, idempotency: IdempotentRequest<Registered>?
  ) async throws -> Answer<Registered> {
    try principal.require(.administer)
    guard url.utf8.count <= 2000, url.hasPrefix("https://") || url.hasPrefix("http://"),
      url.utf8.allSatisfy({ (0x21...0x7E).contains($0) }), !url.contains("@"),
      URL(string: url, encodingInvalidCharacters: false)?.host()?.isEmpty == false
    else { throw WorkflowError(.invalid, "a webhook is an https address without user name", field: "/url") }
    let record = WebhookRecord(id: services.surroundings.identifier(), url: url, createdAt: services.now)
    let secret = services.surroundings.random(32)
    let sealed = try await services.vault.houseKey().seal(secret, field: Self.field(record.id))
    let registered = Registered(record: record, secret: "whsec_" + Base64URL.standard(secret))
    return try await services.write(idempotency, by: principal.actor) { transaction in
      try transaction.put(record)
      try transaction.putSetting(Self.field(record.id), Base64URL.encode(sealed))
      try transaction.journal(
        EntryHeading(at: record.createdAt, actor: principal.actor, action: "webhook.register", subject: record.id.text))
      return registered
    }
  }

  public func disable(_ id: WebhookID, as principal: Principal) async throws -> WebhookRecord {
    try await disable(id, as: principal, idempotency: nil).fresh()
  }

  public func disable(
    _ id: WebhookID, as principal: Principal, idempotency: IdempotentRequest<WebhookRecord>?
  ) async throws -> Answer<WebhookRecord> {
    try principal.require(.administer)
    let at = services.now
    return try await services.write(idempotency, by: principal.actor) { transaction in
      var record = try transaction.required(WebhookRecord.self, id.text)
      guard record.disabledAt == nil else { return record }
      record.disabledAt = at
      try transaction.put(record)
      try transaction.journal(
        EntryHeading(at: at, actor: principal.actor, action: "webhook.disable", subject: id.text))
      return record
    }
  }

  /// The signing secret of a webhook, for the sender.
  package func secret(of id: WebhookID) async throws -> [UInt8] {
    guard let text = try await services.store.read({ try $0.setting(Self.field(id)) }),
      let sealed = Base64URL.decode(text)
    else { throw WorkflowError(.notFound, "the webhook has no secret") }
    return try await services.vault.houseKey().open(sealed, field: Self.field(id))
  }

  private static func field(_ id: WebhookID) -> String { "webhook-secret/\(id.text)" }
}
