import Vocabulary

/// A request that a client may send again without doing it twice.
///
/// The answer is rendered and stored in the transaction of the change, so a repeated request finds it even when the
/// process died between the change and the answer.
public struct IdempotentRequest<Outcome: Sendable>: Sendable {
  /// 1 to 255 printable ASCII characters, chosen by the client.
  public let key: String
  /// SHA-256 of method, path and body, in hex.
  public let digest: String
  public let render: @Sendable (Outcome) throws -> (status: Int, body: [UInt8])

  public init(
    key: String, digest: String, render: @escaping @Sendable (Outcome) throws -> (status: Int, body: [UInt8])
  ) throws(WorkflowError) {
    guard (1...255).contains(key.utf8.count), key.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      throw WorkflowError(.invalid, "an idempotency key is 1 to 255 printable characters")
    }
    self.key = key
    self.digest = digest
    self.render = render
  }

  /// How long an answer can be asked for again.
  static var lifetime: Int64 { 24 * 3600 }
}

/// What came of a write: done now, or done before and answered from memory.
public enum Answer<Outcome: Sendable>: Sendable {
  case fresh(Outcome)
  case repeated(status: Int, body: [UInt8])

  /// The outcome of a write without an idempotency key, which is always fresh.
  func fresh() throws(WorkflowError) -> Outcome {
    guard case .fresh(let outcome) = self else { throw WorkflowError(.conflict, "this request was answered before") }
    return outcome
  }
}

extension Services {
  /// Runs a change once per idempotency key.
  func write<Outcome: Sendable>(
    _ request: IdempotentRequest<Outcome>?, by actor: Actor,
    _ body: @escaping @Sendable (any StoreTransaction) throws -> Outcome
  ) async throws -> Answer<Outcome> {
    guard let request else { return .fresh(try await store.write(body)) }
    let houseKey = try await vault.houseKey()
    let field = "idempotency/\(actor.text)/\(request.key)"
    let expires = now.adding(seconds: IdempotentRequest<Outcome>.lifetime)
    let readAt = now
    return try await store.write { transaction in
      if let row = try transaction.idempotent(principal: actor, key: request.key), row.expiresAt > readAt {
        guard row.requestDigest == request.digest else {
          throw WorkflowError(.idempotencyMismatch, "this idempotency key was used for another request")
        }
        return .repeated(status: row.status, body: try houseKey.open(row.sealedBody, field: field))
      }
      let outcome = try body(transaction)
      let (status, answer) = try request.render(outcome)
      try transaction.put(
        IdempotencyRow(
          principal: actor, key: request.key, requestDigest: request.digest, status: status,
          sealedBody: try houseKey.seal(answer, field: field), expiresAt: expires))
      return .fresh(outcome)
    }
  }
}
