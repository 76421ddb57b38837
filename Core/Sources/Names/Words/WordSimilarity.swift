/// How alike two words of names sound and look, from 0 (unlike) to 1 (the same letters).
///
/// An alignment of the phonetic folds in which letters that are confused in romanising or typing cost less, and vowels cost
/// hardly anything where one side comes from a script that leaves them out.
public struct WordSimilarity: Sendable {
  /// Likenesses under this count as none.
  public static let floor: Float = 0.42

  /// Costs are in twentieths of a whole letter.
  private let costs: [UInt8]
  private let looseCosts: [UInt8]

  public static let shared = WordSimilarity()

  public init() {
    (costs, looseCosts) = LetterCosts.tables()
  }

  public func compare(_ left: NameWord, _ right: NameWord) -> Float {
    compare(0, in: WordTable([left]), 0, in: WordTable([right]))
  }

  /// Likeness of two folds. `isLoose`: one side wrote no vowels. `reach`: cost by letter from which on they are unlike.
  func folded(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>, isLoose: Bool, reach: Float = 0.28
  ) -> Float {
    let longest = max(left.count, right.count)
    guard longest > 1, min(left.count, right.count) > 0 else { return 0 }
    let whole = Float(isLoose ? consonants(left, right) : longest)
    let limit = Int(reach * 20 * whole)
    guard isLoose || abs(left.count - right.count) * 5 <= limit else { return 0 }
    let cost = distance(left, right, isLoose ? looseCosts : costs, limit: limit)
    guard cost <= limit else { return 0 }
    let ratio = Float(cost) / (20 * whole)
    return max(0, 0.97 - ratio * (1.6 + 1.7 * ratio))
  }

  private func consonants(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Int {
    func count(_ word: UnsafeBufferPointer<UInt8>) -> Int {
      word.reduce(0) { $0 + (LetterCosts.isVowel(LetterCosts.code($1)) ? 0 : 1) }
    }
    return max(count(left), count(right)) + 1
  }

  /// Weighted edit distance with transposition of neighbours.
  private func distance(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>, _ table: [UInt8], limit: Int
  ) -> Int {
    let width = min(right.count, 32)
    let height = min(left.count, 32)
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: 99) { rows in
      table.withUnsafeBufferPointer { cost in
        var before = 0
        var previous = 33
        var current = 66
        rows[previous] = 0
        for column in 0..<width {
          rows[previous + column + 1] = rows[previous + column] + Int32(cost[LetterCosts.code(right[column])])
        }
        for row in 0..<height {
          let letter = LetterCosts.code(left[row])
          let drop = Int32(cost[letter])
          rows[current] = rows[previous] + drop
          var best = rows[current]
          for column in 0..<width {
            let other = LetterCosts.code(right[column])
            var value = rows[previous + column] + (letter == other ? 0 : Int32(cost[letter * 32 + other]))
            value = min(value, rows[previous + column + 1] + drop)
            value = min(value, rows[current + column] + Int32(cost[other]))
            if row > 0, column > 0, left[row - 1] == right[column], left[row] == right[column - 1] {
              value = min(value, rows[before + column - 1] + 14)
            }
            rows[current + column + 1] = value
            best = min(best, value)
          }
          if Int(best) > limit { return limit + 1 }
          (before, previous, current) = (previous, current, before)
        }
        return Int(rows[previous + width])
      }
    }
  }
}
