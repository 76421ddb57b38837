public import Vocabulary

/// A party on a watchlist, as its publisher describes it.
public struct ListEntry: Hashable, Sendable, Codable {
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case person, organization, vessel, aircraft, unknown
  }

  public struct Name: Hashable, Sendable, Codable {
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
      case primary
      case strongAlias = "strong-alias"
      case weakAlias = "weak-alias"
      case previousName = "previous-name"
    }

    public let text: String
    public let kind: Kind

    public init(_ text: String, _ kind: Kind) {
      self.text = text
      self.kind = kind
    }
  }

  /// A number or address that names the party exactly: passport, tax number, IMO number, wallet.
  public struct Number: Hashable, Sendable, Codable {
    /// Scheme in lower case with hyphens, for instance `passport`, `tax-number`, `wallet`, `other`.
    public let scheme: String
    public let value: String

    public init(scheme: String, value: String) {
      self.scheme = scheme
      self.value = value
    }
  }

  /// The list's own stable number with the list's prefix, for instance `ofac-36`.
  public let id: String
  public var kind: Kind
  public var names: [Name]
  public var birthDates: [ListedDate]
  public var nationalities: [CountryCode]
  /// Countries of residence, address or registration.
  public var countries: [CountryCode]
  public var numbers: [Number]
  /// Sanctions programmes as the publisher names them.
  public var programmes: [String]
  /// What the list says of this party and others: owners, controllers, connections.
  public var links: [EntryLink]

  public init(
    id: String, kind: Kind, names: [Name] = [], birthDates: [ListedDate] = [], nationalities: [CountryCode] = [],
    countries: [CountryCode] = [], numbers: [Number] = [], programmes: [String] = [],
    links: [EntryLink] = []
  ) {
    self.id = id
    self.kind = kind
    self.names = names
    self.birthDates = birthDates
    self.nationalities = nationalities
    self.countries = countries
    self.numbers = numbers
    self.programmes = programmes
    self.links = links
  }

  /// Adds a name that is not empty and not there yet.
  mutating func add(_ text: String, _ kind: Name.Kind) {
    let trimmed = ListText.trimmed(text)
    guard !trimmed.isEmpty, !names.contains(where: { $0.text == trimmed }) else { return }
    names.append(Name(trimmed, kind))
  }

  mutating func add(nationality country: CountryCode?) {
    if let country, !nationalities.contains(country) { nationalities.append(country) }
  }

  mutating func add(country: CountryCode?) {
    if let country, !countries.contains(country) { countries.append(country) }
  }

  mutating func add(_ dates: [ListedDate]) {
    for date in dates where !birthDates.contains(date) { birthDates.append(date) }
  }

  mutating func add(_ link: EntryLink) {
    if !links.contains(link) { links.append(link) }
  }

  mutating func add(_ scheme: String, _ value: String) {
    let trimmed = ListText.trimmed(value)
    let number = Number(scheme: scheme, value: trimmed)
    if !trimmed.isEmpty, trimmed.utf8.count <= 200, !numbers.contains(number) { numbers.append(number) }
  }
}
