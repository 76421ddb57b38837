import Screening
import Vocabulary
import Workflow

struct ListsModel: Sendable {
  struct Row: Sendable {
    let title: String
    let address: String
    let identifier: String
    let format: String
    let published: String
    let entries: String
    let names: String
    let skipped: String?
    let warnings: [String]
    let shortVersion: String
    let version: String
    let loaded: TimeWords
    let loader: String
    let age: Chip
    let fault: String?

    init(_ status: ListStatus, actors: ActorWords, at now: Instant) {
      let (record, summary) = (status.record, status.record.summary)
      title = summary.title
      address = "/console/lists/\(summary.list.pathEscaped)"
      identifier = summary.list
      format = summary.format
      published = summary.published?.text ?? "not stated"
      entries = summary.entries.grouped
      names = summary.names.grouped
      skipped = summary.skipped > 0 ? summary.skipped.grouped : nil
      warnings = Array(summary.warnings.prefix(3))
      version = summary.version
      shortVersion = String(summary.version.prefix(12))
      loaded = TimeWords(record.loadedAt, at: now)
      loader = actors(record.loadedBy)
      age = status.clock.chip(at: now)
      fault = status.clock.fault == nil ? nil : "Cannot be read and is not screened against"
    }
  }

  struct Source: Sendable {
    let name: String
    let kind: String
    let addresses: [String]
    let checked: TimeWords?
    let result: Chip
    let message: String?
    let rhythm: String

    init(_ status: SourceStatus, at now: Instant) {
      let (source, state) = (status.source, status.state)
      name = source.name
      kind = source.kind ?? state?.list ?? "any list"
      addresses = source.files
      checked = state.map { TimeWords($0.checkedAt, at: now) }
      result = state?.chip ?? Chip("Not checked yet", .calm)
      message = state?.message?.sentence
      rhythm = "every \(source.everyHours) h, no older than \(source.maximumAgeDays) d"
    }
  }

  struct Outcome: Sendable {
    let source: String
    let result: Chip
    let detail: String

    init(_ outcome: UpdateLists.Outcome) {
      source = outcome.source
      result = outcome.result.chip
      detail =
        outcome.refusal?.message.sentence
        ?? outcome.loaded.map {
          "\($0.summary.entries.grouped) entries; \($0.rescreened?.changed ?? 0) applications changed."
        }
        ?? "The version in use is the newest."
    }
  }

  let frame: Frame
  let rows: [Row]
  let isEmpty: Bool
  let sources: [Source]
  let hasSources: Bool
  let outcomes: [Outcome]
  let hasOutcomes: Bool
  let mayUpdate: Bool
  let authorities: [AuthorityRow]
  let hasAuthorities: Bool

  init(
    frame: Frame, lists: [ListStatus], sources: [SourceStatus], outcomes: [UpdateLists.Outcome],
    authorities: [TrustStatus], actors: ActorWords, mayUpdate: Bool, at now: Instant
  ) {
    self.authorities = authorities.map { AuthorityRow($0, at: now) }
    hasAuthorities = !authorities.isEmpty
    self.frame = frame
    rows = lists.map { Row($0, actors: actors, at: now) }
    isEmpty = rows.isEmpty
    self.sources = sources.map { Source($0, at: now) }
    hasSources = !sources.isEmpty
    self.outcomes = outcomes.map(Outcome.init)
    hasOutcomes = !outcomes.isEmpty
    self.mayUpdate = mayUpdate && !sources.isEmpty
  }
}

/// One list with all its versions.
struct ListModel: Sendable {
  struct Version: Sendable {
    let short: String
    let version: String
    let isCurrent: Bool
    let published: String
    let entries: String
    let skipped: String
    let change: String
    let loaded: TimeWords
    let loader: String
  }

  let frame: Frame
  let row: ListsModel.Row
  let confirmed: TimeWords
  let maximumAge: Int
  let source: ListsModel.Source?
  let warnings: [String]
  let hasWarnings: Bool
  let versions: [Version]

  init(_ status: ListStatus, frame: Frame, actors: ActorWords, at now: Instant) {
    self.frame = frame
    row = ListsModel.Row(status, actors: actors, at: now)
    confirmed = TimeWords(status.clock.confirmedAt, at: now)
    maximumAge = status.clock.maximumAgeDays
    source = status.source.map { ListsModel.Source(SourceStatus(source: $0, state: status.state), at: now) }
    warnings = status.record.summary.warnings
    hasWarnings = !warnings.isEmpty
    versions = status.versions.map { record in
      Version(
        short: String(record.summary.version.prefix(12)), version: record.summary.version,
        isCurrent: record.summary.version == status.record.summary.version,
        published: record.summary.published?.text ?? "not stated", entries: record.summary.entries.grouped,
        skipped: record.summary.skipped.grouped,
        change: "+\(record.added.grouped) ~\(record.changed.grouped) −\(record.removed.grouped)",
        loaded: TimeWords(record.loadedAt, at: now),
        loader: record.source.map { "from \($0)" } ?? actors(record.loadedBy))
    }
  }
}

extension ListClock {
  func chip(at now: Instant) -> Chip {
    let days = ageSeconds(at: now) / 86_400
    if fault != nil { return Chip("Not in use", .bad) }
    if isOld(at: now) { return Chip("Old: \(days) days", .bad) }
    return days < 1 ? Chip("Fresh", .good) : Chip(days == 1 ? "1 day old" : "\(days) days old", .good)
  }
}

extension ListSourceState.Result {
  var chip: Chip {
    switch self {
    case .updated: Chip("Updated", .good)
    case .unchanged: Chip("Unchanged", .good)
    case .refused: Chip("Refused", .bad)
    }
  }
}

extension ListSourceState {
  var chip: Chip {
    guard result == .refused, let refusal else { return result.chip }
    return Chip("Refused: \(refusal.rawValue.humanized.lowercased())", .bad)
  }
}

extension Int {
  /// With a thin space between thousands.
  var grouped: String {
    var out = ""
    for (index, digit) in String(magnitude).reversed().enumerated() {
      if index > 0, index % 3 == 0 { out = "\u{2009}" + out }
      out = String(digit) + out
    }
    return self < 0 ? "-" + out : out
  }
}
