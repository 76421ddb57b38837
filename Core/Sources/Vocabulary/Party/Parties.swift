/// A number that a state, a register or a bank gave to a party.
public struct PartyIdentifier: Hashable, Sendable, Codable {
  public enum Scheme: String, Hashable, Sendable, Codable, CaseIterable {
    case passport
    case nationalID = "national-id"
    case drivingLicence = "driving-licence"
    case taxNumber = "tax-number"
    case registrationNumber = "registration-number"
    /// ISO 17442.
    case lei
    case vat
    case other
  }

  public let scheme: Scheme
  public let value: String
  public let country: CountryCode?

  public init(scheme: Scheme, value: String, country: CountryCode? = nil) throws(VocabularyError) {
    self.scheme = scheme
    self.value = try TextRules.line(value, what: "the number", maximum: 100)
    self.country = country
  }

  enum CodingKeys: String, CodingKey, CaseIterable { case scheme, value, country }

  public init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let scheme = try values.decode(Scheme.self, forKey: .scheme)
    let value = try values.decode(String.self, forKey: .value)
    let country = try values.decodeIfPresent(CountryCode.self, forKey: .country)
    self = try decoder.validated { () throws(VocabularyError) in
      try PartyIdentifier(scheme: scheme, value: value, country: country)
    }
  }
}

/// A natural person as stated. Everything but the name may be missing: what is asked is the regime's matter.
public struct Individual: Hashable, Sendable, Codable {
  public var name: PersonName
  public var otherNames: [PersonName]
  public var birthDate: CalendarDate?
  public var nationalities: [CountryCode]
  /// Residential or business street address.
  public var address: PostalAddress?
  public var email: EmailAddress?
  public var telephone: TelephoneNumber?
  public var identifiers: [PartyIdentifier]

  public init(
    name: PersonName, otherNames: [PersonName] = [], birthDate: CalendarDate? = nil, nationalities: [CountryCode] = [],
    address: PostalAddress? = nil, email: EmailAddress? = nil, telephone: TelephoneNumber? = nil,
    identifiers: [PartyIdentifier] = []
  ) {
    self.name = name
    self.otherNames = otherNames
    self.birthDate = birthDate
    self.nationalities = nationalities
    self.address = address
    self.email = email
    self.telephone = telephone
    self.identifiers = identifiers
  }

  enum CodingKeys: String, CodingKey, CaseIterable {
    case name, otherNames, birthDate, nationalities, address, email, telephone, identifiers
  }

  public init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    name = try values.decode(PersonName.self, forKey: .name)
    otherNames = try values.decodeList(PersonName.self, forKey: .otherNames, maximum: 50)
    birthDate = try values.decodeIfPresent(CalendarDate.self, forKey: .birthDate)
    nationalities = try values.decodeList(CountryCode.self, forKey: .nationalities, maximum: 10)
    address = try values.decodeIfPresent(PostalAddress.self, forKey: .address)
    email = try values.decodeIfPresent(EmailAddress.self, forKey: .email)
    telephone = try values.decodeIfPresent(TelephoneNumber.self, forKey: .telephone)
    identifiers = try values.decodeList(PartyIdentifier.self, forKey: .identifiers, maximum: 20)
  }
}

/// A natural person who owns or controls an organization (89 FR 5698, proposed 15 CFR 7.300: substantial control, or 25 % or more).
public struct BeneficialOwner: Hashable, Sendable, Codable {
  public enum Control: String, Hashable, Sendable, Codable, CaseIterable {
    case ownership
    case substantialControl = "substantial-control"
  }

  public var individual: Individual
  public var control: Control
  /// Share in hundredths of a percent, 0 to 10,000; nil where it is not known.
  public var ownershipBasisPoints: Int?

  public init(individual: Individual, control: Control, ownershipBasisPoints: Int? = nil) throws(VocabularyError) {
    self.individual = individual
    self.control = control
    self.ownershipBasisPoints = try OwnershipShare.checked(ownershipBasisPoints)
  }

  enum CodingKeys: String, CodingKey, CaseIterable { case individual, control, ownershipBasisPoints }

  public init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let individual = try values.decode(Individual.self, forKey: .individual)
    let control = try values.decode(Control.self, forKey: .control)
    let share = try values.decodeIfPresent(Int.self, forKey: .ownershipBasisPoints)
    self = try decoder.validated { () throws(VocabularyError) in
      try BeneficialOwner(individual: individual, control: control, ownershipBasisPoints: share)
    }
  }
}

/// An organization that owns a part of the applicant.
public struct CorporateOwner: Hashable, Sendable, Codable {
  public var name: OrganizationName
  public var jurisdiction: CountryCode?
  /// Share in hundredths of a percent, 0 to 10,000; nil where it is not known.
  public var ownershipBasisPoints: Int?

  public init(name: OrganizationName, jurisdiction: CountryCode? = nil, ownershipBasisPoints: Int? = nil)
    throws(VocabularyError)
  {
    self.name = name
    self.jurisdiction = jurisdiction
    self.ownershipBasisPoints = try OwnershipShare.checked(ownershipBasisPoints)
  }

  enum CodingKeys: String, CodingKey, CaseIterable { case name, jurisdiction, ownershipBasisPoints }

  public init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let name = try values.decode(OrganizationName.self, forKey: .name)
    let jurisdiction = try values.decodeIfPresent(CountryCode.self, forKey: .jurisdiction)
    let share = try values.decodeIfPresent(Int.self, forKey: .ownershipBasisPoints)
    self = try decoder.validated { () throws(VocabularyError) in
      try CorporateOwner(name: name, jurisdiction: jurisdiction, ownershipBasisPoints: share)
    }
  }
}

