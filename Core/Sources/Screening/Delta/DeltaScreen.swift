import Names
public import Vocabulary

/// Finds what a change of lists does to one subject after another, without asking the whole lists: only entries that changed
/// are compared, with the scores that they have in the whole.
///
/// Its size is that of the change. Subjects may come from anywhere, one at a time, so a million of them need no memory.
public struct DeltaScreen: Sendable {
  public let deltas: [ListDelta]
  /// Entries that are the same in both versions, but have words that became rarer or more common by a whole step, so that
  /// their scores are others now.
  public let reweighted: [String]
  private let changedIdentities: Set<String>
  private let before: Side
  private let after: Side
  private let filter: DeltaFilter

  /// One version: all of it, and the entries that are not the same in the other.
  private struct Side: Sendable {
    let whole: ScreeningIndex
    let part: ScreeningIndex

    init(_ whole: ScreeningIndex, touched: Set<String>) {
      self.whole = whole
      part = whole.part(whole.ids.indices.filter { touched.contains(whole.ids[$0]) })
    }
  }

  /// Makes the indexes as well; takes twice as long as one index.
  public init(before: [Watchlist], after: [Watchlist]) {
    self.init(
      before: ScreeningIndex(before), after: ScreeningIndex(after), deltas: ListDelta.between(before, after))
  }

  /// - Parameters:
  ///   - before: the lists that the subjects were screened against.
  ///   - after: the lists that are in use from now on.
  public init(before: ScreeningIndex, after: ScreeningIndex, deltas: [ListDelta]) {
    self.deltas = deltas
    var touched = Set<String>()
    for delta in deltas {
      touched.formUnion(delta.added.map(\.id))
      touched.formUnion(delta.removed.map(\.id))
      touched.formUnion(delta.changed.map(\.after.id))
    }
    changedIdentities = Set(deltas.flatMap { $0.changed.filter(\.concernsIdentity).map(\.after.id) })
    let moved = Reweighting(before.store, after.store)
    let reweighted = Set(moved.entries(of: before) + moved.entries(of: after)).subtracting(touched)
    self.reweighted = reweighted.sorted()
    touched.formUnion(reweighted)
    self.before = Side(before, touched: touched)
    self.after = Side(after, touched: touched)
    filter = DeltaFilter(
      touched: self.before.part.store.vocabulary + self.after.part.store.vocabulary, moved: moved.words)
  }

  /// What became of the matches of a subject with the entries that changed.
  ///
  /// - Parameter minimumScore: matches below are as none; 0.7 asks what changes for those who decide.
  /// - Returns: by score after the change, then before it, falling; then by entry id. Matches that stay the same are left
  ///   out, unless the entry itself changed in what it says of identity.
  public func changes(
    for subject: ScreeningSubject, minimumScore: Double = 0.7, explain: Bool = false, using memory: DeltaMemory
  ) -> [MatchChange] {
    let names = memory.names(of: subject)
    guard memory.isNear(names) || hasNumber(subject) else { return [] }
    if memory.isReweighted(names) {
      // A word of the subject itself became rarer or more common: every match may have another score.
      return changes(
        subject, names, minimumScore, explain, (before.whole, after.whole), memory.wholes(before.whole, after.whole))
    }
    return changes(subject, names, minimumScore, explain, (before.part, after.part), memory.parts)
  }

  /// Whether an entry that changed has a number of the subject.
  private func hasNumber(_ subject: ScreeningSubject) -> Bool {
    subject.identifiers.contains { identifier in
      let number = ListText.number(identifier.value)
      return before.part.byNumber[number] != nil || after.part.byNumber[number] != nil
    }
  }

  private typealias Pair<Value> = (before: Value, after: Value)

  private func changes(
    _ subject: ScreeningSubject, _ names: [StatedName], _ minimumScore: Double, _ explain: Bool,
    _ indexes: Pair<ScreeningIndex>, _ memories: Pair<ScreeningMemory>
  ) -> [MatchChange] {
    let (before, after) = indexes
    let old = before.scored(subject, names, minimumScore: minimumScore, &memories.before.search)
    let new = after.scored(subject, names, minimumScore: minimumScore, &memories.after.search)
    if old.isEmpty, new.isEmpty { return [] }
    var left = Dictionary(
      old.map { (before.ids[Int($0.candidate.entry)], $0) }, uniquingKeysWith: { first, _ in first })
    var changes: [MatchChange] = new.compactMap { scored in
      let entry = after.ids[Int(scored.candidate.entry)]
      let earlier = left.removeValue(forKey: entry)
      if let earlier, earlier.score == scored.score, !changedIdentities.contains(entry) { return nil }
      let match = after.match(subject, scored, explain: explain)
      return MatchChange(match: match, before: earlier?.score, after: scored.score)
    }
    changes += left.values.map {
      MatchChange(match: before.match(subject, $0, explain: explain), before: $0.score, after: nil)
    }
    return changes.sorted()
  }

  /// Whether the answer for the subject changes at all.
  public func concerns(_ subject: ScreeningSubject, minimumScore: Double = 0.7, using memory: DeltaMemory) -> Bool {
    !changes(for: subject, minimumScore: minimumScore, using: memory).isEmpty
  }

  /// Whether the answer for somebody whom a statement names changes.
  public func concerns(_ statement: Statement, minimumScore: Double = 0.7, using memory: DeltaMemory) -> Bool {
    ScreenedParty.all(in: statement).contains { concerns($0.subject, minimumScore: minimumScore, using: memory) }
  }

  /// Working memory, for one thread at a time.
  public func memory() -> DeltaMemory {
    DeltaMemory(
      (before.whole.store, after.whole.store), filter, parts: (before.part.memory(), after.part.memory()))
  }
}
