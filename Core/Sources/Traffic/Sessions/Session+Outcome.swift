/// How a conversation that the interface opened went.
enum ContactOutcome {
  /// No answer, or a refusal.
  case failed
  /// Answered, hardly anything said: an open port looked at.
  case shallow
  case deep
}

/// Who opened a conversation, as far as its records tell.
enum Opener { case local, remote, unknown }

extension Session {
  /// The answer is nothing but resets: 40 bytes in IPv4, 60 in IPv6, no SYN among the flags where they are known.
  var isRefused: Bool {
    guard isTCP, inPackets > 0, inPackets <= 3 else { return false }
    if marks.contains(.knowsFlags) && inFlags != 0 { return inFlags & 6 == 4 }
    let reset: UInt64 = remote.isV4 ? 40 : 60
    return inBytes <= reset &* UInt64(inPackets)
  }

  /// What the interface sent is nothing but resets: the answer of a closed port.
  private var isRefusal: Bool {
    guard isTCP, outPackets > 0, outPackets <= 3, inPackets > 0 else { return false }
    let reset: UInt64 = remote.isV4 ? 40 : 60
    return outBytes <= reset &* UInt64(outPackets) && inBytes > reset &* UInt64(inPackets)
  }

  /// What a host or a router says of somebody else's packet (RFC 792, RFC 4443): no conversation of its own.
  ///
  /// Where an exporter does not tell the type, the port is zero, and this is false.
  var isErrorMessage: Bool {
    guard isEcho else { return false }
    let type = max(localPort, remotePort) >> 8
    if transport == 58 { return (1...4).contains(type) }
    return (3...5).contains(type) || type == 11 || type == 12
  }

  var isSampled: Bool { marks.contains(.sampled) }

  /// Samples of one direction of what knows no connections: the answer may have been there.
  var isInconclusive: Bool { isSampled && inPackets == 0 && !isTCP }

  /// A step of a traced route: UDP to the ports that the tools count up from, which nobody is meant to answer.
  var isTraceStep: Bool { isUDP && (33434...33534).contains(remotePort) && outPackets <= 3 }

  /// Nothing came back, or nothing but resets. Echo requests are answered by every host: that is no consent.
  var isUnanswered: Bool {
    if isSampled && isTCP && inPackets == 0 && marks.contains(.isLoaded) { return false }
    if inPackets == 0 || isEcho { return true }
    // Acknowledgements are as small as resets, but what they acknowledge is not.
    let reset: UInt64 = remote.isV4 ? 40 : 60
    return isTCP && inBytes == reset &* UInt64(inPackets) && outBytes >= reset &* UInt64(outPackets)
      && outBytes <= 100 &* UInt64(outPackets)
  }

  /// Kept open for half a minute and more, with little said and no byte of content back.
  var isIdleRequest: Bool {
    isTCP && seconds >= 30 && outPackets >= 3 && outBytes <= 6000 && inPackets > 0
      && inBytes <= (remote.isV4 ? 64 : 84) &* UInt64(inPackets)
  }

  /// The same over TLS: what comes back is a certificate, what goes out little more than the answer to it.
  var isIdleEncryptedRequest: Bool {
    isTCP && seconds >= 45 && outPackets >= 5 && outBytes >= 400 && outBytes <= 2500 && inPackets > 0
      && inBytes >= 1000 && inBytes <= 6500
  }

  var outcome: ContactOutcome {
    if marks.contains(.failed) { return .failed }
    if inPackets == 0 {
      let isUnderWay = marks.contains(.established) || (isSampled && marks.contains(.carries))
      return isUnderWay ? .deep : .failed
    }
    guard isTCP else { return .deep }
    if isRefused { return .failed }
    if isSampled { return .deep }
    if inPackets <= 6 && outPackets <= 6 && inBytes < 700 && outBytes < 700 { return .shallow }
    return .deep
  }

  /// Infers the opener from what exporters said, from flags, refusals, service ports and times, in this order.
  ///
  /// - Parameters:
  ///   - servesLocally: the account is known to be called on this local port.
  ///   - callsRemotely: the account is known to call this remote port.
  func opener(servesLocally: Bool, callsRemotely: Bool = false) -> Opener {
    if marks.contains(.localOpened) != marks.contains(.remoteOpened) {
      return marks.contains(.localOpened) ? .local : .remote
    }
    if outPackets == 0 { return .remote }
    let localService = ServicePorts.isService(localPort)
    let remoteService = ServicePorts.isService(remotePort)
    if inPackets == 0 {
      // Out of a service's port without anything heard: answers whose questions were not recorded.
      if localService && !remoteService && !isEcho { return .remote }
      return servesLocally && !remoteService ? .unknown : .local
    }
    if isEcho { return timedOpener }
    // A server's answer to a forged question is refused by whoever gets it.
    if isRefused {
      // Those whose names are forged have any port.
      let isAnswer = localService && (!remoteService || (localPort < 1024 && localPort != remotePort))
      return isAnswer ? .remote : .local
    }
    if isRefusal { return .remote }
    if remoteService != localService { return remoteService ? .local : .remote }
    // Between two ports of services: who gives back ten times as much serves.
    if isUDP && localPort != remotePort && outBytes / 10 >= inBytes && Detector.reflectorName(localPort) != "udp" {
      return .remote
    }
    let timed = timedOpener
    if timed != .unknown { return timed }
    if servesLocally { return .unknown }
    if callsRemotely { return .local }
    if remotePort < 32768 && localPort >= 32768 { return .local }
    if localPort < 32768 && remotePort >= 32768 { return .remote }
    return .unknown
  }

  /// Whole seconds only tell something where they differ.
  private var timedOpener: Opener {
    if outStart == inStart { return .unknown }
    return outStart < inStart ? .local : .remote
  }
}
