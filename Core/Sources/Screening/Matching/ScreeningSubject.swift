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

  /// Somebody whom a register describes.
  init(_ entry: ListEntry) {
    let kind: Kind =
      switch entry.kind {
      case .person: .person
      case .organization: .organization
      case .vessel: .vessel
      case .aircraft, .unknown: .unknown
      }
    let numbers = entry.numbers.compactMap { try? PartyIdentifier(scheme: .other, value: $0.value) }
    self.init(
      kind: kind, names: entry.names.map(\.text), birthDate: entry.birthDates.first?.date,
      countries: entry.nationalities.isEmpty ? entry.countries : entry.nationalities, identifiers: numbers)
  }
}
