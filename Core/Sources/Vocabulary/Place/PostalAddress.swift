/// A postal address as stated; lines as they would be printed on an envelope, in any script.
public struct PostalAddress: Hashable, Sendable, Codable {
  /// One to six lines, each up to 200 characters: house and street, building, care of.
  public let lines: [String]
  public let locality: String?
  public let region: String?
  public let postalCode: String?
  public let country: CountryCode

  public init(
    lines: [String], locality: String? = nil, region: String? = nil, postalCode: String? = nil, country: CountryCode
  ) throws(VocabularyError) {
    guard (1...6).contains(lines.count) else { throw VocabularyError(.range, "an address has one to six lines") }
    self.lines = try lines.map { line throws(VocabularyError) in
      try TextRules.line(line, what: "the address line", maximum: 200)
    }
    self.locality = try TextRules.optionalLine(locality, what: "the locality", maximum: 200)
    self.region = try TextRules.optionalLine(region, what: "the region", maximum: 200)
    self.postalCode = try TextRules.optionalLine(postalCode, what: "the postal code", maximum: 20)
    self.country = country
  }

  enum CodingKeys: String, CodingKey, CaseIterable { case lines, locality, region, postalCode, country }

  public init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let lines = try values.decode([String].self, forKey: .lines)
    let locality = try values.decodeIfPresent(String.self, forKey: .locality)
    let region = try values.decodeIfPresent(String.self, forKey: .region)
    let postalCode = try values.decodeIfPresent(String.self, forKey: .postalCode)
    let country = try values.decode(CountryCode.self, forKey: .country)
    self = try decoder.validated { () throws(VocabularyError) in
      try PostalAddress(lines: lines, locality: locality, region: region, postalCode: postalCode, country: country)
    }
  }
}

extension TextRules {
  static func optionalLine(_ text: String?, what: String, maximum: Int) throws(VocabularyError) -> String? {
    guard let text else { return nil }
    return try line(text, what: what, maximum: maximum)
  }
}
