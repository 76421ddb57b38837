public import Vocabulary

/// What a pack says, in the order of its file, for people who read it: its conditions are in the file itself.
public struct PackOutline: Hashable, Sendable, Codable {
  public struct Requirement: Hashable, Sendable, Codable {
    public let id: String
    /// `individual`, `organization`, `beneficial-owner`.
    public let of: [String]
    public let title: String
    public let source: String
    public let ask: String?
    /// Fields of the statement and types of evidence that would meet it.
    public let meets: [String]
  }

  public struct Factor: Hashable, Sendable, Codable {
    public let id: String
    public let points: Int
    public let why: String
  }

  public struct Rule: Hashable, Sendable, Codable {
    public let outcome: Outcome
    public let reason: String
    public let text: String
  }

  public struct TwoPerson: Hashable, Sendable, Codable {
    public let outcomes: [Outcome]
    public let why: String
  }

  public struct Clock: Hashable, Sendable, Codable {
    public let name: String
    /// By risk tier; `prohibited` has the days of `high`.
    public let lowDays: Int
    public let mediumDays: Int
    public let highDays: Int
    public let then: String
  }

  public let requirements: [Requirement]
  public let factors: [Factor]
  /// The last one is for when no other matches.
  public let rules: [Rule]
  public let twoPerson: [TwoPerson]
  public let clocks: [Clock]
}

extension RegimePack {
  public var outline: PackOutline {
    PackOutline(
      requirements: requirements.map {
        .init(
          id: $0.id, of: $0.subjects.map(\.rawValue), title: $0.title, source: $0.source, ask: $0.ask,
          meets: $0.metBy.meets)
      },
      factors: (risk?.factors ?? []).map { .init(id: $0.id, points: $0.points, why: $0.why) },
      rules: (rules + [otherwise]).map { .init(outcome: $0.outcome, reason: $0.code, text: $0.text) },
      twoPerson: twoPerson.map { .init(outcomes: $0.outcomes, why: $0.why) },
      clocks: clocks.map {
        .init(name: $0.name, lowDays: $0.days.low, mediumDays: $0.days.medium, highDays: $0.days.high, then: $0.then)
      })
  }
}
