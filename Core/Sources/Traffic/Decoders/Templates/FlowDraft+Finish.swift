/// The clock of the datagram that a record came in.
struct ExportClock {
  /// Microseconds since 1970.
  let exported: Int64
  /// Milliseconds since boot when the datagram was sent: NetFlow only.
  let uptime: UInt32?
  /// Microseconds since 1970, where IPFIX options told it.
  var boot: Int64?
}

extension FlowDraft {
  enum Reading {
    case flow
    case translation
    /// Neither: a record about something else, or the opening of a flow that will be reported again.
    case nothing
  }

  /// - Parameter isClockSound: set to false where a time cannot be.
  mutating func finish(_ clock: ExportClock, rate: (UInt64?) -> UInt32, isClockSound: inout Bool) -> Reading {
    guard hasSource || hasDestination else { return .nothing }
    if record.source.isUnspecified && record.destination.isUnspecified { return .nothing }
    setTimes(clock, &isClockSound)
    if hasNAT && nat.event != 0 && bytes == nil && packets == nil {
      finishTranslation()
      return .translation
    }
    guard hasSource, hasDestination else { return .nothing }
    setCounters()
    // Firewalls: 1 says that a flow was opened, its end will tell the counters; 3 that it was denied.
    if firewallEvent == 1 && record.bytes == 0 && record.packets == 0 { return .nothing }
    if firewallEvent == 3 {
      record.verdict = .rejected
      record.outcome = .unanswered
    }
    setPorts()
    record.sampling = max(1, sampling.rate ?? rate(sampling.sampler))
    return .flow
  }

  private mutating func setCounters() {
    if hasSection {
      // The length of the packet is known from its header; a frame's would count Ethernet's bytes too.
      record.packets = packets ?? 1
      if let bytes { record.bytes = bytes }
      return
    }
    // Exporters fill in zeros for the counters that they do not keep.
    record.bytes = Self.first(bytes, totalBytes, outBytes, layer2Bytes)
    record.packets = Self.first(packets, totalPackets, outPackets, nil)
  }

  private static func first(_ one: UInt64?, _ two: UInt64?, _ three: UInt64?, _ four: UInt64?) -> UInt64 {
    if let one, one != 0 { return one }
    if let two, two != 0 { return two }
    if let three, three != 0 { return three }
    return four ?? 0
  }

  private mutating func setPorts() {
    if record.transport != 6 { record.knowsFlags = false }
    if !record.knowsFlags { record.flags = 0 }
    guard record.transport == 1 || record.transport == 58, !hasSection else { return }
    // NetFlow of old has type and code in the destination port, which fields of their own overrule.
    record.sourcePort = 0
    if let icmpType {
      record.destinationPort = UInt16(icmpType) << 8 | UInt16(icmpCode)
    } else if let icmp, icmp != 0 || record.destinationPort == 0 {
      record.destinationPort = icmp
    }
  }

  private mutating func setTimes(_ clock: ExportClock, _ isClockSound: inout Bool) {
    if let startUptime, start == nil { start = time(startUptime, clock, &isClockSound) }
    if let endUptime, end == nil { end = time(endUptime, clock, &isClockSound) }
    if let startDelta, start == nil { start = clock.exported - Int64(min(startDelta, 1 << 46)) }
    if let endDelta, end == nil { end = clock.exported - Int64(min(endDelta, 1 << 46)) }
    if let duration, let start, end == nil { end = start &+ Int64(duration) }
    if let duration, let end, start == nil { start = end &- Int64(duration) }
    let only = observed ?? clock.exported
    record.end = end ?? (start != nil && observed == nil ? start ?? only : only)
    record.start = start ?? record.end
  }

  private func time(_ uptime: UInt32, _ clock: ExportClock, _ isClockSound: inout Bool) -> Int64 {
    if let now = clock.uptime {
      let (time, isSound) = UptimeClock(exported: clock.exported, uptime: now).time(uptime)
      if !isSound { isClockSound = false }
      return time
    }
    guard let boot = boot ?? clock.boot else {
      // Nothing to count from: the flow ended when it was told, and lasted as long as the two times differ.
      let age = startUptime.flatMap { start in endUptime.map { end in end &- start } } ?? 0
      let isStart = uptime == startUptime
      return isStart && age < 1 << 27 ? clock.exported - Int64(age) * 1000 : clock.exported
    }
    return boot + Int64(uptime) * 1000
  }

  private mutating func finishTranslation() {
    nat.time = observed ?? record.start
    nat.transport = record.transport
    nat.inside = record.source
    nat.insidePort = record.sourcePort
    nat.destination = record.destination
    nat.destinationPort = record.destinationPort
  }
}

extension FlowAddress {
  /// `0.0.0.0` or `::`: nobody.
  var isUnspecified: Bool { high == 0 && (low == 0 || low == 0xFFFF_0000_0000) }
}
