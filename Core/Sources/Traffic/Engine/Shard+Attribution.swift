extension Shard {
  /// Takes records in, one after the other.
  mutating func take(_ records: UnsafeBufferPointer<UnsafePointer<FlowRecord>>) {
    for turn in 0..<records.count {
      if turn &+ 24 < records.count { Prefetch.lines(records[turn &+ 24], 2) }
      if turn &+ 8 < records.count { prefetchInterface(records[turn &+ 8].pointee.interface) }
      take(records[turn])
    }
  }

  /// Works out which side of a record is the interface's own, and takes the record in as one or two observations.
  @inline(__always)
  private mutating func take(_ place: UnsafePointer<FlowRecord>) {
    guard let (isOutbound, isForeign, isStrange) = direction(of: place) else { return }
    var observation = Observation()
    observation.account = place.pointee.account
    observation.interface = isStrange ? rightInterface(of: place.pointee) : place.pointee.interface
    observation.start = place.pointee.start
    observation.duration = UInt32(clamping: (place.pointee.end &- place.pointee.start) / 1000)
    observation.transport = place.pointee.transport
    let remote = isOutbound ? place.pointee.destination : place.pointee.source
    observation.remoteHigh = remote.high
    observation.remoteLow = remote.low
    observation.localPort = isOutbound ? place.pointee.sourcePort : place.pointee.destinationPort
    observation.remotePort = isOutbound ? place.pointee.destinationPort : place.pointee.sourcePort
    let sampling = place.pointee.sampling
    observation.packets = Self.counted(place.pointee.packets, bytes: place.pointee.bytes, sampling)
    observation.bytes = place.pointee.bytes &* UInt64(max(1, sampling))
    observation.flags = place.pointee.flags
    observation.marks = Self.marks(place, isOutbound: isOutbound)
    if isForeign { observation.marks.insert(.foreign) }
    add(observation)
    if place.pointee.countsBothWays { addReply(place, to: observation) }
  }

  /// What the far side sent, where one record counts both ways.
  private mutating func addReply(_ place: UnsafePointer<FlowRecord>, to question: Observation) {
    let record = place.pointee
    guard record.replyPackets > 0 || record.replyBytes > 0 else { return }
    var observation = question
    if observation.marks.contains(.outbound) {
      observation.marks.remove(.outbound)
    } else {
      observation.marks.insert(.outbound)
    }
    observation.marks.remove(.knowsFlags)
    observation.packets = Self.counted(record.replyPackets, bytes: record.replyBytes, record.sampling)
    observation.bytes = record.replyBytes &* UInt64(max(1, record.sampling))
    observation.flags = 0
    add(observation)
  }

  /// Packets that were surely sent: of a sample what two standard deviations leave of it, of counters that cannot be
  /// (run over, or fewer bytes than headers have) one.
  @inline(__always)
  private static func counted(_ packets: UInt64, bytes: UInt64, _ sampling: UInt32) -> UInt32 {
    if packets <= 4 { return UInt32(truncatingIfNeeded: packets) }
    if packets >= 1 << 31 || (bytes > 0 && bytes < packets &* 8) { return 1 }
    guard sampling > 1 else { return UInt32(truncatingIfNeeded: packets) }
    let sure = packets &- min(packets &- 1, UInt64((2 * Double(packets).squareRoot()).rounded(.up)))
    return UInt32(clamping: sure &* UInt64(sampling))
  }

  @inline(__always)
  private static func marks(_ place: UnsafePointer<FlowRecord>, isOutbound: Bool) -> Observation.Marks {
    var marks: Observation.Marks = isOutbound ? .outbound : []
    if place.pointee.knowsFlags { marks.insert(.knowsFlags) }
    if place.pointee.sampling > 1 { marks.formUnion(sampledMarks(place.pointee)) }
    switch place.pointee.initiator {
    case .unknown: break
    case .source: marks.insert(isOutbound ? .localOpened : .remoteOpened)
    case .destination: marks.insert(isOutbound ? .remoteOpened : .localOpened)
    }
    if place.pointee.verdict == .rejected { marks.formUnion(isOutbound ? [.rejected, .failed] : .rejected) }
    switch place.pointee.outcome {
    case .unknown, .reset: break
    case .established: marks.insert(.established)
    case .unanswered, .refused: marks.insert(.failed)
    }
    return marks
  }

  /// One packet in many: where the answer is not among the samples, only what kind of packet it was tells anything.
  private static func sampledMarks(_ record: FlowRecord) -> Observation.Marks {
    var marks: Observation.Marks = .sampled
    let opening: UInt64 = record.source.isV4 ? 60 : 80
    let knows = record.knowsFlags && record.flags != 0
    let opens = knows ? record.flags & 0x17 == 2 : record.bytes <= opening &* record.packets
    if !opens { marks.insert(.carries) }
    if (knows && !opens) || record.bytes / 100 >= record.packets { marks.insert(.isLoaded) }
    return marks
  }

  /// Asks for what `take` will need.
  @inline(__always)
  private func prefetchInterface(_ interface: UInt32) {
    guard interface < interfacePlaces.count else { return }
    let place = interfacePlaces[Int(interface)]
    if place != 0 { Prefetch.lines(interfaces.entry(at: place &- 1), 2) }
  }

  /// What is known of an interface: found by its number, or else in the table.
  @inline(__always)
  private mutating func interface(
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

  /// Whether the record went out of its interface, and whether neither address belongs there; nil where nobody can tell.
  @inline(__always)
  private mutating func direction(
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
  private func rightInterface(of record: FlowRecord) -> UInt32 {
    ledger.interface(of: record.account, holding: record.source, or: record.destination, at: record.end)
      ?? record.interface
  }

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
