import Screening
import Vocabulary
import Workflow

/// Matches that wait, as rows to go through or to clear together.
struct MatchListModel: Sendable {
  struct Row: Sendable {
    let identifier: String
    let address: String
    let listedName: String
    let list: String
    let severity: Chip
    let percent: Int
    let role: String
    let applicationAddress: String
    let application: String
    let word: Chip?
    let seen: TimeWords
    /// On a preview: what will become of it.
    let effect: Chip?
    let refusal: String?

    init(_ line: MatchLine, effect: Chip? = nil, refusal: String? = nil, at now: Instant) {
      let finding = line.finding
      identifier = finding.id.text
      address = "/console/matches/\(finding.id)"
      listedName = line.listed?.names.first?.text ?? finding.reference ?? "—"
      list = line.listTitle ?? "on no list any more"
      severity = finding.severity.chip
      percent = finding.percent
      role = finding.role.words
      applicationAddress = "/console/applications/\(line.application.id)"
      application = line.application.id.short
      word = line.word.flatMap { word in
        switch word.state {
        case .standing: word.verdict.chip
        case .proposed: word.state.chip
        case .lapsed: Chip("Came back", .warn)
        case .rejected, .superseded: nil
        }
      }
      seen = TimeWords(finding.at, at: now)
      self.effect = effect
      self.refusal = refusal
    }
  }

  struct Tab: Sendable {
    let label: String
    let address: String
    let current: String?
  }

  let frame: Frame
  let tabs: [Tab]
  let rows: [Row]
  let isEmpty: Bool
  let mayJudge: Bool
  let reasons: [Choice]
  let typed: String
  let error: String?
  let severities: [Choice]
  let disposition: String
  let nextPage: String?
  let firstPage: String?

  init(
    frame: Frame, query: Form, page: Page<MatchLine>, shown: FindingRecord.Disposition, mayJudge: Bool,
    entered: Entered?, at now: Instant
  ) {
    self.frame = frame
    let links = PageLinks(path: "/console/matches", query: query)
    tabs = [FindingRecord.Disposition.open, .cleared, .confirmed].map { state in
      Tab(
        label: state.chip.words, address: "/console/matches?state=\(state.rawValue)",
        current: state == shown ? "page" : nil)
    }
    rows = page.elements.map { Row($0, at: now) }
    isEmpty = rows.isEmpty
    self.mayJudge = mayJudge && shown == .open && !rows.isEmpty
    reasons = MatchReason.all.filter { $0.verdict == .cleared }.map {
      Choice(value: $0.code, words: $0.title, isChosen: entered?.form["reason"] == $0.code)
    }
    typed = entered?.form["words"] ?? ""
    error = entered?.fault.message.sentence
    severities = Severity.allCases.reversed().map {
      Choice(value: $0.rawValue, words: $0.chip.words, isChosen: $0.rawValue == query["severity"])
    }
    disposition = shown.rawValue
    nextPage = links.next(page.next)
    firstPage = query.cursor == nil ? nil : links.address()
  }
}

extension FindingRecord {
  /// Confidence in whole percent.
  var percent: Int { Int((min(max(confidence, 0), 1) * 100).rounded()) }
}

/// What a word on several matches will do, or has done.
struct MatchPreviewModel: Sendable {
  let frame: Frame
  let isDone: Bool
  let heading: String
  let rows: [MatchListModel.Row]
  /// Identifiers that the word will be given on.
  let findings: [String]
  let hasFindings: Bool
  let reason: String
  let reasonWords: String
  let words: String

  init(frame: Frame, steps: [JudgeMatches.Step], reason: String, words: String, at now: Instant) {
    self.frame = frame
    isDone = false
    rows = steps.map { step in
      switch step.effect {
      case .stands: .init(step.line, effect: Chip("Cleared at once", .good), at: now)
      case .waits: .init(step.line, effect: Chip("Waits for a second person", .warn), at: now)
      case .refused(let why): .init(step.line, effect: Chip("Left as it is", .calm), refusal: why.sentence, at: now)
      }
    }
    findings = steps.filter { if case .refused = $0.effect { false } else { true } }.map(\.line.finding.id.text)
    hasFindings = !findings.isEmpty
    heading = findings.count == 1 ? "Clear one match" : "Clear \(findings.count) matches"
    self.reason = reason
    reasonWords = MatchReason.all.first { $0.code == reason }?.title ?? ""
    self.words = words
  }

  init(frame: Frame, lines: [MatchLine], outcomes: [JudgeMatches.Outcome], at now: Instant) {
    self.frame = frame
    isDone = true
    let byFinding = Dictionary(outcomes.map { ($0.finding, $0) }, uniquingKeysWith: { first, _ in first })
    rows = lines.map { line in
      let outcome = byFinding[line.finding.id]
      let chip = outcome?.clearance.map { $0.state == .proposed ? $0.state.chip : $0.verdict.chip }
      return .init(
        line, effect: chip ?? Chip("Left as it is", .calm), refusal: outcome?.refusal?.sentence, at: now)
    }
    findings = []
    hasFindings = false
    heading = "\(outcomes.count { $0.clearance != nil }) of \(outcomes.count) matches were cleared or proposed"
    reason = ""
    reasonWords = ""
    words = ""
  }
}
