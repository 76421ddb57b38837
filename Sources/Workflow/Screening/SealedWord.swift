import Screening
import Vocabulary

/// A word on a match, ready to be stored.
struct SealedWord: Sendable {
  let record: ClearanceRecord
  let sides: PairSides
  let sealedSides: SealedField
  let sealedWords: SealedField?

  func heading(_ action: String, by actor: Actor) -> EntryHeading {
    EntryHeading(
      at: record.at, actor: actor, action: action, subject: record.application.text,
      details: [
        "clearance": record.id.text, "finding": record.finding.text, "entry": record.entry,
        "verdict": record.verdict.rawValue, "reason": record.reason,
      ])
  }
}

extension Services {
  /// - Parameter words: nil where the word comes with a decision, which has its own.
  func word(
    on finding: FindingRecord, in dossier: Dossier, verdict: ClearanceRecord.Verdict, reason: String, words: String?,
    state: ClearanceRecord.State, needsSecondPerson: Bool, by actor: Actor, approvedBy: Actor? = nil,
    decision: DecisionID? = nil
  ) throws -> SealedWord {
    let rules = rules
    let book = PairBook(dossier.statement, rules: rules, key: dossier.key)
    guard let entry = finding.reference, let sides = book.sides(PairKey(role: finding.role, entry: entry)),
      let list = rules.list(of: entry)
    else { throw WorkflowError(.conflict, "the listed party is not on the lists any more") }
    let digests = try book.digests(sides)
    let id: ClearanceID = surroundings.identifier()
    let sealedSides = try seal(sides, field: "pair/\(id)", with: dossier.key)
    let sealedWords = try words.map { try seal($0, field: "pair-words/\(id)", with: dossier.key) }
    let at = now
    let record = ClearanceRecord(
      id: id, application: finding.application, role: finding.role, entry: entry, list: list.list, finding: finding.id,
      verdict: verdict, state: state, at: at, by: actor, reason: reason, needsSecondPerson: needsSecondPerson,
      approvedBy: approvedBy, approvedAt: approvedBy.map { _ in at }, decision: decision, listVersion: list.version,
      matcher: ScreeningIndex.matcherVersion, score: finding.confidence, statedDigest: digests.stated,
      listedDigest: digests.listed, sides: sealedSides.record.id, words: sealedWords?.record.id)
    return SealedWord(record: record, sides: sides, sealedSides: sealedSides, sealedWords: sealedWords)
  }

  /// Puts a word in force with everything that follows from it.
  func enforce(
    _ word: SealedWord, in dossier: Dossier, heading: EntryHeading, idempotency: IdempotentRequest<ClearanceRecord>?
  ) async throws -> Answer<ClearanceRecord> {
    let what = Reevaluation(
      dossier: dossier, statement: dossier.statement, checks: dossier.checks,
      clearances: dossier.clearances.adding(word.record, word.sides), heading: heading
    ) { transaction, _ in
      try transaction.supersede(word.record, at: heading.at, states: [.proposed, .standing])
      try transaction.put(word)
    }
    return try await reevaluate(what, idempotency: idempotency) { _, _, _ in word.record }
  }
}

extension StoreTransaction {
  func put(_ word: SealedWord) throws {
    try put(word.sealedSides)
    if let words = word.sealedWords { try put(words) }
    try put(word.record)
  }

  /// Ends earlier words on the pair.
  func supersede(_ word: ClearanceRecord, at: Instant, states: Set<ClearanceRecord.State>) throws {
    for var old in try words(on: word.application, role: word.role, entry: word.entry)
    where states.contains(old.state) && old.id != word.id {
      old.state = .superseded
      old.endedAt = at
      try put(old)
    }
  }
}

extension StoreReader {
  /// All words ever given on one pair, newest first.
  func words(on application: ApplicationID, role: Role, entry: String) throws -> [ClearanceRecord] {
    var query = ClearanceQuery()
    query.application = application
    query.entry = entry
    return try all { try clearances(query, $0) }.filter { $0.role == role }
  }
}
