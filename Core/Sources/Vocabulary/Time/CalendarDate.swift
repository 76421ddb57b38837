/// A date of the proleptic Gregorian calendar, years 0001 to 9999. Text form: `2026-11-23` (ISO 8601).
public struct CalendarDate: TextValue, Comparable {
  public let year: Int
  public let month: Int
  public let day: Int

  public init(year: Int, month: Int, day: Int) throws(VocabularyError) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day)
    else { throw VocabularyError(.range, "there is no such date") }
    self.init(unchecked: year, month, day)
  }

  public init(_ text: String) throws(VocabularyError) {
    var reader = DigitReader(Array(text.utf8))
    guard let year = reader.number(4), reader.take("-"), let month = reader.number(2), reader.take("-"),
      let day = reader.number(2), reader.isAtEnd
    else { throw VocabularyError(.format, "a date is written as YYYY-MM-DD") }
    try self.init(year: year, month: month, day: day)
  }

  /// Days are counted from 1970-01-01; values outside the years 0001 to 9999 are moved to the nearest end.
  public init(daysSince1970 days: Int) {
    // Civil-from-days by eras of 400 years (146,097 days) that begin on 1 March.
    let shifted = min(max(days, -719_162), 2_932_896) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      unchecked: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  public var daysSince1970: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  public var text: String {
    let digits = String(year)
    let padded = String(repeating: "0", count: 4 - digits.count) + digits
    return "\(padded)-\(RFC3339.two(month))-\(RFC3339.two(day))"
  }

  /// Midnight UTC at the start of the date.
  public var start: Instant { Instant(seconds: Int64(daysSince1970) * 86_400) }

  /// Whole years from this date to `other`; a birthday on 29 February is completed on 1 March.
  public func fullYears(until other: CalendarDate) -> Int {
    other.year - year - ((other.month, other.day) < (month, day) ? 1 : 0)
  }

  public static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

/// A date known to the year, the month or the day: `1970`, `1970-05` or `1970-05-20`. Lists and documents often know no more.
public struct PartialDate: TextValue {
  public let year: Int
  public let month: Int?
  public let day: Int?

  public init(year: Int, month: Int? = nil, day: Int? = nil) throws(VocabularyError) {
    guard day == nil || month != nil else { throw VocabularyError(.format, "a day needs its month") }
    _ = try CalendarDate(year: year, month: month ?? 1, day: day ?? 1)
    self.year = year
    self.month = month
    self.day = day
  }

  public init(_ text: String) throws(VocabularyError) {
    var reader = DigitReader(Array(text.utf8))
    guard let year = reader.number(4) else {
      throw VocabularyError(.format, "a date is written as YYYY, YYYY-MM or YYYY-MM-DD")
    }
    let month = reader.take("-") ? reader.number(2) : nil
    let day = month != nil && reader.take("-") ? reader.number(2) : nil
    guard reader.isAtEnd, text.utf8.count == 4 + (month == nil ? 0 : 3) + (day == nil ? 0 : 3) else {
      throw VocabularyError(.format, "a date is written as YYYY, YYYY-MM or YYYY-MM-DD")
    }
    try self.init(year: year, month: month, day: day)
  }

  public init(_ date: CalendarDate) {
    year = date.year
    month = date.month
    day = date.day
  }

  public var text: String {
    let digits = String(year)
    var out = String(repeating: "0", count: 4 - digits.count) + digits
    if let month { out += "-" + RFC3339.two(month) }
    if let day { out += "-" + RFC3339.two(day) }
    return out
  }

  /// Whether both could be the same date: every part that both know is equal.
  public func isCompatible(with other: PartialDate) -> Bool {
    guard year == other.year else { return false }
    if let month, let otherMonth = other.month, month != otherMonth { return false }
    if let day, let otherDay = other.day, day != otherDay { return false }
    return true
  }
}
