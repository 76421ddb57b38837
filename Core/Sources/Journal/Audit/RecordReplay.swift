import Wire

/// The tables as the journal's changes make them: for each live record the digest of its last image and who wrote it.
struct RecordReplay {
  private struct State {
    let digest: Digest32
    let sequence: UInt64
  }

  private var live: [AuditFault.RecordReference: State] = [:]

  mutating func apply(_ entry: JournalEntry, at sequence: UInt64) {
    for change in entry.changes {
      let reference = AuditFault.RecordReference(kind: change.kind, id: change.id)
      if let record = change.record, let bytes = try? CanonicalJSON.bytes(of: record) {
        live[reference] = State(digest: .hash(bytes), sequence: sequence)
      } else {
        live[reference] = nil
      }
    }
  }

  /// Compares one row of a table and strikes it off.
  mutating func compare(_ reference: AuditFault.RecordReference, canonical: [UInt8]) -> AuditFault? {
    guard let state = live.removeValue(forKey: reference) else {
      return AuditFault(
        .recordExtra, "the table has \(reference.kind) \(reference.id), the journal has not", record: reference)
    }
    guard state.digest != .hash(canonical) else { return nil }
    return AuditFault(
      .recordChanged, "\(reference.kind) \(reference.id) differs from what entry \(state.sequence) wrote",
      sequences: state.sequence...state.sequence, record: reference)
  }

  /// What was not struck off is in no table.
  var missing: [AuditFault] {
    live.map { reference, state in
      AuditFault(
        .recordMissing, "the table has no \(reference.kind) \(reference.id), which entry \(state.sequence) wrote",
        sequences: state.sequence...state.sequence, record: reference)
    }.sorted { ($0.firstSequence ?? 0, $0.message) < ($1.firstSequence ?? 0, $1.message) }
  }
}
