/// Pairs the words of two names.
public struct NameAligner: Sendable {
  /// Likenesses of the words of a query (rows) to those of a listed name (columns).
  public struct Likenesses: ~Copyable {
    public static let unknown: Float = -1
    private let values: UnsafeMutableBufferPointer<Float>

    public init() {
      values = .allocate(capacity: NameSide.maximum * NameSide.maximum)
      values.initialize(repeating: 0)
    }

    deinit { values.deallocate() }

    /// - Precondition: both are less than `NameSide.maximum`.
    public subscript(row: Int, column: Int) -> Float {
      get { values[row * NameSide.maximum + column] }
      nonmutating set { values[row * NameSide.maximum + column] = newValue }
    }

    /// Sets the likenesses of all words of a query to one listed word.
    public func set(column: Int, _ likenesses: UnsafeBufferPointer<Float>) {
      for row in 0..<likenesses.count { values[row &* NameSide.maximum &+ column] = likenesses[row] }
    }

    public func clear(column: Int, rows: Int) {
      for row in 0..<rows { values[row &* NameSide.maximum &+ column] = 0 }
    }
  }

  let similarity = WordSimilarity.shared

  public init() {}

  /// - Parameters:
  ///   - query: the name looked for.
  ///   - listed: the words that `numbers` refers to.
  ///   - numbers: the listed name, as places in `listed`.
  ///   - likeness: filled for every row and column; `unknown` where it is to be computed.
  ///   - takesAcronyms: whether a word may stand for others by their initials, as in names of organizations.
  public func align(
    _ query: NameSide, _ listed: NameSide, _ numbers: ArraySlice<Int32>, _ likeness: borrowing Likenesses,
    takesAcronyms: Bool
  ) -> NameAlignment {
    var work = Work(query: query, listed: listed, numbers: numbers)
    withUnsafeTemporaryAllocation(of: Option.self, capacity: work.rows * work.columns) { space in
      let options = options(work, likeness, in: space)
      pair(options, above: Self.sure, &work)
      guard work.hasLeftOver else { return }
      joinWords(&work)
      if takesAcronyms { pairAcronyms(&work) }
      pair(options, above: WordSimilarity.floor, &work)
      pairInitials(&work)
      pairLeftOver(&work)
    }
    return work.finished()
  }

  /// Aligns two names with nothing known beforehand.
  public func align(_ query: NameSide, _ listed: NameSide, takesAcronyms: Bool) -> NameAlignment {
    let likeness = Likenesses()
    for row in 0..<min(query.words.count, NameSide.maximum) {
      for column in 0..<min(listed.words.count, NameSide.maximum) { likeness[row, column] = Likenesses.unknown }
    }
    let numbers = ArraySlice(listed.words.indices.map { Int32($0) })
    return align(query, listed, numbers, likeness, takesAcronyms: takesAcronyms)
  }

  struct Work {
    let query: NameSide
    let listed: NameSide
    let numbers: ArraySlice<Int32>
    let rows: Int
    let columns: Int
    var queryUsed: UInt32 = 0
    var listedUsed: UInt32 = 0
    var result = NameAlignment()

    init(query: NameSide, listed: NameSide, numbers: ArraySlice<Int32>) {
      self.query = query
      self.listed = listed
      self.numbers = numbers
      rows = min(query.words.count, NameSide.maximum)
      columns = min(numbers.count, NameSide.maximum)
    }

    func number(_ column: Int) -> Int { Int(numbers[numbers.startIndex + column]) }
    func listedRow(_ column: Int) -> WordTable.Row { listed.table.rows[number(column)] }
    func listedWeight(_ column: Int) -> Float { listed.weights[number(column)] }
    func isFree(query index: Int) -> Bool { queryUsed & (1 << UInt32(index)) == 0 }
    func isFree(listed index: Int) -> Bool { listedUsed & (1 << UInt32(index)) == 0 }
    /// Whether two words that stand side by side have no partner yet.
    var hasListedNeighbours: Bool { Self.hasNeighbours(~listedUsed & (1 << UInt32(columns) - 1)) }
    var hasQueryNeighbours: Bool { Self.hasNeighbours(~queryUsed & (1 << UInt32(rows) - 1)) }
    private static func hasNeighbours(_ free: UInt32) -> Bool { free & (free >> 1) != 0 }
    var hasLeftOver: Bool { queryUsed.nonzeroBitCount < rows && listedUsed.nonzeroBitCount < columns }

