import Screening
import Vocabulary
import Workflow

/// The two sides of a match next to each other, row by row.
struct MatchSides: Sendable {
  /// A piece of a value, and whether the other side lacks it.
  struct Piece: Sendable {
    let text: String
    let differs: Bool
  }

  struct Value: Sendable {
    let pieces: [Piece]
  }

  struct Row: Sendable {
    let label: String
    /// Empty where nothing is stated, or covered.
    let stated: [Value]
    let listed: [Value]
    let hasStated: Bool
    let hasListed: Bool
    let verdict: Chip?
    /// Whether there may be something on the applicant's side that is not shown.
    let isCovered: Bool
  }

  let rows: [Row]
  let isRevealed: Bool

  /// - Parameter sides: nil where the applicant's side is covered: then only the list's side is shown.
  init(_ sides: PairSides?, listed entry: PairSides.Side?) {
    isRevealed = sides != nil
    let (stated, listed) = (sides?.stated, sides?.listed ?? entry)
    func row(
      _ label: String, _ side: KeyPath<PairSides.Side, [String]>, byWord: Bool = false, isOfLists: Bool = false
    ) -> Row {
      Self.row(
        label, stated?[keyPath: side] ?? [], listed?[keyPath: side] ?? [], isRevealed: sides != nil || isOfLists,
        byWord,
        isOfLists: isOfLists)
    }
    rows = [
      row("Names", \.names, byWord: true), row("Born", \.birthDates), row("Countries", \.countries),
      row("Numbers", \.numbers), row("Programmes", \.programmes, isOfLists: true),
    ].filter { $0.hasListed || $0.hasStated }
  }

  private static func row(
    _ label: String, _ stated: [String], _ listed: [String], isRevealed: Bool, _ byWord: Bool, isOfLists: Bool
  ) -> Row {
    let (mine, theirs) = (parts(stated, byWord), parts(listed, byWord))
    func values(_ texts: [String], besides others: Set<String>) -> [Value] {
      texts.map { text in
        Value(
          pieces: split(text, byWord).map {
            Piece(text: $0, differs: isRevealed && !stated.isEmpty && !listed.isEmpty && !others.contains(folded($0)))
          })
      }
    }
    return Row(
      label: label, stated: values(stated, besides: theirs), listed: values(listed, besides: mine),
      hasStated: !stated.isEmpty, hasListed: !listed.isEmpty,
      verdict: isRevealed && !isOfLists ? chip(mine, theirs) : nil, isCovered: !isRevealed)
  }

  private static func chip(_ mine: Set<String>, _ theirs: Set<String>) -> Chip? {
    if mine.isEmpty || theirs.isEmpty { return Chip("One side is silent", .calm) }
    if mine == theirs { return Chip("The same", .bad) }
    return mine.isDisjoint(with: theirs) ? Chip("Differs", .good) : Chip("Alike in part", .warn)
  }

  private static func parts(_ texts: [String], _ byWord: Bool) -> Set<String> {
    Set(texts.flatMap { split($0, byWord).map(folded) })
  }

  private static func split(_ text: String, _ byWord: Bool) -> [String] {
    guard byWord else { return [text] }
    return text.split { $0.isWhitespace || $0 == "," }.map(String.init)
  }

  /// Case, accents and punctuation do not matter for what is marked.
  private static func folded(_ text: String) -> String {
    PairFolding.folded(text)
  }
}
