extension Detector {
  func pairKey(_ session: Session, remote: UInt64) -> UInt64 {
    let destination = KeyHash.mix(remote, UInt64(session.remotePort) << 8 | UInt64(session.transport))
    return KeyHash.key(destination, UInt64(session.account) << 32 | UInt64(session.interface))
  }

  /// Second and later visits of an interface to a destination.
  mutating func judgeVisit(
    _ session: Session, remote: UInt64, destination: UInt64, kind: ServiceKind, outcome: ContactOutcome
  ) {
    guard session.isTCP || session.isUDP else { return }
    let stamp = session.startSecond
    let pair = pairs.entry(pairKey(session, remote: remote), now: stamp)
    pair.pointee.noteVisit(stamp, pause: rules.beacons.boutPause)
    guard outcome != .failed else {
      judgeCallback(pair, session, destination: destination)
      return
    }
    pair.pointee.answered &+= 1
    pair.pointee.out.add(session.outBytes)
    pair.pointee.back.add(session.inBytes)
    if kind == .name && session.isUDP {
      noteQuestion(pair, session, destination: destination)
    } else {
      noteConnected(pair, session, seconds: session.seconds, out: session.outBytes, back: session.inBytes)
    }
    // Mailboxes, repositories and mail servers are polled by the clock by everybody who has one.
    let isPolled = (kind == .login || kind == .mail) && !session.isOtherProtocol
    let mayBeBeacon = session.leadsOutside && !session.isTimeQuestion && !isPolled
    if mayBeBeacon && pair.pointee.answered >= rules.beacons.visits / 2 && pair.pointee.answered % 4 == 0 {
      judgeBeacon(pair, session, kind: kind, destination: destination)
    }
  }

  /// Visits that come regularly and look alike, to a destination that few accounts know.
  private mutating func judgeBeacon(
    _ pair: UnsafeMutablePointer<PairState>, _ session: Session, kind: ServiceKind, destination: UInt64
  ) {
    let gaps = pair.pointee.gaps.regularity
    guard gaps.share >= rules.beacons.regularity, gaps.seconds >= 1.5 else { return }
    guard pair.pointee.answered &* 2 >= pair.pointee.visits else { return }
    guard isSteady(pair.pointee), !isLongPoll(pair.pointee, period: gaps.seconds) else { return }
    let accounts = popularity.accounts(destination | 1)
    guard accounts < rules.popularAccounts else { return }
    let account = self.accounts.entry(KeyHash.key(hash.seed, UInt64(session.account)), now: now)
    account.pointee.note(regular: destination)
    guard account.pointee.regularCount < rules.beacons.monitoredDestinations else { return }
    let state = pair.pointee
    // Guesses that keep time are told as what they are.
    let isGuessing = account.pointee.told[Int(AbuseFamily.bruteforce.rawValue)] != 0
    if isGuessing && kind != .web && session.looksLikeAttempt { return }
    let isLong = state.answered >= rules.beacons.visits && state.lastStart &- state.first >= rules.beacons.seconds
    let isFast =
      (kind == .web || kind == .other) && session.isTCP && state.answered >= rules.beacons.fastVisits
      && gaps.seconds < rules.beacons.fastSeconds && state.isEven
    guard isLong || isFast else { return }
    let isMonitor = account.pointee.regularCount >= rules.beacons.regularDestinations
    let margin = rules.likenessMargin / Float(state.answered).squareRoot()
    let slowBound = max(rules.beacons.likeness + margin, isMonitor ? rules.beacons.monitorLikeness : 0)
    let bound = isLong ? slowBound : rules.beacons.fastLikeness
    let (out, back) = (state.out.likeness, state.back.likeness)
    guard out >= bound, back >= bound, isLong || gaps.share >= rules.beacons.fastLikeness else { return }
    let (port, stamp, address, interface) = (session.remotePort, session.startSecond, session.remote, session.interface)
    tell(.beacon, account: session.account) { finding in
      finding.kind = "periodic"
      // Timing alone is no verdict: a private cron job may look the same.
      finding.score = Double(min(isLong ? 0.85 : 0.5, 0.3 + 0.25 * gaps.share + 0.15 * out + 0.15 * back))
      finding.first = Double(state.first)
      finding.last = Double(stamp)
      finding.interfaces = [interface]
      finding.evidence = [
        ("targets", .count(1)), ("ports", .ports([port])), ("contacts", .count(UInt64(state.visits))),
        ("failed", .count(UInt64(state.visits &- state.answered))), ("period_seconds", .measure(Double(gaps.seconds))),
        ("regularity", .measure(Double(gaps.share))), ("likeness_out", .measure(Double(out))),
        ("likeness_in", .measure(Double(back))), ("likeness_bound", .measure(Double(bound))),
        ("accounts_at_destination", .count(UInt64(accounts))),
        ("sample", .texts(["\(address):\(port)"])),
      ]
    }
  }

  /// Visits without long silences, or for so long that nobody would wait for something.
  private func isSteady(_ state: PairState) -> Bool {
    let bound = rules.beacons.span * state.gaps.regularity.seconds
    if Float(state.lastStart &- state.first) <= bound * Float(state.visits) { return true }
    let bout = state.lastStart &- state.boutFirst
    return bout >= rules.beacons.boutSeconds && state.boutVisits >= rules.beacons.visits
      && Float(bout) <= bound * Float(state.boutVisits)
  }

  /// Who asks again as soon as the answer has come is connected most of the time; who sleeps in between is not.
  private func isLongPoll(_ state: PairState, period: Float) -> Bool {
    period >= 8 && UInt64(state.busy) * 2 >= UInt64(max(1, state.lastStart &- state.first))
  }
}

extension Session {
  /// Whoever is commanded is so from outside, or through a proxy.
  fileprivate var leadsOutside: Bool { !remote.isPrivate || Self.proxyPorts.contains(remotePort) }
  private static let proxyPorts = PortSet([1080, 3128, 8118, 9050])

  /// Something is said on a port of log-ins or mails, and less comes back than the port's own protocol needs: a server's
  /// keys (RFC 4253) or certificate (RFC 8446), or the replies to a mail (RFC 5321).
  fileprivate var isOtherProtocol: Bool {
    let headers: UInt64 = remote.isV4 ? 40 : 60
    guard isTCP, outBytes >= headers &* UInt64(outPackets) &+ 100 else { return false }
    if Self.keyPorts.contains(remotePort) { return inBytes < 1200 }
    return Self.mailPorts.contains(remotePort) && inBytes < headers &* UInt64(inPackets) &+ 200
  }

  private static let keyPorts = PortSet([22, 465, 636, 993, 995, 2222, 3389, 5986, 22222])
  private static let mailPorts = PortSet([25, 587, 2525])

  /// A question for the time of day (RFC 5905): 48 bytes and the headers, asked by the clock by everybody.
  fileprivate var isTimeQuestion: Bool {
    isUDP && remotePort == 123 && outBytes <= (remote.isV4 ? 76 : 96) &* UInt64(outPackets)
  }
}
