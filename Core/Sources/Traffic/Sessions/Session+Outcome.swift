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

  var outcome: ContactOutcome {
    if marks.contains(.failed) { return .failed }
    if inPackets == 0 { return marks.contains(.established) ? .deep : .failed }
    guard isTCP else { return .deep }
    if isRefused { return .failed }
    if inPackets <= 6 && outPackets <= 6 && inBytes < 700 && outBytes < 700 { return .shallow }
    return .deep
  }

  /// Infers the opener from what exporters said, from flags, refusals, service ports and times, in this order.
  ///
  /// - Parameter servesLocally: the account is known to be called on this local port.
  func opener(servesLocally: Bool) -> Opener {
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
    if isRefused { return .local }
    if isRefusal { return .remote }
    if remoteService != localService { return remoteService ? .local : .remote }
    let timed = timedOpener
    if timed != .unknown { return timed }
    if servesLocally { return .unknown }
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
