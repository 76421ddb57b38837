/// Reading and writing of RFC 3339 section 5.6 date-time.
enum RFC3339 {
  /// Microseconds since 1970, or nil where the text is not a date-time. Digits beyond the sixth of a fraction are cut;
  /// a leap second (`:60`) counts as the last microsecond of its minute.
  static func microseconds(_ bytes: [UInt8]) -> Int64? {
    var reader = DigitReader(bytes)
    guard let year = reader.number(4), reader.take("-"), let month = reader.number(2), reader.take("-"),
      let day = reader.number(2), reader.take("T") || reader.take("t"),
      let hour = reader.number(2), hour < 24, reader.take(":"), let minute = reader.number(2), minute < 60,
      reader.take(":"), let second = reader.number(2), second <= 60,
      let date = try? CalendarDate(year: year, month: month, day: day)
    else { return nil }
    var fraction = 0
    if reader.take(".") {
      guard let value = reader.fraction() else { return nil }
      fraction = value
    }
    guard let offset = reader.offsetMinutes(), reader.isAtEnd else { return nil }
    if second == 60 { fraction = 999_999 }
    let secondOfDay = hour * 3600 + minute * 60 + min(second, 59)
    let value = (Int64(date.daysSince1970) * 86_400 + Int64(secondOfDay - offset * 60)) * 1_000_000 + Int64(fraction)
    return Instant(clamping: value).microseconds == value ? value : nil
  }

  static func text(_ microseconds: Int64) -> String {
    let (days, rest) = floorDivide(microseconds, 86_400_000_000)
    let seconds = Int(rest / 1_000_000)
    var fraction = Int(rest % 1_000_000)
    var out = CalendarDate(daysSince1970: Int(days)).text
    out += "T\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
    if fraction != 0 {
      var digits = 6
      while fraction % 10 == 0 {
        fraction /= 10
        digits -= 1
      }
      let text = String(fraction)
      out += "." + String(repeating: "0", count: digits - text.count) + text
    }
    return out + "Z"
  }

  static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}

/// Reads fixed-width decimal fields.
struct DigitReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: scalar) else { return false }
    position += 1
    return true
  }

  mutating func number(_ digits: Int) -> Int? {
    guard position + digits <= bytes.count else { return nil }
    var value = 0
    for byte in bytes[position..<position + digits] {
      guard (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    position += digits
    return value
  }

  /// One to eighteen digits after the point, as microseconds.
  mutating func fraction() -> Int? {
    var value = 0
    var digits = 0
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) {
      if digits < 6 { value = value * 10 + Int(bytes[position] - 0x30) }
      digits += 1
      position += 1
    }
    guard (1...18).contains(digits) else { return nil }
    for _ in digits..<max(digits, 6) { value *= 10 }
    return value
  }

  mutating func offsetMinutes() -> Int? {
    if take("Z") || take("z") { return 0 }
    let sign: Int
    if take("+") { sign = 1 } else if take("-") { sign = -1 } else { return nil }
    guard let hours = number(2), hours < 24, take(":"), let minutes = number(2), minutes < 60 else { return nil }
    return sign * (hours * 60 + minutes)
  }
}
