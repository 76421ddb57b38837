import Policy
import Vocabulary
import Wire

/// What a decision in force does to application, customer, accounts and case. Used inside a transaction.
struct Settlement {
  let transaction: any StoreTransaction
  let services: Services
  let at: Instant

  /// Brings customer and accounts into the state that the outcome asks for. Returns the customer's identifier.
  func settleCustomer(_ application: ApplicationRecord, outcome: Outcome, statement: Statement) throws -> CustomerID? {
    switch outcome {
    case .approve: try open(application, state: .active, statement: statement)
    case .restrict: try open(application, state: .restricted, statement: statement)
    case .refer: application.customer
    case .decline, .close: try closeCustomer(of: application)
    }
  }

  private func open(_ application: ApplicationRecord, state: CustomerRecord.State, statement: Statement) throws
    -> CustomerID
  {
    var customer =
      try application.customer.flatMap { try transaction.record(CustomerRecord.self, $0.text) }
      ?? CustomerRecord(
        id: services.surroundings.identifier(), subject: application.subject, application: application.id,
        partyKind: application.partyKind, reseller: application.reseller, state: state, since: at)
    customer.state = state
    customer.closedAt = nil
    try transaction.put(customer)
    let held = try accounts(of: customer.id)
    for var account in held where account.state != state {
      account.state = state
      account.closedAt = nil
      try transaction.put(account)
    }
    let references = Set(held.map(\.reference))
    var opened: Set<String> = []
    for stated in statement.accounts
    where !references.contains(stated.reference) && opened.insert(stated.reference).inserted {
      try transaction.put(
        AccountRecord(
          id: services.surroundings.identifier(), customer: customer.id, reference: stated.reference,
          product: stated.product, state: state, openedAt: at))
    }
    return customer.id
  }

  func closeCustomer(of application: ApplicationRecord) throws -> CustomerID? {
    guard let id = application.customer, var customer = try transaction.record(CustomerRecord.self, id.text) else {
      return application.customer
    }
    customer.state = .closed
    customer.closedAt = at
    try transaction.put(customer)
    for var account in try accounts(of: id) where account.state != .closed {
      account.state = .closed
      account.closedAt = at
      try transaction.put(account)
    }
    return id
  }

  private func accounts(of customer: CustomerID) throws -> [AccountRecord] {
    var query = AccountQuery()
    query.customer = customer
    return try transaction.all { try transaction.accounts(query, $0) }
  }

  /// Writes a ruling of the policy: findings, decision, and what follows from it. Returns the application as stored.
  func apply(_ ruling: Ruling, to application: ApplicationRecord, standing: DecisionRecord?) throws -> ApplicationRecord
  {
    try transaction.put(ruling.caseFile)
    try transaction.put(ruling.evaluation)
    for (record, detail) in ruling.freshFindings {
      try transaction.put(detail)
      try transaction.put(record)
    }
    for finding in ruling.changedFindings { try transaction.put(finding) }
    for clearance in ruling.assessment.lapsed { try transaction.put(clearance) }
    try transaction.put(ruling.decision)

    var next = application
    next.evaluation = ruling.decision.id
    next.regimes = ruling.assessment.evaluation.regimes.map(\.pack.identifier)
    next.riskScore = ruling.assessment.evaluation.risk.score
    next.riskTier = ruling.assessment.evaluation.risk.tier
    next.openRequirements = ruling.openRequirements
    if ruling.decision.state == .effective {
      services.instruments.decided(ruling.decision.outcome, .policy)
      try supersede(standing)
      next.decision = ruling.decision.id
      next.state = ruling.decision.outcome.applicationState
      next.customer = try settleCustomer(
        next, outcome: ruling.decision.outcome, statement: ruling.assessment.statement)
    }
    next.openCase = try settleCase(ruling, next)
    try transaction.put(next)
    return next
  }

  func supersede(_ standing: DecisionRecord?) throws {
    guard var standing, standing.state == .effective else { return }
    standing.state = .superseded
    try transaction.put(standing)
  }

  /// Opens, refreshes or closes the case that the ruling asks for.
  private func settleCase(_ ruling: Ruling, _ application: ApplicationRecord) throws -> CaseID? {
    let evaluation = ruling.assessment.evaluation
    let asksForPerson =
      ruling.decision.state == .effective
      ? evaluation.outcome == .refer : evaluation.outcome != .approve && ruling.raisesNewConcern
    if var openCase = try application.openCase.flatMap({ try transaction.record(CaseRecord.self, $0.text) }),
      openCase.state != .closed
    {
      openCase.version += 1
      openCase.severity = ruling.worstSeverity
      openCase.riskTier = evaluation.risk.tier
      openCase.reasons = evaluation.reasons.map(\.code)
      if openCase.state == .open, ruling.decision.state == .effective, evaluation.outcome != .refer {
        openCase.state = .closed
        openCase.closedAt = at
        openCase.outcome = evaluation.outcome
      }
      try transaction.put(openCase)
      return openCase.state == .closed ? nil : openCase.id
    }
    guard asksForPerson else { return nil }
    let opened = CaseRecord(
      id: services.surroundings.identifier(), application: application.id, state: .open, version: 1, openedAt: at,
      dueAt: due(ruling), severity: ruling.worstSeverity, riskTier: evaluation.risk.tier,
      partyKind: application.partyKind, reseller: application.reseller, reasons: evaluation.reasons.map(\.code))
    try transaction.put(opened)
    try services.announce("case.opened", about: opened.id.text, ["application": application.id.text], in: transaction)
    return opened.id
  }

  /// A case is due by its severity, and never later than the first clock of the packs.
  private func due(_ ruling: Ruling) -> Instant {
    let days =
      switch ruling.worstSeverity {
      case .critical: 1
      case .high: 2
      case .medium: 3
      case .low, .information: 5
      }
    let bySeverity = at.adding(days: days)
    let firstClock = ruling.assessment.evaluation.clocks.map(\.due).min() ?? bySeverity
    return min(bySeverity, max(firstClock, at))
  }
}

extension Outcome {
  var applicationState: ApplicationRecord.State {
    switch self {
    case .approve: .approved
    case .refer: .referred
    case .decline: .declined
    case .restrict: .restricted
    case .close: .closed
    }
  }
}

extension Services {
  /// Queues a thin event: its type, what it is about, and identifiers. Never personal data.
  func announce(
    _ type: String, about id: String, _ data: [String: String] = [:], in transaction: any StoreTransaction
  ) throws {
    let message: MessageID = surroundings.identifier()
    let event = Event(type: type, timestamp: now, data: data.merging(["id": id]) { first, _ in first })
    try transaction.enqueue(
      OutboxMessage(id: message, type: type, payload: try CanonicalJSON.bytes(of: event), at: now))
  }
}

/// The payload of a webhook (Standard Webhooks): type, time, thin data.
private struct Event: Encodable {
  let type: String
  let timestamp: Instant
  let data: [String: String]
}
