extension TextBytes {
  /// A date-time of RFC 3339 (a space may stand for the `T`) as microseconds since 1970; digits beyond the sixth are cut.
  var microsecondsOfDateTime: Int64? {
    guard count >= 20, let year = digits(0, 4), start[4] == 0x2D, let month = digits(5, 2), start[7] == 0x2D,
      let day = digits(8, 2), start[10] == 0x54 || start[10] == 0x20 || start[10] == 0x74,
      let hour = digits(11, 2), start[13] == 0x3A, let minute = digits(14, 2), start[16] == 0x3A,
      let second = digits(17, 2), (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day),
      hour < 24, minute < 60, second <= 60
    else { return nil }
    var index = 19
    var fraction: Int64 = 0
    if start[index] == 0x2E {
      index += 1
      var scale: Int64 = 1_000_000
      let first = index
      while index < count, start[index] &- 0x30 < 10 {
        if scale > 1 {
          scale /= 10
          fraction += Int64(start[index] &- 0x30) * scale
        }
        index += 1
      }
      guard index > first else { return nil }
    }
    guard let offset = offsetMinutes(index) else { return nil }
    let days = Self.daysSince1970(year, month, day)
    let seconds = Int64(days) * 86_400 + Int64(hour * 3600 + minute * 60 + min(second, 59) - offset * 60)
    return seconds * 1_000_000 + fraction
  }

  private func digits(_ from: Int, _ length: Int) -> Int? {
    guard from + length <= count else { return nil }
    var value = 0
    for index in from..<from + length {
      let digit = start[index] &- 0x30
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }

  /// `Z`, `+hh:mm` or `-hh:mm` from `index` to the end.
  private func offsetMinutes(_ index: Int) -> Int? {
    guard index < count else { return nil }
    if start[index] == 0x5A || start[index] == 0x7A { return index + 1 == count ? 0 : nil }
    guard count == index + 6, start[index] == 0x2B || start[index] == 0x2D, start[index + 3] == 0x3A,
      let hours = digits(index + 1, 2), let minutes = digits(index + 4, 2), hours < 24, minutes < 60
    else { return nil }
    return (start[index] == 0x2D ? -1 : 1) * (hours * 60 + minutes)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days of the proleptic Gregorian calendar, counted in eras of 400 years that begin on 1 March.
  static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
