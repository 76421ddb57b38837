public import Policy
public import Screening
public import Vocabulary

/// A person who works in the console. The handle is a work name, chosen by the provider.
public struct OperatorRecord: Record {
  public static let kind = "operator"

  public let id: OperatorID
  public let handle: String
  public var roles: [OperatorRole]
  public let createdAt: Instant
  public var disabledAt: Instant?

  public var recordID: String { id.text }

  public init(id: OperatorID, handle: String, roles: [OperatorRole], createdAt: Instant, disabledAt: Instant? = nil) {
    self.id = id
    self.handle = handle
    self.roles = roles
    self.createdAt = createdAt
    self.disabledAt = disabledAt
  }
}

public struct APIKeyRecord: Record {
  public static let kind = "api-key"

  public let id: APIKeyID
  public let label: String
  /// The person for whom the key acts: with it, the command line claims and decides cases. Nil for a program's key.
  public let holder: OperatorID?
  public let scopes: [Permission]
  /// SHA-256 of the secret, in hex.
  public let secretDigest: String
  public let createdAt: Instant
  public let expiresAt: Instant
  public var revokedAt: Instant?

  public var recordID: String { id.text }

  public init(
    id: APIKeyID, label: String, holder: OperatorID? = nil, scopes: [Permission], secretDigest: String,
    createdAt: Instant, expiresAt: Instant,
    revokedAt: Instant? = nil
  ) {
    self.id = id
    self.label = label
    self.holder = holder
    self.scopes = scopes
    self.secretDigest = secretDigest
    self.createdAt = createdAt
    self.expiresAt = expiresAt
    self.revokedAt = revokedAt
  }
}

/// A regime pack that the provider runs or once ran; its text is kept under its digest.
public struct PackRecord: Record {
  public static let kind = "pack"

  public let reference: PackReference
  public let loadedAt: Instant
  public var isActive: Bool

  public var recordID: String { reference.digest }

  public init(reference: PackReference, loadedAt: Instant, isActive: Bool) {
    self.reference = reference
    self.loadedAt = loadedAt
    self.isActive = isActive
  }
}

/// The version of a watchlist in use.
public struct ListRecord: Record {
  public static let kind = "list"

  public let summary: WatchlistSummary
  public let loadedAt: Instant
  public let loadedBy: Actor

  public var recordID: String { summary.list }

  public init(summary: WatchlistSummary, loadedAt: Instant, loadedBy: Actor) {
    self.summary = summary
    self.loadedAt = loadedAt
    self.loadedBy = loadedBy
  }
}

/// Where events are sent (Standard Webhooks). The signing secret is sealed apart.
public struct WebhookRecord: Record {
  public static let kind = "webhook"

  public let id: WebhookID
  public let url: String
  public let createdAt: Instant
  public var disabledAt: Instant?

  public var recordID: String { id.text }

  public init(id: WebhookID, url: String, createdAt: Instant, disabledAt: Instant? = nil) {
    self.id = id
    self.url = url
    self.createdAt = createdAt
    self.disabledAt = disabledAt
  }
}
