public import Vocabulary
public import Wire

/// One thing that happened, as it is hashed and kept for good. No personal data: that is sealed elsewhere, the entry holds
/// commitments to it.
public struct JournalEntry: Hashable, Sendable {
  /// From 0, without gaps; the index of the leaf.
  public let sequence: UInt64
  public let at: Instant
  /// Who did it, for instance `usr_…`, `key_…`, `system`.
  public let actor: String
  /// Noun and verb, for instance `application.submit`.
  public let action: String
  /// Identifier of the record that it is about.
  public let subject: String?
  /// The records that it changed, in the order of the changes.
  public let changes: [RecordChange]
  public let commitments: [Commitment]
  /// Plain facts without personal data.
  public let details: [String: String]

  public init(
    sequence: UInt64, at: Instant, actor: String, action: String, subject: String? = nil, changes: [RecordChange] = [],
    commitments: [Commitment] = [], details: [String: String] = [:]
  ) {
    self.sequence = sequence
    self.at = at
    self.actor = actor
    self.action = action
    self.subject = subject
    self.changes = changes
    self.commitments = commitments
    self.details = details
  }
}

/// An entry that has no place in the log yet.
public struct EntryDraft: Hashable, Sendable {
  public var at: Instant
  public var actor: String
  public var action: String
  public var subject: String?
  public var changes: [RecordChange]
  public var commitments: [Commitment]
  public var details: [String: String]

  public init(
    at: Instant, actor: String, action: String, subject: String? = nil, changes: [RecordChange] = [],
    commitments: [Commitment] = [], details: [String: String] = [:]
  ) {
    self.at = at
    self.actor = actor
    self.action = action
    self.subject = subject
    self.changes = changes
    self.commitments = commitments
    self.details = details
  }

  public func entry(sequence: UInt64) -> JournalEntry {
    JournalEntry(
      sequence: sequence, at: at, actor: actor, action: action, subject: subject, changes: changes,
      commitments: commitments, details: details)
  }
}

/// What became of one record.
public struct RecordChange: Hashable, Sendable {
  /// Name of the table, for instance `application`.
  public let kind: String
  public let id: String
  /// The whole record after the change, nil where it was removed.
  public let record: JSONValue?

  public init(kind: String, id: String, record: JSONValue?) {
    self.kind = kind
    self.id = id
    self.record = record
  }
}
