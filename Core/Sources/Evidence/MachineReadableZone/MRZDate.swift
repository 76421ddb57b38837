import Vocabulary

/// A date of six characters, `YYMMDD`; unknown parts are `<<` (Doc 9303-3 section 4.8).
struct MRZDate: Hashable, Sendable {
  /// Last two digits.
  let year: Int?
  let month: Int?
  let day: Int?

  /// Nil where the characters are neither digits nor whole pairs of fillers, or no calendar has such a month or day.
  init?(_ field: ArraySlice<UInt8>) {
    guard field.count == 6, let year = Self.pair(field, 0), let month = Self.pair(field, 2),
      let day = Self.pair(field, 4)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
    if let month, !(1...12).contains(month) { return nil }
    // In a leap year: whether 29 February exists is known only with the century.
    if let day, !(1...CalendarDate.days(in: month ?? 1, of: 2000)).contains(day) { return nil }
  }

  /// Two digits; nil within where both are fillers, nil where they are neither.
  private static func pair(_ field: ArraySlice<UInt8>, _ offset: Int) -> Int?? {
    let (high, low) = (field[field.startIndex + offset], field[field.startIndex + offset + 1])
    if high == MRZCheckDigit.filler, low == MRZCheckDigit.filler { return .some(nil) }
    guard (0x30...0x39).contains(high), (0x30...0x39).contains(low) else { return nil }
    return .some(Int(high - 0x30) * 10 + Int(low - 0x30))
  }

  var isUnknown: Bool { year == nil && month == nil && day == nil }

  /// The latest date of that form that is not after `today`: a birth lies in the past. Nil without a year.
  func birth(today: CalendarDate) -> PartialDate? {
    inCentury(from: today.year - 99).flatMap { earliest($0) <= today ? $0 : nil } ?? inCentury(from: today.year - 100)
  }

  /// The date of that form in the fifty years before `today`'s year or the forty-nine after it. Nil without a year.
  func expiry(today: CalendarDate) -> PartialDate? { inCentury(from: today.year - 50) }

  /// The date with the year in `first ..< first + 100`; 29 February moves to the century before where it must.
  private func inCentury(from first: Int) -> PartialDate? {
    guard let year else { return nil }
    let offset = (year - first % 100 + 100) % 100
    return partial(first + offset)
  }

  private func partial(_ year: Int) -> PartialDate? {
    // A day without its month is no more exact than the year.
    try? PartialDate(year: year, month: month, day: month == nil ? nil : day)
  }

  private func earliest(_ date: PartialDate) -> CalendarDate {
    (try? CalendarDate(year: date.year, month: date.month ?? 1, day: date.day ?? 1)) ?? CalendarDate(daysSince1970: 0)
  }
}

extension PartialDate {
  /// The whole date, nil where month or day is unknown.
  var calendarDate: CalendarDate? {
    guard let month, let day else { return nil }
    return try? CalendarDate(year: year, month: month, day: day)
  }

  /// The last day it can mean.
  var latest: CalendarDate? {
    let month = month ?? 12
    return try? CalendarDate(year: year, month: month, day: day ?? CalendarDate.days(in: month, of: year))
  }
}
