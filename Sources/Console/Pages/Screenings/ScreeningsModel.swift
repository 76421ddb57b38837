import Policy
import Screening
import Vocabulary
import Workflow

/// The form by which lists are searched, and the searches that were made.
struct ScreeningsModel: Sendable {
  struct Row: Sendable {
    let address: String
    let short: String
    let identifier: String
    let purpose: String
    let author: String
    let time: TimeWords
    let found: String
    let best: String
  }

  let frame: Frame
  let maySearch: Bool
  let kinds: [Choice]
  let names: String
  let birthDate: String
  let countries: String
  let number: String
  let purpose: String
  let namesError: String?
  let birthDateError: String?
  let countriesError: String?
  let numberError: String?
  let purposeError: String?
  let rows: [Row]
  let isEmpty: Bool
  let nextPage: String?
  let firstPage: String?

  init(
    frame: Frame, page: Page<ScreeningRecord>, query: Form, maySearch: Bool, actors: ActorWords, entered: Entered?,
    at now: Instant
  ) {
    self.frame = frame
    self.maySearch = maySearch
    kinds = [
      (ScreeningSubject.Kind.person, "Person"), (.organization, "Organization"), (.vessel, "Vessel"),
      (.unknown, "Any"),
    ].map { Choice(value: $0.rawValue, words: $1, isChosen: $0.rawValue == entered?.form["kind"]) }
    names = entered?.form["names"] ?? ""
    birthDate = entered?.form["birth-date"] ?? ""
    countries = entered?.form["countries"] ?? ""
    number = entered?.form["number"] ?? ""
    purpose = entered?.form["purpose"] ?? ""
    namesError = entered?.error(for: "/names")
    birthDateError = entered?.error(for: "/birthDate")
    countriesError = entered?.error(for: "/countries")
    numberError = entered?.error(for: "/identifiers")
    purposeError = entered?.error(for: "/purpose")
    rows = page.elements.map { record in
      Row(
        address: "/console/screenings/\(record.id)", short: record.id.short, identifier: record.id.text,
        purpose: record.purpose, author: actors(record.by), time: TimeWords(record.at, at: now),
        found: record.found.grouped, best: record.found == 0 ? "—" : "\(Int((record.bestScore * 100).rounded())) %")
    }
    isEmpty = rows.isEmpty
    let links = PageLinks(path: "/console/screenings", query: query)
    nextPage = links.next(page.next)
    firstPage = query.cursor == nil ? nil : links.address()
  }
}

/// One search: what was found, or the way to open it.
struct ScreeningModel: Sendable {
  struct Match: Sendable {
    struct Line: Sendable {
      let label: String
      let stated: String
      let found: String
      let effect: Chip
      let because: String?
    }

    let name: String
    let alias: String
    let list: String
    let entry: String
    let percent: Int
    let isAlert: Bool
    let programmes: String?
    let lines: [Line]
  }

  let frame: Frame
  let short: String
  let identifier: String
  let address: String
  let purpose: String
  let author: String
  let time: TimeWords
  let matcher: String
  let lists: [String]
  let isOpen: Bool
  let mayReveal: Bool
  let purposeTyped: String
  let purposeError: String?
  let asked: [SubjectCard.Fact]
  let matches: [Match]
  let isEmpty: Bool
  let found: String

  init(
    _ record: ScreeningRecord, opened: ScreeningSearch.Opened?, titles: [String: String], frame: Frame,
    actors: ActorWords, mayReveal: Bool, entered: Entered?, at now: Instant
  ) {
    self.frame = frame
    short = record.id.short
    identifier = record.id.text
    address = "/console/screenings/\(record.id)"
    purpose = record.purpose
    author = actors(record.by)
    time = TimeWords(record.at, at: now)
    matcher = record.versions.matcher
    lists = record.versions.lists.map { "\($0.list) \($0.version.prefix(12))" }
    isOpen = opened != nil
    self.mayReveal = mayReveal
    purposeTyped = entered?.form["purpose"] ?? ""
    purposeError = entered?.error(for: "/purpose")
    asked = opened.map { Self.facts($0.query) } ?? []
    matches = opened?.result.matches.map { Match($0, titles: titles) } ?? []
    isEmpty = opened != nil && matches.isEmpty
    found = record.found == 1 ? "1 listed party" : "\(record.found.grouped) listed parties"
  }

  private static func facts(_ query: ScreeningSearch.Query) -> [SubjectCard.Fact] {
    [
      SubjectCard.Fact("Names", query.names),
      SubjectCard.Fact("Kind", [query.kind.rawValue.humanized]),
      SubjectCard.Fact("Born", [query.birthDate?.text].compactMap(\.self)),
      SubjectCard.Fact("Countries", query.countries.map(\.name)),
      SubjectCard.Fact("Numbers", query.identifiers.map(\.value), isCode: true),
    ].filter { !$0.lines.isEmpty }
  }
}

extension ScreeningModel.Match {
  init(_ match: ScreeningMatch, titles: [String: String]) {
    name = match.listedName
    alias = match.aliasKind.humanized
    list = titles[match.list] ?? match.list
    entry = match.entry
    percent = Int((match.score * 100).rounded())
    isAlert = match.score >= 0.7
    programmes = match.programmes.isEmpty ? nil : match.programmes.joined(separator: ", ")
    lines = match.parts.map { part in
      Line(
        label: part.label.humanized, stated: part.stated ?? "—", found: part.found ?? "—",
        effect: part.effect.chip(from: .screening), because: part.reason)
    }
  }
}
