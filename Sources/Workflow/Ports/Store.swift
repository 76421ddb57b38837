public import Vocabulary

/// Where state lives. Implementations: SQLite (embedded default); each must pass the store contract suite.
///
/// A closure is a transaction. It is synchronous on purpose: nothing else can come between two of its statements.
public protocol Store: Sendable {
  /// Reads a consistent snapshot.
  func read<Value: Sendable>(_ body: @escaping @Sendable (any StoreReader) throws -> Value) async throws -> Value

  /// Changes state. All or nothing; when it returns, the change is durable.
  ///
  /// - Throws: what the body throws (then nothing has changed), or `StoreError`.
  func write<Value: Sendable>(_ body: @escaping @Sendable (any StoreTransaction) throws -> Value) async throws -> Value
}

/// What the store refuses by itself, whoever asks.
public struct StoreError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// Records were changed without a journal entry.
    case unjournaledChange = "unjournaled-change"
    /// A decision that needs a second person would become effective without one, with the maker as checker, or with an
    /// approval of another content.
    case approvalRule = "approval-rule"
    /// An append-only row would be changed or removed.
    case appendOnly = "append-only"
    case duplicate
    /// A stored row cannot be read.
    case damaged
    case unavailable
  }

  public let code: Code
  public let message: String

  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { "\(code.rawValue): \(message)" }
}

public protocol StoreReader: ScreeningStoreReader, TelemetryStoreReader, EvidenceStoreReader {
  /// The record, or nil where there is none.
  func record<R: Record>(_ type: R.Type, _ id: String) throws -> R?

  // Lists; newest first unless said otherwise.
  func applications(_ query: ApplicationQuery, _ page: PageRequest) throws -> Page<ApplicationRecord>
  func application(linkDigest: String) throws -> ApplicationRecord?
  /// Applications that have the lookup digest, newest first, at most 200.
  func applications(lookup: [UInt8]) throws -> [ApplicationRecord]
  func customers(_ query: CustomerQuery, _ page: PageRequest) throws -> Page<CustomerRecord>
  func accounts(_ query: AccountQuery, _ page: PageRequest) throws -> Page<AccountRecord>
  /// For the queue: by due time, soonest first, then by id.
  func cases(_ query: CaseQuery, _ page: PageRequest) throws -> Page<CaseRecord>
  func caseCounts() throws -> CaseCounts
  /// The open, unclaimed case that is due first.
  func nextOpenCase() throws -> CaseRecord?
  func decisions(_ query: DecisionQuery, _ page: PageRequest) throws -> Page<DecisionRecord>
  func findings(_ query: FindingQuery, _ page: PageRequest) throws -> Page<FindingRecord>
  /// By due time, soonest first, then by id.
  func legalRequests(_ query: LegalRequestQuery, _ page: PageRequest) throws -> Page<LegalRequestRecord>
  /// Oldest first.
  func evidence(of application: ApplicationID) throws -> [EvidenceRecord]
  /// Oldest first.
  func notes(on openCase: CaseID) throws -> [NoteRecord]
  /// By handle.
  func operators() throws -> [OperatorRecord]
  /// Newest first.
  func apiKeys() throws -> [APIKeyRecord]
  func apiKey(secretDigest: String) throws -> APIKeyRecord?
  /// By identifier; all versions ever loaded.
  func packs() throws -> [PackRecord]
  func packText(digest: String) throws -> [UInt8]?
  /// By list identifier.
  func lists() throws -> [ListRecord]
  /// By id.
  func webhooks() throws -> [WebhookRecord]

  // The vault's rows.
  func wrappedKey(of subject: SubjectID) throws -> WrappedKey?
  func ciphertext(_ id: SealedID) throws -> [UInt8]?
  /// All sealed records of a subject, oldest first.
  func sealed(of subject: SubjectID) throws -> [SealedRecord]

