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
  }

  let rows: [Row]
  /// Folds one after another, in the codes of `LetterCosts`.
  let folds: [UInt8]

  public init(_ words: [NameWord]) {
    var rows: [Row] = []
    var folds: [UInt8] = []
    rows.reserveCapacity(words.count)
    for word in words {
      let fold = word.fold.prefix(NameScanner.maximumLetters)
      rows.append(
        Row(
          start: UInt32(folds.count), count: UInt8(fold.count), role: word.role, scripts: word.scripts,
          group: word.group,
          korean: word.korean, letterCount: UInt8(clamping: word.letters.count), first: word.letters.first ?? 0,
          letters: word.key))
      for byte in fold { folds.append(UInt8(LetterCosts.code(byte))) }
    }
    self.rows = rows
    self.folds = folds
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
    let (one, other) = (query.rows[left], listed.rows[right])
    return query.folds.withUnsafeBufferPointer { first in
      listed.folds.withUnsafeBufferPointer { second in
        compare(
          one, UnsafeBufferPointer(rebasing: first[Int(one.start)..<Int(one.start) + Int(one.count)]), other,
          UnsafeBufferPointer(rebasing: second[Int(other.start)..<Int(other.start) + Int(other.count)]), reach)
      }
    }
  }

  private static func isEqual(_ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    for place in 0..<left.count where left[place] != right[place] { return false }
    return true
  }

  func compare(
    _ left: WordTable.Row, _ first: UnsafeBufferPointer<UInt8>, _ right: WordTable.Row,
    _ second: UnsafeBufferPointer<UInt8>,
    _ reach: Float
  ) -> Float {
    let isSameSound = Self.isEqual(first, second)
    if isSameSound, left.letters == right.letters { return 1 }
    if left.role == .number || right.role == .number || left.role == .initial || right.role == .initial { return 0 }
    if left.korean == right.korean, left.korean != 0, left.scripts != right.scripts,
      left.scripts == .hangul || right.scripts == .hangul
    {
      return 0.96
    }
    if isSameSound { return 0.98 }
    let alike = folded(
      first, second,
      isLoose: left.scripts.isDisjoint(with: .consonantal) != right.scripts.isDisjoint(with: .consonantal),
      reach: reach)
    if left.group != 0, left.group == right.group { return max(0.92, alike) }
    return alike
  }
}
