extension Detector {
  /// Second and later contacts with one host: ports tried, floods.
  mutating func judgeHost(
    _ session: Session, key: UInt64, kind: ServiceKind, outcome: ContactOutcome, isFirst: Bool
  ) {
    let host = hosts.entry(key, now: session.startSecond)
    host.pointee.remote = session.remote
    let stamp = session.startSecond
    host.pointee.lastSeen = max(host.pointee.lastSeen, stamp)
    if isFirst && !session.isEcho {
      if outcome == .failed && session.outPackets <= 10 {
        host.pointee.failedPorts &+= 1
        if host.pointee.first == 0 { host.pointee.first = stamp }
        host.pointee.last = max(host.pointee.last, stamp)
        let place = host.pointee.failedPorts &- 1
        if place < 6 { host.pointee.samplePorts[Int(place)] = session.remotePort }
        judgeVertical(host, session)
      } else {
        host.pointee.answeredPorts &+= 1
      }
    }
    judgeFlood(host, session, outcome: outcome, isFirst: isFirst)
  }

  private mutating func judgeVertical(_ host: UnsafeMutablePointer<HostState>, _ session: Session) {
    let state = host.pointee
    let isBurst =
      session.isTCP && state.failedPorts >= rules.scans.burstPorts && state.answeredPorts == 0
      && state.last &- state.first <= rules.scans.burstSeconds
    guard isBurst || (state.failedPorts >= rules.scans.verticalPorts && state.failedPorts >= state.answeredPorts) else {
      return
    }
    let interface = session.interface
    tell(.scan, account: session.account) { finding in
      finding.kind = "vertical"
      finding.score = Self.score(Double(state.failedPorts), half: 10)
      finding.first = Double(state.first)
      finding.last = Double(state.last)
      finding.interfaces = [interface]
      finding.evidence = [
        ("targets", .count(1)), ("ports", .ports(state.samplePorts.listed(or: 0))),
        ("distinct_ports", .count(UInt64(state.failedPorts))),
        ("contacts", .count(UInt64(state.failedPorts + state.answeredPorts))),
        ("failed", .count(UInt64(state.failedPorts))), ("sample", .texts([state.remote.description])),
      ]
    }
  }
}
