extension NameAligner {
  /// Acronyms of fewer letters are too many.
  private static let letters = 3...6
  private static let likeness: Float = 0.8

  /// Pairs a word with neighbours on the other side whose initials it is: `edb` and `experimental design bureau`.
  func pairAcronyms(_ work: inout Work) {
    let free = (query: ~work.queryUsed & mask(work.rows), listed: ~work.listedUsed & mask(work.columns))
    if hasRun(free.listed) {
      for row in 0..<work.rows where work.isFree(query: row) && isAcronym(work.query.table.rows[row]) {
        let letters = work.query.words[row].letters
        let range = words(of: letters, work.listed, work.columns, { work.number($0) }, ~work.listedUsed)
        if let range { work.pair(row..<row + 1, range, Self.likeness, isAcronym: true) }
      }
    }
    if hasRun(free.query) {
      for column in 0..<work.columns where work.isFree(listed: column) && isAcronym(work.listedRow(column)) {
        let letters = work.listed.words[work.number(column)].letters
        let range = words(of: letters, work.query, work.rows, { $0 }, ~work.queryUsed)
        if let range { work.pair(range, column..<column + 1, Self.likeness, isAcronym: true) }
      }
    }
  }

  private func mask(_ count: Int) -> UInt32 { 1 << UInt32(count) - 1 }

  /// Whether three neighbours have no partner yet.
  private func hasRun(_ free: UInt32) -> Bool { free & free >> 1 & free >> 2 != 0 }

  private func isAcronym(_ row: WordTable.Row) -> Bool {
    Self.letters.contains(Int(row.letterCount)) && row.role == .ordinary
  }

  /// Neighbours without partner that begin with the letters; `of`, `and` and the like may stand between them.
  private func words(
    of letters: [UInt8], _ side: NameSide, _ count: Int, _ number: (Int) -> Int, _ free: UInt32
  ) -> Range<Int>? {
    for start in 0..<count {
      var (end, place) = (start, 0)
      while place < letters.count, end < count, free & (1 << UInt32(end)) != 0 {
        let row = side.table.rows[number(end)]
        if row.first == letters[place] {
          place += 1
        } else if place == 0 || row.role != .particle {
          break
        }
        end += 1
      }
      if place == letters.count { return start..<end }
    }
    return nil
  }
}
