extension Detector {
  /// An echo and its answer within one second: whoever asked, it is no failure. It counts, and earns no credit.
  mutating func noteAnsweredEcho(_ session: Session) {
    let remote = hash.remote(session.remoteHigh, session.remoteLow)
    let destination = KeyHash.mix(remote, UInt64(session.transport))
    guard !contacts.insert(KeyHash.key(destination, UInt64(session.account))) else { return }
    let key = serviceKey(session, port: 0, kind: .other)
    guard contacts.insert(key) else { return }
    let service = services.entry(key, now: session.startSecond)
    service.pointee.account = session.account
    service.pointee.lastSeen = max(service.pointee.lastSeen, session.startSecond)
    service.pointee.contacts &+= 1
  }

  /// An answer to an echo holds what was sent (RFC 792, RFC 4443). Where it does not, time after time, something else
  /// is carried.
  mutating func judgeEcho(_ session: Session, at stamp: UInt32) {
    guard !session.remote.isPrivate else { return }
    let out = Double(session.outBytes) / Double(session.outPackets)
    let back = Double(session.inBytes) / Double(session.inPackets)
    let remote = hash.remote(session.remoteHigh, session.remoteLow)
    let pair = pairs.entry(pairKey(session, remote: remote), now: session.startSecond)
    pair.pointee.noteVisit(stamp, pause: rules.beacons.boutPause)
    pair.pointee.bytesOut &+= session.outBytes
    pair.pointee.bytesIn &+= session.inBytes
    guard max(out, back) >= rules.beacons.tunnelEchoBytes, abs(out - back) > 0.5 else { return }
    pair.pointee.answered &+= 1
    let state = pair.pointee
    guard state.answered >= rules.beacons.tunnelEchoes, state.answered &* 10 >= state.visits &* 8 else { return }
    guard state.lastStart &- state.first >= rules.beacons.tunnelEchoSeconds else { return }
    let (address, interface) = (session.remote, session.interface)
    tell(.beacon, account: session.account) { finding in
      finding.kind = "icmp-tunnel"
      finding.score = Self.score(Double(state.answered), half: 10)
      finding.first = Double(state.first)
      finding.last = Double(stamp)
      finding.interfaces = [interface]
      finding.evidence = [
        ("targets", .count(1)), ("contacts", .count(UInt64(state.visits))),
        ("answers_unlike_questions", .count(UInt64(state.answered))), ("bytes_per_packet_out", .measure(out)),
        ("bytes_per_packet_in", .measure(back)), ("bytes_out", .count(state.bytesOut)),
        ("bytes_in", .count(state.bytesIn)), ("sample", .texts([address.description])),
      ]
    }
  }
}
