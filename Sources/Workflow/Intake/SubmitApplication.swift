import Foundation
import Policy
public import Vocabulary

/// An applicant signs up: the statement is sealed, screened, evaluated and decided in one step.
public struct SubmitApplication: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  /// - Returns: the application with requirements, findings and decision.
  /// - Throws: `WorkflowError`; nothing is stored then.
  public func run(
    _ statement: Statement, as principal: Principal, idempotency: IdempotentRequest<ApplicationView>? = nil
  ) async throws -> Answer<ApplicationView> {
    try principal.require(.writeApplications)
    let (services, at) = (services, services.now)
    let id: ApplicationID = services.surroundings.identifier()
    let subject: SubjectID = services.surroundings.identifier()
    let (key, wrapped) = try await services.vault.makeKey(for: subject)
    let lookups = try await services.lookupDigests(of: statement)
    let assessment = try Assessment(
      statement: statement, checks: [], cleared: [], services: services, key: key, received: at, at: at)
    let ruling = try Ruling(
      assessment, application: id, known: [], isHeld: false, key: key, services: services)
    let sealedStatement = try services.seal(statement, field: "statement", with: key)
    let draft = ApplicationRecord(
      id: id, subject: subject, state: assessment.evaluation.outcome.applicationState, version: 1, createdAt: at,
      updatedAt: at, createdBy: principal.actor, partyKind: statement.applicant.kind, reseller: statement.reseller,
      statement: sealedStatement.record.id, regimes: [], riskScore: 0, riskTier: .low, openRequirements: 0,
      decision: ruling.decision.id, evaluation: ruling.decision.id)

    return try await services.write(idempotency, by: principal.actor) { transaction in
      try transaction.put(SubjectRecord(id: subject, createdAt: at, keyReference: wrapped.reference))
      try transaction.put(wrapped)
      try transaction.put(sealedStatement)
      try transaction.putLookups(lookups, for: id, subject: subject)
      let application = try Settlement(transaction: transaction, services: services, at: at)
        .apply(ruling, to: draft, standing: nil)
      try services.announce(
        "application.decided", about: id.text, ["outcome": ruling.decision.outcome.rawValue], in: transaction)
      try transaction.journal(
        EntryHeading(at: at, actor: principal.actor, action: "application.submit", subject: id.text))
      return try ApplicationView(
        application, evaluation: assessment.evaluation, available: services.availableEvidence, transaction)
    }
  }
}

extension Services {
  /// What an application can be found by: every name, e-mail address and telephone number stated, folded.
  func lookupDigests(of statement: Statement) async throws -> [[UInt8]] {
    var texts: Set<String> = []
    switch statement.applicant {
    case .individual(let person): texts.formUnion(person.lookupTexts)
    case .organization(let organization):
      texts.formUnion([organization.name.text] + organization.otherNames.map(\.text))
      texts.formUnion([organization.email?.text, organization.telephone?.text].compactMap(\.self))
      texts.formUnion(organization.identifiers.map(\.value))
      for owner in organization.beneficialOwners { texts.formUnion(owner.individual.lookupTexts) }
    }
    for administrator in statement.administrators { texts.formUnion(administrator.lookupTexts) }
    var digests: [[UInt8]] = []
    for text in Set(texts.map(LookupText.folded)).sorted() { digests.append(try await vault.lookupDigest(text)) }
    return digests
  }
}

extension Individual {
  fileprivate var lookupTexts: [String] {
    [name.full] + otherNames.map(\.full) + [email?.text, telephone?.text].compactMap(\.self) + identifiers.map(\.value)
  }
}

/// Folding for lookups: case, diacritics and white space do not matter.
enum LookupText {
  static func folded(_ text: String) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
