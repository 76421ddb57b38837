extension Detector {
  /// An answered session on a port where sessions may be attempts to log in, or mails.
  mutating func judgeLogin(_ session: Session, kind: ServiceKind, knowsHost: Bool) {
    let key = serviceKey(session, port: session.remotePort, kind: kind)
    let stamp = session.startSecond
    let service = services.entry(key, now: stamp)
    service.pointee.account = session.account
    service.pointee.lastSeen = max(service.pointee.lastSeen, stamp)
    service.pointee.answered &+= 1
    if knowsHost { service.pointee.repeats &+= 1 }
    guard session.outcome == .deep else { return }
    service.pointee.deep &+= 1
    service.pointee.out.add(session.outBytes)
    service.pointee.back.add(session.inBytes)
    service.pointee.requestBytes &+= session.outBytes
    service.pointee.replyBytes &+= session.inBytes
    service.pointee.hosts.add(hash.remote(session.remoteHigh, session.remoteLow))
    service.pointee.note(interface: session.interface)
    // A page answers, or refuses, within half a minute.
    if session.looksLikeAttempt && (kind != .web || session.seconds < 30) {
      service.pointee.guesses &+= 1
      if service.pointee.guessesFirst == 0 { service.pointee.guessesFirst = stamp }
      if kind == .web { noteCloseness(service, session) }
    }
    // Likeness costs more than the rest: not for every session.
    guard service.pointee.guesses & 7 == 0 || service.pointee.guesses < 64 else { return }
    // Within a network that is no one else's, questions that look alike are an application's.
    if session.remote.isPrivate && (kind == .web || kind == .database) { return }
    switch kind {
    case .mail: judgeMail(service, session)
    case .login where isSubmission(session.remotePort, service): judgeMail(service, session)
    case .login:
      judgeGuessing(service, session, least: rules.guesses, likeness: rules.guessLikeness)
      offerGuesser(service, session)
      judgeRow(service, session)
    case .database: judgeGuessing(service, session, least: rules.databaseGuesses, likeness: rules.databaseLikeness)
    case .web: judgeStuffing(service, session)
    case .other where session.remote.isPrivate && !service.pointee.looksLikeSSH: return
    case .other where service.pointee.guesses >= rules.guesses && service.pointee.looksLikeSSH:
      judgeGuessing(service, session, least: rules.guesses, likeness: rules.hiddenLikeness)
    case .other, .name: judgeGuessing(service, session, least: rules.databaseGuesses, likeness: rules.databaseLikeness)
    }
  }

  /// Many short sessions that look alike, with few hosts again and again, or with many.
  private mutating func judgeGuessing(
    _ service: UnsafeMutablePointer<ServiceState>, _ session: Session, least: UInt32, likeness: Float
  ) {
    guard service.pointee.guesses >= least else { return }
    guard Float(service.pointee.guesses) >= rules.guessShare * Float(service.pointee.deep) else { return }
    let state = service.pointee
    guard isAlike(state, least: likeness) else { return }
    if isClockwork(session, destinationsOf: state, isWeb: false) { return }
    if isCommonSense(session, state) { return }
    let isHiddenSSH = ServiceKind(port: session.remotePort, transport: 6) == .other && state.looksLikeSSH
    tellGuessing(state, session, kind: isHiddenSSH ? "ssh-like" : Self.guessingKind(session.remotePort))
  }

  /// One guess after the other at one server: told before there are many.
  private mutating func judgeRow(_ service: UnsafeMutablePointer<ServiceState>, _ session: Session) {
    guard session.isTCP, session.looksLikeAttempt, rules.rowSeconds.contains(session.seconds) else { return }
    let remote = hash.remote(session.remoteHigh, session.remoteLow)
    guard let pair = pairs.find(pairKey(session, remote: remote)) else { return }
    let end = UInt32(truncatingIfNeeded: session.end / 1_000_000)
    let isClose = pair.pointee.isClose(out: session.outBytes, back: session.inBytes) ?? false
    guard pair.pointee.noteRow(start: session.startSecond, end: end, isClose: isClose) >= rules.rowGuesses else {
      return
    }
    tellGuessing(service.pointee, session, kind: Self.guessingKind(session.remotePort))
  }

  /// Mails over the ports of submission (RFC 6409, RFC 8314): larger than a log-in, and more goes out than comes back.
  private func isSubmission(_ port: UInt16, _ service: UnsafePointer<ServiceState>) -> Bool {
    guard port == 587 || port == 465 || port == 2525, service.pointee.hosts.count >= rules.mailHosts else {
      return false
    }
    let least = rules.submissionBytes &* UInt64(max(1, service.pointee.answered))
    return service.pointee.requestBytes >= least && service.pointee.requestBytes >= service.pointee.replyBytes
  }

  private func isAlike(_ state: ServiceState, least: Float) -> Bool {
    let bound = min(0.97, least + rules.likenessMargin / Float(max(1, state.guesses)).squareRoot())
    return state.out.likeness >= bound && state.back.likeness >= bound
  }

  /// One server that several accounts use (a host of repositories): only what is
  /// nearly the same each time, and often, is a guess of this account alone.
  private func isCommonSense(_ session: Session, _ state: ServiceState) -> Bool {
    guard state.hosts.count < 3 else { return false }
    let remote = hash.remote(session.remoteHigh, session.remoteLow)
    let destination = KeyHash.mix(remote, UInt64(session.remotePort) << 8 | UInt64(session.transport))
    guard popularity.accounts(destination | 1) >= rules.popularAccounts else { return false }
    return state.guesses < rules.sharedGuesses || state.out.likeness < rules.sharedLikeness
      || state.back.likeness < rules.sharedLikeness
  }

  /// One client that asks the same of one server by the clock: a probe or a poll, not a guess.
  ///
  /// Whoever polls a log-in port does so every half minute at most; a tool that waits between guesses is quicker.
  private func isClockwork(_ session: Session, destinationsOf state: ServiceState, isWeb: Bool) -> Bool {
    guard state.hosts.count < 8 else { return false }
    let remote = hash.remote(session.remoteHigh, session.remoteLow)
    guard let pair = pairs.find(pairKey(session, remote: remote)) else { return false }
    return pair.pointee.visits >= 8 && pair.pointee.gaps.clockwork >= rules.stuffingClockwork
      && pair.pointee.gaps.regularity.seconds >= (isWeb ? 1 : rules.pollSeconds) && pair.pointee.isEven
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

  /// Log-ins over the web: answers and questions of one size, from one account to few sites, not by the clock.
  private mutating func judgeStuffing(_ service: UnsafeMutablePointer<ServiceState>, _ session: Session) {
    guard service.pointee.guesses >= rules.stuffingLogins else { return }
    let state = service.pointee
    guard state.repeats &* 2 >= state.answered else { return }
    guard Float(state.guesses) >= 0.8 * Float(state.answered) else { return }
    let isClose = Float(state.close) >= rules.stuffingCloseness * Float(state.compared)
    guard (isClose && isAlike(state, least: rules.stuffingLikeness)) || isAtManySites(state, session) else { return }
    if isClockwork(session, destinationsOf: state, isWeb: true) || isBeaconLike(session, hosts: state.hosts.count) {
      return
    }
    tellGuessing(state, session, kind: "credential-stuffing")
  }

  /// At each of many sites always the same, and the sites' own answers: not by the clock, as monitors do.
  private func isAtManySites(_ state: ServiceState, _ session: Session) -> Bool {
    guard state.guesses >= rules.stuffingSites, state.hosts.count >= 3,
      state.out.likeness >= rules.stuffingSitesLikeness
    else { return false }
    guard state.compared &* 2 >= state.guesses else { return false }
    guard Float(state.close) >= rules.stuffingSitesCloseness * Float(state.compared) else { return false }
    let remote = hash.remote(session.remoteHigh, session.remoteLow)
    guard let pair = pairs.find(pairKey(session, remote: remote)) else { return false }
    return pair.pointee.visits >= 8 && pair.pointee.gaps.clockwork < 0.5
  }

  private func noteCloseness(_ service: UnsafeMutablePointer<ServiceState>, _ session: Session) {
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
    return regularity.share >= rules.beaconRegularity && regularity.seconds >= 20
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

  /// Mails of one size to ever other servers.
  private mutating func judgeMail(_ service: UnsafeMutablePointer<ServiceState>, _ session: Session) {
    let hosts = service.pointee.hosts.count
    if hosts < rules.mailHosts {
      judgeGuessing(service, session, least: rules.guesses * 2, likeness: rules.hiddenLikeness)
      return
    }
    guard service.pointee.answered >= rules.mails, service.pointee.out.likeness >= rules.mailLikeness else { return }
    let state = service.pointee
    let (stamp, remote, port) = (session.startSecond, session.remote, session.remotePort)
    let rules = rules
    tell(.spam, account: session.account) { finding in
      finding.kind = "smtp"
      finding.score = Self.score(Double(state.answered), half: 20)
      finding.first = Double(state.guessesFirst)
      finding.last = Double(stamp)
      finding.interfaces = state.interfaces.listed
      finding.evidence = [
        ("mails", .count(UInt64(state.answered))), ("targets", .count(UInt64(hosts.rounded()))),
        ("ports", .ports([port])),
        ("contacts", .count(UInt64(state.contacts))), ("failed", .count(UInt64(state.failed))),
        ("likeness_out", .measure(Double(state.out.likeness))),
        ("likeness_bound", .measure(Double(rules.mailLikeness))),
        ("sample", .texts(["\(remote):\(port)"])),
      ]
    }
  }
}

extension ServiceState {
  /// On a port that says nothing: sizes of a key exchange and a refused password (RFC 4253), about as much each way.
  fileprivate var looksLikeSSH: Bool {
    let sessions = UInt64(max(1, deep))
    let (out, back) = (requestBytes / sessions, replyBytes / sessions)
    return (1400...3800).contains(out) && (1500...4600).contains(back) && back * 10 >= out * 7 && back * 10 <= out * 18
  }
}

extension Session {
  /// Over UDP a telephone makes itself known by SIP (RFC 3261): a question and its answer, or two of each.
  var isRegistration: Bool { isUDP && (remotePort == 5060 || remotePort == 5061) }

  /// Short, small both ways: an attempt to log in has this shape, whatever the protocol.
  var looksLikeAttempt: Bool {
    seconds <= 90 && (outPackets >= 4 || isRegistration) && outPackets <= 80 && outBytes >= 200 && outBytes <= 8000
      && inBytes >= 150
      && inBytes <= 8000
  }
}
