/// What passes between an account and one remote address.
struct HostState: Evictable {
  var account: UInt32 = 0
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
  /// Connections kept open that say nothing, within ten minutes, and which ten minutes.
  var slow: UInt32 = 0
  var slowSlot: UInt32 = 0
  /// Short answered sessions on one port: how alike, how regular.
  var port: UInt16 = 0
  var transport: UInt8 = 0
  var logins: UInt32 = 0
  var loginsFirst: UInt32 = 0
  var loginsLast: UInt32 = 0
  var longest: UInt32 = 0
  var out = SizeHistogram()
  var back = SizeHistogram()
  var gaps = GapHistogram()
  /// Inbound questions to an own UDP service, and their answers.
  var requests: UInt32 = 0
  var requestBytes: UInt64 = 0
  var replyBytes: UInt64 = 0
  var requestsFirst: UInt32 = 0

  var weight: UInt32 {
    failedPorts &* 4 &+ allAttempts &+ logins &+ requests &+ UInt32(clamping: allPackets >> 10)
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
