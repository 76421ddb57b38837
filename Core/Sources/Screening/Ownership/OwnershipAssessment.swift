/// What the ownership of a party comes to under a rule that adds up the shares of certain owners.
public struct OwnershipAssessment: Hashable, Sendable {
  public enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
    /// Known shares reach the threshold.
    case reached
    /// They do not, but could with shares that are not known.
    case possible
    case notReached = "not-reached"
  }

  /// One way from a party that counts by itself down to the party asked about; the first step begins with the former.
  public struct Path: Hashable, Sendable {
    public let steps: [Holding]
  }

  public let outcome: Outcome
  /// Known shares of the party in hands that count, hundredths of a percent; more than 10,000 where sources contradict.
  public let aggregate: Int
  /// The same with all that shares which are not known could add.
  public let possibleAggregate: Int
  /// The ways by which owners that count hold the party, in the order of its direct holders.
  public let paths: [Path]
  /// Holdings above the party whose share is not known and whose owner counts.
  public let unknown: [Holding]
  /// Holders that count and control without owning: the rule does not count them.
  public let controllers: [Holding]
  /// Rings of parties that own one another.
  public let cycles: [[String]]
  /// Organizations above the party of which no owner is known.
  public let openEnds: [String]
  /// There were more parties than are followed.
  public let isCut: Bool
}
