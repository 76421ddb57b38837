public import Vocabulary

/// Keys by which programs act. The secret is shown once.
public struct APIKeys: Sendable {
  public static let maximumLifetimeDays = 730

  let services: Services

  public init(_ services: Services) { self.services = services }

  /// - Parameters:
  ///   - holder: the person for whom the key acts; nil for a program's key.
  ///   - days: lifetime, 1 to 730.
  /// - Returns: the record and the secret, `vk_` and 43 characters.
  public func issue(
    label: String, holder: OperatorID? = nil, scopes: [Permission], days: Int, as principal: Principal
  ) async throws -> (record: APIKeyRecord, secret: String) {
    try principal.require(.administer)
    guard (try? Reference.checked(label, what: "the label")) != nil else {
      throw WorkflowError(.invalid, "a label is 1 to 64 letters, digits or . _ : -", field: "/label")
    }
    guard !scopes.isEmpty else { throw WorkflowError(.invalid, "name at least one scope", field: "/scopes") }
    guard (1...Self.maximumLifetimeDays).contains(days) else {
      throw WorkflowError(.invalid, "a key lives 1 to \(Self.maximumLifetimeDays) days", field: "/days")
    }
    let secret = "vk_" + services.surroundings.token()
    let record = APIKeyRecord(
      id: services.surroundings.identifier(), label: label, holder: holder,
      scopes: Set(scopes).sorted { $0.rawValue < $1.rawValue }, secretDigest: Digest.ofToken(secret),
      createdAt: services.now, expiresAt: services.now.adding(days: days))
    try await services.store.write { transaction in
      if let holder { _ = try transaction.required(OperatorRecord.self, holder.text) }
      try transaction.put(record)
      try transaction.journal(
        EntryHeading(at: record.createdAt, actor: principal.actor, action: "api-key.issue", subject: record.id.text))
    }
    return (record, secret)
  }

  public func revoke(_ id: APIKeyID, as principal: Principal) async throws -> APIKeyRecord {
    try principal.require(.administer)
    let at = services.now
    return try await services.store.write { transaction in
      var record = try transaction.required(APIKeyRecord.self, id.text)
      guard record.revokedAt == nil else { return record }
      record.revokedAt = at
      try transaction.put(record)
      try transaction.journal(
        EntryHeading(at: at, actor: principal.actor, action: "api-key.revoke", subject: id.text))
      return record
    }
  }

  /// Who holds the secret. Looked up by digest, so the comparison tells nothing about the secret.
  ///
  /// - Returns: nil for an unknown, expired or revoked key.
  public func principal(secret: String) async throws -> Principal? {
    guard secret.utf8.count <= 100 else { return nil }
    let (digest, at) = (Digest.ofToken(secret), services.now)
    return try await services.store.read { reader in
      guard let record = try reader.apiKey(secretDigest: digest), record.revokedAt == nil, at < record.expiresAt
      else { return nil }
      guard let holder = record.holder else { return .key(record, holder: nil) }
      guard let person = try reader.record(OperatorRecord.self, holder.text), person.disabledAt == nil else {
        return nil
      }
      return .key(record, holder: person)
    }
  }
}
