public import Vocabulary

/// Who holds the account behind a lease, without personal data.
public struct AddressHolder: Hashable, Sendable, Codable {
  public let tenant: String
  public let account: AccountID?
  public let customer: CustomerID?
  public let application: ApplicationID?
  public let partyKind: Party.Kind?
  public let customerState: CustomerRecord.State?
  /// The reseller through which the customer came.
  public let reseller: String?
  /// The strongest piece of evidence that passed its check.
  public let strength: EvidenceStrength?
  /// Requirements of the regimes that are still open.
  public let openRequirements: Int?
  /// When the account was opened and closed at the provider.
  public let opened: Instant?
  public let closed: Instant?

  /// A tenant of the ledger that is no account here.
  init(unknown tenant: String) {
    self.tenant = tenant
    (account, customer, application, partyKind, customerState) = (nil, nil, nil, nil, nil)
    (reseller, strength, openRequirements, opened, closed) = (nil, nil, nil, nil, nil)
  }

  init(_ found: AccountRecord, _ customer: CustomerRecord, _ application: ApplicationRecord, _ reader: any StoreReader)
    throws
  {
    tenant = found.reference
    account = found.id
    self.customer = customer.id
    self.application = application.id
    partyKind = customer.partyKind
    customerState = customer.state
    reseller = customer.reseller
    strength = try reader.evidence(of: application.id).filter { $0.result == .passed }.map(\.strength).max()
    openRequirements = application.openRequirements
    opened = found.openedAt
    closed = found.closedAt
  }
}

/// A question, what the ledger says, and who holds the accounts.
public struct AttributedAnswer: Hashable, Sendable, Codable {
  public let answer: HolderAnswer
  /// One for each tenant of the answer, in the order of its leases.
  public let holders: [AddressHolder]
  /// Where it was asked for and the answer is exact.
  public internal(set) var access: AccessHistory?
}

extension StoreReader {
  /// The account that a tenant of the ledger is, where the provider's reference is known here.
  func holder(ofTenant tenant: String) throws -> AddressHolder {
    var query = AccountQuery()
    query.reference = tenant
    guard let account = try accounts(query, PageRequest(limit: 1)).elements.first,
      let customer = try record(CustomerRecord.self, account.customer.text),
      let application = try record(ApplicationRecord.self, customer.application.text)
    else { return AddressHolder(unknown: tenant) }
    return try AddressHolder(account, customer, application, self)
  }
}
