extension Detector {
  /// Attempts without answer, and answered sessions, against one host within a minute.
  mutating func judgeFlood(
    _ host: UnsafeMutablePointer<HostState>, _ session: Session, outcome: ContactOutcome, isFirst: Bool
  ) {
    host.pointee.enter(session.startSecond)
    if outcome == .failed || (session.isTCP && session.outPackets <= 2 && outcome == .shallow) {
      host.pointee.attempts &+= 1
      host.pointee.allAttempts &+= 1
      if !isFirst { judgeNetwork(session, at: session.startSecond, attempts: 1, packets: 0) }
      guard host.pointee.attempts >= rules.floodAttemptsPerMinute else { return }
      // Ever other ports of one host: that is a scan, unless it is more than any scanner would send.
      let isAtAnyPort = session.isUDP && host.pointee.attempts >= rules.floodAnyPortPerMinute
      guard host.pointee.failedPorts &* 2 < host.pointee.allAttempts || isAtAnyPort else { return }
      tellFlood(host, session, kind: Self.floodKind(session, other: "syn-flood"))
    } else {
      host.pointee.sessions &+= 1
      host.pointee.allSessions &+= 1
      // Within a network that is no one else's many requests are a load balancer's.
      if session.remote.isPrivate { return }
      judgeSlowRequests(host, session)
      guard host.pointee.sessions >= rules.floodAlikePerMinute else { return }
      guard host.pointee.sessions >= rules.floodSessionsPerMinute || isAlike(session) else { return }
      let past = accounts.find(KeyHash.key(hash.seed, UInt64(session.account)))?.pointee.pace.usual ?? 0
      guard host.pointee.sessions >= past.multipliedClamped(by: rules.floodOverPast) else { return }
      tellFlood(host, session, kind: "request-flood")
    }
  }

  /// The visits to a destination are as good as the same: a tool repeats one request.
  private func isAlike(_ session: Session) -> Bool {
    let remote = hash.remote(session.remoteHigh, session.remoteLow)
    guard let pair = pairs.find(pairKey(session, remote: remote)) else { return false }
    return pair.pointee.out.likeness >= rules.floodLikeness && pair.pointee.back.likeness >= rules.floodLikeness
  }

  /// Many connections to one server that are kept open and never finish their question (RFC 9110 knows no bound for it).
  private mutating func judgeSlowRequests(_ host: UnsafeMutablePointer<HostState>, _ session: Session) {
    let isPlain = session.isIdleRequest
    guard isPlain || session.isIdleEncryptedRequest else { return }
    guard ServiceKind(port: session.remotePort, transport: session.transport) == .web else { return }
    let slot = session.startSecond / 600
    if host.pointee.slowSlot != slot {
      host.pointee.slowSlot = slot
      host.pointee.slow = 0
      host.pointee.slowEncrypted = 0
    }
    if isPlain {
      host.pointee.slow &+= 1
      if host.pointee.slow >= rules.slowRequests { tellFlood(host, session, kind: "slow-requests") }
      return
    }
    host.pointee.slowEncrypted &+= 1
    guard host.pointee.slowEncrypted >= rules.slowEncryptedRequests else { return }
    let remote = hash.remote(session.remoteHigh, session.remoteLow)
    let destination = KeyHash.mix(remote, UInt64(session.remotePort) << 8 | UInt64(session.transport))
    guard popularity.accounts(destination | 1) < rules.popularAccounts else { return }
    tellFlood(host, session, kind: "slow-requests")
  }

  /// A stream of packets that nobody answers, or of datagrams of which hardly one is.
  ///
  /// - Parameter stamp: the second at which they were seen, of what goes on for long.
  mutating func judgePackets(_ session: Session, at stamp: UInt32) {
    let isOneSided =
      session.isUDP && UInt64(session.outPackets) >= rules.floodOneSided &* UInt64(session.inPackets)
      && session.outBytes / rules.floodOneSided >= session.inBytes
    guard session.isUnanswered || isOneSided else { return }
    // Whoever takes in a picture or a file tells now and then that it came.
    let packets = session.packetsPerMinute / (session.isUnanswered ? 1 : 2)
    judgeNetwork(session, at: stamp, attempts: 0, packets: packets)
    guard session.outPackets >= 1000 else { return }
    let remote = hash.remote(session.remoteHigh, session.remoteLow)
    let host = hosts.entry(KeyHash.key(remote, UInt64(session.account) << 1), now: stamp)
    note(host, at: stamp, address: session.remote)
    host.pointee.packets &+= packets
    host.pointee.allPackets &+= UInt64(session.outPackets)
    guard isUnheard(session, host, at: stamp) else { return }
    guard host.pointee.packets >= rules.floodPacketsPerMinute else { return }
    tellFlood(host, session, kind: Self.floodKind(session, other: "packet-flood"))
  }

