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
  var out = SizeHistogram()
  var back = SizeHistogram()
  var gaps = GapHistogram()

  /// Visits are as many as the gaps between them say; where many come within a second, every gap seems to be one.
  var isEven: Bool {
    Float(lastStart &- first) >= 0.6 * gaps.regularity.seconds * Float(visits)
  }

  var weight: UInt32 { visits &+ busy / 60 }
}