enum OwnershipShare {
  static func checked(_ basisPoints: Int?) throws(VocabularyError) -> Int? {
    guard let basisPoints else { return nil }
    guard (0...10_000).contains(basisPoints) else {
      throw VocabularyError(.range, "a share is 0 to 10000 hundredths of a percent")
    }
    return basisPoints
  }
}

/// A legal person or arrangement as stated.
public struct Organization: Hashable, Sendable, Codable {
  public var name: OrganizationName
  public var otherNames: [OrganizationName]
  /// Country of registration.
  public var jurisdiction: CountryCode?
  /// Principal place of business.
  public var address: PostalAddress?
  /// Places from which the product is used.
  public var placesOfUse: [PostalAddress]
  public var email: EmailAddress?
  public var telephone: TelephoneNumber?
  public var identifiers: [PartyIdentifier]
  public var beneficialOwners: [BeneficialOwner]
  public var corporateOwners: [CorporateOwner]

  public init(
    name: OrganizationName, otherNames: [OrganizationName] = [], jurisdiction: CountryCode? = nil,
    address: PostalAddress? = nil, placesOfUse: [PostalAddress] = [], email: EmailAddress? = nil,
    telephone: TelephoneNumber? = nil, identifiers: [PartyIdentifier] = [], beneficialOwners: [BeneficialOwner] = [],
    corporateOwners: [CorporateOwner] = []
  ) {
    self.name = name
    self.otherNames = otherNames
    self.jurisdiction = jurisdiction
    self.address = address
    self.placesOfUse = placesOfUse
    self.email = email
    self.telephone = telephone
    self.identifiers = identifiers
    self.beneficialOwners = beneficialOwners
    self.corporateOwners = corporateOwners
  }

  enum CodingKeys: String, CodingKey, CaseIterable {
    case name, otherNames, jurisdiction, address, placesOfUse, email, telephone, identifiers, beneficialOwners
    case corporateOwners
  }

  public init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    name = try values.decode(OrganizationName.self, forKey: .name)
    otherNames = try values.decodeList(OrganizationName.self, forKey: .otherNames, maximum: 50)
    jurisdiction = try values.decodeIfPresent(CountryCode.self, forKey: .jurisdiction)
    address = try values.decodeIfPresent(PostalAddress.self, forKey: .address)
    placesOfUse = try values.decodeList(PostalAddress.self, forKey: .placesOfUse, maximum: 50)
    email = try values.decodeIfPresent(EmailAddress.self, forKey: .email)
    telephone = try values.decodeIfPresent(TelephoneNumber.self, forKey: .telephone)
    identifiers = try values.decodeList(PartyIdentifier.self, forKey: .identifiers, maximum: 20)
    beneficialOwners = try values.decodeList(BeneficialOwner.self, forKey: .beneficialOwners, maximum: 100)
    corporateOwners = try values.decodeList(CorporateOwner.self, forKey: .corporateOwners, maximum: 100)
  }
}

/// Who applies. JSON: `kind`, and the party under the key of that name: `{"kind":"individual","individual":{"name":…}}`.
public enum Party: Hashable, Sendable, Codable {
  case individual(Individual)
  case organization(Organization)

  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable { case individual, organization }

  public var kind: Kind {
    switch self {
    case .individual: .individual
    case .organization: .organization
    }
  }

  public var displayName: String {
    switch self {
    case .individual(let person): person.name.full
    case .organization(let organization): organization.name.text
    }
  }

  public var address: PostalAddress? {
    switch self {
    case .individual(let person): person.address
    case .organization(let organization): organization.address
    }
  }

  public var email: EmailAddress? {
    switch self {
    case .individual(let person): person.email
    case .organization(let organization): organization.email
    }
  }

  public var telephone: TelephoneNumber? {
    switch self {
    case .individual(let person): person.telephone
    case .organization(let organization): organization.telephone
    }
  }

  enum CodingKeys: String, CodingKey, CaseIterable { case kind, individual, organization }

  public init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    switch try values.decode(Kind.self, forKey: .kind) {
    case .individual:
      self = .individual(try values.decode(Individual.self, forKey: .individual))
      if values.contains(.organization) { throw Self.surplus(.organization, decoder) }
    case .organization:
      self = .organization(try values.decode(Organization.self, forKey: .organization))
      if values.contains(.individual) { throw Self.surplus(.individual, decoder) }
    }
  }

  private static func surplus(_ key: CodingKeys, _ decoder: any Decoder) -> DecodingError {
    let error = VocabularyError(.conflict, "this field does not fit the stated kind")
    return .dataCorrupted(
      .init(codingPath: decoder.codingPath + [key], debugDescription: error.message, underlyingError: error))
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(kind, forKey: .kind)
    switch self {
    case .individual(let person): try values.encode(person, forKey: .individual)
    case .organization(let organization): try values.encode(organization, forKey: .organization)
    }
  }
}

extension KeyedDecodingContainer {
  /// A list that may be absent (then empty) and has at most `maximum` elements.
  public func decodeList<Element: Decodable>(_: Element.Type, forKey key: Key, maximum: Int) throws -> [Element] {
    let list = try decodeIfPresent([Element].self, forKey: key) ?? []
    guard list.count <= maximum else {
      let error = VocabularyError(.tooLong, "at most \(maximum) entries are accepted here")
      throw DecodingError.dataCorrupted(
        .init(codingPath: codingPath + [key], debugDescription: error.message, underlyingError: error))
    }
    return list
  }
}
