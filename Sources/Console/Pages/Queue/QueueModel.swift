import Vocabulary
import Workflow

struct QueueModel: Sendable {
  struct Tab: Sendable {
    let label: String
    let count: Int?
    let address: String
    let current: String?
  }

  struct Row: Sendable {
    let address: String
    let short: String
    let identifier: String
    let due: DueWords
    let severity: Chip
    let state: Chip
    let tier: Chip
    let kind: String
    /// The weightiest reasons; the others only as a number.
    let reasons: String
    let allReasons: String
    let further: String?
    let seller: String?
    let claimant: String?
    let opened: TimeWords
    let isMine: Bool
  }

  let frame: Frame
  let tabs: [Tab]
  let filter: QueueFilter.Fields
  let rows: [Row]
  let isEmpty: Bool
  let emptyWords: String
  let mayClaim: Bool
  let hasOpen: Bool
  let nextPage: String?
  let firstPage: String?

  init(
    frame: Frame, filter: QueueFilter, page: Page<CaseRecord>, counts: CaseCounts, handles: [OperatorID: String],
    visitor: Exchange.Visitor, at now: Instant
  ) {
    self.frame = frame
    tabs = filter.tabs(counts)
    self.filter = filter.fields
    let me = visitor.principal.operatorID
    rows = page.elements.map { Row($0, handles: handles, me: me, at: now) }
    isEmpty = rows.isEmpty
    emptyWords = filter.isNarrow ? "No case fits this filter." : "Nothing is waiting here."
    mayClaim = visitor.may(.workCases)
    hasOpen = counts.open > 0
    nextPage = filter.links.next(page.next)
    firstPage = filter.query.cursor == nil ? nil : filter.links.address()
  }
}

extension QueueModel.Row {
  private static let shownReasons = 2

  init(_ record: CaseRecord, handles: [OperatorID: String], me: OperatorID?, at now: Instant) {
    address = "/console/cases/\(record.id)"
    short = record.id.short
    identifier = record.id.text
    due = DueWords(record.dueAt, at: now, isRunning: record.state != .closed)
    severity = record.severity.chip
    state = record.outcome.map { Chip("Closed: \($0.words.lowercased())", .calm) } ?? record.state.chip
    tier = record.riskTier.chip
    kind = record.partyKind.words
    let words = record.reasons.map(CodeWords.reason)
    reasons = words.isEmpty ? "No reason on record" : words.prefix(Self.shownReasons).joined(separator: " · ")
    allReasons = words.joined(separator: " · ")
    further = words.count > Self.shownReasons ? "+\(words.count - Self.shownReasons)" : nil
    seller = record.reseller
    claimant = record.claimedBy.map { $0 == me ? "you" : handles[$0] ?? "somebody" }
    opened = TimeWords(record.openedAt, at: now)
    isMine = record.claimedBy != nil && record.claimedBy == me
  }
}
