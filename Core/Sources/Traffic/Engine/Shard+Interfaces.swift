extension Shard {
  /// Asks for what `take` will need.
  @inline(__always)
  func prefetchInterface(_ interface: UInt32) {
    guard interface < interfacePlaces.count else { return }
    let place = interfacePlaces[Int(interface)]
    if place != 0 { Prefetch.lines(interfaces.entry(at: place &- 1), 2) }
  }

  /// What is known of an interface: found by its number, or else in the table.
  @inline(__always)
  mutating func interface(
    _ interface: UInt32, of account: UInt32, now: UInt32
  ) -> UnsafeMutablePointer<InterfaceState> {
    if interface < interfacePlaces.count, interfacePlaces[Int(interface)] != 0 {
      let state = interfaces.entry(at: interfacePlaces[Int(interface)] &- 1)
      if state.pointee.account == account && state.pointee.interface == interface { return state }
    }
    return lookUpInterface(interface, of: account, now: now)
  }

  private mutating func lookUpInterface(
    _ interface: UInt32, of account: UInt32, now: UInt32
  ) -> UnsafeMutablePointer<InterfaceState> {
    let key = KeyHash.key(seed &+ 3, UInt64(account) << 32 | UInt64(interface))
    let state = interfaces.entry(key, now: now)
    if !state.pointee.isFilled {
      (state.pointee.account, state.pointee.interface) = (account, interface)
      fill(state, account: account, interface: interface)
    }
    guard interface < Self.mostPlaces else { return state }
    if interface >= interfacePlaces.count {
      let more = max(1024, Int(interface) &+ 1 &- interfacePlaces.count, interfacePlaces.count)
      interfacePlaces += [UInt32](repeating: 0, count: more)
    }
    interfacePlaces[Int(interface)] = interfaces.place(of: state) &+ 1
    return state
  }

  /// Numbers above are looked up in the table each time.
  private static var mostPlaces: UInt32 { 1 << 18 }

  private mutating func fill(_ state: UnsafeMutablePointer<InterfaceState>, account: UInt32, interface: UInt32) {
    state.pointee.isFilled = true
    let leases = ledger.leases(account: account, interface: interface)
    guard let first = leases.first else {
      if ledger.isStrange(account: account, interface: interface) {
        strangeInterfaces &+= 1
        state.pointee.isStrange = true
      }
      return
    }
    state.pointee.hasLedger = true
    // A lease that begins before all traffic and never ends needs no look at the clock.
    state.pointee.isSteady = leases.count == 1
    state.pointee.ownPrivate = first.privateAddress
    state.pointee.ownPublic = first.publicAddress == FlowAddress() ? first.privateAddress : first.publicAddress
  }
}
