public import Vocabulary

/// What a customer says its machines will do that would look like abuse, and that two persons of the provider allowed.
///
/// Never personal data: purpose and contact are sealed apart.
public struct DeclarationRecord: Record {
  public static let kind = "declaration"

  public enum State: String, Hashable, Sendable, Codable, CaseIterable {
    /// Waits for the second person.
    case proposed
    case approved
    case refused
    case withdrawn
  }

  /// The kinds that detection knows in its register of permissions.
  public enum Activity: String, Hashable, Sendable, Codable, CaseIterable {
    case researchScanner = "research-scanner"
    case penetrationTest = "penetration-test"
    case crawler
    case peerToPeer = "p2p"
    case monitoring
    case loadTest = "load-test"
    case bulkMail = "bulk-mail"

    /// Whether it is aimed at somebody, who must have agreed.
    public var needsTargets: Bool { self == .penetrationTest || self == .loadTest }
  }

  public let id: DeclarationID
  public let application: ApplicationID
  public let account: AccountID
  public let activity: Activity
  /// Destinations; empty means every one.
  public let targets: [IPPrefix]
  /// Destination ports; empty means every one.
  public let ports: [UInt16]
  public let start: Instant
  /// Not included.
  public let end: Instant
  /// Whether the customer wants it on the public page.
  public let isPublic: Bool
  public let words: SealedID
  public let createdBy: Actor
  public let createdAt: Instant
  public var state: State
  public var version: Int
  public var settledBy: Actor?
  public var settledAt: Instant?
  public var withdrawnAt: Instant?

  public var recordID: String { id.text }

  public init(
    id: DeclarationID, application: ApplicationID, account: AccountID, activity: Activity, targets: [IPPrefix],
    ports: [UInt16], start: Instant, end: Instant, isPublic: Bool, words: SealedID, createdBy: Actor,
    createdAt: Instant, state: State = .proposed, version: Int = 1
  ) {
    self.id = id
    self.application = application
    self.account = account
    self.activity = activity
    self.targets = targets
    self.ports = ports
    self.start = start
    self.end = end
    self.isPublic = isPublic
    self.words = words
    self.createdBy = createdBy
    self.createdAt = createdAt
    self.state = state
    self.version = version
  }

  /// Whether it allowed the activity during all of the time, also if it was withdrawn later.
  public func allowed(from first: Instant, to last: Instant) -> Bool {
    guard state == .approved || state == .withdrawn && settledAt != nil else { return false }
    return start <= first && last < min(end, withdrawnAt ?? end)
  }

  public func isInForce(at instant: Instant) -> Bool {
    state == .approved && start <= instant && instant < end
  }
}

/// What a declaration says in the customer's words. Sealed.
public struct DeclarationWords: Hashable, Sendable, Codable {
  /// What for, 1 to 1000 characters.
  public let purpose: String
  /// Where somebody who is bothered can turn to: a web address or a mailbox.
  public let contact: String?

  public init(purpose: String, contact: String?) throws(WorkflowError) {
    func line(_ text: String, _ field: String, _ maximum: Int) throws(WorkflowError) -> String {
      do throws(VocabularyError) {
        return try StatedLine.checked(text, what: "the \(field)", maximum: maximum)
      } catch {
        throw WorkflowError(.invalid, error.message, field: "/\(field)")
      }
    }
    self.purpose = try line(purpose, "purpose", 1000)
    self.contact = try contact.map { text throws(WorkflowError) in try line(text, "contact", 300) }
  }
}
