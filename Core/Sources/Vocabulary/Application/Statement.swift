/// An address from which somebody acted, and when.
public struct AccessRecord: Hashable, Sendable, Codable {
  public let address: IPAddress
  public let at: Instant

  public init(address: IPAddress, at: Instant) {
    self.address = address
    self.at = at
  }

  enum CodingKeys: String, CodingKey, CaseIterable { case address, at }

  public init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      address: try values.decode(IPAddress.self, forKey: .address), at: try values.decode(Instant.self, forKey: .at))
  }
}

/// An account that the applicant wants or holds at the provider, by the provider's own reference.
public struct StatedAccount: Hashable, Sendable, Codable {
  /// The provider's identifier of the account. It must not be personal data: it occurs in records that are never erased.
  public let reference: String
  public let product: String?
  /// Period of hire (CERT-In direction (v)(b)).
  public let period: Interval?
  /// Addresses allotted to the account (CERT-In direction (v)(c)).
  public let addresses: [IPAddress]

  public init(reference: String, product: String? = nil, period: Interval? = nil, addresses: [IPAddress] = [])
    throws(VocabularyError)
  {
    self.reference = try Reference.checked(reference, what: "the account reference")
    self.product = try TextRules.optionalLine(product, what: "the product", maximum: 100)
    self.period = period
    self.addresses = addresses
  }

  enum CodingKeys: String, CodingKey, CaseIterable { case reference, product, period, addresses }

  public init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let reference = try values.decode(String.self, forKey: .reference)
    let product = try values.decodeIfPresent(String.self, forKey: .product)
    let period = try values.decodeIfPresent(Interval.self, forKey: .period)
    let addresses = try values.decodeList(IPAddress.self, forKey: .addresses, maximum: 256)
    self = try decoder.validated { () throws(VocabularyError) in
      try StatedAccount(reference: reference, product: product, period: period, addresses: addresses)
    }
  }
}

/// A provider's own reference: 1 to 64 characters of `A-Z a-z 0-9 . _ : -`. Such references stay in records for ever, so
/// the at sign is refused to keep e-mail addresses out.
public enum Reference {
  public static func checked(_ text: String, what: String) throws(VocabularyError) -> String {
    guard (1...64).contains(text.utf8.count), text.utf8.allSatisfy(isAllowed) else {
      throw VocabularyError(.format, "\(what) is 1 to 64 letters, digits or . _ : -")
    }
    return text
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x5F, 0x3A, 0x2D: true
    default: false
    }
  }
}

/// What the applicant stated when asking for an account. Nothing in it is verified.
///
/// Fields may be missing; whether they are needed is the regime's matter. Fields that are there are valid.
public struct Statement: Hashable, Sendable, Codable {
  public var applicant: Party
  public var payment: [PaymentMeans]
  public var intendedUse: String?
  /// Source address and time of the sign-up.
  public var registration: AccessRecord?
  /// Addresses used for access or administration, with the time of each.
  public var access: [AccessRecord]
  public var accounts: [StatedAccount]
  /// People who administer the accounts for the applicant, at most 100.
  public var administrators: [Individual]
  /// The reseller through which the applicant comes, by the provider's reference. The reseller itself is a customer with an
  /// application of its own.
  public var reseller: String?

  public init(
    applicant: Party, payment: [PaymentMeans] = [], intendedUse: String? = nil, registration: AccessRecord? = nil,
    access: [AccessRecord] = [], accounts: [StatedAccount] = [], administrators: [Individual] = [],
    reseller: String? = nil
  ) throws(VocabularyError) {
    self.applicant = applicant
    self.payment = payment
    if let intendedUse {
      self.intendedUse = try TextRules.paragraph(intendedUse, what: "the intended use", maximum: 4000)
    }
    self.registration = registration
    self.access = access
    self.accounts = accounts
    self.administrators = administrators
    if let reseller { self.reseller = try Reference.checked(reseller, what: "the reseller reference") }
  }

  enum CodingKeys: String, CodingKey, CaseIterable {
    case applicant, payment, intendedUse, registration, access, accounts, administrators, reseller
  }

  public init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let applicant = try values.decode(Party.self, forKey: .applicant)
    let payment = try values.decodeList(PaymentMeans.self, forKey: .payment, maximum: 20)
    let intendedUse = try values.decodeIfPresent(String.self, forKey: .intendedUse)
    let registration = try values.decodeIfPresent(AccessRecord.self, forKey: .registration)
    let access = try values.decodeList(AccessRecord.self, forKey: .access, maximum: 1000)
    let accounts = try values.decodeList(StatedAccount.self, forKey: .accounts, maximum: 100)
    let administrators = try values.decodeList(Individual.self, forKey: .administrators, maximum: 100)
    let reseller = try values.decodeIfPresent(String.self, forKey: .reseller)
    self = try decoder.validated { () throws(VocabularyError) in
      try Statement(
        applicant: applicant, payment: payment, intendedUse: intendedUse, registration: registration, access: access,
        accounts: accounts, administrators: administrators, reseller: reseller)
    }
  }
}
