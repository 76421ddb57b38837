/// How the customer pays, as far as the provider may know it: never a card number, never a full account secret.
///
/// JSON: `type` and the fields of that type, for instance
/// `{"type":"card","fingerprint":"…","last4":"4242","issuer":"Example Bank","issuerCountry":"US"}`.
public enum PaymentMeans: Hashable, Sendable, Codable {
  case card(Card)
  case bankAccount(BankAccount)
  case wallet(Wallet)
  case other(Other)

  /// A payment card by the fingerprint that the payment processor gives.
  public struct Card: Hashable, Sendable {
    public let fingerprint: String
    public let last4: String?
    public let issuer: String?
    public let issuerCountry: CountryCode?
    public let holder: PersonName?

    /// - Throws: `VocabularyError` for a fingerprint that looks like a card number: 12 to 19 digits.
    public init(
      fingerprint: String, last4: String? = nil, issuer: String? = nil, issuerCountry: CountryCode? = nil,
      holder: PersonName? = nil
    ) throws(VocabularyError) {
      self.fingerprint = try TextRules.line(fingerprint, what: "the fingerprint", maximum: 128)
      if CardNumber.isAll(self.fingerprint) || CardNumber.occurs(in: self.fingerprint) {
        throw VocabularyError(.format, "this looks like a card number; give the processor's fingerprint instead")
      }
      if let last4, last4.utf8.count != 4 || !last4.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
        throw VocabularyError(.format, "last4 is four digits")
      }
      self.last4 = last4
      try CardNumber.refused(in: issuer)
      self.issuer = try TextRules.optionalLine(issuer, what: "the issuer", maximum: 200)
      self.issuerCountry = issuerCountry
      self.holder = holder
    }
  }

  /// A bank account by IBAN (ISO 13616, check digits verified) or by institution and account fingerprint.
  public struct BankAccount: Hashable, Sendable {
    public let iban: IBAN?
    public let fingerprint: String?
    public let institution: String?
    public let country: CountryCode?

    public init(iban: IBAN? = nil, fingerprint: String? = nil, institution: String? = nil, country: CountryCode? = nil)
      throws(VocabularyError)
    {
      guard iban != nil || fingerprint != nil else {
        throw VocabularyError(.empty, "a bank account has an IBAN or a fingerprint")
      }
      try CardNumber.refused(in: fingerprint)
      try CardNumber.refused(in: institution)
      self.iban = iban
      self.fingerprint = try TextRules.optionalLine(fingerprint, what: "the fingerprint", maximum: 128)
      self.institution = try TextRules.optionalLine(institution, what: "the institution", maximum: 200)
      self.country = country
    }
  }

  /// A wallet of a crypto-asset by its public address.
  public struct Wallet: Hashable, Sendable {
    /// Ticker of the asset or name of the chain, for instance `XBT`, `ETH`.
    public let asset: String
    public let address: String

    public init(asset: String, address: String) throws(VocabularyError) {
      self.asset = try TextRules.line(asset, what: "the asset", maximum: 20)
      self.address = try TextRules.line(address, what: "the wallet address", maximum: 128)
      guard self.address.utf8.count >= 20, self.address.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
        throw VocabularyError(.format, "a wallet address is 20 or more printable ASCII characters")
      }
    }
  }

  /// Anything else: invoice, voucher, an on-line payment account.
  public struct Other: Hashable, Sendable {
    public let description: String
    public let reference: String?

    public init(description: String, reference: String? = nil) throws(VocabularyError) {
      try CardNumber.refused(in: description)
      try CardNumber.refused(in: reference)
      self.description = try TextRules.line(description, what: "the description", maximum: 200)
      self.reference = try TextRules.optionalLine(reference, what: "the reference", maximum: 200)
    }
  }

  enum Kind: String, Codable { case card, bankAccount = "bank-account", wallet, other }

  enum CodingKeys: String, CodingKey, CaseIterable {
    case type, fingerprint, last4, issuer, issuerCountry, holder, iban, institution, country, asset, address
    case description, reference
  }

  public init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    func text(_ key: CodingKeys) throws -> String? { try values.decodeIfPresent(String.self, forKey: key) }
    func required(_ key: CodingKeys) throws -> String { try values.decode(String.self, forKey: key) }
    let kind = try values.decode(Kind.self, forKey: .type)
    let allowed: Set<CodingKeys> =
      switch kind {
      case .card: [.fingerprint, .last4, .issuer, .issuerCountry, .holder]
      case .bankAccount: [.iban, .fingerprint, .institution, .country]
      case .wallet: [.asset, .address]
      case .other: [.description, .reference]
      }
    if let stray = values.allKeys.first(where: { $0 != .type && !allowed.contains($0) }) {
      let error = VocabularyError(.conflict, "this field does not fit the stated type")
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath + [stray], debugDescription: error.message, underlyingError: error))
    }
    switch kind {
    case .card:
      let (fingerprint, last4, issuer) = (try required(.fingerprint), try text(.last4), try text(.issuer))
      let country = try values.decodeIfPresent(CountryCode.self, forKey: .issuerCountry)
      let holder = try values.decodeIfPresent(PersonName.self, forKey: .holder)
      self = try decoder.validated { () throws(VocabularyError) in
        .card(try Card(fingerprint: fingerprint, last4: last4, issuer: issuer, issuerCountry: country, holder: holder))
      }
    case .bankAccount:
      let iban = try values.decodeIfPresent(IBAN.self, forKey: .iban)
      let (fingerprint, institution) = (try text(.fingerprint), try text(.institution))
      let country = try values.decodeIfPresent(CountryCode.self, forKey: .country)
      self = try decoder.validated { () throws(VocabularyError) in
        .bankAccount(try BankAccount(iban: iban, fingerprint: fingerprint, institution: institution, country: country))
      }
    case .wallet:
      let (asset, address) = (try required(.asset), try required(.address))
      self = try decoder.validated { () throws(VocabularyError) in .wallet(try Wallet(asset: asset, address: address)) }
    case .other:
      let (description, reference) = (try required(.description), try text(.reference))
      self = try decoder.validated { () throws(VocabularyError) in
        .other(try Other(description: description, reference: reference))
      }
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .card(let card):
      try values.encode(Kind.card, forKey: .type)
      try values.encode(card.fingerprint, forKey: .fingerprint)
      try values.encodeIfPresent(card.last4, forKey: .last4)
      try values.encodeIfPresent(card.issuer, forKey: .issuer)
      try values.encodeIfPresent(card.issuerCountry, forKey: .issuerCountry)
      try values.encodeIfPresent(card.holder, forKey: .holder)
    case .bankAccount(let account):
      try values.encode(Kind.bankAccount, forKey: .type)
      try values.encodeIfPresent(account.iban, forKey: .iban)
      try values.encodeIfPresent(account.fingerprint, forKey: .fingerprint)
      try values.encodeIfPresent(account.institution, forKey: .institution)
      try values.encodeIfPresent(account.country, forKey: .country)
    case .wallet(let wallet):
      try values.encode(Kind.wallet, forKey: .type)
      try values.encode(wallet.asset, forKey: .asset)
      try values.encode(wallet.address, forKey: .address)
    case .other(let other):
      try values.encode(Kind.other, forKey: .type)
      try values.encode(other.description, forKey: .description)
      try values.encodeIfPresent(other.reference, forKey: .reference)
    }
  }

  /// The country that the means of payment points to, where it tells one.
  public var country: CountryCode? {
    switch self {
    case .card(let card): card.issuerCountry
    case .bankAccount(let account): account.country ?? account.iban?.country
    case .wallet, .other: nil
    }
  }
}
