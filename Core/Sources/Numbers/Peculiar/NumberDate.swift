import Vocabulary

/// Dates within numbers.
enum NumberDate {
  /// Whether a calendar has this day; years 1 to 9999.
  static func exists(_ year: Int, _ month: Int, _ day: Int) -> Bool {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return false }
    return day <= days(month, year)
  }

  static func days(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether the day comes after `today`.
  static func isAfter(_ year: Int, _ month: Int, _ day: Int, today: CalendarDate) -> Bool {
    (year, month, day) > (today.year, today.month, today.day)
  }
}

extension NumberCheck {
  var thisYear: Int { today.year }

  /// `component` unless the calendar has the day.
  func date(_ year: Int, _ month: Int, _ day: Int) -> NumberFault? {
    NumberDate.exists(year, month, day) ? nil : .component
  }

  /// A type's whole check, cleaning included, on part of a text; what is left of the part is put in place of the text.
  func nested(_ index: Int, _ part: NumberText, into text: inout NumberText) -> NumberFault? {
    part.withBytes { bytes in
      NumberCheck.fault(index, bytes, isLatin: true, today: today) { text.replace(with: $0) }
    }
  }
}