  // The journal.
  func journalSize() throws -> UInt64
  /// Hash (32 bytes) of the complete subtree over leaves `index << level ..< (index + 1) << level`; nil where it is not stored.
  func merkleNode(level: Int, index: UInt64) throws -> [UInt8]?
  /// Entries `range`, in order; missing rows are left out.
  func journalRows(_ range: Range<UInt64>) throws -> [JournalRow]
  /// The newest entries whose subject is `subject`, newest first.
  func journalRows(about subject: String, limit: Int) throws -> [JournalRow]
  /// The newest signed checkpoint.
  func latestCheckpoint() throws -> StoredCheckpoint?
  /// The newest checkpoint of at most that size.
  func checkpoint(atMost size: UInt64) throws -> StoredCheckpoint?
  /// All checkpoints, oldest first.
  func checkpoints() throws -> [StoredCheckpoint]
  /// Calls `body` for every live record of every kind with its canonical JSON, by kind and id: for the audit.
  func forEachRecord(_ body: (_ kind: String, _ id: String, _ canonical: [UInt8]) throws -> Void) throws
  /// Records that lists would show in a wrong place or under a wrong filter, because what the store files them by differs
  /// from the record: somebody wrote past the store. By kind and id, for the audit.
  func misfiledRecords() throws -> [(kind: String, id: String)]

  // Not journaled.
  func session(tokenDigest: String) throws -> SessionRow?
  func idempotent(principal: Actor, key: String) throws -> IdempotencyRow?
  func dueDeliveries(at: Instant, limit: Int) throws -> [DeliveryRow]
  /// Deliveries not yet done, for metrics.
  func pendingDeliveries() throws -> Int
  func setting(_ name: String) throws -> String?
}

public protocol StoreTransaction: StoreReader {
  /// Inserts or replaces a record; it becomes a change of the next `journal` entry of this transaction.
  func put<R: Record>(_ record: R) throws
  /// Removes a record; it becomes a change of the next `journal` entry.
  func remove<R: Record>(_ type: R.Type, _ id: String) throws
  /// Inserts a sealed record with its ciphertext.
  func put(_ sealed: SealedRecord, ciphertext: [UInt8]) throws
  func put(_ key: WrappedKey) throws
  /// Overwrites and removes the wrapped key and every ciphertext of the subject, and removes its sealed records and lookups.
  /// Needs a `journal` entry, also where nothing was sealed.
  func destroy(subject: SubjectID) throws
  /// Keeps a keyed digest of something that evidence shows; one that is there already stays.
  func put(_ mark: EvidenceMark) throws
  /// Keeps a pack's text under its digest.
  func putPackText(_ bytes: [UInt8], digest: String) throws
  /// Replaces the lookup digests of an application.
  func putLookups(_ digests: [[UInt8]], for application: ApplicationID, subject: SubjectID) throws

  /// Appends one entry with all changes since the last one, and extends the Merkle tree. Returns its sequence number.
  @discardableResult
  func journal(_ entry: EntryHeading) throws -> UInt64
  func put(_ checkpoint: StoredCheckpoint) throws

  /// Queues an event for every webhook that is not disabled.
  func enqueue(_ message: OutboxMessage) throws
  func deliverySucceeded(_ delivery: DeliveryRow, at: Instant) throws
  /// `next` nil: given up; the row is kept as dead letter.
  func deliveryFailed(_ delivery: DeliveryRow, why: String, next: Instant?) throws

  func put(_ session: SessionRow) throws
  func removeSession(tokenDigest: String) throws
  func removeSessions(of operatorID: OperatorID) throws
  func put(_ link: SignInLinkRow) throws
  /// Takes a sign-in link: it is gone afterwards. Nil where there is none or it has run out.
  func takeSignInLink(digest: String, at: Instant) throws -> SignInLinkRow?
  func put(_ row: IdempotencyRow) throws
  func putSetting(_ name: String, _ value: String) throws
  /// Removes sessions, links and idempotency rows that have run out. Returns how many.
  @discardableResult
  func purge(before: Instant) throws -> Int
}
