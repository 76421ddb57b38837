import Journal
import Vocabulary

/// Signs what the journal has come to. Run about once a second while it grows, and at the end of the process.
public struct SignCheckpoint: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  /// - Returns: the newest checkpoint; nil for an empty journal.
  @discardableResult
  public func run() async throws -> StoredCheckpoint? {
    let (size, latest, root) = try await services.store.read { reader in
      let size = try reader.journalSize()
      return (size, try reader.latestCheckpoint(), try MerkleLog.root(size: size, reader: StoredNodes(reader)))
    }
    guard size > 0 else { return nil }
    if let latest, latest.size == size { return latest }
    let text = try Checkpoint(origin: services.signer.origin, size: size, root: root).text
    let checkpoint = StoredCheckpoint(size: size, note: try services.signer.sign(note: text), at: services.now)
    try await services.store.write { transaction in
      // Another process may have signed the same size meanwhile.
      if try transaction.latestCheckpoint()?.size ?? 0 < size { try transaction.put(checkpoint) }
    }
    return checkpoint
  }
}

/// The store's nodes as the Merkle functions read them.
struct StoredNodes: MerkleNodeReader {
  private let reader: any StoreReader

  init(_ reader: any StoreReader) { self.reader = reader }

  func node(level: Int, index: UInt64) throws -> MerkleHash? {
    try reader.merkleNode(level: level, index: index).map { bytes throws(JournalError) in try MerkleHash(bytes) }
  }
}
