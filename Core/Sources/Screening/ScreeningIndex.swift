public import Vocabulary

/// Lists in memory, ready to answer. Immutable: a list change makes a new index.
public struct ScreeningIndex: Sendable {
  /// Changes whenever the same inputs could give another answer.
  public static let matcherVersion = "0"

  public let lists: [WatchlistSummary]

  public init(_ lists: [Watchlist]) {
    self.lists = lists.map(\.summary)
  }

  /// The parties on the lists that resemble the subject, best first, then by entry id.
  public func matches(
    for subject: ScreeningSubject, limit: Int = 20, minimumScore: Double = 0.3, explain: Bool = true
  ) -> [ScreeningMatch] { [] }

  /// Screens everybody whom a statement names, and their owners.
  ///
  /// One finding `sanctions-match` per role and entry at or above `cut`, reference = entry id.
  public func findings(for statement: Statement, at: Instant, cut: Double = 0.7) -> [Finding] { [] }
}

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

/// A listed party that resembles a subject.
public struct ScreeningMatch: Hashable, Sendable, Codable {
  /// The list's own stable number with the list's prefix, for instance `ofac-36`.
  public let entry: String
  /// Identifier of the list, for instance `us-ofac-sdn`.
  public let list: String
  /// 0 to 1; 0.70 is the recommended cut.
  public let score: Double
  /// The listed name that fitted best.
  public let listedName: String
  /// `primary`, `strong-alias`, `weak-alias`, `previous-name`.
  public let aliasKind: String
  public let parts: [ExplanationPart]
  /// Sanctions programmes, as the publisher names them.
  public let programmes: [String]

  public init(
    entry: String, list: String, score: Double, listedName: String, aliasKind: String, parts: [ExplanationPart],
    programmes: [String]
  ) {
    self.entry = entry
    self.list = list
    self.score = score
    self.listedName = listedName
    self.aliasKind = aliasKind
    self.parts = parts
    self.programmes = programmes
  }
}
