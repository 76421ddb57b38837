public import Vocabulary

/// What an entry of the journal says besides its changes.
public struct EntryHeading: Hashable, Sendable {
  public let at: Instant
  public let actor: Actor
  /// Noun and verb, for instance `application.submit`.
  public let action: String
  /// The record that it is about, by identifier.
  public let subject: String?
  /// Plain facts without personal data.
  public let details: [String: String]

  public init(at: Instant, actor: Actor, action: String, subject: String? = nil, details: [String: String] = [:]) {
    self.at = at
    self.actor = actor
    self.action = action
    self.subject = subject
    self.details = details
  }
}

/// A stored journal entry.
public struct JournalRow: Hashable, Sendable {
  public let sequence: UInt64
  /// Canonical JSON of the `JournalEntry`.
  public let bytes: [UInt8]
  /// The leaf hash as stored, 32 bytes.
  public let leafHash: [UInt8]

  public init(sequence: UInt64, bytes: [UInt8], leafHash: [UInt8]) {
    self.sequence = sequence
    self.bytes = bytes
    self.leafHash = leafHash
  }
}

public struct StoredCheckpoint: Hashable, Sendable {
  public let size: UInt64
  /// The signed note (C2SP tlog-checkpoint).
  public let note: String
  public let at: Instant

  public init(size: UInt64, note: String, at: Instant) {
    self.size = size
    self.note = note
    self.at = at
  }
}

/// An event on its way out. The payload is thin: identifiers and states, no personal data.
public struct OutboxMessage: Hashable, Sendable {
  public let id: MessageID
  /// For instance `application.decided`.
  public let type: String
  /// JSON.
  public let payload: [UInt8]
  public let at: Instant

  public init(id: MessageID, type: String, payload: [UInt8], at: Instant) {
    self.id = id
    self.type = type
    self.payload = payload
    self.at = at
  }
}

/// One message for one webhook.
public struct DeliveryRow: Hashable, Sendable {
  public let message: OutboxMessage
  public let webhook: WebhookID
  public let attempts: Int

  public init(message: OutboxMessage, webhook: WebhookID, attempts: Int) {
    self.message = message
    self.webhook = webhook
    self.attempts = attempts
  }
}

/// A signed-in console session. The token itself is only in the browser.
public struct SessionRow: Hashable, Sendable {
  /// SHA-256 of the token, in hex.
  public let tokenDigest: String
  public let operatorID: OperatorID
  public let createdAt: Instant
  public var expiresAt: Instant
  /// Subjects whose data was revealed in this session, with the end of the permission to see it.
  public var revealed: [SubjectID: Instant]

  public init(
    tokenDigest: String, operatorID: OperatorID, createdAt: Instant, expiresAt: Instant,
    revealed: [SubjectID: Instant] = [:]
  ) {
    self.tokenDigest = tokenDigest
    self.operatorID = operatorID
    self.createdAt = createdAt
    self.expiresAt = expiresAt
    self.revealed = revealed
  }
}

public struct SignInLinkRow: Hashable, Sendable {
  /// SHA-256 of the token, in hex.
  public let digest: String
  public let operatorID: OperatorID
  public let expiresAt: Instant

  public init(digest: String, operatorID: OperatorID, expiresAt: Instant) {
    self.digest = digest
    self.operatorID = operatorID
    self.expiresAt = expiresAt
  }
}

/// The answer to a write that may be asked again.
public struct IdempotencyRow: Hashable, Sendable {
  public let principal: Actor
  public let key: String
  /// SHA-256 of method, path and body, in hex.
  public let requestDigest: String
  public let status: Int
  /// The answer's body, sealed with the house key because it may hold a secret link.
  public let sealedBody: [UInt8]
  public let expiresAt: Instant

  public init(
    principal: Actor, key: String, requestDigest: String, status: Int, sealedBody: [UInt8], expiresAt: Instant
  ) {
    self.principal = principal
    self.key = key
    self.requestDigest = requestDigest
    self.status = status
    self.sealedBody = sealedBody
    self.expiresAt = expiresAt
  }
}
