import Vocabulary
import Workflow

/// Stretches of time as bars, a row for each name: drawn by the server, read by everybody from the table beside it.
struct Timeline: Sendable {
  struct Stretch {
    let name: String
    let start: Instant
    /// Nil while it lasts.
    let end: Instant?
    let label: String
    var isBad = false
  }

  struct Bar: Sendable {
    let x: Int
    let y: Int
    let width: Int
    let label: String
    /// `one` or `two`, so that neighbours differ; `bad` stands out.
    let tone: String
  }

  private static let width = 720
  private static let rowHeight = 18
  private static let leastBar = 3
  /// What comes after shares the last row.
  private static let maximumRows = 12

  let bars: [Bar]
  let height: Int
  let start: String
  let end: String
  /// Where the instant asked about lies; nil outside.
  let markX: Int?
  let isEmpty: Bool

  init(_ stretches: [Stretch], until now: Instant, mark: Instant? = nil) {
    let first = stretches.map(\.start).min() ?? now
    let last = max(stretches.map { $0.end ?? now }.max() ?? now, first.adding(seconds: 60))
    let span = Double(last.microseconds - first.microseconds)
    let place = { (instant: Instant) -> Int in
      Int((Double(instant.microseconds - first.microseconds) / span * Double(Self.width)).rounded())
    }
    let names = stretches.reduce(into: [String]()) { if !$0.contains($1.name) { $0.append($1.name) } }
    bars = stretches.map { stretch in
      let row = min(names.firstIndex(of: stretch.name) ?? 0, Self.maximumRows - 1)
      let x = place(stretch.start)
      return Bar(
        x: x, y: row * Self.rowHeight + 2, width: max(Self.leastBar, place(min(stretch.end ?? last, last)) - x),
        label: "\(stretch.name): \(stretch.label)",
        tone: stretch.isBad ? "bad" : row.isMultiple(of: 2) ? "one" : "two")
    }
    height = max(1, min(names.count, Self.maximumRows)) * Self.rowHeight
    start = TimeWords.absolute(first)
    end = TimeWords.absolute(last)
    markX = mark.flatMap { (first...last).contains($0) ? place($0) : nil }
    isEmpty = stretches.isEmpty
  }

  /// Leases, a row for each tenant.
  init(_ leases: [HeldLease], until now: Instant, mark: Instant? = nil) {
    self.init(
      leases.map { Stretch(name: $0.tenant, start: $0.start, end: $0.end, label: $0.words) }, until: now, mark: mark)
  }

  /// What sensors saw, a row for each name that `name` gives.
  init(_ observations: [ObservationRecord], until now: Instant, name: (ObservationRecord) -> String) {
    self.init(
      observations.map {
        Stretch(
          name: name($0), start: $0.first, end: $0.last,
          label: "\(CodeWords.observation($0.code)), \($0.first.text) to \($0.last.text)", isBad: $0.severity >= .high)
      }, until: now)
  }
}
