/// What an account does with one destination port (of all web ports together), or, inbound, with one of its own.
struct ServiceState: Evictable {
  var account: UInt32 = 0
  var lastSeen: UInt32 = 0
  /// Seconds since 1970 of contacts without success.
  var first: UInt32 = 0
  var last: UInt32 = 0
  var walk: Float = 0
  /// First contacts with distinct destinations: all, without answer, hardly used, with servers that many accounts use.
  var contacts: UInt32 = 0
  var failed: UInt32 = 0
  var shallow: UInt32 = 0
  var popular: UInt32 = 0
  /// Returns to destinations met before that said as little as the first contact.
  var returns: UInt32 = 0
  /// Sessions that were answered, those that look like one attempt to log in, those with hosts met before.
  var answered: UInt32 = 0
  var deep: UInt32 = 0
  var guesses: UInt32 = 0
  var repeats: UInt32 = 0
  var guessesFirst: UInt32 = 0
  var out = SizeHistogram()
  var back = SizeHistogram()
  var targets = DistinctSketch()
  var hosts = DistinctSketch()
  var sample = InlineArray<4, FlowAddress>(repeating: FlowAddress())
  var samplePorts = InlineArray<4, UInt16>(repeating: 0)
  var sampled: UInt8 = 0
  var verdict = Verdict.none
  var ports = InlineArray<6, UInt16>(repeating: 0)
  /// The /12 that most failed targets lie in, by majority vote (Boyer, Moore 1981).
  var prefix: UInt32 = 0
  var votes: UInt32 = 0
  var inPrefix: UInt32 = 0
  var interfaces = InlineArray<4, UInt32>(repeating: FlowNames.none)
  /// Inbound: bytes of questions and answers, and questions that were answered manifold. Outbound: of log-ins and mails.
  var requestBytes: UInt64 = 0
  var replyBytes: UInt64 = 0
  var amplified: UInt32 = 0
  var requests: UInt32 = 0
  /// Visits of which the one before to the same site is known, and those of its size.
  var compared: UInt32 = 0
  var close: UInt32 = 0
  /// Of its contacts only samples were seen.
  var isSampled = false

  enum Verdict: UInt8 { case none, deferred, given }

  /// Lines of memory up to the sketches; the rest is written where something failed, or was a log-in.
  static let usualLines = 4

  var weight: UInt32 { failed &* 4 &+ shallow &* 2 &+ guesses &+ amplified }

  /// Distinct targets without success: the count, unless the sketch says that targets came again.
  var distinctTargets: UInt32 {
    let counted = failed &+ shallow
    return counted <= 2 ? counted : min(counted, UInt32(targets.count * 1.5) &+ 2)
  }

  mutating func note(interface: UInt32) {
    for place in 0..<4 {
      if interfaces[place] == interface { return }
      if interfaces[place] == FlowNames.none {
        interfaces[place] = interface
        return
      }
    }
  }

  mutating func note(port: UInt16) {
    for place in 0..<6 {
      if ports[place] == port { return }
      if ports[place] == 0 {
        ports[place] = port
        return
      }
    }
  }

  mutating func note(target remote: FlowAddress, port: UInt16) {
    if sampled < 4 {
      sample[Int(sampled)] = remote
      samplePorts[Int(sampled)] = port
      sampled &+= 1
    }
    guard remote.isV4 else { return }
    let network = remote.v4 >> 20
    if votes == 0 { prefix = network }
    if network == prefix {
      votes &+= 1
      inPrefix &+= 1
    } else {
      votes &-= 1
      if votes == 0 { inPrefix = 0 }
    }
  }
}
