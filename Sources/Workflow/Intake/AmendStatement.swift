public import Vocabulary

/// The applicant states something new: the whole statement is replaced and evaluated again.
public struct AmendStatement: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  /// - Parameter expectedVersion: the version that the caller saw; nil to replace whatever is there.
  public func run(
    _ application: ApplicationID, _ statement: Statement, expectedVersion: Int? = nil, as principal: Principal,
    idempotency: IdempotentRequest<ApplicationView>? = nil
  ) async throws -> Answer<ApplicationView> {
    try principal.require(.writeApplications)
    let lookups = try await services.lookupDigests(of: statement)
    let attempt = {
      let dossier = try await services.dossier(application)
      if let expectedVersion, expectedVersion != dossier.application.version {
        throw WorkflowError(.versionMismatch, "the application changed in the meantime; read it again")
      }
      try dossier.application.requireOpen()
      guard statement.applicant.kind == dossier.application.partyKind else {
        throw WorkflowError(
          .invalid, "an application of one kind of party cannot become another", field: "/applicant/kind")
      }
      let sealed = try services.seal(statement, field: "statement", with: dossier.key)
      return try await services.reevaluate(
        dossier, statement: statement, checks: dossier.checks,
        heading: EntryHeading(
          at: services.now, actor: principal.actor, action: "application.amend", subject: application.text),
        idempotency: idempotency
      ) { transaction, record in
        try transaction.put(sealed)
        try transaction.putLookups(lookups, for: application, subject: record.subject)
        record.statement = sealed.record.id
        record.reseller = statement.reseller
      }
    }
    // Who named a version wants to know that it is gone; everybody else wants the change.
    return expectedVersion == nil ? try await services.retrying(attempt) : try await attempt()
  }
}
