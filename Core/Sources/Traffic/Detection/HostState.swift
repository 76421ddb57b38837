/// What passes between an account and one remote address.
struct HostState: Evictable {
  var lastSeen: UInt32 = 0
  var remote = FlowAddress()
  /// First contacts with its ports: without answer, answered.
  var failedPorts: UInt32 = 0
  var answeredPorts: UInt32 = 0
  var first: UInt32 = 0
  var last: UInt32 = 0
  var samplePorts = InlineArray<6, UInt16>(repeating: 0)
  /// The minute counted in, attempts without answer, answered sessions, packets without answer within it.
  var minute: UInt32 = 0
  var attempts: UInt32 = 0
  var sessions: UInt32 = 0
  var packets: UInt64 = 0
  var allAttempts: UInt32 = 0
  var allPackets: UInt64 = 0
  var allSessions: UInt32 = 0
  var floodFirst: UInt32 = 0
  /// Streams of TCP with content that nothing came back to.
  var unheard: UInt32 = 0
  var unheardLast: UInt32 = 0
  /// Connections kept open that say nothing, within ten minutes, and which ten minutes.
  var slow: UInt32 = 0
  var slowEncrypted: UInt32 = 0
  var slowSlot: UInt32 = 0
  var weight: UInt32 {
    failedPorts &* 4 &+ allAttempts &+ UInt32(clamping: allPackets >> 10)
  }

  /// Moves on to the minute of `second`.
  mutating func enter(_ second: UInt32) {
    let now = second / 60
    guard now != minute else { return }
    minute = now
    attempts = 0
    sessions = 0
    packets = 0
  }
}
