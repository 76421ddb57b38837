extension Detector {
  /// A stream of packets that nobody answers, or of datagrams of which hardly one is.
  ///
  /// - Parameter stamp: the second at which they were seen, of what goes on for long.
  mutating func judgePackets(_ session: Session, at stamp: UInt32) {
    let isOneSided =
      session.isUDP && UInt64(session.outPackets) >= rules.floods.oneSided &* UInt64(session.inPackets)
      && session.outBytes / rules.floods.oneSided >= session.inBytes
    guard session.isUnanswered || isOneSided else { return }
    // Whoever takes in a picture or a file tells now and then that it came.
    let packets = session.packetsPerMinute / (session.isUnanswered ? 1 : 2)
    judgeNetwork(session, at: stamp, attempts: 0, packets: packets)
    guard session.outPackets >= 1000 else { return }
    let remote = hash.remote(session.remoteHigh, session.remoteLow)
    let host = hosts.entry(KeyHash.key(remote, UInt64(session.account) << 1), now: stamp)
    note(host, at: stamp, address: session.remote)
    host.pointee.packets &+= packets
    host.pointee.allPackets &+= UInt64(session.outPackets)
    guard isUnheard(session, host, at: stamp) else { return }
    guard host.pointee.packets >= rules.floods.packetsPerMinute else { return }
    tellFlood(host, session, kind: Self.floodKind(session, other: "packet-flood"))
  }

  /// The record of the other direction may be lost or late; not one after the other.
  private func isUnheard(_ session: Session, _ host: UnsafeMutablePointer<HostState>, at stamp: UInt32) -> Bool {
    guard session.isTCP && session.inPackets == 0 else { return true }
    if stamp > host.pointee.unheardLast &+ rules.floods.unheardSeconds { host.pointee.unheard = 0 }
    host.pointee.unheardLast = stamp
    host.pointee.unheard &+= 1
    let carries = session.outBytes / 100 >= UInt64(session.outPackets)
    return host.pointee.unheard >= (carries ? rules.floods.unheardStreams : rules.floods.unheardPackets)
  }

  /// What goes to one network in all: floods that are spread over its addresses.
  mutating func judgeNetwork(_ session: Session, at stamp: UInt32, attempts: UInt32, packets: UInt64) {
    let network = session.remote.network
    let key = KeyHash.key(hash.remote(network.high, network.low) &+ 1, UInt64(session.account) << 1)
    let host = hosts.entry(key, now: stamp)
    note(host, at: stamp, address: network)
    let isSure = packets == 0 || isUnheard(session, host, at: stamp)
    host.pointee.attempts &+= attempts
    host.pointee.allAttempts &+= attempts
    host.pointee.packets &+= packets
    host.pointee.allPackets &+= packets
    guard
      host.pointee.attempts >= rules.floods.networkAttemptsPerMinute
        || (isSure && host.pointee.packets >= rules.floods.packetsPerMinute)
    else { return }
    tellFlood(host, session, kind: "carpet-" + Self.floodKind(session, other: "flood"))
  }

  private func note(_ host: UnsafeMutablePointer<HostState>, at stamp: UInt32, address: FlowAddress) {
    host.pointee.remote = address
    host.pointee.lastSeen = max(host.pointee.lastSeen, stamp)
    host.pointee.enter(stamp)
  }
}

extension Session {
  /// Packets sent, as many as fall on one minute of the time that the records span.
  fileprivate var packetsPerMinute: UInt64 {
    let seconds = UInt64(seconds)
    return seconds <= 60 ? UInt64(outPackets) : UInt64(outPackets) &* 60 / seconds
  }
}

extension FlowAddress {
  /// The network of an address that one customer has: /24 of IPv4, /48 of IPv6.
  fileprivate var network: FlowAddress {
    isV4 ? FlowAddress(high: high, low: low & ~0xFF) : FlowAddress(high: high & ~0xFFFF, low: 0)
  }
}
