import Journal
public import Vocabulary
import Wire

/// Reads one case with its application, decisions, notes and timeline.
public struct ReadCase: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  public func run(_ id: CaseID, as principal: Principal) async throws -> CaseView {
    try principal.require(.readCases)
    let found = try await services.store.read { try $0.required(CaseRecord.self, id.text) }
    let dossier = try await services.dossier(found.application)
    return try await services.store.read { reader in
      let openCase = try reader.required(CaseRecord.self, id.text)
      var query = DecisionQuery()
      query.application = openCase.application
      let decisions = try reader.all { try reader.decisions(query, $0) }
      let pending = try openCase.pendingDecision.flatMap { pending in
        try decisions.first { $0.id == pending }.map { ($0, try ApproveDecision.digest(of: $0)) }
      }
      return CaseView(
        openCase: openCase,
        application: try ApplicationView(
          dossier.application, evaluation: dossier.evaluation, available: services.availableEvidence, reader),
        decisions: decisions, notes: try reader.notes(on: id),
        timeline: try reader.timeline(of: [openCase.application.text, id.text]),
        pending: pending,
        handles: Dictionary(uniqueKeysWithValues: try reader.operators().map { ($0.id, $0.handle) }))
    }
  }
}

extension StoreReader {
  /// The newest entries about any of the identifiers, newest first.
  func timeline(of subjects: [String], limit: Int = 200) throws -> [TimelineEvent] {
    try subjects.flatMap { try journalRows(about: $0, limit: limit) }
      .sorted { $0.sequence > $1.sequence }.prefix(limit)
      .map { row in
        let entry = try StrictJSON.decode(JournalEntry.self, from: row.bytes)
        return TimelineEvent(
          sequence: row.sequence, at: entry.at, actor: try Actor(entry.actor), action: entry.action,
          details: entry.details)
      }
  }
}
