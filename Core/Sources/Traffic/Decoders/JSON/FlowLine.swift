/// Collects what one line says of a flow, and the first thing that is wrong with it.
///
/// Formats write counters as numbers or as texts, and leave fields out as they please: what is missing or wrong is found
/// here in one way for all of them.
struct FlowLine {
  var record = FlowRecord()
  private(set) var fault: FlowFault?
  private var seen: UInt8 = 0

  private static let source: UInt8 = 1
  private static let destination: UInt8 = 2
  private static let start: UInt8 = 4
  private static let end: UInt8 = 8

  var hasStart: Bool { seen & Self.start != 0 }
  var hasEnd: Bool { seen & Self.end != 0 }

  mutating func fail(_ fault: FlowFault) { if self.fault == nil { self.fault = fault } }

  mutating func setSource(_ text: TextBytes?) {
    guard let text else { return }
    guard let address = text.flowAddress else { return fail(.badAddress) }
    record.source = address
    seen |= Self.source
  }

  mutating func setDestination(_ text: TextBytes?) {
    guard let text else { return }
    guard let address = text.flowAddress else { return fail(.badAddress) }
    record.destination = address
    seen |= Self.destination
  }

  mutating func setStart(_ microseconds: Int64?) {
    guard let microseconds else { return fail(.badTime) }
    record.start = microseconds
    seen |= Self.start
  }

  mutating func setEnd(_ microseconds: Int64?) {
    guard let microseconds else { return fail(.badTime) }
    record.end = microseconds
    seen |= Self.end
  }

  mutating func port(_ text: TextBytes?) -> UInt16 {
    guard let text else { return 0 }
    guard let port = text.unsigned16 else {
      fail(text.isNegativeNumber ? .negativeCounter : .badNumber)
      return 0
    }
    return port
  }

  mutating func counter(_ text: TextBytes?) -> UInt64 {
    guard let text else { return 0 }
    guard let value = text.unsigned else {
      fail(text.isNegativeNumber ? .negativeCounter : .badNumber)
      return 0
    }
    if value > UInt64(Int64.max) { fail(.negativeCounter) }
    return value
  }

  /// Nil where the field is not there.
  mutating func optionalCounter(_ text: TextBytes?) -> UInt64? { text.map { counter($0) } }

  /// - Parameter text: an IANA number, or a name.
  mutating func setTransport(_ text: TextBytes?) {
    guard let text else { return }
    guard let number = text.transportNumber else { return fail(.badNumber) }
    record.transport = number
  }

  /// Brings the times in order, checks that nothing is missing, and counts.
  ///
  /// - Returns: whether the record can be handed on.
  mutating func finish(_ counts: inout DecodeCounts, _ faults: inout FlowFaults) -> Bool {
    if seen & (Self.source | Self.destination) != Self.source | Self.destination { fail(.missingField) }
    if seen & Self.start == 0 {
      if seen & Self.end == 0 { fail(.missingField) }
      record.start = record.end
    }
    if seen & Self.end == 0 { record.end = record.start }
    if let fault {
      counts.bad += 1
      faults.add(fault)
      return false
    }
    if record.end < record.start {
      record.end = record.start
      faults.add(.clockFault)
    }
    if record.transport == 1 || record.transport == 58 { record.sourcePort = 0 }
    counts.records += 1
    return true
  }
}

extension TextBytes {
  /// The IANA protocol number, written as number or as a name in any case.
  var transportNumber: UInt8? {
    if let number = unsigned { return UInt8(exactly: number) }
    if equalsIgnoringCase("tcp") || equalsIgnoringCase("t") { return 6 }
    if equalsIgnoringCase("udp") || equalsIgnoringCase("u") { return 17 }
    if equalsIgnoringCase("icmp") { return 1 }
    if equalsIgnoringCase("icmp6") || equalsIgnoringCase("ipv6-icmp") || equalsIgnoringCase("icmpv6") { return 58 }
    if equalsIgnoringCase("sctp") { return 132 }
    if equalsIgnoringCase("gre") { return 47 }
    if equalsIgnoringCase("esp") { return 50 }
    if equalsIgnoringCase("unknown_transport") || equalsIgnoringCase("*") { return 0 }
    return nil
  }
}
