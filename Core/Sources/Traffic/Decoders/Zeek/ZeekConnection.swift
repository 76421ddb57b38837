/// One line of conn.log while it is read.
struct ZeekConnection {
  var line = FlowLine()
  private var duration: Int64 = 0
  private var payload: UInt64?
  private var replyPayload: UInt64?
  private var hasIPBytes = false
  private var hasReplyIPBytes = false
  private var state: TextBytes?
  private var history: TextBytes?
  private var isOriginatorLocal: Bool?
  private var isResponderLocal: Bool?

  /// - Parameter value: nil where the field is unset.
  mutating func set(_ field: ZeekField, _ value: TextBytes?) {
    guard let value else { return }
    switch field {
    case .other: break
    case .time: line.setStart(value.microsecondsOfSeconds ?? value.microsecondsOfDateTime)
    case .originator: line.setSource(value)
    case .originatorPort: line.record.sourcePort = line.port(value)
    case .responder: line.setDestination(value)
    case .responderPort: line.record.destinationPort = line.port(value)
    case .transport: line.setTransport(value)
    case .duration: setDuration(value)
    case .originatorBytes: payload = line.counter(value)
    case .responderBytes: replyPayload = line.counter(value)
    case .state: state = value
    case .history: history = value
    case .isOriginatorLocal: isOriginatorLocal = value.equals("T") || value.equals("true")
    case .isResponderLocal: isResponderLocal = value.equals("T") || value.equals("true")
    case .originatorPackets: line.record.packets = line.counter(value)
    case .responderPackets: line.record.replyPackets = line.counter(value)
    case .originatorIPBytes:
      line.record.bytes = line.counter(value)
      hasIPBytes = true
    case .responderIPBytes:
      line.record.replyBytes = line.counter(value)
      hasReplyIPBytes = true
    }
  }

  private mutating func setDuration(_ value: TextBytes) {
    if let microseconds = value.microsecondsOfSeconds {
      duration = microseconds
      return
    }
    let isNegative = value.count > 1 && value[0] == 0x2D && value.slice(1, value.count).microsecondsOfSeconds != nil
    // Zeek writes tiny durations with an exponent in JSON: they are nothing.
    if !isNegative, value.firstIndex(of: 0x65) != nil { return }
    line.fail(isNegative ? .negativeCounter : .badTime)
  }

  /// Fills in what follows from several fields together.
  mutating func apply() {
    if line.hasStart { line.setEnd(line.record.start &+ duration) }
    if !hasIPBytes { line.record.bytes = payload ?? 0 }
    if !hasReplyIPBytes { line.record.replyBytes = replyPayload ?? 0 }
    line.record.countsBothWays = true
    line.record.initiator = .source
    if line.record.transport == 1 || line.record.transport == 58 {
      // Zeek writes type and code as ports.
      line.record.destinationPort = line.record.sourcePort << 8 | line.record.destinationPort & 0xFF
      line.record.sourcePort = 0
    }
    if let history { ZeekState.applyHistory(history, to: &line.record) }
    if let state {
      line.record.outcome = ZeekState.outcome(
        state, transport: line.record.transport, replyPackets: line.record.replyPackets)
      if line.record.outcome == .unknown && line.record.transport == 6 { line.record.initiator = .unknown }
    }
    switch (isOriginatorLocal, isResponderLocal) {
    case (true, false): line.record.direction = .egress
    case (false, true): line.record.direction = .ingress
    default: break
    }
  }
}
