import Foundation
public import Vocabulary

/// Reads one application.
public struct ReadApplication: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  public func run(_ id: ApplicationID, as principal: Principal) async throws -> ApplicationView {
    try principal.require(.readApplications)
    let dossier = try await services.dossier(id)
    return try await services.store.read { [services] in
      try ApplicationView(
        dossier.application, evaluation: dossier.evaluation, available: services.availableEvidence, $0)
    }
  }

  /// Finds applications by a name, an e-mail address, a telephone number or an identifier, exactly as stated but for
  /// case, accents and white space; also by any identifier of the house (`app_…`, `cse_…`) or an account reference.
  public func search(_ text: String, as principal: Principal) async throws -> [ApplicationRecord] {
    try principal.require(.readApplications)
    let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !trimmed.isEmpty, trimmed.utf8.count <= 600 else { return [] }
    let digest = try await services.vault.lookupDigest(LookupText.folded(trimmed))
    return try await services.store.read { reader in
      if let id = try Self.application(named: trimmed, reader) {
        return [try reader.required(ApplicationRecord.self, id)]
      }
      var query = AccountQuery()
      query.reference = trimmed
      let held = try reader.accounts(query, PageRequest(limit: 50)).elements.compactMap { account in
        try reader.record(CustomerRecord.self, account.customer.text)
          .flatMap { try reader.record(ApplicationRecord.self, $0.application.text) }
      }
      let stated = try reader.applications(lookup: digest)
      return held + stated.filter { found in !held.contains { $0.id == found.id } }
    }
  }

  private static func application(named text: String, _ reader: any StoreReader) throws -> String? {
    if let id = try? ApplicationID(text) { return try reader.record(ApplicationRecord.self, id.text)?.recordID }
    if let id = try? CaseID(text) { return try reader.record(CaseRecord.self, id.text)?.application.text }
    if let id = try? CustomerID(text) { return try reader.record(CustomerRecord.self, id.text)?.application.text }
    if let id = try? DecisionID(text) { return try reader.record(DecisionRecord.self, id.text)?.application.text }
    return nil
  }
}

/// Opens the personal data of an application for a purpose, which goes into the journal before anything is shown.
public struct RevealPersonal: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  /// - Parameter purpose: why, in 3 to 200 characters; it is kept for ever, so it must name no person.
  public func run(_ id: ApplicationID, purpose: String, as principal: Principal) async throws -> PersonalView {
    try await journal(id, purpose: purpose, as: principal)
    return try await open(id, as: principal)
  }

  /// Writes the purpose down; the console then shows the data for a while without asking again.
  public func journal(_ id: ApplicationID, purpose: String, as principal: Principal) async throws {
    try principal.require(.readPersonal)
    let trimmed = try Purpose.checked(purpose)
    let at = services.now
    try await services.store.write { transaction in
      _ = try transaction.required(ApplicationRecord.self, id.text)
      try transaction.journal(
        EntryHeading(
          at: at, actor: principal.actor, action: "subject.reveal", subject: id.text, details: ["purpose": trimmed]))
    }
    services.instruments.revealed()
  }

  /// Opens without a new entry: only for a caller that has checked an earlier one.
  package func open(_ id: ApplicationID, as principal: Principal) async throws -> PersonalView {
    try principal.require(.readPersonal)
    let dossier = try await services.dossier(id)
    let sealed = try await services.store.read { reader in
      var query = DecisionQuery()
      query.application = id
      let decisions = try reader.all { try reader.decisions(query, $0) }
      var caseQuery = CaseQuery()
      caseQuery.application = id
      let notes = try reader.all { try reader.cases(caseQuery, $0) }.flatMap { try reader.notes(on: $0.id) }
      return SealedWords(
        findings: try dossier.findings.map { ($0.id, try reader.sealed($0.detail)) },
        decisions: try decisions.compactMap { decision in
          try decision.words.map { (decision.id, try reader.sealed($0)) }
        },
        notes: try notes.map { ($0.id, try reader.sealed($0.words)) })
    }
    let key = dossier.key
    return PersonalView(
      statement: dossier.statement,
      findings: Dictionary(
        uniqueKeysWithValues: try sealed.findings.map { ($0.0, try $0.1.open(Finding.self, with: key)) }),
      checks: Dictionary(uniqueKeysWithValues: zip(dossier.evidence.map(\.id), dossier.checks)),
      decisionWords: Dictionary(
        uniqueKeysWithValues: try sealed.decisions.map { ($0.0, try $0.1.open(String.self, with: key)) }),
      noteWords: Dictionary(
        uniqueKeysWithValues: try sealed.notes.map { ($0.0, try $0.1.open(String.self, with: key)) }))
  }
}

private struct SealedWords: Sendable {
  let findings: [(FindingID, SealedBytes)]
  let decisions: [(DecisionID, SealedBytes)]
  let notes: [(NoteID, SealedBytes)]
}
