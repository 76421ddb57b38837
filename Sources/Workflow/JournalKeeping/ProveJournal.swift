public import Journal
import Vocabulary

/// Serves what outsiders need to check the journal. Entries hold no personal data; reading them needs a permission all
/// the same, because they tell how many customers there are and what is decided.
public struct ProveJournal: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  /// The verifier key in the form of C2SP signed-note.
  public var verifierKey: String { services.signer.verifierKey }

  /// The newest signed checkpoint, signing first what is not signed yet.
  public func checkpoint(as principal: Principal) async throws -> StoredCheckpoint {
    try principal.require(.readJournal)
    guard let checkpoint = try await SignCheckpoint(services).run() else {
      throw WorkflowError(.notFound, "the journal is empty")
    }
    return checkpoint
  }

  /// - Parameter size: tree size of a checkpoint; nil for the newest one.
  public func inclusion(
    index: UInt64, size: UInt64?, as principal: Principal
  ) async throws -> (index: UInt64, size: UInt64, leafHash: MerkleHash, proof: [MerkleHash]) {
    let size = try await boundedSize(size, principal)
    return try await services.store.read { reader in
      let nodes = StoredNodes(reader)
      guard index < size, let leaf = try nodes.node(level: 0, index: index) else {
        throw WorkflowError(.invalid, "the index is not below the size", field: "/index")
      }
      return (index, size, leaf, try MerkleLog.inclusionProof(index: index, size: size, reader: nodes))
    }
  }

  public func consistency(
    from: UInt64, to: UInt64?, as principal: Principal
  ) async throws -> (from: UInt64, to: UInt64, proof: [MerkleHash]) {
    let to = try await boundedSize(to, principal)
    guard (1...to).contains(from) else {
      throw WorkflowError(.invalid, "the first size is 1 or more and not above the second", field: "/from")
    }
    return try await services.store.read { reader in
      (from, to, try MerkleLog.consistencyProof(from: from, to: to, reader: StoredNodes(reader)))
    }
  }

  /// A tile of hashes or of entries (C2SP tlog-tiles) by its path, for instance `tile/0/000` or `tile/entries/000.p/5`.
  public func tile(_ path: String, as principal: Principal) async throws -> [UInt8] {
    try principal.require(.readJournal)
    let tile: TilePath
    do {
      tile = try TilePath(path)
    } catch {
      throw WorkflowError(.notFound, "there is no such tile")
    }
    return try await services.store.read { reader in
      let size = try reader.journalSize()
      guard tile.width <= tile.available(in: size) else { throw WorkflowError(.notFound, "the tile is not there yet") }
      guard case .entries = tile.kind else { return try tile.hashes(size: size, reader: StoredNodes(reader)) }
      let first = tile.index * UInt64(TilePath.fullWidth)
      let rows = try reader.journalRows(first..<first + UInt64(tile.width))
      return try EntryBundle.encode(rows.map(\.bytes))
    }
  }

  public func entry(_ index: UInt64, as principal: Principal) async throws -> JournalRow {
    try principal.require(.readJournal)
    guard index < UInt64.max, let row = try await services.store.read({ try $0.journalRows(index..<index + 1).first })
    else { throw WorkflowError(.notFound, "there is no entry with this number") }
    return row
  }

  private func boundedSize(_ wanted: UInt64?, _ principal: Principal) async throws -> UInt64 {
    try principal.require(.readJournal)
    let size = try await services.store.read { try $0.journalSize() }
    guard size > 0 else { throw WorkflowError(.notFound, "the journal is empty") }
    guard let wanted else { return size }
    guard (1...size).contains(wanted) else {
      throw WorkflowError(.invalid, "the journal has \(size) entries", field: "/size")
    }
    return wanted
  }
}

extension ProveJournal {
  /// Everything an auditor needs to check entries offline: the newest checkpoint, a proof that it continues older ones,
  /// and the entries with proofs of their inclusion.
  ///
  /// - Parameters:
  ///   - entries: 1 to 1,000 entry numbers.
  ///   - olderSize: a checkpoint of at most that size is included with its consistency proof.
  public func bundle(
    entries: [UInt64], olderSize: UInt64? = nil, as principal: Principal
  ) async throws -> (checkpoint: String, bundle: [UInt8]) {
    guard (1...1000).contains(entries.count) else {
      throw WorkflowError(.invalid, "name 1 to 1000 entries", field: "/entries")
    }
    let newest = try await checkpoint(as: principal)
    return try await services.store.read { reader in
      let rows = try Set(entries).sorted().map { index in
        guard index < newest.size, let row = try reader.journalRows(index..<index + 1).first else {
          throw WorkflowError(.notFound, "there is no entry \(index) in the signed journal", field: "/entries")
        }
        return (index: index, bytes: row.bytes)
      }
      let older = try olderSize.flatMap { try reader.checkpoint(atMost: $0)?.note }
      let bundle = try AuditBundle(
        checkpoint: newest.note, older: older.map { [$0] } ?? [], entries: rows, reader: StoredNodes(reader))
      return (newest.note, try bundle.bytes())
    }
  }
}
