/// Counts of sizes by quarter octaves from 32 up to 8192, for asking how alike they are. Thirty-two bytes.
struct SizeHistogram: BitwiseCopyable {
  private var bins = InlineArray<32, UInt8>(repeating: 0)

  /// Four bins to an octave, with edges at 1, 1.25, 1.5 and 1.75 times a power of two.
  @inline(__always)
  static func quarterOctave(_ value: UInt64) -> Int {
    let top = 63 &- value.leadingZeroBitCount
    guard top >= 2 else { return 0 }
    return top &* 4 &+ Int(truncatingIfNeeded: value >> UInt64(top &- 2)) & 3
  }

  @inline(__always)
  mutating func add(_ value: UInt64) {
    let bin = min(31, max(0, Self.quarterOctave(value) &- 20))
    if bins[bin] == .max { halve() }
    bins[bin] &+= 1
  }

  private mutating func halve() { for bin in 0..<32 { bins[bin] /= 2 } }

  /// The share of values that lie within one octave, the fullest one; values beyond the range are never alike.
  var likeness: Float {
    var total: UInt32 = 0
    for bin in 0..<32 { total &+= UInt32(bins[bin]) }
    guard total > 0 else { return 0 }
    var window = UInt32(bins[0]) &+ UInt32(bins[1]) &+ UInt32(bins[2]) &+ UInt32(bins[3])
    var best = window
    for bin in 4..<31 {
      window = window &+ UInt32(bins[bin]) &- UInt32(bins[bin &- 4])
      best = max(best, window)
    }
    return Float(best) / Float(total)
  }
}

/// Counts of gaps between events by half octaves from one second up to 4096, for asking how regular they are.
struct GapHistogram: BitwiseCopyable {
  private var bins = InlineArray<24, UInt8>(repeating: 0)

  @inline(__always)
  mutating func add(seconds: UInt32) {
    let value = max(1, seconds)
    let top = 31 &- value.leadingZeroBitCount
    let half = top == 0 ? 0 : Int(truncatingIfNeeded: value >> UInt32(top &- 1)) & 1
    let bin = min(23, top &* 2 &+ half)
    if bins[bin] == .max { for place in 0..<24 { bins[place] /= 2 } }
    bins[bin] &+= 1
  }

  /// The share of gaps within the fullest three bins (a ratio of at most 3), and the mean of those in seconds.
  var regularity: (share: Float, seconds: Float) {
    var total: UInt32 = 0
    for bin in 0..<24 { total &+= UInt32(bins[bin]) }
    guard total > 0 else { return (0, 0) }
    let middle = Self.fullest(bins)
    let best = UInt32(bins[middle &- 1]) &+ UInt32(bins[middle]) &+ UInt32(bins[middle &+ 1])
    return (Float(best) / Float(total), mean(around: middle))
  }

  private func mean(around middle: Int) -> Float {
    var total: Float = 0
    var sum: Float = 0
    for place in middle &- 1...middle &+ 1 {
      total += Float(bins[place])
      sum += Float(bins[place]) * Self.center(place)
    }
    return total > 0 ? sum / total : 0
  }

  /// The middle of the fullest three bins in a row.
  private static func fullest(_ bins: InlineArray<24, UInt8>) -> Int {
    var best: UInt32 = 0
    var place = 1
    for bin in 1..<23 {
      let window = UInt32(bins[bin &- 1]) &+ UInt32(bins[bin]) &+ UInt32(bins[bin &+ 1])
      if window > best { (best, place) = (window, bin) }
    }
    return place
  }

  private static func center(_ bin: Int) -> Float {
    Float(UInt32(1) << UInt32(bin / 2)) * (bin % 2 == 0 ? 1.25 : 1.75)
  }

  /// The share of the fullest two bins: clockwork puts everything there.
  var clockwork: Float {
    var total: UInt32 = 0
    var best: UInt32 = 0
    for bin in 0..<24 {
      total &+= UInt32(bins[bin])
      if bin > 0 { best = max(best, UInt32(bins[bin]) &+ UInt32(bins[bin &- 1])) }
    }
    return total > 0 ? Float(best) / Float(total) : 0
  }
}
