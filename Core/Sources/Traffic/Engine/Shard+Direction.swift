extension Shard {
  /// Whether the record went out of its interface, and whether neither address belongs there; nil where nobody can tell.
  @inline(__always)
  mutating func direction(
    of record: UnsafePointer<FlowRecord>
  ) -> (isOutbound: Bool, isForeign: Bool, isStrange: Bool)? {
    let (account, interface) = (record.pointee.account, record.pointee.interface)
    let second = UInt32(truncatingIfNeeded: record.pointee.end / 1_000_000)
    let state = self.interface(interface, of: account, now: second)
    state.pointee.lastSeen = second
    state.pointee.uses &+= 1
    if state.pointee.isSteady {
      let (own, shown) = (state.pointee.ownPrivate, state.pointee.ownPublic)
      if record.pointee.source == own || record.pointee.source == shown { return (true, false, false) }
      if record.pointee.destination == own || record.pointee.destination == shown { return (false, false, false) }
    }
    if state.pointee.isStrange {
      var righted = record.pointee
      righted.interface = rightInterface(of: righted)
      if righted.interface != interface {
        return slowDirection(of: righted, state).map { ($0.isOutbound, $0.isForeign, true) }
      }
    }
    return slowDirection(of: record.pointee, state).map { ($0.isOutbound, $0.isForeign, false) }
  }

  /// Where the ledger gives a record's interface to another account, the one of its own that has its address.
  func rightInterface(of record: FlowRecord) -> UInt32 {
    ledger.interface(of: record.account, holding: record.source, or: record.destination, at: record.end)
      ?? record.interface
  }

  private mutating func slowDirection(
    of record: FlowRecord, _ state: UnsafeMutablePointer<InterfaceState>
  ) -> (isOutbound: Bool, isForeign: Bool)? {
    let (source, destination, time) = (record.source, record.destination, record.end)
    let leases = ledger.leases(account: record.account, interface: record.interface)
    let owns = { (address: FlowAddress) in
      leases.contains { ($0.privateAddress == address || $0.publicAddress == address) && $0.holdsNearly(time) }
    }
    let ownsSource = owns(source)
    let ownsDestination = owns(destination)
    if ownsSource != ownsDestination { return (ownsSource, false) }
    switch record.direction {
    case .egress: return (true, isForged(record, state))
    case .ingress: return (false, false)
    case .unknown: break
    }
    if ownsSource { return (true, false) }
    if isForged(record, state) { return (true, true) }
    if let learned = state.pointee.learn(source, destination) { return (learned, false) }
    if source.isPrivate != destination.isPrivate { return (source.isPrivate, false) }
    switch record.initiator {
    case .source: return (true, false)
    case .destination: return (false, false)
    case .unknown: return (record.sourcePort > record.destinationPort, false)
    }
  }

  /// The ledger knows addresses of this kind for the interface, and the source is none of them, but a public one.
  private func isForged(_ record: FlowRecord, _ state: UnsafeMutablePointer<InterfaceState>) -> Bool {
    guard state.pointee.hasLedger, !record.source.isPrivate, !record.source.isGroup else { return false }
    let leases = ledger.leases(account: record.account, interface: record.interface)
    let isV4 = record.source.isV4
    let (source, destination, time) = (record.source, record.destination, record.end)
    guard leases.contains(where: { $0.privateAddress.isV4 == isV4 && $0.holdsNearly(time) }) else { return false }
    // A packet that comes in for an address which the interface once had, or shares the network of, is not going out.
    if destination.isPrivate { return false }
    return !leases.contains {
      $0.privateAddress == source || $0.publicAddress == source || $0.privateAddress == destination
        || $0.publicAddress == destination
    }
  }
}