    mutating func pair(
      _ left: Range<Int>, _ right: Range<Int>, _ likeness: Float, isInitial: Bool = false, isAcronym: Bool = false
    ) {
      for index in left { queryUsed |= 1 << UInt32(index) }
      for index in right { listedUsed |= 1 << UInt32(index) }
      result.pairs.append(
        .init(query: left, listed: right, likeness: likeness, isInitial: isInitial, isAcronym: isAcronym))
    }
  }

  private struct Option {
    var value: Float
    var row: Int
    var column: Int
    var likeness: Float
  }

  /// Likenesses from here on are paired before joined words are tried.
  private static let sure: Float = 0.75
  /// Pairs of lower likeness speak against the names as well.
  static let faint: Float = 0.58

  /// The pairs that are possible, best first.
  private func options(
    _ work: borrowing Work, _ likeness: borrowing Likenesses, in space: UnsafeMutableBufferPointer<Option>
  ) -> UnsafeBufferPointer<Option> {
    var count = 0
    for row in 0..<work.rows {
      for column in 0..<work.columns {
        var alike = likeness[row, column]
        if alike < 0 { alike = compare(work, row, column) }
        guard alike >= WordSimilarity.floor else { continue }
        let weight = min(work.query.weights[row], work.listedWeight(column))
        // Of equal options the pair in the same place comes first, so that answers do not depend on sorting.
        let near = row == column ? Float(0.001) : 0
        let option = Option(value: alike * alike * (0.2 + weight) + near, row: row, column: column, likeness: alike)
        // Those of equal value stay in the order of rows and columns.
        var place = count
        while place > 0, space[place - 1].value < option.value {
          space[place] = space[place - 1]
          place -= 1
        }
        space[place] = option
        count += 1
      }
    }
    return UnsafeBufferPointer(rebasing: space[..<count])
  }

  private func pair(_ options: UnsafeBufferPointer<Option>, above floor: Float, _ work: inout Work) {
    for option in options
    where option.likeness >= floor && work.isFree(query: option.row) && work.isFree(listed: option.column) {
      work.pair(option.row..<option.row + 1, option.column..<option.column + 1, option.likeness)
    }
  }

  private func compare(_ work: borrowing Work, _ row: Int, _ column: Int) -> Float {
    similarity.compare(row, in: work.query.table, work.number(column), in: work.listed.table)
  }

  /// Compares in full what the search did not bring together: words with two slips and more.
  private func pairLeftOver(_ work: inout Work) {
    for row in 0..<work.rows where work.isFree(query: row) && work.query.weights[row] > 0.25 {
      var best: (column: Int, likeness: Float)?
      for column in 0..<work.columns where work.isFree(listed: column) && work.listedWeight(column) > 0.25 {
        let alike = compare(work, row, column)
        if alike >= WordSimilarity.floor, alike > best?.likeness ?? 0 { best = (column, alike) }
      }
      if let best { work.pair(row..<row + 1, best.column..<best.column + 1, best.likeness) }
    }
  }

  /// Pairs two or three neighbours on one side with one word on the other: `van der bilt` and `vanderbilt`.
  private func joinWords(_ work: inout Work) {
    for row in 0..<work.rows
    where work.hasListedNeighbours && work.isFree(query: row) && work.query.table.rows[row].count > 3 {
      let whole = (side: work.query, place: row)
      if let (range, likeness) = joined(whole, work.listed, work.columns, { work.number($0) }, ~work.listedUsed) {
        work.pair(row..<row + 1, range, likeness)
      }
    }
    for column in 0..<work.columns
    where work.hasQueryNeighbours && work.isFree(listed: column) && work.listedRow(column).count > 3 {
      let whole = (side: work.listed, place: work.number(column))
      if let (range, likeness) = joined(whole, work.query, work.rows, { $0 }, ~work.queryUsed) {
        work.pair(range, column..<column + 1, likeness)
      }
    }
  }

