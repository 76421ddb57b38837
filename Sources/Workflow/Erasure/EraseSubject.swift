import Policy
public import Vocabulary

/// Destroys the key of a person or organization, and with it everything sealed under it. The journal stays whole.
public struct EraseSubject: Sendable {
  public struct Certificate: Hashable, Sendable {
    /// A signed note (C2SP signed-note) that anybody can check with the log's public key.
    public let note: String
    public let sequence: UInt64
  }

  let services: Services

  public init(_ services: Services) { self.services = services }

  /// - Parameter despiteRetention: why the data goes although its retention has not run out; journaled. It must name no person.
  /// - Throws: `WorkflowError.conflict` while the customer is active, or while retention runs and no reason is given.
  public func run(
    _ id: ApplicationID, despiteRetention: String? = nil, as principal: Principal
  ) async throws -> Certificate {
    try await run(id, despiteRetention: despiteRetention, as: principal, idempotency: nil).fresh()
  }

  public func run(
    _ id: ApplicationID, despiteRetention: String?, as principal: Principal,
    idempotency: IdempotentRequest<Certificate>?
  ) async throws -> Answer<Certificate> {
    try principal.require(.eraseSubjects)
    let dossier = try await services.dossier(id)
    let (services, at) = (services, services.now)
    let retainUntil = dossier.application.updatedAt.adding(days: dossier.evaluation.retentionDays)
    guard !dossier.application.state.takesEvidence else {
      throw WorkflowError(
        .conflict, "the application is \(dossier.application.state.rawValue); close or withdraw it first")
    }
    guard at >= retainUntil || despiteRetention?.isEmpty == false else {
      throw WorkflowError(
        .conflict, "the regime keeps these records until \(retainUntil.text); give a reason to erase despite retention")
    }
    let details = despiteRetention.map { ["despite-retention": String($0.prefix(200))] } ?? [:]
    let subject = dossier.application.subject
    let answer = try await services.write(idempotency, by: principal.actor) { transaction in
      var application = try transaction.required(ApplicationRecord.self, id.text)
      guard application.version == dossier.application.version else {
        throw WorkflowError(.versionMismatch, "the application changed in the meantime; read it again")
      }
      var record = try transaction.required(SubjectRecord.self, subject.text)
      let fields = try transaction.sealed(of: subject).count
      try transaction.destroy(subject: subject)
      record.erasedAt = at
      try transaction.put(record)
      application.state = .erased
      application.version += 1
      application.updatedAt = at
      application.linkDigest = nil
      application.linkExpires = nil
      try transaction.put(application)
      try services.announce("subject.erased", about: subject.text, ["application": id.text], in: transaction)
      let sequence = try transaction.journal(
        EntryHeading(at: at, actor: principal.actor, action: "subject.erase", subject: id.text, details: details))
      let text = """
        vestibule.erasure/1
        log \(services.signer.origin)
        subject \(subject.text)
        application \(id.text)
        erased-at \(at.text)
        sealed-fields \(fields)
        journal-entry \(sequence)

        """
      return Certificate(note: try services.signer.sign(note: text), sequence: sequence)
    }
    services.vault.forget(subject: subject)
    return answer
  }
}
