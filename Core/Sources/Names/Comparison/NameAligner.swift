/// Pairs the words of two names.
public struct NameAligner: Sendable {
  private let similarity = WordSimilarity.shared

  public init() {}

  /// - Parameter likeness: by query word times 64 plus listed word; negative where it is not known yet.
  public func align(_ query: NameSide, _ listed: NameSide, likeness: inout [Float]) -> NameAlignment {
    var work = Work(query: query, listed: listed)
    pairWords(&work, &likeness)
    joinWords(&work)
    pairInitials(&work)
    return work.finished()
  }

  struct Work {
    let query: NameSide
    let listed: NameSide
    let rows: Int
    let columns: Int
    var queryUsed: UInt64 = 0
    var listedUsed: UInt64 = 0
    var result = NameAlignment()

    init(query: NameSide, listed: NameSide) {
      self.query = query
      self.listed = listed
      rows = min(query.words.count, NameSide.maximum)
      columns = min(listed.words.count, NameSide.maximum)
    }

    func isFree(query index: Int) -> Bool { queryUsed & (1 << UInt64(index)) == 0 }
    func isFree(listed index: Int) -> Bool { listedUsed & (1 << UInt64(index)) == 0 }

    mutating func pair(_ left: Range<Int>, _ right: Range<Int>, _ likeness: Float, isInitial: Bool = false) {
      for index in left { queryUsed |= 1 << UInt64(index) }
      for index in right { listedUsed |= 1 << UInt64(index) }
      result.pairs.append(.init(query: left, listed: right, likeness: likeness, isInitial: isInitial))
    }
  }

  private func pairWords(_ work: inout Work, _ likeness: inout [Float]) {
    var candidates: [(value: Float, row: Int, column: Int, likeness: Float)] = []
    for row in 0..<work.rows {
      let left = work.query.words[row]
      for column in 0..<work.columns {
        let place = row * 64 + column
        if likeness[place] < 0 { likeness[place] = similarity.compare(left, work.listed.words[column]) }
        let alike = likeness[place]
        guard alike >= WordSimilarity.floor else { continue }
        let weight = min(work.query.weights[row], work.listed.weights[column])
        // Equal likeness: the pair in the same place first, so that answers do not depend on sorting.
        let near = row == column ? Float(0.001) : 0
        candidates.append((alike * alike * (0.2 + weight) + near, row, column, alike))
      }
    }
    candidates.sort { ($0.value, $1.row, $1.column) > ($1.value, $0.row, $0.column) }
    for candidate in candidates
    where work.isFree(query: candidate.row) && work.isFree(listed: candidate.column) {
      work.pair(candidate.row..<candidate.row + 1, candidate.column..<candidate.column + 1, candidate.likeness)
    }
  }

  /// Pairs two or three neighbours on one side with one word on the other: `van der bilt` and `vanderbilt`.
  private func joinWords(_ work: inout Work) {
    for row in 0..<work.rows where work.isFree(query: row) && work.query.words[row].fold.count > 3 {
      if let (range, likeness) = joined(work.listed, work.columns, work.query.words[row], { work.isFree(listed: $0) }) {
        work.pair(row..<row + 1, range, likeness)
      }
    }
    for column in 0..<work.columns where work.isFree(listed: column) && work.listed.words[column].fold.count > 3 {
      if let (range, likeness) = joined(work.query, work.rows, work.listed.words[column], { work.isFree(query: $0) }) {
        work.pair(range, column..<column + 1, likeness)
      }
    }
  }

  private func joined(_ side: NameSide, _ count: Int, _ whole: NameWord, _ isFree: (Int) -> Bool) -> (
    Range<Int>, Float
  )? {
    var best: (Range<Int>, Float)?
    for start in 0..<count where isFree(start) {
      var letters = side.words[start].letters
      for end in (start + 1)..<max(start + 1, min(start + 3, count))
      where isFree(end) && letters.count < whole.letters.count + 2 {
        letters += side.words[end].letters
        guard abs(letters.count - whole.letters.count) <= 3 else { continue }
        let word = NameWord(letters: letters, scripts: side.words[start].scripts, role: .ordinary, group: 0)
        let alike = similarity.compare(word, whole) - 0.02
        if alike > 0.75, alike > best?.1 ?? 0 { best = (start..<end + 1, alike) }
        if !isFree(end) { break }
      }
    }
    return best
  }

  private func pairInitials(_ work: inout Work) {
    for row in 0..<work.rows where work.isFree(query: row) {
      let left = work.query.words[row]
      for column in 0..<work.columns where work.isFree(listed: column) {
        let right = work.listed.words[column]
        guard (left.role == .initial) != (right.role == .initial), left.letters.first == right.letters.first,
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
      for index in pair.listed { right += listed.weights[index] }
      let weight = pair.isInitial ? min(left, right) : (left + right) / 2
      result.matched += weight * pair.likeness
      result.slack += weight * (1 - pair.likeness)
      result.matchedHeaviest = max(result.matchedHeaviest, weight * pair.likeness)
      if weight > 0.3, pair.likeness >= 0.6, !pair.isInitial { result.count += 1 }
    }
    for index in 0..<rows where isFree(query: index) {
      result.queryLeft += query.weights[index]
      result.queryHeaviest = max(result.queryHeaviest, query.weights[index])
    }
    for index in 0..<columns where isFree(listed: index) {
      result.listedLeft += listed.weights[index]
      result.listedHeaviest = max(result.listedHeaviest, listed.weights[index])
    }
    let order = result.pairs.sorted { $0.query.lowerBound < $1.query.lowerBound }
    for (first, second) in zip(order, order.dropFirst()) where first.listed.lowerBound > second.listed.lowerBound {
      result.inversions += 1
    }
    return result
  }
}
