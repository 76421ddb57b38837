public import Vocabulary

/// The applicant takes the application back. What was decided before stays on record.
public struct WithdrawApplication: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  public func run(
    _ id: ApplicationID, as principal: Principal, idempotency: IdempotentRequest<ApplicationRecord>? = nil
  ) async throws -> Answer<ApplicationRecord> {
    try principal.require(.writeApplications)
    let (services, at) = (services, services.now)
    return try await services.write(idempotency, by: principal.actor) { transaction in
      var application = try transaction.required(ApplicationRecord.self, id.text)
      try application.requireOpen()
      application.state = .withdrawn
      application.version += 1
      application.updatedAt = at
      application.linkDigest = nil
      application.linkExpires = nil
      if var openCase = try application.openCase.flatMap({ try transaction.record(CaseRecord.self, $0.text) }) {
        if var pending = try openCase.pendingDecision.flatMap({ try transaction.record(DecisionRecord.self, $0.text) })
        {
          pending.state = .superseded
          try transaction.put(pending)
        }
        openCase.state = .closed
        openCase.closedAt = at
        openCase.version += 1
        openCase.pendingDecision = nil
        try transaction.put(openCase)
        application.openCase = nil
      }
      let settlement = Settlement(transaction: transaction, services: services, at: at)
      application.customer = try settlement.closeCustomer(of: application)
      try transaction.put(application)
      try services.announce("application.withdrawn", about: id.text, in: transaction)
      try transaction.journal(
        EntryHeading(at: at, actor: principal.actor, action: "application.withdraw", subject: id.text))
      return application
    }
  }
}
