/// One comma tuple.
///
/// Security groups: `seconds,source,destination,port,port,T|U,I|O,A|D` and from version 2 on
/// `,B|C|E,packets,bytes,packets,bytes`. Virtual networks: `milliseconds,source,destination,port,port,protocol,I|O,B|C|E|D,encryption`
/// and the same counters, first those of the source.
enum AzureTuple {
  /// - Returns: whether the tuple only says that a flow began.
  static func read(_ text: TextBytes, into line: inout FlowLine) -> Bool {
    var fields = Fields(text)
    line.setStart(fields.next()?.microsecondsOfEpoch)
    line.setSource(fields.next())
    line.setDestination(fields.next())
    line.record.sourcePort = line.port(fields.next())
    line.record.destinationPort = line.port(fields.next())
    guard let transport = fields.next(), let direction = fields.next(), let state = fields.next() else {
      line.fail(.missingField)
      return false
    }
    line.setTransport(transport)
    line.record.direction = direction.equals("I") ? .ingress : direction.equals("O") ? .egress : .unknown
    if line.record.direction == .unknown { line.fail(.malformed) }
    line.record.initiator = .source
    let isGroupLog = transport.equals("T") || transport.equals("U") || state.equals("A")
    return isGroupLog ? readGroupEnd(state, &fields, &line) : readNetworkEnd(state, &fields, &line)
  }

  private static func readGroupEnd(_ verdict: TextBytes, _ fields: inout Fields, _ line: inout FlowLine) -> Bool {
    guard verdict.equals("A") || verdict.equals("D") else {
      line.fail(.malformed)
      return false
    }
    line.record.verdict = verdict.equals("A") ? .accepted : .rejected
    // Version 1 ends here.
    guard let state = fields.next() else { return false }
    return readCounters(state, &fields, &line)
  }

  private static func readNetworkEnd(_ state: TextBytes, _ fields: inout Fields, _ line: inout FlowLine) -> Bool {
    line.record.verdict = state.equals("D") ? .rejected : .accepted
    _ = fields.next()
    return readCounters(state, &fields, &line)
  }

  private static func readCounters(_ state: TextBytes, _ fields: inout Fields, _ line: inout FlowLine) -> Bool {
    guard state.count == 1, [0x42, 0x43, 0x44, 0x45].contains(state[0]) else {
      line.fail(.malformed)
      return false
    }
    let isRejected = line.record.verdict == .rejected
    if state.equals("B") && !isRejected { return true }
    if isRejected { line.record.outcome = .unanswered }
    guard let packets = fields.next(), !packets.isEmpty else { return false }
    line.record.packets = line.counter(packets)
    line.record.bytes = line.counter(fields.next())
    line.record.replyPackets = line.counter(fields.next())
    line.record.replyBytes = line.counter(fields.next())
    line.record.countsBothWays = true
    return false
  }

  /// Goes through the fields; empty ones count.
  private struct Fields {
    private let text: TextBytes
    private var position = 0

    init(_ text: TextBytes) { self.text = text }

    mutating func next() -> TextBytes? {
      guard position <= text.count else { return nil }
      let end = text.firstIndex(of: 0x2C, from: position) ?? text.count
      defer { position = end + 1 }
      return text.slice(position, end)
    }
  }
}
