/// When a delivery that failed is tried again: the schedule that Standard Webhooks 1.0 recommends, about three days in all.
package enum DeliverySchedule {
  /// Seconds after the first, second, … failure.
  static let delays: [Int64] = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400]

  /// Seconds to wait, up to a tenth longer than the schedule says so that many failures do not come back at once.
  ///
  /// - Parameters:
  ///   - failures: how many attempts have failed, this one included; from 1.
  ///   - jitter: evenly spread over 0..<1.
  /// - Returns: nil where the delivery is given up.
  package static func delay(afterFailures failures: Int, jitter: Double) -> Int64? {
    guard failures >= 1, failures <= delays.count else { return nil }
    let delay = delays[failures - 1]
    let share = jitter.isFinite ? min(max(jitter, 0), 1) : 0
    return delay + Int64(Double(delay) * 0.1 * share)
  }
}
