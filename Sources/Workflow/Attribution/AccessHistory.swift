public import Vocabulary

/// From where the account behind an address was used around the instant that was asked about.
public struct AccessHistory: Hashable, Sendable, Codable {
  public let from: Instant
  public let to: Instant
  /// Oldest first.
  public internal(set) var events: [StoredAccess] = []
  /// Why something that may have been known is not here.
  public internal(set) var missing: String?

  /// How far from the instant an access is told, in seconds: a day.
  static let window: Int64 = 86_400

  init(around instant: Instant) {
    from = instant.adding(seconds: -Self.window)
    to = instant.adding(seconds: Self.window)
  }

  func holds(_ instant: Instant) -> Bool { (from...to).contains(instant) }
}

extension LookUpAddress {
  /// The same, with the accesses around each instant where the answer is exact: addresses from which somebody logged in are
  /// personal data, so the purpose also goes into the record of every customer whose accesses are opened.
  ///
  /// - Parameters: as `run`; at most `maximumHistories` questions.
  public func runWithAccess(
    _ questions: [AddressQuestion], purpose: String, knownAt: Instant? = nil, as principal: Principal
  ) async throws -> [AttributedAnswer] {
    try principal.require(.readPersonal)
    guard questions.count <= Self.maximumHistories else {
      throw WorkflowError(
        .invalid, "ask about at most \(Self.maximumHistories) addresses with their accesses", field: "/questions")
    }
    var answers = try await run(questions, purpose: purpose, knownAt: knownAt, as: principal)
    try await journalOpening(answers, purpose: try Purpose.checked(purpose), as: principal)
    for index in answers.indices {
      guard let holder = answers[index].onlyHolder else { continue }
      answers[index].access = try await services.history(
        of: holder.account, application: holder.application, around: answers[index].answer.question.at)
    }
    return answers
  }

  /// Each opens the key of a customer.
  public static let maximumHistories = 200

  private func journalOpening(
    _ answers: [AttributedAnswer], purpose: String, as principal: Principal
  ) async throws {
    let applications = Set(answers.compactMap { $0.onlyHolder?.application }).sorted { $0.text < $1.text }
    guard !applications.isEmpty else { return }
    let at = services.now
    _ = try await services.store.write { transaction in
      for application in applications {
        try transaction.journal(
          EntryHeading(
            at: at, actor: principal.actor, action: "subject.reveal", subject: application.text,
            details: ["purpose": purpose, "part": "access"]))
      }
    }
    for _ in applications { services.instruments.revealed() }
  }
}

extension AttributedAnswer {
  /// The one account of an exact answer.
  fileprivate var onlyHolder: (account: AccountID, application: ApplicationID)? {
    guard answer.certainty == .exact, holders.count == 1, let account = holders[0].account,
      let application = holders[0].application
    else { return nil }
    return (account, application)
  }
}

extension Services {
  fileprivate func history(
    of account: AccountID, application: ApplicationID, around instant: Instant
  ) async throws -> AccessHistory {
    var history = AccessHistory(around: instant)
    do {
      let dossier = try await dossier(application)
      let stated =
        [dossier.statement.registration].compactMap(\.self).map { StoredAccess($0, action: "registration") }
        + dossier.statement.access.map { StoredAccess($0, action: "stated") }
      let logged = try await accesses(of: account, around: instant, key: dossier.key)
      history.events = (stated.filter { history.holds($0.at) } + logged).sorted()
    } catch let error as WorkflowError where error.code == .erased {
      history.missing = "The personal data was destroyed; the journal has the certificate."
    }
    return history
  }

  /// Accesses of the account that the provider told, up to a day before and after the instant, oldest first.
  func accesses(of account: AccountID, around instant: Instant, key: any SubjectKey) async throws -> [StoredAccess] {
    let history = AccessHistory(around: instant)
    let days = [-1, 0, 1].map { instant.adding(days: $0).midnight }
    let sealed = try await store.read { reader in
      try days.compactMap { try reader.accessLog(of: account, day: $0) }.map { try reader.sealed($0.detail) }
    }
    return try sealed.flatMap { try $0.open([StoredAccess].self, with: key) }.filter { history.holds($0.at) }.sorted()
  }
}
