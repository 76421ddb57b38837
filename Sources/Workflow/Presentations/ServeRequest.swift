import Evidence
public import Vocabulary

/// Gives the signed request to the wallet that asks for it.
public struct ServeRequest: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  /// - Returns: a request object (RFC 9101).
  /// - Throws: `WorkflowError.notFound` for a request that is not open any more: nobody is told more.
  public func run(_ id: PresentationID, device: PresentationRecord.Device) async throws -> String {
    let verifier = try services.requireVerifier()
    let (record, secrets, _) = try await services.openPresentation(id)
    let token = try verifier.request(id, secrets).token(sign: verifier.sign)
    guard record.device == nil else { return token }
    let at = services.now
    try await services.store.write { transaction in
      var record = try transaction.required(PresentationRecord.self, id.text)
      record.device = record.device ?? device
      try transaction.put(record)
      try transaction.journal(
        EntryHeading(
          at: at, actor: .applicant, action: "presentation.fetch", subject: record.application.text,
          details: ["presentation": id.text, "device": device.rawValue]))
    }
    return token
  }
}

extension Services {
  /// A request that waits for its answer, with what was sealed for it.
  func openPresentation(
    _ id: PresentationID
  ) async throws -> (record: PresentationRecord, secrets: PresentationSecrets, key: any SubjectKey) {
    let gone = WorkflowError(.notFound, "this request is over; start again")
    let at = now
    let raw = try await store.read { reader -> (PresentationRecord, SealedBytes, WrappedKey)? in
      guard let record = try reader.record(PresentationRecord.self, id.text), record.state == .open,
        at < record.expiresAt, let secrets = record.secrets,
        let application = try reader.record(ApplicationRecord.self, record.application.text)
      else { return nil }
      return (record, try reader.sealed(secrets), try reader.key(of: application.subject))
    }
    guard let (record, sealed, wrapped) = raw else { throw gone }
    let key = try await vault.openKey(wrapped)
    return (record, try sealed.open(PresentationSecrets.self, with: key), key)
  }
}
