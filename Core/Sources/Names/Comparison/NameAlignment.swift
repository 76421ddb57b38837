/// Which words of two names belong together, and what is left over on each side.
///
/// Weights say how much a word tells parties apart. All sums are in units of weight.
public struct NameAlignment: Sendable {
  public struct Pair: Hashable, Sendable {
    /// Words of the query, joined where there is more than one.
    public var query: Range<Int>
    public var listed: Range<Int>
    public var likeness: Float
    public var isInitial = false
    /// One side has the initials of the words on the other.
    public var isAcronym = false
  }

  public internal(set) var pairs: [Pair] = []
  /// Weight of the paired words, times likeness.
  public internal(set) var matched: Float = 0
  /// Weight of the paired words, times what lacks to likeness 1.
  public internal(set) var slack: Float = 0
  /// Weight of words of the query that found no partner.
  public internal(set) var queryLeft: Float = 0
  public internal(set) var listedLeft: Float = 0
  /// The heaviest single word left over on each side.
  public internal(set) var queryHeaviest: Float = 0
  public internal(set) var listedHeaviest: Float = 0
  /// The lowest likeness of paired words that count.
  public internal(set) var weakest: Float = 1
  /// Pairs of whole words that count, with likeness of 0.6 and more.
  public internal(set) var count = 0
  /// Neighbouring pairs whose words stand in the other order on the listed side.
  public internal(set) var inversions = 0

  public init() {}
}

/// The words of one name with their weights. A class, as it goes from hand to hand for every pair of names.
public final class NameSide: Sendable {
  public let words: [NameWord]
  public let weights: [Float]
  public let table: WordTable

  public init(words: [NameWord], weights: [Float], table: WordTable? = nil) {
    self.words = words
    self.weights = weights
    self.table = table ?? WordTable(words)
  }

  /// More words than this are not aligned one by one.
  public static let maximum = 24
}
