public import Vocabulary

/// One request to a wallet: it is asked once, answered once, and used once, by the browser that started it.
public struct PresentationRecord: Record {
  public static let kind = "presentation"

  public enum State: String, Hashable, Sendable, Codable, CaseIterable {
    /// The wallet has not answered.
    case open
    /// The answer was judged and waits for the browser that started.
    case answered
    /// The answer became evidence.
    case used
    /// The answer was refused, or came to another browser.
    case refused
    case expired
  }

  /// Where the wallet is.
  public enum Device: String, Hashable, Sendable, Codable, CaseIterable {
    /// The answer leads back to the browser with a code.
    case same
    /// The browser waits.
    case other
  }

  public let id: PresentationID
  public let application: ApplicationID
  public let role: Role
  public var state: State
  public let createdAt: Instant
  public let createdBy: Actor
  public let expiresAt: Instant
  /// SHA-256 of the secret that the browser keeps, in hex.
  public let browserDigest: String
  /// Nonce, state, key and code; gone once it is used.
  public var secrets: SealedID?
  /// The wallet's answer as judged; gone once it is used.
  public var answer: SealedID?
  /// How the request was fetched first.
  public var device: Device?
  public var answeredAt: Instant?
  public var verdict: String?
  /// Codes.
  public var reasons: [String]
  /// Answers that could not be opened.
  public var failures: Int
  public var evidence: EvidenceID?

  public var recordID: String { id.text }

  public init(
    id: PresentationID, application: ApplicationID, role: Role, createdAt: Instant, createdBy: Actor,
    expiresAt: Instant, browserDigest: String, secrets: SealedID
  ) {
    self.id = id
    self.application = application
    self.role = role
    state = .open
    self.createdAt = createdAt
    self.createdBy = createdBy
    self.expiresAt = expiresAt
    self.browserDigest = browserDigest
    self.secrets = secrets
    reasons = []
    failures = 0
  }

  public func isOver(at now: Instant) -> Bool { state == .open && now >= expiresAt }
}

/// What only the two ends of a request know.
struct PresentationSecrets: Codable, Sendable {
  let nonce: String
  let state: String
  /// The ephemeral private key on P-256, 32 bytes.
  let key: [UInt8]
  let responseCode: String
  /// Where a browser on the wallet's device is led back to; nil where nobody waits there.
  let returnAddress: String?
}

/// A judged answer until it is used.
struct PresentationAnswer: Codable, Sendable {
  /// With its claims, as JSON.
  let verdict: [UInt8]
  let type: EvidenceType
  let payload: [UInt8]
  let statusListAt: Instant?
}
