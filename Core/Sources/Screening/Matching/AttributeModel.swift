import Vocabulary

/// What birth date, country and numbers add to or take from the evidence of a name, in log odds, with their reason.
struct AttributeEvidence {
  var value: Float = 0
  /// The share of each attribute in `value`; 0 where it was not compared.
  private(set) var birth: Float = 0
  private(set) var country: Float = 0
  /// Whether `parts` are wanted.
  var explains = false
  private(set) var parts: [ExplanationPart] = []
  /// A birth date or a number agrees.
  var corroborates = false
  var contradicts = false
  var numberAgrees = false

  mutating func add(
    _ value: Float, _ label: String, stated: @autoclosure () -> String, found: @autoclosure () -> String,
    reason: String?
  ) {
    self.value += value
    if label == AttributeModel.birthLabel { birth += value }
    if label == AttributeModel.countryLabel { country += value }
    guard explains else { return }
    parts.append(
      ExplanationPart(
        label: label, stated: stated(), found: found(), effect: value > 0 ? .supports : value < 0 ? .opposes : .neutral,
        reason: reason))
  }
}

enum AttributeModel {
  static let birthLabel = "birth-date"
  static let countryLabel = "country"
  /// What a birth date adds that agrees to the day, to the year, or not at all.
  static let sameDay: Float = 3.0
  static let sameYear: Float = 1.0
  static let otherBirth: Float = -4.6
  static let sameCountry: Float = 0.5
  static let sameNumber: Float = 6

  /// What it takes away where a subject's countries are none of the entry's.
  static func otherCountry(_ entry: ListEntry) -> Float { entry.nationalities.isEmpty ? -0.7 : -1.3 }

  static func evidence(
    _ subject: ScreeningSubject, _ entry: ListEntry, numbers: Set<[UInt8]>, explains: Bool = false
  ) -> AttributeEvidence {
    var out = AttributeEvidence()
    out.explains = explains
    birth(subject, entry, &out)
    country(subject, entry, &out)
    number(entry, numbers, subject, &out)
    return out
  }

  private static func birth(_ subject: ScreeningSubject, _ entry: ListEntry, _ out: inout AttributeEvidence) {
    guard let stated = subject.birthDate, !entry.birthDates.isEmpty else { return }
    var best: (value: Float, date: ListedDate, reason: String)?
    for date in entry.birthDates {
      let (value, reason) = compare(stated, date)
      if best.map({ value > $0.value }) ?? true { best = (value, date, reason) }
    }
    guard let best else { return }
    out.add(best.value, birthLabel, stated: stated.text, found: best.date.text, reason: best.reason)
    if best.value >= 1 { out.corroborates = true }
    if best.value <= -2 { out.contradicts = true }
  }

  static func compare(_ stated: PartialDate, _ listed: ListedDate) -> (Float, String) {
    let date = listed.date
    if let last = listed.lastYear, (date.year...max(date.year, last)).contains(stated.year) {
      return (0.5, "within the listed span of years")
    }
    let apart = abs(stated.year - date.year)
    if apart == 0 {
      guard let month = stated.month, let otherMonth = date.month else { return (sameYear, "the year agrees") }
      guard let day = stated.day, let otherDay = date.day else {
        return month == otherMonth ? (1.6, "year and month agree") : (-0.8, "the year agrees, the month does not")
      }
      if month == otherMonth, day == otherDay { return (sameDay, "the day agrees") }
      if month == otherDay, day == otherMonth { return (1.2, "day and month are exchanged") }
      if otherMonth == 1, otherDay == 1 { return (0.4, "the year agrees; the listed day may stand for an unknown one") }
      if month == otherMonth || day == otherDay { return (0.2, "the year agrees, day or month differs") }
      return (-1.0, "the year agrees, day and month do not")
    }
    if apart <= 2, listed.isApproximate { return (0.2, "near the listed year, which is approximate") }
    if let month = stated.month, let day = stated.day, month == date.month, day == date.day {
      return apart <= 1
        ? (0.5, "day and month agree, the year is one apart") : (-1.5, "day and month agree, the year does not")
    }
    if apart == 1 { return (-1.2, "one year apart") }
    if apart <= 3 { return (-3.0, "\(apart) years apart") }
    return (otherBirth, "\(apart) years apart")
  }

  private static func country(_ subject: ScreeningSubject, _ entry: ListEntry, _ out: inout AttributeEvidence) {
    guard !subject.countries.isEmpty, !(entry.nationalities.isEmpty && entry.countries.isEmpty) else { return }
    if let same = subject.countries.first(where: { entry.nationalities.contains($0) || entry.countries.contains($0) }) {
      out.add(sameCountry, countryLabel, stated: same.text, found: same.text, reason: nil)
    } else {
      out.add(
        otherCountry(entry), countryLabel, stated: text(subject.countries),
        found: text(entry.nationalities.isEmpty ? entry.countries : entry.nationalities),
        reason: "no country in common")
    }
  }

  private static func text(_ countries: [CountryCode]) -> String { countries.map(\.text).joined(separator: ", ") }

  private static func number(
    _ entry: ListEntry, _ numbers: Set<[UInt8]>, _ subject: ScreeningSubject, _ out: inout AttributeEvidence
  ) {
    guard !numbers.isEmpty else { return }
    if let same = entry.numbers.first(where: { numbers.contains(ListText.number($0.value)) }) {
      out.add(sameNumber, same.scheme, stated: same.value, found: same.value, reason: "the number is the same")
      out.corroborates = true
      out.numberAgrees = true
    }
  }
}
