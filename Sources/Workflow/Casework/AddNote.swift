public import Vocabulary

/// A remark on a case.
public struct AddNote: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  public func run(_ openCase: CaseID, words: String, as principal: Principal) async throws -> NoteRecord {
    try await run(openCase, words: words, as: principal, idempotency: nil).fresh()
  }

  public func run(
    _ openCase: CaseID, words: String, as principal: Principal, idempotency: IdempotentRequest<NoteRecord>?
  ) async throws -> Answer<NoteRecord> {
    _ = try principal.requirePerson(.workCases)
    guard (1...4000).contains(words.unicodeScalars.count) else {
      throw WorkflowError(.invalid, "a note has 1 to 4000 characters", field: "/words")
    }
    let wrapped = try await services.store.read { reader in
      let found = try reader.required(CaseRecord.self, openCase.text)
      return try reader.key(of: try reader.required(ApplicationRecord.self, found.application.text).subject)
    }
    let key = try await services.vault.openKey(wrapped)
    let id: NoteID = services.surroundings.identifier()
    let sealed = try services.seal(words, field: "note/\(id)", with: key)
    let note = NoteRecord(id: id, openCase: openCase, by: principal.actor, at: services.now, words: sealed.record.id)
    return try await services.write(idempotency, by: principal.actor) { transaction in
      try transaction.put(sealed)
      try transaction.put(note)
      try transaction.journal(
        EntryHeading(
          at: note.at, actor: principal.actor, action: "case.note", subject: openCase.text,
          details: ["note": id.text]))
      return note
    }
  }
}
