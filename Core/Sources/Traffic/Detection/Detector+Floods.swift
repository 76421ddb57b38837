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
      guard host.pointee.attempts >= rules.floods.attemptsPerMinute else { return }
      // Ever other ports of one host: that is a scan, unless it is more than any scanner would send.
      let isAtAnyPort = session.isUDP && host.pointee.attempts >= rules.floods.anyPortPerMinute
      guard host.pointee.failedPorts &* 2 < host.pointee.allAttempts || isAtAnyPort else { return }
      tellFlood(host, session, kind: Self.floodKind(session, other: "syn-flood"))
    } else {
      host.pointee.sessions &+= 1
      host.pointee.allSessions &+= 1
      // Within a network that is no one else's many requests are a load balancer's.
      if session.remote.isPrivate { return }
      judgeSlowRequests(host, session)
      guard host.pointee.sessions >= rules.floods.alikePerMinute else { return }
      guard host.pointee.sessions >= rules.floods.sessionsPerMinute || isAlike(session) else { return }
      let past = accounts.find(KeyHash.key(hash.seed, UInt64(session.account)))?.pointee.pace.usual ?? 0
      guard host.pointee.sessions >= past.multipliedClamped(by: rules.floods.overPast) else { return }
      tellFlood(host, session, kind: "request-flood")
    }
  }

  /// The visits to a destination are as good as the same: a tool repeats one request.
  private func isAlike(_ session: Session) -> Bool {
    let remote = hash.remote(session.remoteHigh, session.remoteLow)
    guard let pair = pairs.find(pairKey(session, remote: remote)) else { return false }
    return pair.pointee.out.likeness >= rules.floods.likeness && pair.pointee.back.likeness >= rules.floods.likeness
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
      if host.pointee.slow >= rules.floods.slowRequests { tellFlood(host, session, kind: "slow-requests") }
      return
    }
    host.pointee.slowEncrypted &+= 1
    guard host.pointee.slowEncrypted >= rules.floods.slowEncryptedRequests else { return }
    let remote = hash.remote(session.remoteHigh, session.remoteLow)
    let destination = KeyHash.mix(remote, UInt64(session.remotePort) << 8 | UInt64(session.transport))
    guard popularity.accounts(destination | 1) < rules.popularAccounts else { return }
    tellFlood(host, session, kind: "slow-requests")
  }

  static func floodKind(_ session: Session, other: String) -> String {
    session.isUDP ? "udp-flood" : session.isEcho ? "icmp-flood" : other
  }

  mutating func tellFlood(
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
        ("attempts_bound", .count(UInt64(rules.floods.attemptsPerMinute))),
        ("packets_bound", .count(rules.floods.packetsPerMinute)),
      ]
    }
  }
}

extension UInt32 {
  fileprivate func multipliedClamped(by other: UInt32) -> UInt32 {
    let (product, overflow) = multipliedReportingOverflow(by: other)
    return overflow ? .max : product
  }
}
