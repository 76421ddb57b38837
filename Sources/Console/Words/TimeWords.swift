import Vocabulary

/// An instant for a page: for machines, for the eye, and how far away.
struct TimeWords: Sendable, Hashable {
  /// RFC 3339, for `datetime`.
  let machine: String
  /// `23 Nov 2026, 14:05 UTC`.
  let absolute: String
  /// `23 Nov 14:05`, for places where the year goes without saying.
  let short: String
  /// `in 3 h`, `2 d ago`.
  let relative: String

  init(_ instant: Instant, at now: Instant) {
    machine = instant.text
    absolute = Self.absolute(instant)
    short = "\(instant.date.day) \(Self.months[instant.date.month - 1]) \(Self.clock(instant))"
    let distance = instant.seconds - now.seconds
    let amount = Self.amount(abs(distance))
    relative = abs(distance) < 60 ? "just now" : distance > 0 ? "in \(amount)" : "\(amount) ago"
  }

  /// One unit, rounded down: minutes, hours, days, then years.
  static func amount(_ seconds: Int64) -> String {
    switch seconds {
    case ..<3600: "\(seconds / 60) min"
    case ..<86_400: "\(seconds / 3600) h"
    case ..<(730 * 86_400): "\(seconds / 86_400) d"
    default: "\(seconds / (365 * 86_400)) y"
    }
  }

  static func absolute(_ instant: Instant) -> String { "\(date(instant.date)), \(clock(instant)) UTC" }

  private static func clock(_ instant: Instant) -> Substring {
    instant.text.split(separator: "T").last.map { $0.prefix(5) } ?? ""
  }

  static func date(_ date: CalendarDate) -> String { "\(date.day) \(months[date.month - 1]) \(date.year)" }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}

/// When something must be done, and whether it is late.
struct DueWords: Sendable, Hashable {
  let time: TimeWords
  /// `due in 3 h`, `2 d overdue`, `closed`.
  let words: String
  let isOverdue: Bool
  let isSoon: Bool

  /// - Parameter isRunning: false for work that is done; its clock says nothing any more.
  init(_ due: Instant, at now: Instant, isRunning: Bool = true) {
    time = TimeWords(due, at: now)
    let distance = due.seconds - now.seconds
    isOverdue = isRunning && distance < 0
    isSoon = isRunning && (0..<14_400).contains(distance)
    let amount = TimeWords.amount(abs(distance))
    words = !isRunning ? "—" : distance < 0 ? "\(amount) overdue" : distance < 60 ? "now" : "in \(amount)"
  }
}
