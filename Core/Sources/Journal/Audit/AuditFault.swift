/// One thing that is not as the journal says, and where.
public struct AuditFault: Hashable, Sendable, Codable {
  public enum Code: String, Hashable, Sendable, Codable, CaseIterable {
    // Rows of the journal.
    /// The bytes of a row are not those that were hashed.
    case rowChanged = "row_changed"
    /// A row whose entry the tree does not have.
    case rowInserted = "row_inserted"
    /// An entry of the tree that no row has.
    case rowDropped = "row_dropped"
    /// Rows that stand in another place than their entries were given.
    case rowReordered = "row_reordered"
    /// The rows end before the tree does.
    case tailTruncated = "tail_truncated"
    /// The leaf hash stored beside a row is not that of its bytes.
    case leafChanged = "leaf_changed"
    /// A row that the tree knows but that can not be read as an entry.
    case rowUnreadable = "row_unreadable"
    // The tree.
    /// A stored node is not the hash of the two below it.
    case nodeChanged = "node_changed"
    case nodeMissing = "node_missing"
    // Checkpoints.
    /// Not a checkpoint that this log signed.
    case checkpointInvalid = "checkpoint_invalid"
    /// The tree is consistent in itself, but is not the one that was signed.
    case historyRewritten = "history_rewritten"
    // Tables.
    case recordMissing = "record_missing"
    case recordExtra = "record_extra"
    case recordChanged = "record_changed"
    /// There are more faults than are listed.
    case tooManyFaults = "too_many_faults"
  }

  public struct RecordReference: Hashable, Sendable, Codable {
    public let kind: String
    public let id: String

    public init(kind: String, id: String) {
      self.kind = kind
      self.id = id
    }
  }

  public let code: Code
  /// A sentence for a person; no personal data.
  public let message: String
  /// The first and the last entry concerned; for a record the entry that last wrote it.
  public let firstSequence: UInt64?
  public let lastSequence: UInt64?
  public let record: RecordReference?

  public init(_ code: Code, _ message: String, sequences: ClosedRange<UInt64>? = nil, record: RecordReference? = nil) {
    self.code = code
    self.message = message
    firstSequence = sequences?.lowerBound
    lastSequence = sequences?.upperBound
    self.record = record
  }
}
