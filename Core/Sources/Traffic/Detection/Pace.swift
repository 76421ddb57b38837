/// How many conversations an account has in a minute: its own past, which a sudden flood is compared with.
struct Pace: BitwiseCopyable {
  /// Minutes since 1970 of the minute and of the quarter hour that are counted.
  private var minute: UInt32 = 0
  private var quarter: UInt32 = 0
  private var count: UInt32 = 0
  private var peak: UInt32 = 0
  /// The busiest minute of the quarters before this one; a quarter of it is forgotten with each.
  private(set) var usual: UInt32 = 0

  @inline(__always)
  mutating func note(_ second: UInt32) {
    let now = second / 60
    if now != minute { enter(now) }
    count &+= 1
  }

  private mutating func enter(_ now: UInt32) {
    // Conversations come nearly in order: what is late counts in the minute at hand.
    guard now > minute else { return }
    peak = max(peak, count)
    if now / 15 != quarter {
      usual = max(peak, usual / 4 * 3)
      quarter = now / 15
      peak = 0
    }
    minute = now
    count = 0
  }
}
