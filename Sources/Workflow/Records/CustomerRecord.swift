public import Vocabulary

/// The party that holds accounts.
public struct CustomerRecord: Record {
  public static let kind = "customer"

  public enum State: String, Hashable, Sendable, Codable, CaseIterable { case active, restricted, closed }

  public let id: CustomerID
  public let subject: SubjectID
  public let application: ApplicationID
  public let partyKind: Party.Kind
  public let reseller: String?
  public var state: State
  public let since: Instant
  public var closedAt: Instant?

  public var recordID: String { id.text }

  public init(
    id: CustomerID, subject: SubjectID, application: ApplicationID, partyKind: Party.Kind, reseller: String?,
    state: State, since: Instant, closedAt: Instant? = nil
  ) {
    self.id = id
    self.subject = subject
    self.application = application
    self.partyKind = partyKind
    self.reseller = reseller
    self.state = state
    self.since = since
    self.closedAt = closedAt
  }
}

/// What a customer rents under, by the provider's reference.
public struct AccountRecord: Record {
  public static let kind = "account"

  public let id: AccountID
  public let customer: CustomerID
  public let reference: String
  public let product: String?
  public var state: CustomerRecord.State
  public let openedAt: Instant
  public var closedAt: Instant?

  public var recordID: String { id.text }

  public init(
    id: AccountID, customer: CustomerID, reference: String, product: String?, state: CustomerRecord.State,
    openedAt: Instant, closedAt: Instant? = nil
  ) {
    self.id = id
    self.customer = customer
    self.reference = reference
    self.product = product
    self.state = state
    self.openedAt = openedAt
    self.closedAt = closedAt
  }
}
