import Names

/// Working memory of one `DeltaScreen`.
public final class DeltaMemory {
  let parts: (before: ScreeningMemory, after: ScreeningMemory)
  private let stores: (before: NameStore, after: NameStore)
  private let filter: DeltaFilter
  private var whole: (before: ScreeningMemory, after: ScreeningMemory)?
  /// What was found for words of earlier subjects: customers share most of theirs.
  private var verdicts: [NameWord: DeltaFilter.Verdict] = [:]
  private static let rememberedWords = 1 << 16

  init(
    _ stores: (before: NameStore, after: NameStore), _ filter: DeltaFilter,
    parts: (before: ScreeningMemory, after: ScreeningMemory)
  ) {
    self.stores = stores
    self.filter = filter
    self.parts = parts
  }

  /// Memory for look-ups in the whole lists, made when it is needed first.
  func wholes(_ before: ScreeningIndex, _ after: ScreeningIndex) -> (before: ScreeningMemory, after: ScreeningMemory) {
    if let whole { return whole }
    let made = (before.memory(), after.memory())
    made.0.search.shortlist = parts.before.search.shortlist
    made.1.search.shortlist = parts.after.search.shortlist
    whole = made
    return made
  }

  func names(of subject: ScreeningSubject) -> [StatedName] { parts.before.search.names(of: subject) }

  private func verdict(_ word: NameWord) -> DeltaFilter.Verdict {
    if let known = verdicts[word] { return known }
    if verdicts.count >= Self.rememberedWords { verdicts.removeAll(keepingCapacity: true) }
    let verdict = filter.verdict(word)
    verdicts[word] = verdict
    return verdict
  }

  /// Whether the change can have to do with the names at all.
  func isNear(_ names: [StatedName]) -> Bool {
    names.contains { name in
      let words = name.parsed.words.prefix(NameSide.maximum)
      let isNear = words.contains { word in
        let verdict = verdict(word)
        return verdict.isNear || verdict.mayWeighOtherwise
      }
      return isNear || zip(words, words.dropFirst()).contains { filter.isNear($0, $1) }
    }
  }

  /// Whether a word of the names weighs something else after the change.
  func isReweighted(_ names: [StatedName]) -> Bool {
    names.contains { name in
      let table = WordTable(name.parsed.words)
      return name.parsed.words.indices.contains { row in
        let word = name.parsed.words[row]
        guard verdict(word).mayWeighOtherwise else { return false }
        let old = parts.before.search.weight(of: word) { stores.before.weight(stated: word, table: table, row: row) }
        let new = parts.after.search.weight(of: word) { stores.after.weight(stated: word, table: table, row: row) }
        return old != new
      }
    }
  }
}
