extension Detector {
  /// A session that the account opened.
  mutating func judgeContact(
    _ session: Session, _ account: UnsafeMutablePointer<AccountState>, servesLocally: Bool
  ) {
    let outcome = session.outcome
    // What a host says to those who called it ("port unreachable") is no sweep.
    if session.isEcho && outcome == .failed && contacts.contains(callerKey(session)) { return }
    if (session.isTraceStep && outcome == .failed) || session.isInconclusive { return }
    let remote = hash.remote(session.remoteHigh, session.remoteLow)
    let port = session.isEcho ? 0 : session.remotePort
    let destination = KeyHash.mix(remote, UInt64(port) << 8 | UInt64(session.transport))
    let isFirst = !contacts.insert(KeyHash.key(destination, UInt64(session.account) | permissionMark))
    let hostKey = KeyHash.key(remote, UInt64(session.account) << 1 | permissionMark)
    let knowsHost = contacts.insert(hostKey)
    let kind = ServiceKind(port: port, transport: session.transport)
    let isPeer = servesLocally && (!ServicePorts.isService(port) || port == session.localPort)
    // Clients try IPv6 first: where it leads nowhere, each visit begins with a failure (RFC 8305).
    let isDeadEnd = kind == .web && outcome == .failed && !session.remote.isV4 && !account.pointee.hasIPv6
    if isFirst {
      visits.append(Popularity.Visit(key: destination | 1, account: session.account))
      // A sweep of one's own network is no one else's trouble.
      let isOwnEcho = session.isEcho && session.remote.isPrivate
      if !isPeer && !isDeadEnd && !isOwnEcho {
        noteContact(session, account, kind: kind, outcome: outcome, destination: destination)
      }
    }
    if knowsHost && !isPeer {
      judgeHost(session, key: hostKey, kind: kind, outcome: outcome, isFirst: isFirst)
    }
    if outcome != .failed && session.isTCP && kind != .other && kind != .name {
      judgeLogin(session, kind: kind, knowsHost: knowsHost)
    }
    if outcome != .failed && session.isRegistration { judgeLogin(session, kind: kind, knowsHost: knowsHost) }
    if outcome != .failed && session.isTCP && kind == .other && !isPeer && knowsHost {
      judgeLogin(session, kind: kind, knowsHost: knowsHost)
    }
    if !isFirst && outcome != .deep { noteReturn(session, kind: kind, port: port) }
    if !isFirst { judgeVisit(session, remote: remote, destination: destination, kind: kind, outcome: outcome) }
  }

  private func noteReturn(_ session: Session, kind: ServiceKind, port: UInt16) {
    guard let service = services.find(serviceKey(session, port: port, kind: kind)) else { return }
    service.pointee.returns &+= 1
  }

  func serviceKey(_ session: Session, port: UInt16, kind: ServiceKind) -> UInt64 {
    let shared: UInt16 = kind == .web ? 80 : port
    let word = UInt64(session.account) << 24 | UInt64(shared) << 8 | UInt64(session.transport)
    return KeyHash.key(hash.seed &+ 1, word | permissionMark)
  }

  /// The first contact with a destination: the sequential test of its port, and of the account's odd ports together.
  private mutating func noteContact(
    _ session: Session, _ account: UnsafeMutablePointer<AccountState>, kind: ServiceKind,
    outcome: ContactOutcome, destination: UInt64
  ) {
    let port = session.isEcho ? 0 : session.remotePort
    let key = serviceKey(session, port: port, kind: kind)
    guard contacts.insert(key) else {
      noteRandom(session, account, outcome: outcome)
      return
    }
    let service = services.entry(key, now: session.startSecond)
    service.pointee.account = session.account
    service.pointee.lastSeen = max(service.pointee.lastSeen, session.startSecond)
    service.pointee.contacts &+= 1
    if session.isSampled { service.pointee.isSampled = true }
    let isPopular = outcome == .deep && popularity.accounts(destination | 1) >= rules.knownAccounts
    step(&service.pointee, session, outcome: outcome, isCommon: kind.isCommon, isPopular: isPopular)
    guard outcome != .deep else { return }
    let stamp = session.startSecond
    if service.pointee.first == 0 || stamp < service.pointee.first { service.pointee.first = stamp }
    service.pointee.last = max(service.pointee.last, stamp)
    service.pointee.targets.add(hash.remote(session.remoteHigh, session.remoteLow))
    service.pointee.note(target: session.remote, port: port)
    service.pointee.note(interface: session.interface)
    service.pointee.note(port: port)
    judgeScan(service, key: key, port: port, transport: session.transport, kind: kind)
  }

  /// One step of the walk. Credit for servers that many accounts use is not given: they are decoys for free.
  private func step(
    _ service: inout ServiceState, _ session: Session, outcome: ContactOutcome, isCommon: Bool, isPopular: Bool
  ) {
    // A sample may have missed the answer: failures weigh less.
    let trust: Float = session.isSampled ? 0.4 : 1
    switch outcome {
    case .failed:
      service.failed &+= 1
      service.walk += trust * (isCommon ? rules.scans.commonFailedStep : rules.scans.failedStep)
    case .shallow:
      service.shallow &+= 1
      service.walk += isCommon ? rules.scans.commonShallowStep : rules.scans.shallowStep
    case .deep:
      if isPopular {
        service.popular &+= 1
      } else {
        service.walk += isCommon ? rules.scans.commonDeepStep : rules.scans.deepStep
      }
    }
    service.walk = max(service.walk, rules.scans.walkFloor)
  }

  private mutating func noteRandom(
    _ session: Session, _ account: UnsafeMutablePointer<AccountState>, outcome: ContactOutcome
  ) {
    account.pointee.randomContacts &+= 1
    guard outcome == .failed, session.outPackets <= 10, !session.isLikeAnswer else { return }
    account.pointee.randomFailed &+= 1
    if account.pointee.randomFirst == 0 { account.pointee.randomFirst = session.startSecond }
    let failed = account.pointee.randomFailed
    let all = account.pointee.randomContacts
    guard failed >= rules.scans.randomTargets, failed &* 10 >= all &* 7 else { return }
    let first = account.pointee.randomFirst
    let (interface, stamp) = (session.interface, session.startSecond)
    let target = SampledTarget(address: session.remote, port: session.remotePort)
    tell(.scan, account: session.account) { finding in
      finding.kind = "random-ports"
      finding.score = 0.9
      finding.first = Double(first)
      finding.last = Double(stamp)
      finding.interfaces = [interface]
      finding.evidence = [
        ("targets", .count(UInt64(failed))), ("contacts", .count(UInt64(all))), ("failed", .count(UInt64(failed))),
        ("sample", .texts([target.text(of: session.transport)])),
      ]
    }
  }
}

extension Session {
  /// Out of the port of a system's service, to ever other ports: a server answers questions that were forged in others'
  /// names (backscatter).
  fileprivate var isLikeAnswer: Bool { !isEcho && localPort < 1024 && localPort != remotePort }
}
