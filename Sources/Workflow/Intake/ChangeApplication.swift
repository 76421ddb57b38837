import Policy
import Vocabulary

extension Services {
  /// Re-evaluates an application with a change and writes the result, in one transaction.
  ///
  /// - Parameters:
  ///   - statement, checks: what is known after the change.
  ///   - heading: the journal entry's action and actor.
  ///   - expectedVersion: where given, the version that the caller saw.
  ///   - change: further records of the same transaction; gets the application with its version already raised.
  func reevaluate(
    _ dossier: Dossier, statement: Statement, checks: [StoredCheck], heading: EntryHeading, expectedVersion: Int? = nil,
    reuse: EvidenceReuse? = nil, idempotency: IdempotentRequest<ApplicationView>? = nil,
    change: @escaping @Sendable (any StoreTransaction, inout ApplicationRecord) throws -> Void
  ) async throws -> Answer<ApplicationView> {
    let change = Reevaluation(
      dossier: dossier, statement: statement, checks: checks, clearances: dossier.clearances,
      heading: heading,
      expectedVersion: expectedVersion, reuse: reuse, change: change)
    return try await reevaluate(change, idempotency: idempotency) {
      try ApplicationView($1, evaluation: $2, available: self.availableEvidence, $0)
    }
  }

  /// - Parameter outcome: what is answered, made within the transaction.
  func reevaluate<Outcome: Sendable>(
    _ what: Reevaluation, idempotency: IdempotentRequest<Outcome>?,
    outcome: @escaping @Sendable (any StoreTransaction, ApplicationRecord, Evaluation) throws -> Outcome
  ) async throws -> Answer<Outcome> {
    let (dossier, heading) = (what.dossier, what.heading)
    let assessment = try Assessment(
      statement: what.statement, checks: what.checks, cleared: dossier.clearedFingerprints,
      clearances: what.clearances, observed: what.observed ?? dossier.observed(at: heading.at),
      reuse: what.reuse ?? dossier.reuse, services: self,
      key: dossier.key,
      received: dossier.application.createdAt,
      at: heading.at)
    let ruling = try Ruling(
      assessment, application: dossier.application.id, known: dossier.findings, isHeld: dossier.isHeld,
      key: dossier.key, services: self)
    return try await write(idempotency, by: heading.actor) { [self] transaction in
      var application = try transaction.required(ApplicationRecord.self, dossier.application.id.text)
      guard application.version == dossier.application.version,
        what.expectedVersion ?? application.version == application.version
      else { throw WorkflowError(.versionMismatch, "the application changed in the meantime; read it again") }
      application.version += 1
      application.updatedAt = heading.at
      try what.change(transaction, &application)
      let stored = try Settlement(transaction: transaction, services: self, at: heading.at)
        .apply(ruling, to: application, standing: dossier.decision)
      if stored.state != dossier.application.state {
        try announce(
          "application.decided", about: stored.id.text, ["outcome": ruling.decision.outcome.rawValue], in: transaction)
      }
      try transaction.journal(heading)
      return try outcome(transaction, stored, assessment.evaluation)
    }
  }

  /// Runs a change again when another one came first, a few times.
  func retrying<Value: Sendable>(_ body: () async throws -> Value) async throws -> Value {
    for _ in 0..<4 {
      do {
        return try await body()
      } catch let error as WorkflowError where error.code == .versionMismatch {
        continue
      }
    }
    return try await body()
  }
}

extension ApplicationRecord.State {
  /// Whether the applicant may still add to it.
  var takesEvidence: Bool {
    switch self {
    case .referred, .restricted, .approved: true
    case .declined, .withdrawn, .closed, .erased: false
    }
  }
}

extension ApplicationRecord {
  func requireOpen() throws(WorkflowError) {
    guard state.takesEvidence else {
      throw WorkflowError(.conflict, "the application is \(state.rawValue); nothing can be added to it")
    }
  }
}

/// One change of an application with the evaluation that follows from it.
struct Reevaluation: Sendable {
  let dossier: Dossier
  let statement: Statement
  let checks: [StoredCheck]
  let clearances: StandingClearances
  let heading: EntryHeading
  var expectedVersion: Int?
  /// What sensors saw of the accounts after the change; nil where the change does not touch it.
  var observed: [Finding]?
  /// Who else showed what the evidence shows after the change; nil where the change does not touch it.
  var reuse: EvidenceReuse?
  let change: @Sendable (any StoreTransaction, inout ApplicationRecord) throws -> Void
}
