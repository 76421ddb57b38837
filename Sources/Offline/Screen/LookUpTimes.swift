/// How long single look-ups took.
struct LookUpTimes: Sendable {
  private var durations: [Duration] = []

  mutating func add(_ duration: Duration) { durations.append(duration) }

  mutating func add(_ others: LookUpTimes) { durations += others.durations }

  /// Milliseconds within which `share` of the look-ups, 0 to 1, were done; 0 where there were none.
  func milliseconds(within shares: [Double]) -> [Double] {
    let sorted = durations.sorted()
    return shares.map { share in
      let place = min(sorted.count - 1, max(0, Int((Double(sorted.count) * share).rounded(.up)) - 1))
      return place < 0 ? 0 : sorted[place] / .milliseconds(1)
    }
  }
}
