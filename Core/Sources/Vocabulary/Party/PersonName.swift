/// The name of a natural person as written, in any script.
///
/// `full` is the name as the person writes it and is always there; the parts are given when the source knows them apart
/// (ICAO 9303: primary identifier = `family`, secondary identifier = `given`).
public struct PersonName: Hashable, Sendable, Codable {
  public let full: String
  public let given: String?
  public let family: String?

  public static let maximumLength = 300

  /// Without `full` the name is written as given, then family.
  public init(full: String? = nil, given: String? = nil, family: String? = nil) throws(VocabularyError) {
    self.given = try TextRules.optionalLine(given, what: "the given name", maximum: Self.maximumLength)
    self.family = try TextRules.optionalLine(family, what: "the family name", maximum: Self.maximumLength)
    let stated = full ?? [self.given, self.family].compactMap(\.self).joined(separator: " ")
    self.full = try TextRules.line(stated, what: "the name", maximum: Self.maximumLength)
    guard self.full.unicodeScalars.contains(where: \.properties.isAlphabetic) else {
      throw VocabularyError(.format, "a name has at least one letter")
    }
  }

  enum CodingKeys: String, CodingKey, CaseIterable { case full, given, family }

  public init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let full = try values.decodeIfPresent(String.self, forKey: .full)
    let given = try values.decodeIfPresent(String.self, forKey: .given)
    let family = try values.decodeIfPresent(String.self, forKey: .family)
    self = try decoder.validated { () throws(VocabularyError) in
      try PersonName(full: full, given: given, family: family)
    }
  }
}

/// The name of an organization as registered or as it trades, in any script, legal form included.
public struct OrganizationName: TextValue {
  public let text: String

  public init(_ text: String) throws(VocabularyError) {
    self.text = try TextRules.line(text, what: "the name", maximum: PersonName.maximumLength)
    guard self.text.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil })
    else { throw VocabularyError(.format, "a name has at least one letter or digit") }
  }
}
