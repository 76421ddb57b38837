import Vocabulary
import Workflow

/// What the queue shows, read from the address.
struct QueueFilter: Sendable {
  enum Due: String, CaseIterable { case overdue, today, week }

  struct Fields: Sendable {
    let state: String?
    let mine: String?
    let severities: [Choice]
    let tiers: [Choice]
    let kinds: [Choice]
    let dues: [Choice]
    let sellerText: String
    let clear: String?
  }

  let query: Form
  let links: PageLinks
  private let state: String
  private let severity: Severity?
  private let tier: RiskTier?
  private let kind: Party.Kind?
  private let due: Due?

  init(_ query: Form) {
    self.query = query
    links = PageLinks(path: "/console", query: query)
    state = query["state"]
    severity = Severity(rawValue: query["severity"])
    tier = RiskTier(rawValue: query["tier"])
    kind = Party.Kind(rawValue: query["kind"])
    due = Due(rawValue: query["due"])
  }

  private var isMine: Bool { query.text("mine") != nil }
  /// Whether anything but the tab narrows the list.
  var isNarrow: Bool { severity != nil || tier != nil || kind != nil || due != nil || query.text("reseller") != nil }

  func caseQuery(me: OperatorID?, at now: Instant) -> CaseQuery {
    var out = CaseQuery()
    out.states =
      if isMine { [.claimed, .awaitingApproval] } else if state == "all" { [] } else {
        [CaseRecord.State(rawValue: state) ?? .open]
      }
    if isMine { out.claimedBy = me }
    out.severity = severity
    out.riskTier = tier
    out.partyKind = kind
    out.reseller = query.text("reseller")
    switch due {
    case .overdue: out.dueBefore = now
    case .today: out.dueBefore = now.adding(days: 1)
    case .week: out.dueBefore = now.adding(days: 7)
    case nil: break
    }
    return out
  }

  func tabs(_ counts: CaseCounts) -> [QueueModel.Tab] {
    func tab(_ label: String, _ value: String, _ count: Int?) -> QueueModel.Tab {
      let isCurrent =
        !isMine && (state == value || value == "open" && CaseRecord.State(rawValue: state) == nil && state != "all")
      return QueueModel.Tab(
        label: label, count: count, address: links.address(("state", value == "open" ? "" : value), ("mine", "")),
        current: isCurrent ? "page" : nil)
    }
    return [
      tab("Open", "open", counts.open),
      QueueModel.Tab(
        label: "Mine", count: nil, address: links.address(("mine", "1"), ("state", "")), current: isMine ? "page" : nil),
      tab("Claimed", "claimed", counts.claimed), tab("Second person", "awaiting-approval", counts.awaitingApproval),
      tab("Closed", "closed", counts.closed), tab("All", "all", nil),
    ]
  }

  var fields: Fields {
    Fields(
      state: isMine || state.isEmpty ? nil : state, mine: isMine ? "1" : nil,
      severities: Severity.allCases.reversed().map {
        Choice(value: $0.rawValue, words: $0.chip.words, isChosen: $0 == severity)
      },
      tiers: RiskTier.allCases.reversed().map { Choice(value: $0.rawValue, words: $0.words, isChosen: $0 == tier) },
      kinds: Party.Kind.allCases.map { Choice(value: $0.rawValue, words: $0.words, isChosen: $0 == kind) },
      dues: [(Due.overdue, "Overdue"), (.today, "Within 24 hours"), (.week, "Within 7 days")].map {
        Choice(value: $0.0.rawValue, words: $0.1, isChosen: $0.0 == due)
      },
      sellerText: query["reseller"].trimmed,
      clear: isNarrow ? links.address(("severity", ""), ("tier", ""), ("kind", ""), ("due", ""), ("reseller", "")) : nil
    )
  }
}
