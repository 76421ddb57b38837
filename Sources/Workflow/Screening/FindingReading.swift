import Screening
import Vocabulary
import Wire

/// Turns findings into observations: gives each its fingerprint and asks what people said of it.
struct FindingReading {
  let book: PairBook
  let key: any SubjectKey
  let clearances: StandingClearances
  /// Fingerprints of findings that were cleared as such.
  let cleared: Set<String>
  private var ended: [(record: ClearanceRecord, changes: [PairChange])] = []
  private var clearedEntries: Set<String> = []

  init(book: PairBook, key: any SubjectKey, clearances: StandingClearances, cleared: Set<String>) {
    self.book = book
    self.key = key
    self.clearances = clearances
    self.cleared = cleared
  }

  mutating func observe(_ finding: Finding) throws -> Assessment.Observation {
    if finding.sensor == .traffic || finding.sensor == .origin { return try activity(finding) }
    guard finding.sensor == .screening, let entry = finding.reference else {
      return try plain(finding, about: timeless(finding))
    }
    let pair = PairKey(role: finding.role, entry: entry)
    guard let sides = book.sides(pair) else { return try derived(finding) }
    let digests = try book.digests(sides)
    let seen = Match(
      code: finding.code, severity: finding.severity, role: finding.role, entry: entry, sides: digests)
    let fingerprint = key.fingerprint(try CanonicalJSON.bytes(of: seen))
    let word = word(on: pair, sides, digests) ?? (cleared.contains(fingerprint) ? .cleared : nil)
    if word == .cleared { clearedEntries.insert(entry) }
    return Assessment.Observation(finding: finding, fingerprint: fingerprint, word: word)
  }

  /// The words that hold no more, as they are to be stored.
  func lapsed(at: Instant) -> [ClearanceRecord] {
    ended.map { record, changes in
      var lapsed = record
      lapsed.state = .lapsed
      lapsed.endedAt = at
      lapsed.lapsedBecause = changes.map(\.code)
      return lapsed
    }
  }

  private mutating func word(
    on pair: PairKey, _ sides: PairSides, _ digests: PairDigests
  ) -> FindingRecord.Disposition? {
    switch clearances.answer(pair, sides, digests) {
    case .silent: return nil
    case .lapsed(let record, let changes):
      ended.append((record, changes))
      return nil
    case .holds(let record):
      switch record.verdict {
      case .cleared: return .cleared
      case .confirmed: return .confirmed
      case .asked: return .open
      }
    }
  }

  /// A finding that follows from matches, as that of owners who hold a part together, is cleared with all of them.
  private func derived(_ finding: Finding) throws -> Assessment.Observation {
    let entries = Set(finding.parts.filter { $0.label == "owner" }.compactMap(\.found))
    let seen = try plain(finding, about: timeless(finding, confidence: 0))
    let isCleared = !entries.isEmpty && entries.isSubset(of: clearedEntries)
    let isBack = ended.contains { entries.contains($0.record.entry) }
    return Assessment.Observation(
      finding: finding, fingerprint: seen.fingerprint, word: isCleared ? .cleared : isBack ? .open : seen.word)
  }

  /// An activity stays the same observation while it goes on, though its counts and times grow.
  private func activity(_ finding: Finding) throws -> Assessment.Observation {
    let seen = Activity(code: finding.code, severity: finding.severity, reference: finding.reference)
    let fingerprint = key.fingerprint(try CanonicalJSON.bytes(of: seen))
    return Assessment.Observation(
      finding: finding, fingerprint: fingerprint, word: cleared.contains(fingerprint) ? .cleared : nil)
  }

  private struct Activity: Encodable {
    let code: String
    let severity: Severity
    let reference: String?
  }

  private func plain(_ finding: Finding, about material: Finding) throws -> Assessment.Observation {
    let fingerprint = key.fingerprint(try CanonicalJSON.bytes(of: material))
    return Assessment.Observation(
      finding: finding, fingerprint: fingerprint, word: cleared.contains(fingerprint) ? .cleared : nil)
  }

  /// Two findings are the same observation when all but their time is equal.
  private func timeless(_ finding: Finding, confidence: Double? = nil) -> Finding {
    Finding(
      sensor: finding.sensor, code: finding.code, severity: finding.severity, role: finding.role,
      at: Instant(seconds: 0), confidence: confidence ?? finding.confidence, summary: finding.summary,
      parts: finding.parts, reference: finding.reference)
  }

  /// Two matches are the same observation when both sides and the severity are: a score moves a little whenever a list
  /// changes elsewhere, because common words are learned from the lists.
  private struct Match: Encodable {
    let code: String
    let severity: Severity
    let role: Role
    let entry: String
    let sides: PairDigests
  }
}
