/// Looks whether a request was answered before, so that a repetition is answered alike even when the state that the
/// first one met has changed since.
public struct RecallAnswer: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  /// - Returns: nil where the key is new or has run out.
  /// - Throws: `WorkflowError.idempotencyMismatch` where the key came with another request.
  public func run<Outcome>(
    _ request: IdempotentRequest<Outcome>, as principal: Principal
  ) async throws -> (status: Int, body: [UInt8])? {
    let (actor, at) = (principal.actor, services.now)
    guard let row = try await services.store.read({ try $0.idempotent(principal: actor, key: request.key) }),
      at < row.expiresAt
    else { return nil }
    guard row.requestDigest == request.digest else {
      throw WorkflowError(.idempotencyMismatch, "this idempotency key was used for another request")
    }
    let field = "idempotency/\(actor.text)/\(request.key)"
    return (row.status, try await services.vault.houseKey().open(row.sealedBody, field: field))
  }
}
