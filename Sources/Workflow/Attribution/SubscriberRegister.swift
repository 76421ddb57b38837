public import Vocabulary

/// What a provider must be able to show of a subscriber: CERT-In directions 20(3)/2022, direction (v), letters (a) to (g).
public struct SubscriberEntry: Hashable, Sendable, Codable {
  public let account: AccountID
  /// The provider's reference of the account.
  public let reference: String
  public let product: String?
  public let customer: CustomerID
  public let state: CustomerRecord.State
  /// (a) Name and other names as stated, and what it was verified with.
  public internal(set) var names: [String]
  /// The strongest piece of evidence that passed its check.
  public let verifiedBy: EvidenceStrength?
  /// (b) Period of hire; no end while the account is open.
  public let hiredFrom: Instant
  public let hiredTo: Instant?
  /// (c) Addresses allotted, oldest first, from the ledger.
  public let addresses: [HeldLease]
  /// More addresses than are listed here.
  public let hasMoreAddresses: Bool
  /// (d) E-mail address, source address and time of the registration.
  public internal(set) var email: String?
  public internal(set) var registration: AccessRecord?
  /// (e) Purpose of hiring, as stated.
  public internal(set) var intendedUse: String?
  /// (f) Address and contact.
  public internal(set) var address: String?
  public internal(set) var telephone: String?
  /// (g) Ownership pattern, as stated.
  public internal(set) var owners: [Owner]
  /// The personal data was destroyed.
  public internal(set) var isErased: Bool

  public struct Owner: Hashable, Sendable, Codable {
    public let name: String
    /// Of an individual: `ownership` or `substantial-control`.
    public let control: BeneficialOwner.Control?
    /// Of an organization: where it is registered.
    public let jurisdiction: CountryCode?
    /// Share in hundredths of a percent.
    public let ownershipBasisPoints: Int?
  }
}

/// The register of subscribers, a page at a time. Opening it opens personal data: the purpose goes into the journal, and into
/// the record of every customer on the page, before anything is shown.
public struct SubscriberRegister: Sendable {
  public static let maximumAddresses = 500

  let services: Services

  public init(_ services: Services) { self.services = services }

  /// - Parameter account: that one only.
  public func page(
    _ request: PageRequest, account: AccountID? = nil, purpose: String, as principal: Principal
  ) async throws -> Page<SubscriberEntry> {
    try principal.require(.answerRequests)
    let purpose = try Purpose.checked(purpose)
    let page = try await services.store.read { reader -> Page<AccountRecord> in
      guard let account else { return try reader.accounts(AccountQuery(), request) }
      return Page(elements: [try reader.required(AccountRecord.self, account.text)], next: nil)
    }
    try await journal(page.elements, purpose, principal)
    var entries: [SubscriberEntry] = []
    for record in page.elements { entries.append(try await entry(record)) }
    return Page(elements: entries, next: page.next)
  }

  private func journal(_ accounts: [AccountRecord], _ purpose: String, _ principal: Principal) async throws {
    let at = services.now
    try await services.store.write { transaction in
      try transaction.journal(
        EntryHeading(
          at: at, actor: principal.actor, action: "subscriber-register.export",
          details: ["purpose": purpose, "accounts": String(accounts.count)]))
      for account in accounts {
        let customer = try transaction.required(CustomerRecord.self, account.customer.text)
        try transaction.journal(
          EntryHeading(
            at: at, actor: principal.actor, action: "subject.disclose", subject: customer.application.text,
            details: ["purpose": purpose]))
      }
    }
  }

  private func entry(_ account: AccountRecord) async throws -> SubscriberEntry {
    let (customer, strength) = try await services.store.read { reader in
      let customer = try reader.required(CustomerRecord.self, account.customer.text)
      let passed = try reader.evidence(of: customer.application).filter { $0.result == .passed }
      return (customer, passed.map(\.strength).max())
    }
    let leases =
      try await services.ledger?.leases(ofTenant: account.reference, limit: Self.maximumAddresses + 1) ?? []
    var entry = SubscriberEntry(
      account: account.id, reference: account.reference, product: account.product, customer: customer.id,
      state: account.state, names: [], verifiedBy: strength, hiredFrom: account.openedAt, hiredTo: account.closedAt,
      addresses: Array(leases.prefix(Self.maximumAddresses)), hasMoreAddresses: leases.count > Self.maximumAddresses,
      owners: [], isErased: false)
    do {
      entry.take(try await services.dossier(customer.application).statement)
    } catch let error as WorkflowError where error.code == .erased {
      entry.isErased = true
    }
    return entry
  }
}

extension SubscriberEntry {
  fileprivate mutating func take(_ statement: Statement) {
    registration = statement.registration
    intendedUse = statement.intendedUse
    switch statement.applicant {
    case .individual(let person):
      names = ([person.name] + person.otherNames).map(\.full)
      (email, telephone, address) = (person.email?.text, person.telephone?.text, person.address?.oneLine)
    case .organization(let organization):
      names = ([organization.name] + organization.otherNames).map(\.text)
      (email, telephone) = (organization.email?.text, organization.telephone?.text)
      address = organization.address?.oneLine
      owners = organization.beneficialOwners.map {
        Owner(
          name: $0.individual.name.full, control: $0.control, jurisdiction: nil,
          ownershipBasisPoints: $0.ownershipBasisPoints)
      }
      owners += organization.corporateOwners.map {
        Owner(
          name: $0.name.text, control: nil, jurisdiction: $0.jurisdiction, ownershipBasisPoints: $0.ownershipBasisPoints
        )
      }
    }
  }
}

extension PostalAddress {
  /// As on an envelope, in one line.
  fileprivate var oneLine: String {
    (lines + [postalCode, locality, region, country.text].compactMap(\.self)).joined(separator: ", ")
  }
}
