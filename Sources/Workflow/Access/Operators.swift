public import Vocabulary

/// Lets a person into the console: makes the operator where the handle is new, and a link that works once.
public struct InviteOperator: Sendable {
  public static let linkLifetime: Int64 = 24 * 3600

  let services: Services

  public init(_ services: Services) { self.services = services }

  /// - Parameters:
  ///   - handle: the work name, 1 to 64 characters of `A-Z a-z 0-9 . _ : -`.
  ///   - roles: replaces the roles of an operator who is there already.
  /// - Returns: the operator and the secret of the one-time link.
  public func run(
    handle: String, roles: [OperatorRole], as principal: Principal
  ) async throws -> (record: OperatorRecord, token: String) {
    try principal.require(.administer)
    guard (try? Reference.checked(handle, what: "the handle")) != nil else {
      throw WorkflowError(.invalid, "a handle is 1 to 64 letters, digits or . _ : -", field: "/handle")
    }
    guard !roles.isEmpty else { throw WorkflowError(.invalid, "name at least one role", field: "/roles") }
    let (services, at) = (services, services.now)
    let token = services.surroundings.token()
    let sorted = Set(roles).sorted { $0.rawValue < $1.rawValue }
    let record = try await services.store.write { transaction in
      let known = try transaction.operators().first { $0.handle == handle }
      var record =
        known
        ?? OperatorRecord(id: services.surroundings.identifier(), handle: handle, roles: sorted, createdAt: at)
      record.roles = sorted
      record.disabledAt = nil
      try transaction.put(record)
      try transaction.put(
        SignInLinkRow(
          digest: Digest.ofToken(token), operatorID: record.id, expiresAt: at.adding(seconds: Self.linkLifetime)))
      try transaction.journal(
        EntryHeading(at: at, actor: principal.actor, action: "operator.invite", subject: record.id.text))
      return record
    }
    return (record, token)
  }

  /// Ends an operator's access at once.
  public func disable(_ id: OperatorID, as principal: Principal) async throws -> OperatorRecord {
    try principal.require(.administer)
    let at = services.now
    return try await services.store.write { transaction in
      var record = try transaction.required(OperatorRecord.self, id.text)
      record.disabledAt = at
      try transaction.put(record)
      try transaction.removeSessions(of: id)
      try transaction.journal(
        EntryHeading(at: at, actor: principal.actor, action: "operator.disable", subject: id.text))
      return record
    }
  }
}

/// Console sessions. A session's token is known to the browser only; the store has its digest.
public struct Sessions: Sendable {
  public static let lifetime: Int64 = 12 * 3600
  /// How long revealed data stays visible in a session.
  public static let revealLifetime: Int64 = 15 * 60

  public struct Current: Sendable {
    public let row: SessionRow
    public let record: OperatorRecord
    public var principal: Principal { .person(record) }

    public func mayShow(_ subject: SubjectID, at: Instant) -> Bool { row.revealed[subject].map { at < $0 } ?? false }
  }

  let services: Services

  public init(_ services: Services) { self.services = services }

  /// Takes a one-time link and begins a session. Returns the session's token.
  public func begin(linkToken: String) async throws -> String {
    let (services, at) = (services, services.now)
    let token = services.surroundings.token()
    var succeeded = false
    defer { services.instruments.signedIn(succeeded) }
    let begun: String = try await services.store.write { transaction in
      guard let link = try transaction.takeSignInLink(digest: Digest.ofToken(linkToken), at: at),
        let record = try transaction.record(OperatorRecord.self, link.operatorID.text), record.disabledAt == nil
      else { throw WorkflowError(.unauthenticated, "this sign-in link was used or has run out; ask for a new one") }
      try transaction.put(
        SessionRow(
          tokenDigest: Digest.ofToken(token), operatorID: record.id, createdAt: at,
          expiresAt: at.adding(seconds: Self.lifetime)))
      try transaction.journal(
        EntryHeading(at: at, actor: .person(record.id), action: "operator.sign-in", subject: record.id.text))
      return token
    }
    succeeded = true
    return begun
  }

  /// - Returns: nil where the token is unknown, run out, or its operator disabled.
  public func current(token: String) async throws -> Current? {
    let (digest, at) = (Digest.ofToken(token), services.now)
    return try await services.store.read { reader in
      guard let row = try reader.session(tokenDigest: digest), at < row.expiresAt,
        let record = try reader.record(OperatorRecord.self, row.operatorID.text), record.disabledAt == nil
      else { return nil }
      return Current(row: row, record: record)
    }
  }

  public func end(token: String) async throws {
    let digest = Digest.ofToken(token)
    try await services.store.write { try $0.removeSession(tokenDigest: digest) }
  }

  /// Writes the purpose down and lets the session see the application's personal data for a while. The session goes on
  /// under a new token, because it may now do more.
  public func reveal(_ id: ApplicationID, purpose: String, token: String) async throws -> String {
    guard let current = try await current(token: token) else {
      throw WorkflowError(.unauthenticated, "sign in again")
    }
    try await RevealPersonal(services).journal(id, purpose: purpose, as: current.principal)
    let next = services.surroundings.token()
    let at = services.now
    try await services.store.write { transaction in
      let application = try transaction.required(ApplicationRecord.self, id.text)
      var revealed = current.row.revealed.filter { at < $0.value }
      revealed[application.subject] = at.adding(seconds: Self.revealLifetime)
      try transaction.removeSession(tokenDigest: current.row.tokenDigest)
      try transaction.put(
        SessionRow(
          tokenDigest: Digest.ofToken(next), operatorID: current.record.id, createdAt: current.row.createdAt,
          expiresAt: current.row.expiresAt, revealed: revealed))
    }
    return next
  }
}
