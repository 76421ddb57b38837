/// Many words side by side in flat memory, for comparing one with thousands.
public struct WordTable: Sendable {
  struct Row: Sendable {
    var start: UInt32
    var count: UInt8
    var role: NameWord.Role
    var scripts: ScriptSet
    var group: Int32
    var korean: UInt32
    /// Number of letters before folding, and the first of them.
    var letterCount: UInt8
    var first: UInt8
    /// Tells different letters apart where the folds are equal.
    var letters: UInt64
    /// A bit for each letter code in the fold.
    var occurring: UInt64
  }

  let rows: [Row]
  /// What is enough to pass most words by.
  let outlines: [WordOutline]
  /// Folds one after another, in the codes of `LetterCosts`.
  let folds: [UInt8]

  public init(_ words: [NameWord]) {
    var rows: [Row] = []
    var folds: [UInt8] = []
    rows.reserveCapacity(words.count)
    for word in words {
      let start = folds.count
      var occurring: UInt64 = 0
      for byte in word.fold.prefix(NameScanner.maximumLetters) {
        let code = LetterCosts.code(byte)
        occurring |= 1 << UInt64(code)
        folds.append(UInt8(code))
      }
      rows.append(
        Row(
          start: UInt32(start), count: UInt8(folds.count - start), role: word.role, scripts: word.scripts,
          group: word.group, korean: word.korean, letterCount: UInt8(clamping: word.letters.count),
          first: word.letters.first ?? 0, letters: word.key, occurring: occurring))
    }
    self.rows = rows
    self.folds = folds
    outlines = rows.map(WordOutline.init)
  }

  public var count: Int { rows.count }
}

extension WordSimilarity {
  /// Likeness of a word of one table to a word of another.
  ///
  /// - Parameter reach: cost by letter from which on they count as unlike; a lower one is faster.
  public func compare(_ left: Int, in query: WordTable, _ right: Int, in listed: WordTable, reach: Float = 0.28)
    -> Float
  {
    var likeness: Float = 0
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 1) { numbers in
      numbers[0] = Int32(right)
      compare(left, in: query, UnsafeBufferPointer(numbers), in: listed, reach: reach) { likeness = $1 }
    }
    return likeness
  }

  /// Hands out the likeness of a word of one table to each of many of another; those that are nothing alike are left out.
  public func compare(
    _ left: Int, in query: WordTable, _ numbers: UnsafeBufferPointer<Int32>, in listed: WordTable, reach: Float = 0.28,
    _ take: (Int, Float) -> Void
  ) {
    let row = query.rows[left]
    query.folds.withUnsafeBufferPointer { queryFolds in
      listed.folds.withUnsafeBufferPointer { folds in
        listed.rows.withUnsafeBufferPointer { rows in
          listed.outlines.withUnsafeBufferPointer { outlines in
            costs.plain.withUnsafeBufferPointer { plain in
              costs.loose.withUnsafeBufferPointer { loose in
                let fold = row.fold(in: queryFolds)
                let outline = query.outlines[left]
                for number in numbers {
                  if outline.excludes(outlines[Int(number)], reach, plain) { continue }
                  let other = rows[Int(number)]
                  take(Int(number), compare(row, fold, other, other.fold(in: folds), reach, (plain, loose)))
                }
              }
            }
          }
        }
      }
    }
  }

  private static func isEqual(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    for place in 0..<left.count where left[place] != right[place] { return false }
    return true
  }

  private func compare(
    _ left: WordTable.Row, _ first: Fold, _ right: WordTable.Row, _ second: Fold, _ reach: Float,
    _ costs: (plain: UnsafeBufferPointer<UInt8>, loose: UnsafeBufferPointer<UInt8>)
  ) -> Float {
    let isSameSound = first.occurring == second.occurring && Self.isEqual(first.codes, second.codes)
    if isSameSound, left.letters == right.letters { return 1 }
    if left.role == .number || right.role == .number || left.role == .initial || right.role == .initial { return 0 }
    if left.korean == right.korean, left.korean != 0, left.scripts != right.scripts,
      left.scripts == .hangul || right.scripts == .hangul
    {
      return 0.96
    }
    if isSameSound { return 0.98 }
    let isLoose = left.scripts.isDisjoint(with: .consonantal) != right.scripts.isDisjoint(with: .consonantal)
    let alike = folded(first, second, isLoose: isLoose, reach: reach, isLoose ? costs.loose : costs.plain)
    if left.group != 0, left.group == right.group { return max(0.92, alike) }
    return alike
  }
}

extension WordTable.Row {
  func fold(in folds: UnsafeBufferPointer<UInt8>) -> WordSimilarity.Fold {
    WordSimilarity.Fold(
      codes: UnsafeBufferPointer(rebasing: folds[Int(start)..<Int(start) + Int(count)]), occurring: occurring)
  }
}
