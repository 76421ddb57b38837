extension Detector {
  /// A session that has gone on since the last look.
  mutating func progress(_ session: Session, seconds: UInt32, out: UInt64, back: UInt64) {
    if session.isEcho && session.outPackets > 0 && session.inPackets > 0 {
      judgeEcho(session, at: UInt32(truncatingIfNeeded: session.end / 1_000_000))
    }
    if session.isTCP && session.outPackets >= 1000 && session.inPackets == 0 && !session.marks.contains(.foreign)
      && session.opener(servesLocally: false) == .local
    {
      judgePackets(session, at: UInt32(truncatingIfNeeded: session.end / 1_000_000))
    }
    guard session.isTCP, session.outPackets > 0, session.inPackets > 0, !session.marks.contains(.foreign) else {
      return
    }
    let account = accounts.find(KeyHash.key(hash.seed, UInt64(session.account)))
    let serves = account?.pointee.localPorts.serves(session.localPort) ?? false
    let calls = account?.pointee.remotePorts.calls(session.remotePort) ?? false
    guard session.opener(servesLocally: serves, callsRemotely: calls) == .local else { return }
    let remote = hash.remote(session.remoteHigh, session.remoteLow)
    let pair = pairs.entry(pairKey(session, remote: remote), now: session.startSecond)
    if pair.pointee.first == 0 {
      pair.pointee.first = session.startSecond
    }
    let stamp = UInt32(truncatingIfNeeded: session.end / 1_000_000)
    pair.pointee.lastSeen = max(pair.pointee.lastSeen, stamp)
    pair.pointee.longest = max(pair.pointee.longest, session.seconds)
    noteConnected(pair, session, seconds: seconds, out: out, back: back)
  }

  mutating func noteConnected(
    _ pair: UnsafeMutablePointer<PairState>, _ session: Session, seconds: UInt32, out: UInt64, back: UInt64
  ) {
    guard seconds > 0, !session.remote.isPrivate else { return }
    pair.pointee.busy = pair.pointee.busy.addingClamped(seconds)
    pair.pointee.bytesOut &+= out
    pair.pointee.bytesIn &+= back
    if seconds >= 30 { pair.pointee.back.add(back &* 60 / UInt64(seconds)) }
    judgeMining(pair, session)
  }

  /// Always connected, a few hundred bytes a minute, more coming than going: work handed out and results handed in.
  private mutating func judgeMining(_ pair: UnsafeMutablePointer<PairState>, _ session: Session) {
    let isPool = ServiceKind.miningPorts.contains(session.remotePort)
    guard pair.pointee.busy >= (isPool ? rules.mining.seconds : rules.mining.secondsElsewhere) else { return }
    let state = pair.pointee
    let span = max(1, state.lastSeen &- state.first)
    guard UInt64(state.busy) &* 10 >= UInt64(span) &* 6 else { return }
    // Many short connections side by side are always connected too.
    guard isPool || state.longest >= rules.mining.longest else { return }
    let out = Double(state.bytesOut) / Double(state.busy)
    let back = Double(state.bytesIn) / Double(state.busy)
    guard out >= 0.5, out <= 150, back >= 1, back <= 400, back >= out * 0.7, back <= out * 12 else { return }
    guard isPool || (back >= rules.mining.back && back >= out * rules.mining.backShare) else { return }
    guard isPool || state.back.likeness >= rules.mining.likeness else { return }
    let (port, address, interface) = (session.remotePort, session.remote, session.interface)
    tell(.mining, account: session.account) { finding in
      finding.kind = isPool ? "stratum-port" : "stratum-like"
      finding.score = isPool ? 0.9 : 0.7
      finding.first = Double(state.first)
      finding.last = Double(state.lastSeen)
      finding.interfaces = [interface]
      finding.evidence = [
        ("targets", .count(1)), ("ports", .ports([port])), ("connected_seconds", .count(UInt64(state.busy))),
        ("bytes_out_per_second", .measure(out)), ("bytes_in_per_second", .measure(back)),
        ("sample", .texts(["\(address):\(port)"])),
      ]
    }
  }
}
