public import Journal
public import Vocabulary

/// Holds the journal against its tree and its signed checkpoints, and the tables against the journal.
public struct AuditJournal: Sendable {
  public struct Report: Sendable {
    public let size: UInt64
    public let checkpoints: Int
    public let faults: [AuditFault]
    /// Sealed fields whose ciphertext is not the one that was journaled, or is missing.
    public let damagedFields: [SealedID]
    /// Records that lists show in a wrong place, because what the store files them by was changed.
    public let misfiled: [AuditFault.RecordReference]
    public var isClean: Bool { faults.isEmpty && damagedFields.isEmpty && misfiled.isEmpty }
  }

  let services: Services

  public init(_ services: Services) { self.services = services }

  /// Reads the whole journal once; memory grows with the live records only.
  ///
  /// - Parameter outside: signed checkpoints kept elsewhere: they uncover a history that was rewritten with its checkpoints.
  public func run(outside: [String] = [], as principal: Principal) async throws -> Report {
    try principal.require(.readJournal)
    let key = try NoteVerifierKey(services.signer.verifierKey)
    let verifier = CheckpointVerifier(key: key, origin: services.signer.origin)
    return try await services.store.read { reader in
      let size = try Self.contiguousSize(reader)
      let stored = try reader.checkpoints().map(\.note)
      var auditor = try JournalAuditor(
        reader: StoredNodes(reader), size: size, checkpoints: stored + outside, verifier: verifier)
      try Self.forEachRow(reader, size: size) { row in
        try auditor.take(AuditRow(sequence: row.sequence, bytes: row.bytes, leafHash: row.leafHash))
      }
      try auditor.endRows()
      var damaged: [SealedID] = []
      try reader.forEachRecord { kind, id, canonical in
        auditor.compare(kind: kind, id: id, canonical: canonical)
        guard kind == SealedRecord.kind, let sealed = try? SealedID(id) else { return }
        let record = try? reader.record(SealedRecord.self, id)
        guard let bytes = try reader.ciphertext(sealed), Digest.hex(bytes) == record?.digest else {
          return damaged.append(sealed)
        }
      }
      return Report(
        size: size, checkpoints: stored.count, faults: auditor.finish(), damagedFields: damaged,
        misfiled: try reader.misfiledRecords().map { AuditFault.RecordReference(kind: $0.kind, id: $0.id) })
    }
  }

  /// The newest signed size and the unsigned entries that follow it without a gap. A row inserted far away does not count.
  private static func contiguousSize(_ reader: any StoreReader) throws -> UInt64 {
    var size = try reader.latestCheckpoint()?.size ?? 0
    while try reader.merkleNode(level: 0, index: size) != nil { size += 1 }
    return size
  }

  /// All rows in order, a thousand at a time; those beyond `size` too, since somebody inserted them.
  private static func forEachRow(
    _ reader: any StoreReader, size: UInt64, _ body: (JournalRow) throws -> Void
  ) throws {
    for start in stride(from: 0, to: size, by: 1000) {
      for row in try reader.journalRows(start..<min(start + 1000, size)) { try body(row) }
    }
    for row in try reader.journalRows(size..<UInt64(Int64.max)) { try body(row) }
  }
}
