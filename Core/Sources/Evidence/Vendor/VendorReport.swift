public import Vocabulary

/// What an identity verification vendor says about one person or organization.
///
/// JSON, unknown fields refused. A field that the vendor checked is listed in `validated` by the name of the attribute,
/// and given: what is said to be validated without its value can not be held against the statement, so it supports nothing.
///
/// `{"vendor":"…","reportId":"…","subjectName":"…","birthDate":"1985-04-12","nationality":"NO","documentType":"passport",
/// "documentNumber":"…","issuingCountry":"NO","address":{…},"email":"…","telephone":"…","registrationNumber":"…",
/// "jurisdiction":"NO","result":"verified","checks":[{"name":"document-authenticity","result":"passed"}],
/// "issuedAt":"2026-06-01T10:00:00Z","expiresAt":"2026-09-01T10:00:00Z","validated":["name","birth-date"]}`.
/// Required are `vendor`, `reportId`, `subjectName`, `result`, `issuedAt`.
public struct VendorReport: Hashable, Sendable, Decodable {
  public enum Result: String, Hashable, Sendable, Codable, CaseIterable { case verified, failed, inconclusive }

  public enum DocumentType: String, Hashable, Sendable, Codable, CaseIterable {
    case passport
    case nationalID = "national-id"
    case drivingLicence = "driving-licence"
    case residencePermit = "residence-permit"
    case other
  }

  public struct Check: Hashable, Sendable, Decodable {
    public enum Result: String, Hashable, Sendable, Codable, CaseIterable {
      case passed, failed, inconclusive
      case notPerformed = "not-performed"
    }

    /// Lower case with hyphens. Known here are `document-authenticity`, `chip-authentication` and `issuing-source`.
    public let name: String
    public let result: Result

    enum CodingKeys: String, CodingKey, CaseIterable { case name, result }

    public init(from decoder: any Decoder) throws {
      try decoder.refuseUnknownKeys(CodingKeys.self)
      let values = try decoder.container(keyedBy: CodingKeys.self)
      name = try values.decode(EvidenceToken.self, forKey: .name).text
      result = try values.decode(Result.self, forKey: .result)
    }
  }

  public let vendor: String
  /// The vendor's own number of the report.
  public let reportId: String
  public let subjectName: OrganizationName
  public let birthDate: CalendarDate?
  public let nationality: CountryCode?
  public let documentType: DocumentType?
  public let documentNumber: String?
  public let issuingCountry: CountryCode?
  public let address: PostalAddress?
  public let email: EmailAddress?
  public let telephone: TelephoneNumber?
  public let registrationNumber: String?
  public let jurisdiction: CountryCode?
  public let result: Result
  public let checks: [Check]
  public let issuedAt: Instant
  public let expiresAt: Instant?
  public let validated: [Attribute]

  enum CodingKeys: String, CodingKey, CaseIterable {
    case vendor, reportId, subjectName, birthDate, nationality, documentType, documentNumber, issuingCountry, address
    case email, telephone, registrationNumber, jurisdiction, result, checks, issuedAt, expiresAt, validated
  }

  public init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    vendor = try values.decode(OrganizationName.self, forKey: .vendor).text
    reportId = try values.decode(EvidenceToken.self, forKey: .reportId).text
    subjectName = try values.decode(OrganizationName.self, forKey: .subjectName)
    birthDate = try values.decodeIfPresent(CalendarDate.self, forKey: .birthDate)
    nationality = try values.decodeIfPresent(CountryCode.self, forKey: .nationality)
    documentType = try values.decodeIfPresent(DocumentType.self, forKey: .documentType)
    documentNumber = try values.decodeIfPresent(EvidenceToken.self, forKey: .documentNumber)?.text
    issuingCountry = try values.decodeIfPresent(CountryCode.self, forKey: .issuingCountry)
    address = try values.decodeIfPresent(PostalAddress.self, forKey: .address)
    email = try values.decodeIfPresent(EmailAddress.self, forKey: .email)
    telephone = try values.decodeIfPresent(TelephoneNumber.self, forKey: .telephone)
    registrationNumber = try values.decodeIfPresent(EvidenceToken.self, forKey: .registrationNumber)?.text
    jurisdiction = try values.decodeIfPresent(CountryCode.self, forKey: .jurisdiction)
    result = try values.decode(Result.self, forKey: .result)
    checks = try values.decodeIfPresent([Check].self, forKey: .checks) ?? []
    issuedAt = try values.decode(Instant.self, forKey: .issuedAt)
    expiresAt = try values.decodeIfPresent(Instant.self, forKey: .expiresAt)
    validated = try values.decodeIfPresent([Attribute].self, forKey: .validated) ?? []
  }
}
