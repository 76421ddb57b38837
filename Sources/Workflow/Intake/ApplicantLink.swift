public import Vocabulary

/// The link by which an applicant reaches the hosted page of one application. Only its digest is stored.
public struct IssueApplicantLink: Sendable {
  public struct Link: Hashable, Sendable {
    /// Secret; part of the page's address, shown once.
    public let token: String
    public let expires: Instant
  }

  public static let lifetimeDays = 30

  let services: Services

  public init(_ services: Services) { self.services = services }

  /// Makes a new link; an older one stops working.
  public func run(
    _ id: ApplicationID, as principal: Principal, idempotency: IdempotentRequest<Link>? = nil
  ) async throws -> Answer<Link> {
    try principal.require(.writeApplications)
    let at = services.now
    let link = Link(token: services.surroundings.token(), expires: at.adding(days: Self.lifetimeDays))
    return try await services.write(idempotency, by: principal.actor) { transaction in
      var application = try transaction.required(ApplicationRecord.self, id.text)
      try application.requireOpen()
      application.linkDigest = Digest.ofToken(link.token)
      application.linkExpires = link.expires
      application.version += 1
      application.updatedAt = at
      try transaction.put(application)
      try transaction.journal(
        EntryHeading(at: at, actor: principal.actor, action: "application.issue-link", subject: id.text))
      return link
    }
  }
}

/// Opens an application by its link, for the applicant: the statement as given and what is still asked.
public struct OpenApplicantLink: Sendable {
  public struct Opened: Sendable {
    public let view: ApplicationView
    public let statement: Statement
    /// May change this application only; the page uses it for every use case.
    public let principal: Principal
  }

  let services: Services

  public init(_ services: Services) { self.services = services }

  /// - Throws: `WorkflowError.notFound` for an unknown or expired link.
  public func run(token: String) async throws -> Opened {
    let (digest, at) = (Digest.ofToken(token), services.now)
    let found = try await services.store.read { try $0.application(linkDigest: digest) }
    guard let application = found, let expires = application.linkExpires, at < expires else {
      throw WorkflowError(.notFound, "this link is not valid any more; ask for a new one")
    }
    let dossier = try await services.dossier(application.id)
    let view = try await services.store.read { [services] in
      try ApplicationView(
        dossier.application, evaluation: dossier.evaluation, available: services.availableEvidence, $0)
    }
    return Opened(
      view: view, statement: dossier.statement,
      principal: Principal(actor: .applicant, permissions: [.writeApplications]))
  }
}
