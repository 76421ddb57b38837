import Screening
import Vocabulary
import Workflow

struct ListsModel: Sendable {
  struct Row: Sendable {
    let title: String
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

    init(_ record: ListRecord, actors: ActorWords, at now: Instant) {
      let summary = record.summary
      title = summary.title
      identifier = summary.list
      format = summary.format
      published = summary.published?.text ?? "not stated"
      entries = summary.entries.grouped
      names = summary.names.grouped
      skipped = summary.skipped > 0 ? summary.skipped.grouped : nil
      warnings = summary.warnings
      version = summary.version
      shortVersion = String(summary.version.prefix(12))
      loaded = TimeWords(record.loadedAt, at: now)
      loader = actors(record.loadedBy)
      let days = (now.seconds - record.loadedAt.seconds) / 86_400
      age =
        days < 2 ? Chip("Fresh", .good) : days < 8 ? Chip("\(days) days old", .warn) : Chip("Stale: \(days) days", .bad)
    }
  }

  let frame: Frame
  let rows: [Row]
  let isEmpty: Bool

  init(frame: Frame, rows: [Row]) {
    self.frame = frame
    self.rows = rows
    isEmpty = rows.isEmpty
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
