public import Vocabulary

/// Whom to look for.
public struct ScreeningSubject: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, Codable { case person, organization, vessel, unknown }
  public var kind: Kind
  /// At least one; the first is the main name.
  public var names: [String]
  public var birthDate: PartialDate?
  /// Nationalities of a person, jurisdiction of an organization.
  public var countries: [CountryCode]
  public var identifiers: [PartyIdentifier]

  public init(
    kind: Kind, names: [String], birthDate: PartialDate? = nil, countries: [CountryCode] = [],
    identifiers: [PartyIdentifier] = []
  ) {
    self.kind = kind
    self.names = names
    self.birthDate = birthDate
    self.countries = countries
    self.identifiers = identifiers
  }
}
