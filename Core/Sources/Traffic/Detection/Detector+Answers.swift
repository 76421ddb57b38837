extension Detector {
  /// A session that the remote side opened. Nobody is blamed for it, but for what a server gives back to forged questions.
  mutating func judgeAnswer(_ session: Session) {
    guard session.isUDP else {
      // Who is called from somewhere may answer there in other ways (ICMP): remembered for that.
      if session.outPackets == 0 { noteCaller(session) }
      return
    }
    guard session.outPackets > 0 else {
      noteCaller(session)
      return
    }
    // Forged questions of one port are one record; elsewhere so many packets are a conversation.
    let isReflector = Self.reflectorName(session.localPort) != "udp"
    guard session.inPackets > 0, session.inPackets <= 3 || isReflector else { return }
    let questions = session.inPackets <= 3 ? 1 : min(session.inPackets, 10_000)
    let word = UInt64(session.account) << 24 | UInt64(session.localPort) << 8 | 255
    let stamp = session.startSecond
    let service = services.entry(KeyHash.key(hash.seed &+ 2, word), now: stamp)
    service.pointee.account = session.account
    service.pointee.lastSeen = max(service.pointee.lastSeen, stamp)
    service.pointee.requests = service.pointee.requests.addingClamped(questions)
    service.pointee.requestBytes &+= session.inBytes
    service.pointee.replyBytes &+= session.outBytes
    let remote = hash.remote(session.remoteHigh, session.remoteLow)
    service.pointee.hosts.add(remote)
    let isAmplified =
      session.outBytes / UInt64(questions) >= rules.reflection.amplifiedBytes
      && Double(session.outBytes) >= 4 * Double(session.inBytes)
    // Nobody forges questions within a network that is no one else's.
    guard isAmplified, !session.remote.isPrivate else { return }
    service.pointee.amplified = service.pointee.amplified.addingClamped(questions)
    service.pointee.out.add(session.amplificationStep)
    if service.pointee.first == 0 { service.pointee.first = stamp }
    service.pointee.last = max(service.pointee.last, stamp)
    service.pointee.targets.add(remote)
    service.pointee.note(interface: session.interface)
    service.pointee.note(target: session.remote, port: session.remotePort)
    guard questions > 1 || service.pointee.amplified % 4 == 0 else { return }
    judgeReflection(service, session)
  }

  /// Few hosts seem to ask much, and get many times as much back.
  private mutating func judgeReflection(_ service: UnsafeMutablePointer<ServiceState>, _ session: Session) {
    guard service.pointee.amplified >= rules.reflection.amplifiedRequests else { return }
    let state = service.pointee
    guard state.amplified >= state.requests / 2 else { return }
    let ratio = Float(state.replyBytes) / Float(max(1, state.requestBytes))
    let isFull =
      ratio >= rules.reflection.fullAmplification
      && state.replyBytes / UInt64(max(1, state.requests)) >= rules.reflection.fullReplyBytes
    guard isFull || state.out.likeness >= rules.reflection.amplifiedLikeness else { return }
    let victims = max(1, state.targets.count)
    guard ratio >= rules.reflection.amplification,
      Float(state.amplified) >= rules.reflection.requestsPerVictim * victims
    else { return }
    let port = session.localPort
    let rules = rules
    tell(.reflection, account: session.account) { finding in
      finding.kind = Self.reflectorName(port)
      finding.score = Self.score(Double(ratio), half: 4)
      finding.first = Double(state.first)
      finding.last = Double(state.last)
      finding.interfaces = state.interfaces.listed
      finding.evidence = [
        ("targets", .count(UInt64(victims.rounded()))), ("ports", .ports([port])),
        ("requests", .count(UInt64(state.requests))), ("amplified", .count(UInt64(state.amplified))),
        ("likeness", .measure(Double(state.out.likeness))),
        ("amplification", .measure(Double(ratio))),
        ("amplification_bound", .measure(Double(rules.reflection.amplification))),
        ("reply_bytes", .count(state.replyBytes)),
        ("sample", .texts(state.targets(of: 1))), ("role", .text("victim and source")),
      ]
    }
  }

  /// UDP services that reflect (US-CERT TA14-017A and its additions).
  static func reflectorName(_ port: UInt16) -> String {
    switch port {
    case 17: "qotd"
    case 19: "chargen"
    case 53: "dns"
    case 111: "portmap"
    case 123: "ntp"
    case 137: "netbios"
    case 161: "snmp"
    case 389: "cldap"
    case 520: "ripv1"
    case 1900: "ssdp"
    case 3283: "ard"
    case 3702: "ws-discovery"
    case 5353: "mdns"
    case 5683: "coap"
    case 11211: "memcached"
    default: "udp"
    }
  }

  private mutating func noteCaller(_ session: Session) {
    _ = contacts.insert(callerKey(session))
  }

  func callerKey(_ session: Session) -> UInt64 {
    let remote = hash.remote(session.remoteHigh, session.remoteLow)
    return KeyHash.key(remote &+ 0x5851_F42D_4C95_7F2D, UInt64(session.account))
  }
}

extension Session {
  /// Bytes of the answer for thirty-two of the question; from two hundred times as much on all is one.
  fileprivate var amplificationStep: UInt64 { min(6400, outBytes &* 32 / max(1, inBytes)) }
}
