public import Policy
public import Vocabulary

/// An application with requirements, findings and decision: no personal data.
public struct ApplicationView: Sendable {
  public let application: ApplicationRecord
  public let evaluation: Evaluation
  /// Findings of the newest evaluation, worst first; those that are gone are left out.
  public let findings: [FindingRecord]
  /// Oldest first.
  public let evidence: [EvidenceRecord]
  /// The decision in force.
  public let decision: DecisionRecord
  public let openCase: CaseRecord?
  /// Of each party whose identity a pack asks to be assured.
  public let assurance: [AssuranceView]

  /// - Parameter available: kinds of evidence that this house can take.
  init(
    _ application: ApplicationRecord, evaluation: Evaluation, available: Set<String>, _ reader: any StoreReader
  ) throws {
    self.application = application
    self.evaluation = evaluation
    findings = try reader.allFindings(of: application.id).filter { $0.disposition != .gone }
      .sorted { ($1.severity, $0.id) < ($0.severity, $1.id) }
    evidence = try reader.evidence(of: application.id)
    decision = try reader.required(DecisionRecord.self, application.decision.text)
    assurance = AssuranceView.views(evaluation, evidence, available: available)
    openCase = try application.openCase.flatMap { try reader.record(CaseRecord.self, $0.text) }
  }
}

/// The personal side of an application, opened for a purpose.
public struct PersonalView: Sendable {
  public let statement: Statement
  /// Words of the findings, by finding.
  public let findings: [FindingID: Finding]
  /// Result and claims of each check, by evidence.
  public let checks: [EvidenceID: StoredCheck]
  /// Words of people's decisions, by decision.
  public let decisionWords: [DecisionID: String]
  /// Words of notes, by note.
  public let noteWords: [NoteID: String]
}

/// One line of a timeline, read from the journal.
public struct TimelineEvent: Hashable, Sendable {
  public let sequence: UInt64
  public let at: Instant
  public let actor: Actor
  /// For instance `application.submit`.
  public let action: String
  public let details: [String: String]
}

/// A case with everything that an analyst sees before anything personal is opened.
public struct CaseView: Sendable {
  public let openCase: CaseRecord
  public let application: ApplicationView
  /// Newest first.
  public let decisions: [DecisionRecord]
  /// Oldest first.
  public let notes: [NoteRecord]
  /// Newest first; application and case together.
  public let timeline: [TimelineEvent]
  /// The decision that waits for a second person, and the digest to approve it by.
  public let pending: (decision: DecisionRecord, digest: String)?
  /// Handles of the people who occur in it.
  public let handles: [OperatorID: String]
}
