public import Vocabulary

extension ASN1Element {
  /// A UTCTime or GeneralizedTime (RFC 5280 section 4.1.2.5). Seconds may be missing and an offset may stand for `Z`, as
  /// in old certificates; a fraction of a second is cut.
  public func time() throws(CertificateError) -> Instant {
    let isShort = tag == .utcTime
    guard isShort || tag == .generalizedTime else { throw fault("the time has another type than it must") }
    var digits = TimeDigits(content)
    guard let first = digits.two() else { throw fault("a time does not begin with its year") }
    var year = first
    if isShort {
      year += first < 50 ? 2000 : 1900
    } else {
      guard let second = digits.two() else { throw fault("a time does not begin with its year") }
      year = first * 100 + second
    }
    guard let month = digits.two(), let day = digits.two(), let hour = digits.two(), hour < 24,
      let minute = digits.two(), minute < 60, let date = try? CalendarDate(year: year, month: month, day: day)
    else { throw fault("a time is not a time") }
    let second = digits.two() ?? 0
    digits.skipFraction()
    guard second < 60, let offset = digits.offsetMinutes(), digits.isAtEnd else { throw fault("a time is not a time") }
    return date.start.adding(seconds: Int64(hour * 3600 + minute * 60 + second - offset * 60))
  }
}

private struct TimeDigits {
  private var bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { bytes.isEmpty }

  mutating func two() -> Int? {
    let pair = bytes.prefix(2)
    guard pair.count == 2, pair.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    bytes = bytes.dropFirst(2)
    return pair.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  mutating func skipFraction() {
    guard bytes.first == UInt8(ascii: ".") else { return }
    bytes = bytes.dropFirst().drop { (0x30...0x39).contains($0) }
  }

  mutating func offsetMinutes() -> Int? {
    guard let sign = bytes.first else { return nil }
    bytes = bytes.dropFirst()
    switch sign {
    case UInt8(ascii: "Z"): return 0
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      guard let hours = two(), hours < 24, let minutes = two(), minutes < 60 else { return nil }
      return (hours * 60 + minutes) * (sign == UInt8(ascii: "-") ? -1 : 1)
    default: return nil
    }
  }
}
