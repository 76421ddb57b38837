public import Vocabulary

/// What a public register says about one organization, as structured data.
///
/// JSON, unknown fields refused: `{"register":"Brønnøysundregistrene","registrationNumber":"999888777","name":"…",
/// "jurisdiction":"NO","address":{…},"status":"active","incorporatedOn":"2020-01-31","officers":[{"name":"…","role":"…"}],
/// "owners":[{"name":"…","kind":"individual","share":60}],"retrievedAt":"2026-06-01T10:00:00Z","source":"https://…"}`.
/// Required are `register`, `registrationNumber`, `name`, `jurisdiction`, `status`, `retrievedAt`.
public struct RegistrationExtract: Hashable, Sendable, Decodable {
  public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
    case active
    case inLiquidation = "in-liquidation"
    case dissolved
    case suspended
    case unknown
  }

  public struct Officer: Hashable, Sendable, Decodable {
    public let name: OrganizationName
    public let role: String?

    enum CodingKeys: String, CodingKey, CaseIterable { case name, role }

    public init(from decoder: any Decoder) throws {
      try decoder.refuseUnknownKeys(CodingKeys.self)
      let values = try decoder.container(keyedBy: CodingKeys.self)
      name = try values.decode(OrganizationName.self, forKey: .name)
      role = try values.decodeIfPresent(String.self, forKey: .role)
    }
  }

  public struct Owner: Hashable, Sendable, Decodable {
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable { case individual, organization }

    public let name: OrganizationName
    /// Nil where the register does not say.
    public let kind: Kind?
    /// Percent, 0 to 100; nil where the register does not say.
    public let share: Double?

    enum CodingKeys: String, CodingKey, CaseIterable { case name, kind, share }

    public init(from decoder: any Decoder) throws {
      try decoder.refuseUnknownKeys(CodingKeys.self)
      let values = try decoder.container(keyedBy: CodingKeys.self)
      name = try values.decode(OrganizationName.self, forKey: .name)
      kind = try values.decodeIfPresent(Kind.self, forKey: .kind)
      share = try values.decodeIfPresent(Percent.self, forKey: .share)?.value
    }
  }

  public let register: OrganizationName
  public let registrationNumber: String
  public let name: OrganizationName
  public let jurisdiction: CountryCode
  public let address: PostalAddress?
  public let status: Status
  public let incorporatedOn: CalendarDate?
  public let officers: [Officer]
  public let owners: [Owner]
  /// When the register was asked.
  public let retrievedAt: Instant
  /// Where it was asked, for instance an address in the web.
  public let source: String?

  enum CodingKeys: String, CodingKey, CaseIterable {
    case register, registrationNumber, name, jurisdiction, address, status, incorporatedOn, officers, owners
    case retrievedAt, source
  }

  public static let maximumEntries = 500

  public init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    register = try values.decode(OrganizationName.self, forKey: .register)
    registrationNumber = try values.decode(EvidenceToken.self, forKey: .registrationNumber).text
    jurisdiction = try values.decode(CountryCode.self, forKey: .jurisdiction)
    name = try values.decode(OrganizationName.self, forKey: .name)
    address = try values.decodeIfPresent(PostalAddress.self, forKey: .address)
    status = try values.decode(Status.self, forKey: .status)
    incorporatedOn = try values.decodeIfPresent(CalendarDate.self, forKey: .incorporatedOn)
    officers = try values.decodeIfPresent([Officer].self, forKey: .officers) ?? []
    owners = try values.decodeIfPresent([Owner].self, forKey: .owners) ?? []
    retrievedAt = try values.decode(Instant.self, forKey: .retrievedAt)
    source = try values.decodeIfPresent(String.self, forKey: .source)
    let (officers, owners) = (officers.count, owners.count)
    try decoder.validated { () throws(VocabularyError) in
      guard officers <= Self.maximumEntries, owners <= Self.maximumEntries else {
        throw VocabularyError(.tooLong, "at most \(Self.maximumEntries) officers and owners are read")
      }
    }
  }
}

/// A share of 0 to 100 percent.
private struct Percent: Decodable {
  let value: Double

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer().decode(Double.self)
    self.value = try decoder.validated { () throws(VocabularyError) in
      guard (0...100).contains(value) else { throw VocabularyError(.range, "a share is 0 to 100 percent") }
      return value
    }
  }
}
