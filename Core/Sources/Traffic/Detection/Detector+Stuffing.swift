extension Detector {
  /// Log-ins over the web: answers and questions of one size, from one account to few sites, not by the clock.
  mutating func judgeStuffing(_ service: UnsafeMutablePointer<ServiceState>, _ session: Session) {
    guard service.pointee.guesses >= rules.guessing.stuffingLogins else { return }
    let state = service.pointee
    guard state.repeats &* 2 >= state.answered else { return }
    guard Float(state.guesses) >= 0.8 * Float(state.answered) else { return }
    let isClose = Float(state.close) >= rules.guessing.stuffingCloseness * Float(state.compared)
    guard (isClose && isAlike(state, least: rules.guessing.stuffingLikeness)) || isAtManySites(state, session) else {
      return
    }
    if isClockwork(session, destinationsOf: state, isWeb: true) || isBeaconLike(session, hosts: state.hosts.count) {
      return
    }
    tellGuessing(state, session, kind: "credential-stuffing")
  }

  /// At each of many sites always the same, and the sites' own answers: not by the clock, as monitors do.
  private func isAtManySites(_ state: ServiceState, _ session: Session) -> Bool {
    guard state.guesses >= rules.guessing.stuffingSites, state.hosts.count >= 3,
      state.out.likeness >= rules.guessing.stuffingSitesLikeness
    else { return false }
    guard state.compared &* 2 >= state.guesses else { return false }
    guard Float(state.close) >= rules.guessing.stuffingSitesCloseness * Float(state.compared) else { return false }
    let remote = hash.remote(session.remoteHigh, session.remoteLow)
    guard let pair = pairs.find(pairKey(session, remote: remote)) else { return false }
    return pair.pointee.visits >= 8 && pair.pointee.gaps.clockwork < 0.5
  }

  func noteCloseness(_ service: UnsafeMutablePointer<ServiceState>, _ session: Session) {
    let remote = hash.remote(session.remoteHigh, session.remoteLow)
    guard let pair = pairs.find(pairKey(session, remote: remote)) else { return }
    guard let isClose = pair.pointee.isClose(out: session.outBytes, back: session.inBytes) else { return }
    service.pointee.compared &+= 1
    if isClose { service.pointee.close &+= 1 }
  }

  /// Visits that are spread evenly over a long time are told as beacons, if at all.
  private func isBeaconLike(_ session: Session, hosts: Float) -> Bool {
    guard hosts < 3 else { return false }
    let remote = hash.remote(session.remoteHigh, session.remoteLow)
    guard let pair = pairs.find(pairKey(session, remote: remote)) else { return false }
    let regularity = pair.pointee.gaps.regularity
    return regularity.share >= rules.beacons.regularity && regularity.seconds >= 20
  }
}
