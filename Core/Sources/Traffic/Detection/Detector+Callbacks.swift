extension Detector {
  /// Something that keeps calling a server that does not take it, without end and by the clock.
  mutating func judgeCallback(
    _ pair: UnsafeMutablePointer<PairState>, _ session: Session, destination: UInt64
  ) {
    guard pair.pointee.visits >= rules.beacons.callbacks, pair.pointee.visits % 8 == 0 else { return }
    let state = pair.pointee
    guard state.answered &* 20 <= state.visits else { return }
    guard session.isTCP, !session.remote.isPrivate, !ServicePorts.isService(session.remotePort) else { return }
    let gaps = state.gaps.regularity
    guard gaps.share >= rules.beacons.fastLikeness, state.lastStart &- state.first >= 300 else { return }
    let accounts = popularity.accounts(destination | 1)
    guard accounts < rules.popularAccounts else { return }
    let (port, stamp, address, interface) = (session.remotePort, session.startSecond, session.remote, session.interface)
    tell(.beacon, account: session.account) { finding in
      finding.kind = "callback"
      finding.score = 0.5
      finding.first = Double(state.first)
      finding.last = Double(stamp)
      finding.interfaces = [interface]
      finding.evidence = [
        ("targets", .count(1)), ("ports", .ports([port])), ("contacts", .count(UInt64(state.visits))),
        ("failed", .count(UInt64(state.visits))), ("period_seconds", .measure(Double(gaps.seconds))),
        ("regularity", .measure(Double(gaps.share))), ("accounts_at_destination", .count(UInt64(accounts))),
        ("sample", .texts(["\(address):\(port)"])),
      ]
    }
  }
}
