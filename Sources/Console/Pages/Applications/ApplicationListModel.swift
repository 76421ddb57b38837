import Vocabulary
import Workflow

struct ApplicationListModel: Sendable {
  struct Row: Sendable {
    let address: String
    let short: String
    let identifier: String
    let state: Chip
    let kind: String
    let tier: Chip
    let score: Int
    let regimes: String
    let open: Int
    let seller: String?
    let created: TimeWords

    init(_ record: ApplicationRecord, at now: Instant) {
      address = "/console/applications/\(record.id)"
      short = record.id.short
      identifier = record.id.text
      state = record.state.chip
      kind = record.partyKind.words
      tier = record.riskTier.chip
      score = record.riskScore
      regimes = record.regimes.joined(separator: ", ")
      open = record.openRequirements
      seller = record.reseller
      created = TimeWords(record.createdAt, at: now)
    }
  }

  let frame: Frame
  let states: [Choice]
  let tiers: [Choice]
  let kinds: [Choice]
  let sellerText: String
  let clear: String?
  let rows: [Row]
  let isEmpty: Bool
  let emptyWords: String
  let nextPage: String?
  let firstPage: String?
  let isSearch: Bool

  /// A page of the list.
  init(frame: Frame, query: Form, page: Page<ApplicationRecord>, at now: Instant) {
    let links = PageLinks(path: "/console/applications", query: query)
    let isNarrow = ["state", "tier", "kind", "reseller"].contains { query.text($0) != nil }
    self.init(
      frame: frame, query: query, records: page.elements, next: links.next(page.next),
      first: query.cursor == nil ? nil : links.address(), clear: isNarrow ? "/console/applications" : nil,
      emptyWords: isNarrow ? "No application fits this filter." : "No application has come in yet.", isSearch: false,
      at: now)
  }

  /// What a search found.
  init(frame: Frame, found: [ApplicationRecord], at now: Instant) {
    self.init(
      frame: frame, query: Form(), records: found, next: nil, first: nil, clear: nil,
      emptyWords:
        "Nothing was found. A name is found whole, as it was stated; capital letters and accents do not matter.",
      isSearch: true, at: now)
  }

  private init(
    frame: Frame, query: Form, records: [ApplicationRecord], next: String?, first: String?, clear: String?,
    emptyWords: String, isSearch: Bool, at now: Instant
  ) {
    self.frame = frame
    states = ApplicationRecord.State.allCases.map {
      Choice(value: $0.rawValue, words: $0.words, isChosen: $0.rawValue == query["state"])
    }
    tiers = RiskTier.allCases.reversed().map {
      Choice(value: $0.rawValue, words: $0.words, isChosen: $0.rawValue == query["tier"])
    }
    kinds = Party.Kind.allCases.map {
      Choice(value: $0.rawValue, words: $0.words, isChosen: $0.rawValue == query["kind"])
    }
    sellerText = query["reseller"].trimmed
    self.clear = clear
    rows = records.map { Row($0, at: now) }
    isEmpty = rows.isEmpty
    self.emptyWords = emptyWords
    nextPage = next
    firstPage = first
    self.isSearch = isSearch
  }
}
