/// How alike two words of names sound and look, from 0 (unlike) to 1 (the same letters).
///
/// An alignment of the phonetic folds in which letters that are confused in romanising or typing cost less, and vowels cost
/// hardly anything where one side comes from a script that leaves them out.
public struct WordSimilarity: Sendable {
  /// Likenesses under this count as none.
  public static let floor: Float = 0.42

  let costs: LetterCosts.Tables

  public static let shared = WordSimilarity()

  public init() { costs = LetterCosts.Tables() }

  public func compare(_ left: NameWord, _ right: NameWord) -> Float {
    compare(0, in: WordTable([left]), 0, in: WordTable([right]))
  }

  /// A folded word in letter codes, and which codes occur in it.
  struct Fold {
    let codes: UnsafeBufferPointer<UInt8>
    let occurring: UInt64

    var consonants: Int { codes.reduce(0) { $0 + (LetterCosts.isVowel(Int($1)) ? 0 : 1) } }
  }

  /// Likeness of two folds. `isLoose`: one side wrote no vowels. `reach`: cost by letter from which on they are unlike.
  func folded(
    _ left: Fold, _ right: Fold, isLoose: Bool, reach: Float, _ costs: UnsafeBufferPointer<UInt8>
  ) -> Float {
    let longest = max(left.codes.count, right.codes.count)
    guard longest > 1, min(left.codes.count, right.codes.count) > 0 else { return 0 }
    let whole = Float(isLoose ? max(left.consonants, right.consonants) + 1 : longest)
    let limit = Int32(reach * 20 * whole)
    guard isLoose || Int32(abs(left.codes.count - right.codes.count) * 5) <= limit else { return 0 }
    guard LetterCosts.least(of: left.occurring & ~right.occurring, costs) <= limit,
      LetterCosts.least(of: right.occurring & ~left.occurring, costs) <= limit
    else { return 0 }
    let cost = distance(left.codes, right.codes, costs, limit: limit)
    guard cost <= limit else { return 0 }
    let ratio = Float(cost) / (20 * whole)
    return max(0, 0.97 - ratio * (1.6 + 1.7 * ratio))
  }

  /// Weighted edit distance with transposition of neighbours; where it is more than `limit`, something that is more as well.
  ///
  /// Only cells are looked at through which a way of that cost can lead: each letter dropped on one side and not on the other
  /// costs `leastDrop` and more.
  private func distance(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>, _ cost: UnsafeBufferPointer<UInt8>,
    limit: Int32
  ) -> Int32 {
    let (height, width) = (min(left.count, 32), min(right.count, 32))
    let apart = height &- width
    let spare = Int(limit) / Int(cost[LetterCosts.leastDrop]) &- abs(apart)
    guard spare >= 0 else { return limit &+ 1 }
    // How far a row may be ahead of the column, at least and at most.
    let (lowest, highest) = (min(0, apart) &- spare / 2, max(0, apart) &+ spare / 2)
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: 105) { rows in
      var (before, previous, current) = (0, 35, 70)
      rows[previous] = 0
      for column in 0..<width {
        rows[previous &+ column &+ 1] = rows[previous &+ column] &+ Int32(cost[Int(right[column])])
      }
      for row in 0..<height {
        let letter = left[row]
        let drop = Int32(cost[Int(letter)])
        let line = Int(letter) &* LetterCosts.width
        let (first, end) = (max(0, row &- highest), min(width, row &- lowest &+ 1))
        var last = first == 0 ? rows[previous] &+ drop : Self.barred
        rows[current &+ first] = last
        var best = last
        for column in first..<max(first, end) {
          let other = right[column]
          var value = rows[previous &+ column] &+ Int32(cost[line &+ Int(other)])
          value = min(value, rows[previous &+ column &+ 1] &+ drop)
          value = min(value, last &+ Int32(cost[Int(other)]))
          if row > 0, column > 0, letter == right[column &- 1], left[row &- 1] == other {
            value = min(value, rows[before &+ column &- 1] &+ 14)
          }
          rows[current &+ column &+ 1] = value
          last = value
          best = min(best, value)
        }
        if best > limit { return limit &+ 1 }
        if end < width { rows[current &+ end &+ 1] = Self.barred }
        (before, previous, current) = (previous, current, before)
      }
      return rows[previous &+ width]
    }
  }

  private static let barred: Int32 = 100_000
}
