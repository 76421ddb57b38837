import Names

/// How a stated name stands to the same party's name in a register or a report: both written by people, in any script.
enum ReportedName: Hashable {
  case same
  /// The words agree, the legal form is of another class.
  case otherForm
  /// One has words that the other lacks; two or more agree.
  case partial
  case differs

  var fits: Bool { self != .differs }

  init(stated: String, found: String, kind: ParsedName.Kind) {
    let left = ParsedName(stated, kind: kind)
    let right = ParsedName(found, kind: kind)
    let (leftWords, rightWords) = (Self.words(left), Self.words(right))
    let (leftOver, rightOver) = Self.unmatched(leftWords, rightWords)
    let isWritten = Self.joined(leftWords) == Self.joined(rightWords) && !leftWords.isEmpty
    let count = leftWords.count - leftOver
    if isWritten || (leftOver == 0 && rightOver == 0 && count > 0) {
      let formsDiffer = left.legalForm != .none && right.legalForm != .none && left.legalForm != right.legalForm
      self = formsDiffer ? .otherForm : .same
    } else if kind == .person, count >= 2, leftOver == 0 || rightOver == 0 {
      self = .partial
    } else {
      self = .differs
    }
  }

  /// The best over all of a party's stated names; the first is the main one.
  static func best(stated: [String], found: String, kind: ParsedName.Kind) -> (likeness: ReportedName, index: Int) {
    let all = stated.enumerated().map { (likeness: ReportedName(stated: $1, found: found, kind: kind), index: $0) }
    for likeness in [ReportedName.same, .otherForm, .partial] {
      if let hit = all.first(where: { $0.likeness == likeness }) { return hit }
    }
    return (.differs, 0)
  }

  private static func words(_ name: ParsedName) -> [NameWord] { name.words.filter { $0.role != .title } }

  private static func joined(_ words: [NameWord]) -> [UInt8] { words.flatMap(\.letters) }

  /// How many words of each side have no partner on the other. Words are partners when they are spelt alike or sound alike.
  private static func unmatched(_ left: [NameWord], _ right: [NameWord]) -> (left: Int, right: Int) {
    var rest = right
    var missing = 0
    for word in left {
      if let index = rest.firstIndex(where: { $0.letters == word.letters })
        ?? rest.firstIndex(where: { $0.fold == word.fold && !$0.fold.isEmpty && word.role != .number })
      {
        rest.remove(at: index)
      } else {
        missing += 1
      }
    }
    return (missing, rest.count)
  }
}
