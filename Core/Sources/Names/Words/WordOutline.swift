/// A word in eight bytes: which letters its fold has and how many. Enough to tell that two words are nothing alike without
/// looking at them.
struct WordOutline: Sendable {
  private let bits: UInt64

  /// A bit for each letter code; the length stands above them.
  private static let codes: UInt64 = 1 << 48 - 1
  private static let lengthPlace: UInt64 = 48
  /// Words that are alike by other things than letters, or are compared loosely.
  private static let isPeculiar: UInt64 = 1 << 63

  init(_ row: WordTable.Row) {
    let isPeculiar = row.group != 0 || row.scripts == .hangul || !row.scripts.isDisjoint(with: .consonantal)
    bits =
      row.occurring & Self.codes | UInt64(row.count) << Self.lengthPlace | (isPeculiar ? Self.isPeculiar : 0)
  }

  private var length: Int { Int(bits >> Self.lengthPlace & 0x3F) }

  /// Whether the letters that one has and the other has not cost more than `reach` allows; then the words are nothing alike.
  func excludes(_ other: WordOutline, _ reach: Float, _ costs: UnsafeBufferPointer<UInt8>) -> Bool {
    guard (bits | other.bits) & Self.isPeculiar == 0 else { return false }
    let limit = Int32(reach * 20 * Float(max(length, other.length)))
    let (mine, others) = (bits & Self.codes, other.bits & Self.codes)
    return LetterCosts.least(of: mine & ~others, costs) > limit || LetterCosts.least(of: others & ~mine, costs) > limit
  }
}
