/// The visits of one interface to one port of one remote address.
struct PairState: Evictable {
  var lastSeen: UInt32 = 0
  var first: UInt32 = 0
  var lastStart: UInt32 = 0
  var visits: UInt32 = 0
  var answered: UInt32 = 0
  /// Seconds of sessions, for what is always connected.
  var busy: UInt32 = 0
  var bytesOut: UInt64 = 0
  var bytesIn: UInt64 = 0
  var packetsOut: UInt32 = 0
  var longest: UInt32 = 0
  /// Visits since the last long silence, and when they began.
  var boutFirst: UInt32 = 0
  var boutVisits: UInt32 = 0
  /// Sizes of the last visit, by quarter octaves; zero: none yet.
  var lastOut: UInt8 = 0
  var lastBack: UInt8 = 0
  /// Log-ins of one size, each begun as the one before ended, and when that was.
  var row: UInt16 = 0
  var lastEnd: UInt32 = 0
  var out = SizeHistogram()
  var back = SizeHistogram()
  var gaps = GapHistogram()

  /// Visits are as many as the gaps between them say; where many come within a second, every gap seems to be one.
  var isEven: Bool {
    Float(lastStart &- first) >= 0.6 * gaps.regularity.seconds * Float(visits)
  }

  /// - Parameter pause: seconds of silence at least, and six times the mean so far, after which visits begin anew.
  mutating func noteVisit(_ stamp: UInt32, pause: UInt32) {
    if visits == 0 {
      first = stamp
      boutFirst = stamp
    } else if stamp > lastStart {
      let gap = stamp &- lastStart
      if gap >= pause && UInt64(gap) * UInt64(visits) >= 6 * UInt64(lastStart &- first) {
        boutFirst = stamp
        boutVisits = 0
      }
      gaps.add(seconds: gap)
    }
    lastStart = max(lastStart, stamp)
    lastSeen = max(lastSeen, stamp)
    visits &+= 1
    boutVisits &+= 1
  }

  /// Whether a visit is of the size of the one before, within a quarter of an octave or two, both ways.
  ///
  /// - Returns: nil for the first.
  mutating func isClose(out: UInt64, back: UInt64) -> Bool? {
    let (o, b) = (UInt8(SizeHistogram.quarterOctave(out)), UInt8(SizeHistogram.quarterOctave(back)))
    defer { (lastOut, lastBack) = (o, b) }
    guard lastOut > 0 else { return nil }
    return max(o, lastOut) &- min(o, lastOut) <= 1 && max(b, lastBack) &- min(b, lastBack) <= 1
  }

  /// - Returns: how many log-ins there are in a row.
  mutating func noteRow(start: UInt32, end: UInt32, isClose: Bool) -> UInt16 {
    let follows = start &+ 1 >= lastEnd && start <= lastEnd &+ 3
    row = isClose && follows ? min(row, .max - 1) &+ 1 : 1
    lastEnd = max(lastEnd, end)
    return row
  }

  var weight: UInt32 { visits &+ busy / 60 }
}