  /// The record of the other direction may be lost or late; not one after the other.
  private func isUnheard(_ session: Session, _ host: UnsafeMutablePointer<HostState>, at stamp: UInt32) -> Bool {
    guard session.isTCP && session.inPackets == 0 else { return true }
    if stamp > host.pointee.unheardLast &+ rules.unheardSeconds { host.pointee.unheard = 0 }
    host.pointee.unheardLast = stamp
    host.pointee.unheard &+= 1
    let carries = session.outBytes / 100 >= UInt64(session.outPackets)
    return host.pointee.unheard >= (carries ? rules.unheardStreams : rules.unheardPackets)
  }

  /// What goes to one network in all: floods that are spread over its addresses.
  private mutating func judgeNetwork(_ session: Session, at stamp: UInt32, attempts: UInt32, packets: UInt64) {
    let network = session.remote.network
    let key = KeyHash.key(hash.remote(network.high, network.low) &+ 1, UInt64(session.account) << 1)
    let host = hosts.entry(key, now: stamp)
    note(host, at: stamp, address: network)
    let isSure = packets == 0 || isUnheard(session, host, at: stamp)
    host.pointee.attempts &+= attempts
    host.pointee.allAttempts &+= attempts
    host.pointee.packets &+= packets
    host.pointee.allPackets &+= packets
    guard
      host.pointee.attempts >= rules.floodNetworkAttemptsPerMinute
        || (isSure && host.pointee.packets >= rules.floodPacketsPerMinute)
    else { return }
    tellFlood(host, session, kind: "carpet-" + Self.floodKind(session, other: "flood"))
  }

  private func note(_ host: UnsafeMutablePointer<HostState>, at stamp: UInt32, address: FlowAddress) {
    host.pointee.remote = address
    host.pointee.lastSeen = max(host.pointee.lastSeen, stamp)
    host.pointee.enter(stamp)
  }

  private static func floodKind(_ session: Session, other: String) -> String {
    session.isUDP ? "udp-flood" : session.isEcho ? "icmp-flood" : other
  }

  private mutating func tellFlood(
    _ host: UnsafeMutablePointer<HostState>, _ session: Session, kind: String
  ) {
    if host.pointee.floodFirst == 0 { host.pointee.floodFirst = host.pointee.minute &* 60 }
    let state = host.pointee
    let (interface, port, stamp) = (session.interface, session.remotePort, session.startSecond)
    let past = accounts.find(KeyHash.key(hash.seed, UInt64(session.account)))?.pointee.pace.usual ?? 0
    let rules = rules
    tell(.flood, account: session.account) { finding in
      finding.kind = kind
      finding.score = 0.95
      finding.first = Double(min(state.floodFirst, stamp))
      finding.last = Double(stamp)
      finding.interfaces = [interface]
      finding.evidence = [
        ("targets", .count(1)), ("ports", .ports([port])), ("attempts_in_minute", .count(UInt64(state.attempts))),
        ("sessions_in_minute", .count(UInt64(state.sessions))), ("packets_in_minute", .count(state.packets)),
        ("slow_requests", .count(UInt64(state.slow) + UInt64(state.slowEncrypted))),
        ("usual_sessions_in_minute", .count(UInt64(past))),
        ("contacts", .count(UInt64(state.allAttempts) + UInt64(state.allSessions))),
        ("failed", .count(UInt64(state.allAttempts))), ("sample", .texts([state.remote.description])),
        ("attempts_bound", .count(UInt64(rules.floodAttemptsPerMinute))),
        ("packets_bound", .count(rules.floodPacketsPerMinute)),
      ]
    }
  }
}

extension Session {
  /// Packets sent, as many as fall on one minute of the time that the records span.
  fileprivate var packetsPerMinute: UInt64 {
    let seconds = UInt64(seconds)
    return seconds <= 60 ? UInt64(outPackets) : UInt64(outPackets) &* 60 / seconds
  }
}

extension FlowAddress {
  /// The network of an address that one customer has: /24 of IPv4, /48 of IPv6.
  fileprivate var network: FlowAddress {
    isV4 ? FlowAddress(high: high, low: low & ~0xFF) : FlowAddress(high: high & ~0xFFFF, low: 0)
  }
}

extension UInt32 {
  fileprivate func multipliedClamped(by other: UInt32) -> UInt32 {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? .max : product
  }
}
