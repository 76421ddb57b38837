/// How far event time has come: the latest end of a record, unless a clock has jumped.
///
/// A record far ahead of the others does not move it; a run of them does.
struct Watermark: BitwiseCopyable {
  /// Microseconds since 1970.
  private(set) var latest: Int64 = .min
  /// The tick that everything before has been released up to.
  private(set) var releaseTick: Int64 = 0
  var hasBegun = false
  private let hold: Int64
  private var ahead: UInt32 = 0
  private var aheadLeast: Int64 = .max

  /// Microseconds that one record may be ahead of the rest.
  private static let leap: Int64 = 900_000_000
  /// Records in a row that make a leap believed.
  private static let believed: UInt32 = 64

  init(hold: Int64) { self.hold = hold &* 1_000_000 }

  var second: UInt32 { latest == .min ? 0 : UInt32(clamping: latest / 1_000_000) }

  /// Begins at the middle of the first records' ends: one whose clock has leapt may be the very first.
  mutating func begin(with pieces: [UnsafeBufferPointer<FlowRecord>]) {
    let ends = pieces.lazy.joined().prefix(Int(Self.believed)).map(\.end).sorted()
    guard latest == .min, ends.count >= 3 else { return }
    latest = ends[(ends.count - 1) / 2] &- 1
  }

  /// - Returns: whether a tick has come.
  @inline(__always)
  mutating func advance(_ end: Int64) -> Bool {
    guard end > latest else {
      ahead = 0
      return false
    }
    if latest != .min && end &- latest > Self.leap {
      ahead &+= 1
      aheadLeast = ahead == 1 ? end : min(aheadLeast, end)
      guard ahead >= Self.believed else { return false }
      latest = aheadLeast
    } else {
      latest = end
    }
    ahead = 0
    let tick = (latest &- hold) / ReorderBuffer.tick
    guard tick > releaseTick || !hasBegun else { return false }
    releaseTick = tick
    return true
  }

  func write(to sink: inout StateSink) { sink.put(self) }
  mutating func read(from source: inout StateSource) throws(TrafficError) { self = try source.get(Watermark.self) }
}
