import Policy
public import Vocabulary

/// Looks for applications whose time ran out while something was still asked of the applicant, and gives them to a person.
public struct RunClocks: Sendable {
  /// The reason that such a case carries.
  public static let reason = "clock-ran-out"

  let services: Services

  public init(_ services: Services) { self.services = services }

  /// - Returns: the cases that were opened.
  @discardableResult
  public func run() async throws -> [CaseID] {
    var opened: [CaseID] = []
    for id in try await waiting() {
      if let openCase = try await services.retrying({ try await check(id) }) { opened.append(openCase) }
    }
    return opened
  }

  /// Applications in limited use that nobody has looked at.
  private func waiting() async throws -> [ApplicationID] {
    try await services.store.read { reader in
      var query = ApplicationQuery()
      query.state = .restricted
      return try reader.all { try reader.applications(query, $0) }
        .filter { $0.openCase == nil && $0.openRequirements > 0 }.map(\.id)
    }
  }

  private func check(_ id: ApplicationID) async throws -> CaseID? {
    let dossier = try await services.dossier(id)
    let (services, at) = (services, services.now)
    guard dossier.decision.origin == .policy, let clock = dossier.evaluation.clocks.first(where: { $0.due <= at })
    else { return nil }
    return try await services.store.write { transaction in
      var application = try transaction.required(ApplicationRecord.self, id.text)
      guard application.version == dossier.application.version, application.openCase == nil else { return nil }
      let opened = CaseRecord(
        id: services.surroundings.identifier(), application: id, state: .open, version: 1, openedAt: at,
        dueAt: at.adding(days: 3), severity: .medium, riskTier: application.riskTier,
        partyKind: application.partyKind, reseller: application.reseller, reasons: [Self.reason, clock.name])
      application.openCase = opened.id
      application.version += 1
      application.updatedAt = at
      try transaction.put(opened)
      try transaction.put(application)
      try services.announce("case.opened", about: opened.id.text, ["application": id.text], in: transaction)
      try transaction.journal(
        EntryHeading(
          at: at, actor: .system, action: "case.open", subject: id.text, details: ["clock": clock.name]))
      return opened.id
    }
  }
}
