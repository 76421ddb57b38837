extension Detector {
  /// Attempts without answer, and answered sessions, against one host within a minute.
  mutating func judgeFlood(
    _ host: UnsafeMutablePointer<HostState>, _ session: Session, outcome: ContactOutcome
  ) {
    let stamp = session.startSecond
    host.pointee.enter(stamp)
    if outcome == .failed || (session.isTCP && session.outPackets <= 2 && outcome == .shallow) {
      host.pointee.attempts &+= 1
      host.pointee.allAttempts &+= 1
      guard host.pointee.attempts >= rules.floodAttemptsPerMinute else { return }
      // Ever other ports of one host: that is a scan.
      guard host.pointee.failedPorts &* 2 < host.pointee.allAttempts else { return }
      tellFlood(host, session, kind: session.isUDP ? "udp-flood" : session.isEcho ? "icmp-flood" : "syn-flood")
    } else {
      host.pointee.sessions &+= 1
      host.pointee.allSessions &+= 1
      if host.pointee.sessions >= rules.floodSessionsPerMinute { tellFlood(host, session, kind: "request-flood") }
    }
  }

  /// A stream of packets that nobody answers.
  mutating func judgePackets(_ session: Session) {
    let remote = hash.remote(session.remoteHigh, session.remoteLow)
    let host = hosts.entry(KeyHash.key(remote, UInt64(session.account) << 1), now: session.startSecond)
    let stamp = session.startSecond
    host.pointee.account = session.account
    host.pointee.remote = session.remote
    host.pointee.lastSeen = max(host.pointee.lastSeen, stamp)
    host.pointee.enter(stamp)
    host.pointee.packets &+= UInt64(session.outPackets)
    host.pointee.allPackets &+= UInt64(session.outPackets)
    guard host.pointee.packets >= rules.floodPacketsPerMinute else { return }
    tellFlood(host, session, kind: session.isUDP ? "udp-flood" : session.isEcho ? "icmp-flood" : "packet-flood")
  }

  private mutating func tellFlood(
    _ host: UnsafeMutablePointer<HostState>, _ session: Session, kind: String
  ) {
    if host.pointee.floodFirst == 0 { host.pointee.floodFirst = host.pointee.minute &* 60 }
    let state = host.pointee
    let (interface, port, stamp) = (session.interface, session.remotePort, session.startSecond)
    let packets = state.packets
    let rules = rules
    tell(.flood, account: session.account) { finding in
      finding.kind = kind
      finding.score = 0.95
      finding.first = Double(min(state.floodFirst, stamp))
      finding.last = Double(stamp)
      finding.interfaces = [interface]
      finding.evidence = [
        ("targets", .count(1)), ("ports", .ports([port])), ("attempts_in_minute", .count(UInt64(state.attempts))),
        ("sessions_in_minute", .count(UInt64(state.sessions))), ("packets_in_minute", .count(packets)),
        ("contacts", .count(UInt64(state.allAttempts) + UInt64(state.allSessions))),
        ("failed", .count(UInt64(state.allAttempts))), ("sample", .texts([state.remote.description])),
        ("attempts_bound", .count(UInt64(rules.floodAttemptsPerMinute))),
        ("packets_bound", .count(rules.floodPacketsPerMinute)),
      ]
    }
  }
}
