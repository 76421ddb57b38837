/// A point in time in UTC, in whole microseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
///
/// Text form: RFC 3339 in UTC with `Z`, for instance `2026-11-23T19:20:00Z`; a fraction of up to six digits is printed
/// only when it is not zero. Range: years 0001 to 9999.
public struct Instant: TextValue, Comparable {
  public let microseconds: Int64

  public static let minimum = Instant(clamping: -62_135_596_800_000_000)
  public static let maximum = Instant(clamping: 253_402_300_799_999_999)

  /// Values outside the years 0001 to 9999 are moved to the nearest end.
  public init(clamping microseconds: Int64) {
    self.microseconds = min(max(microseconds, -62_135_596_800_000_000), 253_402_300_799_999_999)
  }

  public init(seconds: Int64) {
    let (product, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
    self.init(clamping: overflow ? (seconds < 0 ? .min : .max) : product)
  }

  /// Reads RFC 3339 with any offset; the instant is kept in UTC.
  public init(_ text: String) throws(VocabularyError) {
    guard let value = RFC3339.microseconds(Array(text.utf8)) else {
      throw VocabularyError(.format, "a time is written as RFC 3339, for instance 2026-11-23T19:20:00Z")
    }
    self.microseconds = value
  }

  public var text: String { RFC3339.text(microseconds) }

  /// Seconds since 1970, rounded down.
  public var seconds: Int64 { floorDivide(microseconds, 1_000_000).quotient }

  public func adding(seconds: Int64) -> Instant {
    let (delta, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
    if overflow { return seconds < 0 ? .minimum : .maximum }
    let (sum, second) = microseconds.addingReportingOverflow(delta)
    return second ? (seconds < 0 ? .minimum : .maximum) : Instant(clamping: sum)
  }

  public func adding(days: Int) -> Instant { adding(seconds: Int64(clamping: days).multipliedClamping(86_400)) }

  /// The date in UTC.
  public var date: CalendarDate {
    CalendarDate(daysSince1970: Int(floorDivide(microseconds, 86_400_000_000).quotient))
  }

  public static func < (left: Self, right: Self) -> Bool { left.microseconds < right.microseconds }
}

/// A half-open span of time: `start` belongs to it, `end` does not; without `end` it still runs.
public struct Interval: Hashable, Sendable, Codable {
  public let start: Instant
  public let end: Instant?

  public init(start: Instant, end: Instant?) throws(VocabularyError) {
    if let end, end < start { throw VocabularyError(.range, "an interval ends after it starts") }
    self.start = start
    self.end = end
  }

  enum CodingKeys: String, CodingKey, CaseIterable { case start, end }

  public init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(CodingKeys.self)
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let start = try values.decode(Instant.self, forKey: .start)
    let end = try values.decodeIfPresent(Instant.self, forKey: .end)
    self = try decoder.validated { () throws(VocabularyError) in try Interval(start: start, end: end) }
  }

  public func contains(_ instant: Instant) -> Bool { start <= instant && end.map { instant < $0 } ?? true }
}

extension Int64 {
  fileprivate func multipliedClamping(_ factor: Int64) -> Int64 {
    let (product, overflow) = multipliedReportingOverflow(by: factor)
    return overflow ? (self < 0 ? .min : .max) : product
  }
}

func floorDivide(_ value: Int64, _ divisor: Int64) -> (quotient: Int64, remainder: Int64) {
  let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
}
