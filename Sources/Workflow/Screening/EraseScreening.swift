public import Vocabulary

/// Destroys what a search says of the person who was looked for: names and results. That it was made stays on record.
public struct EraseScreening: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  /// Doing it twice does no more.
  public func run(
    _ id: ScreeningID, as principal: Principal, idempotency: IdempotentRequest<ScreeningRecord>? = nil
  ) async throws -> Answer<ScreeningRecord> {
    try principal.require(.eraseSubjects)
    let at = services.now
    let record = try await services.store.read { try $0.required(ScreeningRecord.self, id.text) }
    let answer = try await services.write(idempotency, by: principal.actor) { transaction in
      var subject = try transaction.required(SubjectRecord.self, record.subject.text)
      guard subject.erasedAt == nil else { return record }
      try transaction.destroy(subject: record.subject)
      subject.erasedAt = at
      try transaction.put(subject)
      try transaction.journal(
        EntryHeading(at: at, actor: principal.actor, action: "screening.erase", subject: id.text))
      return record
    }
    services.vault.forget(subject: record.subject)
    return answer
  }
}
