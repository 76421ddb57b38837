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
      judgeGuessing(service, session, least: rules.guessing.guesses, likeness: rules.guessing.guessLikeness)
      offerGuesser(service, session)
      judgeRow(service, session)
    case .database:
      judgeGuessing(service, session, least: rules.guessing.databaseGuesses, likeness: rules.guessing.databaseLikeness)
    case .web: judgeStuffing(service, session)
    case .other where session.remote.isPrivate && !service.pointee.looksLikeSSH: return
    case .other where service.pointee.guesses >= rules.guessing.guesses && service.pointee.looksLikeSSH:
      judgeGuessing(service, session, least: rules.guessing.guesses, likeness: rules.guessing.hiddenLikeness)
    case .other, .name:
      judgeGuessing(service, session, least: rules.guessing.databaseGuesses, likeness: rules.guessing.databaseLikeness)
    }
  }
}

extension ServiceState {
  /// On a port that says nothing: sizes of a key exchange and a refused password (RFC 4253), about as much each way.
  var looksLikeSSH: Bool {
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
