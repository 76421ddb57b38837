import Names

/// Tells subjects apart whose names have nothing to do with a change: nearly all of a book of customers.
///
/// It holds only the words of the entries that changed and those that weigh something else, so it stays in the processor's
/// cache. It errs on the side of asking.
struct DeltaFilter: Sendable {
  /// What a word of a subject has to do with the change.
  struct Verdict {
    /// A name of an entry that changed has a word like it, or a part of it.
    var isNear = false
    /// A word that is as good as the same weighs something else now.
    var mayWeighOtherwise = false
  }

  private struct Words: Sendable {
    let words: [NameWord]
    let table: WordTable
    let index: WordIndex

    init(_ words: [NameWord]) {
      self.words = Array(Set(words))
      table = WordTable(self.words)
      index = WordIndex(self.words)
    }
  }

  private let touched: Words
  private let moved: Words
  private let folds: Set<[UInt8]>
  private let similarity = WordSimilarity.shared

  init(touched: [NameWord], moved: [NameWord]) {
    self.touched = Words(touched)
    self.moved = Words(moved)
    folds = Set(touched.map(\.fold))
  }

  func verdict(_ word: NameWord) -> Verdict {
    let table = WordTable([word])
    var verdict = Verdict()
    verdict.isNear = word.role != .initial && (isNear(word, table) || mayBeSplit(word))
    moved.index.candidates(word) { number in
      if verdict.mayWeighOtherwise { return }
      let other = moved.words[number]
      verdict.mayWeighOtherwise =
        (word.isTranslated && word.group == other.group)
        || similarity.compare(0, in: table, number, in: moved.table, reach: 0.01) >= NameStore.same
    }
    return verdict
  }

  private func isNear(_ word: NameWord, _ table: WordTable) -> Bool {
    var isNear = false
    touched.index.candidates(word) { number in
      if !isNear {
        isNear =
          similarity.compare(0, in: table, number, in: touched.table, reach: Matcher.reach) >= WordSimilarity.floor
      }
    }
    return isNear
  }

  /// Whether the word may be two that the list writes apart.
  private func mayBeSplit(_ word: NameWord) -> Bool {
    guard word.letters.count >= Matcher.shortestSplit else { return false }
    guard word.scripts.isDisjoint(with: .consonantal) else { return true }
    for cut in 2...(word.letters.count - 2)
    where folds.contains(PhoneticFold.fold(Array(word.letters[..<cut])))
      && folds.contains(PhoneticFold.fold(Array(word.letters[cut...])))
    {
      return true
    }
    return false
  }

  /// Whether two neighbouring words of a subject may be one word of the list.
  func isNear(_ first: NameWord, _ second: NameWord) -> Bool {
    guard let joined = Matcher.joined(first, second) else { return false }
    let table = WordTable([joined])
    var isNear = false
    touched.index.joined(joined) { number in
      if !isNear { isNear = similarity.compare(0, in: table, number, in: touched.table) >= Matcher.alikeJoined }
    }
    return isNear
  }
}
