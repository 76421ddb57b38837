public import Vocabulary

/// Enters what a customer declares. It allows nothing until a second person has approved it.
public struct DeclareActivity: Sendable {
  public struct Draft: Sendable {
    public let account: AccountID
    public let activity: DeclarationRecord.Activity
    public let targets: [IPPrefix]
    public let ports: [UInt16]
    public let start: Instant
    public let end: Instant
    public let isPublic: Bool
    public let words: DeclarationWords

    public init(
      account: AccountID, activity: DeclarationRecord.Activity, targets: [IPPrefix], ports: [UInt16], start: Instant,
      end: Instant, isPublic: Bool, words: DeclarationWords
    ) {
      self.account = account
      self.activity = activity
      self.targets = targets
      self.ports = ports
      self.start = start
      self.end = end
      self.isPublic = isPublic
      self.words = words
    }
  }

  public static let maximumTargets = 200
  public static let maximumPorts = 200
  /// A declaration is made anew at least so often.
  public static let maximumDays = 400

  let services: Services

  public init(_ services: Services) { self.services = services }

  public func run(
    _ draft: Draft, as principal: Principal, idempotency: IdempotentRequest<DeclarationRecord>? = nil
  ) async throws -> Answer<DeclarationRecord> {
    _ = try principal.requirePerson(.workCases)
    try check(draft)
    let at = services.now
    let application = try await services.store.read { reader in
      let account = try reader.required(AccountRecord.self, draft.account.text)
      return try reader.required(CustomerRecord.self, account.customer.text).application
    }
    let dossier = try await services.dossier(application)
    let sealed = try services.seal(draft.words, field: "declaration", with: dossier.key)
    let record = DeclarationRecord(
      id: services.surroundings.identifier(), application: application, account: draft.account,
      activity: draft.activity, targets: draft.targets, ports: draft.ports, start: draft.start, end: draft.end,
      isPublic: draft.isPublic, words: sealed.record.id, createdBy: principal.actor, createdAt: at)
    return try await services.write(idempotency, by: principal.actor) { transaction in
      try transaction.put(sealed)
      try transaction.put(record)
      try transaction.journal(
        EntryHeading(
          at: at, actor: principal.actor, action: "declaration.open", subject: application.text,
          details: ["declaration": record.id.text, "account": draft.account.text]))
      return record
    }
  }

  private func check(_ draft: Draft) throws(WorkflowError) {
    guard draft.start < draft.end else { throw WorkflowError(.invalid, "it ends before it begins", field: "/end") }
    guard draft.end > services.now else { throw WorkflowError(.invalid, "it has ended already", field: "/end") }
    guard draft.end <= draft.start.adding(days: Self.maximumDays) else {
      throw WorkflowError(.invalid, "it lasts \(Self.maximumDays) days at most; declare it anew then", field: "/end")
    }
    guard draft.targets.count <= Self.maximumTargets, Set(draft.targets).count == draft.targets.count else {
      throw WorkflowError(
        .invalid, "name at most \(Self.maximumTargets) networks, each once", field: "/targets")
    }
    guard draft.ports.count <= Self.maximumPorts, Set(draft.ports).count == draft.ports.count else {
      throw WorkflowError(.invalid, "name at most \(Self.maximumPorts) ports, each once", field: "/ports")
    }
    guard !draft.targets.isEmpty || !draft.activity.needsTargets else {
      throw WorkflowError(.invalid, "a test names the networks that agreed to it", field: "/targets")
    }
  }
}

/// A second person allows what was declared, or somebody refuses it.
public struct SettleDeclaration: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  /// SHA-256 of the canonical JSON of a declaration, in hex: what the second person's yes is bound to.
  public static func digest(of record: DeclarationRecord) throws -> String {
    try record.contentDigest()
  }

  /// - Parameters:
  ///   - approves: false refuses; that needs no second person.
  ///   - seenDigest: of the declaration as it was seen.
  public func run(
    _ id: DeclarationID, approves: Bool, seenDigest: String, as principal: Principal,
    idempotency: IdempotentRequest<DeclarationRecord>? = nil
  ) async throws -> Answer<DeclarationRecord> {
    _ = try principal.requirePerson(approves ? .approveDecisions : .workCases)
    let at = services.now
    return try await services.write(idempotency, by: principal.actor) { transaction in
      var record = try transaction.required(DeclarationRecord.self, id.text)
      try record.settle(approves: approves, seenDigest: seenDigest, by: principal.actor, at: at)
      try transaction.put(record)
      try transaction.journal(
        record.heading(approves ? "declaration.approve" : "declaration.refuse", at, principal, seen: seenDigest))
      return record
    }
  }
}

/// Takes a declaration back: from now on it allows nothing.
public struct WithdrawDeclaration: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  public func run(
    _ id: DeclarationID, as principal: Principal, idempotency: IdempotentRequest<DeclarationRecord>? = nil
  ) async throws -> Answer<DeclarationRecord> {
    _ = try principal.requirePerson(.workCases)
    let at = services.now
    return try await services.write(idempotency, by: principal.actor) { transaction in
      var record = try transaction.required(DeclarationRecord.self, id.text)
      guard record.state == .proposed || record.state == .approved else {
        throw WorkflowError(.conflict, "the declaration is \(record.state.rawValue) already")
      }
      record.state = .withdrawn
      record.withdrawnAt = at
      record.version += 1
      try transaction.put(record)
      try transaction.journal(record.heading("declaration.withdraw", at, principal))
      return record
    }
  }
}

extension DeclarationRecord {
  fileprivate func heading(
    _ action: String, _ at: Instant, _ principal: Principal, seen: String? = nil
  ) -> EntryHeading {
    var details = ["declaration": id.text]
    details["seen"] = seen
    return EntryHeading(at: at, actor: principal.actor, action: action, subject: application.text, details: details)
  }
}
