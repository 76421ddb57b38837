import Vocabulary
import Wire

/// Seconds since 1970 (RFC 7519 section 2), with a fraction where somebody writes one.
enum NumericDate {
  /// Nil where the value is no number.
  static func instant(_ value: JSONValue?) -> Instant? {
    guard let number = value?.number else { return nil }
    if let seconds = number.int64 { return Instant(seconds: seconds) }
    let microseconds = number.double * 1_000_000
    guard microseconds.magnitude < 1e18 else { return number.double < 0 ? .minimum : .maximum }
    return Instant(clamping: Int64(microseconds))
  }
}
