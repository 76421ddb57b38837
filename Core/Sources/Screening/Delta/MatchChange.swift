/// What a list change did to one match.
public struct MatchChange: Hashable, Sendable, Comparable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case appeared, gone, moved
    /// The score is the same, but the entry says other things of who it is.
    case sameScore = "same-score"
  }

  /// As it is after the change; as it was before where it is gone.
  public let match: ScreeningMatch
  public let before: Double?
  public let after: Double?

  public var kind: Kind {
    switch (before, after) {
    case (nil, _): .appeared
    case (_, nil): .gone
    case (let before, let after): before == after ? .sameScore : .moved
    }
  }

  public static func < (left: Self, right: Self) -> Bool {
    (right.after ?? -1, right.before ?? -1, left.match.entry) < (left.after ?? -1, left.before ?? -1, right.match.entry)
  }
}
