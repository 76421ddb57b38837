import Policy
public import Screening
public import Vocabulary

/// A match that waits for a person, as a list shows it: nothing of the applicant.
public struct MatchLine: Sendable {
  public let finding: FindingRecord
  public let application: ApplicationRecord
  /// The listed party; nil where it is on no list any more.
  public let listed: ListEntry?
  public let listTitle: String?
  /// The newest word on the pair.
  public let word: ClearanceRecord?
}

/// One match with everything that is known of it without opening personal data.
public struct MatchView: Sendable {
  public let line: MatchLine
  public let openCase: CaseRecord?
  /// All words ever given on the pair, newest first.
  public let words: [ClearanceRecord]
  /// The clearing that waits for a second person, and the digest to approve it by.
  public let pending: (record: ClearanceRecord, digest: String)?
  /// Whether clearing it needs a second person.
  public let needsSecondPerson: Bool
  /// The other live matches of the application, worst first.
  public let siblings: [FindingRecord]
  public let versions: (list: String?, matcher: String)
  public let handles: [OperatorID: String]
}

/// Reads matches with listed parties.
public struct ReadMatches: Sendable {
  let services: Services

  public init(_ services: Services) { self.services = services }

  /// Matches of applications, newest first.
  ///
  /// - Parameter disposition: `open` for what waits; nil for all that are live.
  public func list(
    _ disposition: FindingRecord.Disposition?, severity: Severity? = nil, entry: String? = nil, _ page: PageRequest,
    as principal: Principal
  ) async throws -> Page<MatchLine> {
    try principal.require(.readCases)
    let rules = services.rules
    return try await services.store.read { reader in
      var query = FindingQuery()
      query.code = "sanctions-match"
      query.disposition = disposition
      query.severity = severity
      query.reference = entry
      let found = try reader.findings(query, page)
      let lines = try found.elements.filter { $0.disposition != .gone || disposition == .gone }.map {
        try reader.line($0, rules)
      }
      return Page(elements: lines, next: found.next)
    }
  }

  /// - Throws: `WorkflowError.notFound` where there is no such finding or it is no match.
  public func match(_ id: FindingID, as principal: Principal) async throws -> MatchView {
    try principal.require(.readCases)
    let finding = try await services.store.read { try $0.required(FindingRecord.self, id.text) }
    guard finding.isMatch, let entry = finding.reference else {
      throw WorkflowError(.notFound, "there is no match with this identifier")
    }
    let dossier = try await services.dossier(finding.application)
    let rules = services.rules
    return try await services.store.read { reader in
      let words = try reader.words(on: finding.application, role: finding.role, entry: entry)
      let pending = try words.first { $0.state == .proposed }.map { ($0, try ApproveClearance.digest(of: $0)) }
      return MatchView(
        line: try reader.line(finding, rules), openCase: dossier.openCase, words: words, pending: pending,
        needsSecondPerson: dossier.evaluation.twoPersonOutcomes.contains(.approve),
        siblings: dossier.findings.filter { $0.isMatch && $0.disposition != .gone && $0.id != id }
          .sorted { ($1.severity, $0.id) < ($0.severity, $1.id) },
        versions: (rules.list(of: entry)?.version, ScreeningIndex.matcherVersion),
        handles: Dictionary(uniqueKeysWithValues: try reader.operators().map { ($0.id, $0.handle) }))
    }
  }

  public func clearances(
    _ query: ClearanceQuery, _ page: PageRequest, as principal: Principal
  ) async throws -> Page<ClearanceRecord> {
    try principal.require(.readCases)
    return try await services.store.read { try $0.clearances(query, page) }
  }

  public func clearance(_ id: ClearanceID, as principal: Principal) async throws -> ClearanceRecord {
    try principal.require(.readCases)
    return try await services.store.read { try $0.required(ClearanceRecord.self, id.text) }
  }
}

/// The personal side of a match: what is compared, and the words that people gave.
public struct OpenedMatch: Sendable {
  /// Both sides as they are; nil where the listed party is gone.
  public let sides: PairSides?
  /// The finding with its reasons, word by word.
  public let finding: Finding
  /// People's words, by clearance.
  public let words: [ClearanceID: String]
  /// What is different now from what a lapsed word was given about, by clearance.
  public let changes: [ClearanceID: [PairChange]]
}

extension ReadMatches {
  /// Opens without a journal entry: only for a caller that has checked an earlier reveal of the application.
  package func open(_ view: MatchView, as principal: Principal) async throws -> OpenedMatch {
    try principal.require(.readPersonal)
    let finding = view.line.finding
    let dossier = try await services.dossier(finding.application)
    let sealed = try await services.store.read { reader in
      (
        finding: try reader.sealed(finding.detail),
        words: try view.words.compactMap { word in try word.words.map { (word.id, try reader.sealed($0)) } },
        lapsed: try view.words.filter { $0.state == .lapsed }.map { ($0.id, try reader.sealed($0.sides)) }
      )
    }
    let (key, book) = (dossier.key, PairBook(dossier.statement, rules: services.rules, key: dossier.key))
    let sides = finding.reference.flatMap { book.sides(PairKey(role: finding.role, entry: $0)) }
    let changes = try sealed.lapsed.map { id, old in
      (id, try sides.map { try old.open(PairSides.self, with: key).changes(to: $0) } ?? [])
    }
    return OpenedMatch(
      sides: sides, finding: try sealed.finding.open(Finding.self, with: key),
      words: Dictionary(
        uniqueKeysWithValues: try sealed.words.map { ($0.0, try $0.1.open(String.self, with: key)) }),
      changes: Dictionary(uniqueKeysWithValues: changes))
  }
}

extension StoreReader {
  func line(_ finding: FindingRecord, _ rules: Rules) throws -> MatchLine {
    MatchLine(
      finding: finding, application: try required(ApplicationRecord.self, finding.application.text),
      listed: finding.reference.flatMap(rules.entry),
      listTitle: finding.reference.flatMap { rules.list(of: $0)?.title },
      word: try finding.reference.flatMap { try words(on: finding.application, role: finding.role, entry: $0).first })
  }
}
