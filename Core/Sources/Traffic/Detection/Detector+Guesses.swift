extension Detector {
  /// Many short sessions that look alike, with few hosts again and again, or with many.
  mutating func judgeGuessing(
    _ service: UnsafeMutablePointer<ServiceState>, _ session: Session, least: UInt32, likeness: Float
  ) {
    guard service.pointee.guesses >= least else { return }
    guard Float(service.pointee.guesses) >= rules.guessing.guessShare * Float(service.pointee.deep) else { return }
    let state = service.pointee
    guard isAlike(state, least: likeness) else { return }
    if isClockwork(session, destinationsOf: state, isWeb: false) { return }
    if isCommonSense(session, state) { return }
    let isHiddenSSH = ServiceKind(port: session.remotePort, transport: 6) == .other && state.looksLikeSSH
    tellGuessing(state, session, kind: isHiddenSSH ? "ssh-like" : Self.guessingKind(session.remotePort))
  }

  /// One guess after the other at one server: told before there are many.
  mutating func judgeRow(_ service: UnsafeMutablePointer<ServiceState>, _ session: Session) {
    guard session.isTCP, session.looksLikeAttempt, rules.guessing.rowSeconds.contains(session.seconds) else { return }
    let remote = hash.remote(session.remoteHigh, session.remoteLow)
    guard let pair = pairs.find(pairKey(session, remote: remote)) else { return }
    let end = UInt32(truncatingIfNeeded: session.end / 1_000_000)
    let isClose = pair.pointee.isClose(out: session.outBytes, back: session.inBytes) ?? false
    guard pair.pointee.noteRow(start: session.startSecond, end: end, isClose: isClose) >= rules.guessing.rowGuesses
    else {
      return
    }
    tellGuessing(service.pointee, session, kind: Self.guessingKind(session.remotePort))
  }

  func isAlike(_ state: ServiceState, least: Float) -> Bool {
    let bound = min(0.97, least + rules.likenessMargin / Float(max(1, state.guesses)).squareRoot())
    return state.out.likeness >= bound && state.back.likeness >= bound
  }

  /// One server that several accounts use (a host of repositories): only what is
  /// nearly the same each time, and often, is a guess of this account alone.
  func isCommonSense(_ session: Session, _ state: ServiceState) -> Bool {
    guard state.hosts.count < 3 else { return false }
    let remote = hash.remote(session.remoteHigh, session.remoteLow)
    let destination = KeyHash.mix(remote, UInt64(session.remotePort) << 8 | UInt64(session.transport))
    guard popularity.accounts(destination | 1) >= rules.popularAccounts else { return false }
    return state.guesses < rules.guessing.sharedGuesses || state.out.likeness < rules.guessing.sharedLikeness
      || state.back.likeness < rules.guessing.sharedLikeness
  }

  /// One client that asks the same of one server by the clock: a probe or a poll, not a guess.
  ///
  /// Whoever polls a log-in port does so every half minute at most; a tool that waits between guesses is quicker.
  func isClockwork(_ session: Session, destinationsOf state: ServiceState, isWeb: Bool) -> Bool {
    guard state.hosts.count < 8 else { return false }
    let remote = hash.remote(session.remoteHigh, session.remoteLow)
    guard let pair = pairs.find(pairKey(session, remote: remote)) else { return false }
    return pair.pointee.visits >= 8 && pair.pointee.gaps.clockwork >= rules.guessing.stuffingClockwork
      && pair.pointee.gaps.regularity.seconds >= (isWeb ? 1 : rules.guessing.pollSeconds) && pair.pointee.isEven
  }

  private static func guessingKind(_ port: UInt16) -> String {
    switch port {
    case 22, 2222, 22222: "ssh"
    case 3389: "rdp"
    case 23, 2323: "telnet"
    case 21: "ftp"
    case 139, 445: "smb"
    case 25, 465, 587, 2525: "smtp-auth"
    case 5060, 5061: "sip"
    case 110, 143, 993, 995: "mailbox"
    case 5900...5902: "vnc"
    case 80, 443, 8000, 8080, 8443, 8888: "credential-stuffing"
    default: "login"
    }
  }

  mutating func tellGuessing(_ state: ServiceState, _ session: Session, kind: String) {
    let (port, stamp, remote) = (session.remotePort, session.startSecond, session.remote)
    tell(.bruteforce, account: session.account) { finding in
      finding.kind = kind
      finding.score = Self.score(Double(state.guesses), half: 12)
      finding.first = Double(state.guessesFirst)
      finding.last = Double(stamp)
      finding.interfaces = state.interfaces.listed
      finding.evidence = [
        ("attempts", .count(UInt64(state.guesses))), ("targets", .count(UInt64(state.hosts.count.rounded()))),
        ("ports", .ports([port])), ("contacts", .count(UInt64(state.answered))),
        ("likeness_out", .measure(Double(state.out.likeness))), ("likeness_in", .measure(Double(state.back.likeness))),
        ("sample", .texts(["\(remote):\(port)"])),
      ]
    }
  }
}
