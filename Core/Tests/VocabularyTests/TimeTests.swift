import Testing
import Vocabulary

@Suite struct CalendarDateTests {
  /// Every day of the range, against counting by hand.
  @Test func everyDay() throws {
    var (year, month, day) = (1, 1, 1)
    var mismatches = 0
    for number in -719_162...2_932_896 {
      let date = CalendarDate(daysSince1970: number)
      if date.year != year || date.month != month || date.day != day || date.daysSince1970 != number { mismatches += 1 }
      day += 1
      if day > CalendarDate.days(in: month, of: year) { (month, day) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
    }
    #expect(mismatches == 0)
    #expect((year, month, day) == (10_000, 1, 1))
  }

  @Test func knownDays() throws {
    #expect(try CalendarDate("1970-01-01").daysSince1970 == 0)
    #expect(try CalendarDate("2000-03-01").daysSince1970 == 11_017)
    #expect(try CalendarDate("1900-02-28").daysSince1970 == -25_509)
    #expect(CalendarDate(daysSince1970: .min).text == "0001-01-01")
    #expect(CalendarDate(daysSince1970: .max).text == "9999-12-31")
  }

  @Test func leapYears() {
    #expect([1900, 2000, 2023, 2024, 2100, 2400].map { CalendarDate.days(in: 2, of: $0) } == [28, 29, 28, 29, 28, 29])
  }

  @Test(arguments: ["2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "0000-01-01", "2026-01-00"])
  func noSuchDate(_ text: String) { #expect(code(CalendarDate.self, text) == .range) }

  @Test(arguments: [
    "", "2026-1-01", "20260101", "2026-01-01 ", "+026-01-01", "2026-01-0१", "2026/01/01", "12026-01-01",
  ])
  func noDate(_ text: String) { #expect(code(CalendarDate.self, text) == .format) }

  @Test func ages() throws {
    let birth = try CalendarDate("2004-02-29")
    #expect(birth.fullYears(until: try CalendarDate("2022-02-28")) == 17)
    #expect(birth.fullYears(until: try CalendarDate("2022-03-01")) == 18)
    #expect(birth.fullYears(until: try CalendarDate("2024-02-29")) == 20)
    #expect(birth.fullYears(until: birth) == 0)
  }

  @Test func ordersAndRoundTrips() throws {
    let texts = ["0001-01-01", "1969-12-31", "1970-01-01", "2026-06-15", "9999-12-31"]
    let dates = try texts.map { try CalendarDate($0) }
    #expect(dates == dates.sorted())
    #expect(dates.map(\.text) == texts)
    #expect(try CalendarDate("2026-06-15").start.text == "2026-06-15T00:00:00Z")
  }
}

@Suite struct PartialDateTests {
  @Test(arguments: ["1970", "1970-05", "1970-05-20", "0001", "9999-12-31"])
  func roundTrips(_ text: String) throws { #expect(try PartialDate(text).text == text) }

  @Test(arguments: ["", "197", "1970-", "1970-5", "1970-05-", "1970-05-2", "1970-05-200", "1970T", "19700520", "-970"])
  func noDate(_ text: String) { #expect(code(PartialDate.self, text) == .format) }

  @Test(arguments: ["0000", "1970-13", "1970-00", "2023-02-29"])
  func noSuchDate(_ text: String) { #expect(code(PartialDate.self, text) == .range) }

  @Test func compatibility() throws {
    let cases = [
      ("1970", "1970-05-20", true), ("1970-05", "1970-05-20", true), ("1970-06", "1970-05-20", false),
      ("1971", "1970-05-20", false), ("1970-05-20", "1970-05-20", true), ("1970-05-21", "1970-05-20", false),
    ]
    for (left, right, expected) in cases {
      #expect(try PartialDate(left).isCompatible(with: PartialDate(right)) == expected)
      #expect(try PartialDate(right).isCompatible(with: PartialDate(left)) == expected)
    }
    #expect(throws: VocabularyError.self) { try PartialDate(year: 1970, day: 3) }
  }
}

@Suite struct InstantTests {
  @Test(arguments: [
    ("2026-11-23T19:20:00Z", "2026-11-23T19:20:00Z"), ("2026-11-23t19:20:00z", "2026-11-23T19:20:00Z"),
    ("2026-11-23T19:20:00+05:30", "2026-11-23T13:50:00Z"), ("2026-01-01T00:10:00+01:00", "2025-12-31T23:10:00Z"),
    ("2026-11-23T19:20:00-00:00", "2026-11-23T19:20:00Z"), ("1985-04-12T23:20:50.52Z", "1985-04-12T23:20:50.52Z"),
    ("1990-12-31T15:59:60-08:00", "1990-12-31T23:59:59.999999Z"),
    ("2016-12-31T23:59:60.5Z", "2016-12-31T23:59:59.999999Z"),
    ("1937-01-01T12:00:27.87+00:20", "1937-01-01T11:40:27.87Z"),
    ("1969-12-31T23:59:59.999999Z", "1969-12-31T23:59:59.999999Z"),
    ("2026-11-23T19:20:00.1234567891Z", "2026-11-23T19:20:00.123456Z"),
    ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
    ("2026-11-23T19:20:00.000Z", "2026-11-23T19:20:00Z"),
    ("9999-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z"),
  ])
  func readsAndWrites(_ text: String, _ canonical: String) throws {
    let instant = try Instant(text)
    #expect(instant.text == canonical)
    #expect(try Instant(instant.text) == instant)
  }

  @Test(arguments: [
    "", "2026-11-23", "2026-11-23T19:20:00", "2026-11-23 19:20:00Z", "2026-11-23T24:00:00Z", "2026-11-23T19:60:00Z",
    "2026-11-23T19:20:61Z", "2026-02-30T00:00:00Z", "2026-11-23T19:20:00.Z", "2026-11-23T19:20:00+24:00",
    "2026-11-23T19:20:00+0530", "2026-11-23T19:20:00Zx", "0001-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01",
    "2026-11-23T19:20Z", "2026-11-23T19:20:00.1234567890123456789Z", "02026-11-23T19:20:00Z", "0000-01-01T00:00:00Z",
  ])
  func refused(_ text: String) { #expect(code(Instant.self, text) == .format) }

  @Test func roundTripsOfAnyMicrosecond() throws {
    var generator = Generator(seed: 2)
    for _ in 0..<5000 {
      let instant = Instant(
        clamping: Int64.random(in: -62_135_596_800_000_000...253_402_300_799_999_999, using: &generator))
      #expect(try Instant(instant.text) == instant)
      #expect(instant.date.start <= instant)
      #expect(instant < instant.date.start.adding(days: 1) || instant.date.text == "9999-12-31")
    }
  }

  @Test func wholeSecondsAreExact() {
    #expect(Instant(clamping: -1).seconds == -1)
    #expect(Instant(clamping: 999_999).seconds == 0)
    #expect(Instant.maximum.seconds == 253_402_300_799)
    #expect(Instant(clamping: 9_007_199_254_740_993).seconds == 9_007_199_254)
    #expect(Instant(clamping: 200_000_000_000_999_999).seconds == 200_000_000_000)
  }

  @Test func arithmeticStopsAtTheEnds() {
    #expect(Instant.maximum.adding(seconds: 1) == .maximum)
    #expect(Instant.minimum.adding(seconds: -1) == .minimum)
    #expect(Instant(seconds: 0).adding(seconds: .max) == .maximum)
    #expect(Instant(seconds: 0).adding(seconds: .min) == .minimum)
    #expect(Instant(seconds: 0).adding(days: .max) == .maximum)
    #expect(Instant(seconds: 0).adding(days: .min) == .minimum)
    #expect(Instant(seconds: .min) == .minimum)
    #expect(Instant(seconds: .max) == .maximum)
    #expect(Instant(seconds: 0).adding(days: 2).text == "1970-01-03T00:00:00Z")
  }

  @Test func intervals() throws {
    let interval = try Interval(start: Instant(seconds: 10), end: Instant(seconds: 20))
    #expect(!interval.contains(Instant(seconds: 9)))
    #expect(interval.contains(Instant(seconds: 10)))
    #expect(!interval.contains(Instant(seconds: 20)))
    #expect(try Interval(start: Instant(seconds: 10), end: nil).contains(.maximum))
    #expect(throws: VocabularyError.self) { try Interval(start: Instant(seconds: 2), end: Instant(seconds: 1)) }
    let json = #"{"start":"1970-01-01T00:00:02Z","end":"1970-01-01T00:00:01Z"}"#
    #expect(refusal(Interval.self, json)?.code == .range)
    #expect(refusal(Interval.self, #"{"start":"1970-01-01T00:00:02Z","until":null}"#)?.path == "until")
    #expect(try decode(Interval.self, String(decoding: encode(interval), as: UTF8.self)) == interval)
  }
}
