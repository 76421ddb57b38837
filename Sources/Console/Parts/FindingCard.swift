import Vocabulary
import Workflow

/// One finding with its two sides; the words only where they may be seen.
struct FindingCard: Sendable {
  struct Line: Sendable {
    let label: String
    let stated: String
    let found: String
    let effect: Chip
    let because: String?
  }

  let identifier: String
  let title: String
  let severity: Chip
  let disposition: Chip
  let role: String
  let sensor: String
  /// In whole percent, for a meter.
  let percent: Int
  let source: String?
  let time: TimeWords
  let summary: String?
  let hasLines: Bool
  let lines: [Line]

  init(_ record: FindingRecord, words: Finding?, at now: Instant) {
    identifier = record.id.text
    title = CodeWords.finding(record.code)
    severity = record.severity.chip
    disposition = record.disposition.chip
    role = record.role.words
    sensor = record.sensor.words
    percent = Int((min(max(record.confidence, 0), 1) * 100).rounded())
    source = record.reference
    time = TimeWords(record.at, at: now)
    summary = words?.summary
    lines = (words?.parts ?? []).map { part in
      Line(
        label: part.label.humanized, stated: part.stated ?? "—", found: part.found ?? "—",
        effect: part.effect.chip(from: record.sensor),
        because: part.reason)
    }
    hasLines = !lines.isEmpty
  }
}