  /// - Parameters:
  ///   - number: place in `parts` of a word of the name.
  ///   - free: a bit for each word of the name that has no partner yet.
  private func joined(
    _ whole: (side: NameSide, place: Int), _ parts: NameSide, _ count: Int, _ number: (Int) -> Int, _ free: UInt32
  ) -> (Range<Int>, Float)? {
    var best: (Range<Int>, Float)?
    let row = whole.side.table.rows[whole.place]
    for start in 0..<count where free & (1 << UInt32(start)) != 0 {
      guard start + 1 < count, free & (1 << UInt32(start + 1)) != 0 else { continue }
      let first = parts.table.rows[number(start)]
      // A side without vowels begins and ends as it likes.
      let isLoose = first.scripts.isDisjoint(with: .consonantal) != row.scripts.isDisjoint(with: .consonantal)
      let next = parts.table.rows[number(start + 1)]
      let (length, wanted) = (Int(first.letterCount), Int(row.letterCount))
      guard isLoose || (length < wanted && length + Int(next.letterCount) <= wanted + 3) else { continue }
      guard
        isLoose || first.role == .particle
          || parts.table.folds[Int(first.start)] == whole.side.table.folds[Int(row.start)]
      else { continue }
      if let found = joined(from: start, isLoose, whole, parts, count, number, free),
        found.1 > best?.1 ?? 0
      {
        best = found
      }
    }
    return best
  }

  private func joined(
    from start: Int, _ isLoose: Bool, _ whole: (side: NameSide, place: Int), _ parts: NameSide, _ count: Int,
    _ number: (Int) -> Int,
    _ free: UInt32
  ) -> (Range<Int>, Float)? {
    var best: (Range<Int>, Float)?
    let first = parts.words[number(start)]
    var letters = first.letters
    let wanted = whole.side.words[whole.place].letters.count
    for end in (start + 1)..<max(start + 1, min(start + 3, count)) {
      guard free & (1 << UInt32(end)) != 0, isLoose || letters.count < wanted else { break }
      letters += parts.words[number(end)].letters
      guard abs(letters.count - wanted) <= (isLoose ? 6 : 3) else { continue }
      let word = NameWord(letters: letters, scripts: first.scripts, role: .ordinary, group: 0)
      let alike = similarity.compare(0, in: WordTable([word]), whole.place, in: whole.side.table)
      if alike > 0.75, alike > best?.1 ?? 0 { best = (start..<end + 1, alike) }
    }
    return best
  }

  private func pairInitials(_ work: inout Work) {
    for row in 0..<work.rows where work.isFree(query: row) {
      let left = work.query.table.rows[row]
      for column in 0..<work.columns where work.isFree(listed: column) {
        let right = work.listedRow(column)
        guard (left.role == .initial) != (right.role == .initial), left.first == right.first,
          left.role == .initial ? right.role == .ordinary : left.role == .ordinary
        else { continue }
        work.pair(row..<row + 1, column..<column + 1, 0.75, isInitial: true)
        break
      }
    }
  }
}

extension NameAligner.Work {
  func finished() -> NameAlignment {
    var result = result
    for pair in result.pairs {
      var left: Float = 0
      var right: Float = 0
      for index in pair.query { left += query.weights[index] }
      for index in pair.listed { right += listedWeight(index) }
      let weight = pair.isInitial ? min(left, right) : (left + right) / 2
      // A faint likeness is half a contradiction.
      if pair.likeness < NameAligner.faint {
        let doubt = weight * min(1, (NameAligner.faint - pair.likeness) / 0.2)
        result.queryHeaviest = max(result.queryHeaviest, doubt)
        result.listedHeaviest = max(result.listedHeaviest, doubt)
      }
      result.matched += weight * pair.likeness
      result.slack += weight * (1 - pair.likeness)
      if weight > 0.25, !pair.isInitial {
        result.weakest = min(result.weakest, pair.likeness)
        if pair.likeness >= 0.6 { result.count += pair.query.count }
      }
    }
    for index in 0..<rows where isFree(query: index) {
      result.queryLeft += query.weights[index]
      result.queryHeaviest = max(result.queryHeaviest, query.weights[index])
    }
    for index in 0..<columns where isFree(listed: index) {
      result.listedLeft += listedWeight(index)
      result.listedHeaviest = max(result.listedHeaviest, listedWeight(index))
    }
    if result.pairs.count > 1 {
      let order = result.pairs.sorted { $0.query.lowerBound < $1.query.lowerBound }
      for (first, second) in zip(order, order.dropFirst()) where first.listed.lowerBound > second.listed.lowerBound {
        result.inversions += 1
      }
    }
    return result
  }
}
