/// One event while it is read.
struct OCSFEvent {
  var line = FlowLine()
  /// The exporter says that nothing was seen.
  private(set) var isNoData = false
  private var account: TextBytes?
  private var interface: TextBytes?
  private var time: Int64?
  private var duration: UInt64 = 0
  private var activity: UInt64 = 0
  private var traffic = Traffic()

  private struct Traffic {
    var bytes: UInt64?
    var packets: UInt64?
    var bytesIn: UInt64?
    var bytesOut: UInt64?
    var packetsIn: UInt64?
    var packetsOut: UInt64?
  }

  mutating func read(_ scanner: inout JSONScanner) {
    guard scanner.beginObject() else { return line.fail(.malformed) }
    while let key = scanner.nextKey() { readMember(key, &scanner) }
  }

  private mutating func readMember(_ key: TextBytes, _ scanner: inout JSONScanner) {
    if key.equals("class_uid") {
      if let value = scanner.scalar(), !value.equals("4001") { line.fail(.unknownVersion) }
    } else if key.equals("activity_id") {
      activity = scanner.scalar()?.unsigned ?? 0
    } else if key.equals("src_endpoint") {
      readEndpoint(&scanner, isSource: true)
    } else if key.equals("dst_endpoint") {
      readEndpoint(&scanner, isSource: false)
    } else if key.equals("connection_info") {
      readConnection(&scanner)
    } else if key.equals("traffic") {
      readTraffic(&scanner)
    } else if key.equals("cloud") {
      readCloud(&scanner)
    } else {
      readScalar(key, &scanner)
    }
  }

  private mutating func readScalar(_ key: TextBytes, _ scanner: inout JSONScanner) {
    if key.equals("time") {
      if let text = scanner.scalar() { time = text.microsecondsOfAnyTime }
    } else if key.equals("start_time") || key.equals("start_time_dt") {
      if let text = scanner.scalar() { line.setStart(text.microsecondsOfAnyTime) }
    } else if key.equals("end_time") || key.equals("end_time_dt") {
      if let text = scanner.scalar() { line.setEnd(text.microsecondsOfAnyTime) }
    } else if key.equals("duration") {
      duration = line.counter(scanner.scalar())
    } else if key.equals("action_id") || key.equals("disposition_id") {
      readVerdict(scanner.scalar())
    } else if key.equals("status_code") {
      if let code = scanner.scalar() { isNoData = code.equals("NODATA") || code.equals("SKIPDATA") }
    } else if key.equals("is_src_dst_assignment_known") {
      readAssignment(scanner.scalar())
    } else {
      scanner.skip()
    }
  }

  /// 1 allowed, 2 denied or blocked, in both lists.
  private mutating func readVerdict(_ text: TextBytes?) {
    guard let text, line.record.verdict == .unknown else { return }
    if text.equals("1") { line.record.verdict = .accepted }
    if text.equals("2") { line.record.verdict = .rejected }
  }

  private mutating func readAssignment(_ text: TextBytes?) {
    if let text, text.equals("true") { line.record.initiator = .source }
  }

  private mutating func readEndpoint(_ scanner: inout JSONScanner, isSource: Bool) {
    guard scanner.beginObject() else { return scanner.skip() }
    while let key = scanner.nextKey() {
      if key.equals("ip") {
        if isSource { line.setSource(scanner.scalar()) } else { line.setDestination(scanner.scalar()) }
      } else if key.equals("port") {
        let port = line.port(scanner.scalar())
        if isSource { line.record.sourcePort = port } else { line.record.destinationPort = port }
      } else if key.equals("interface_uid") {
        let name = scanner.scalar()
        if let name, !name.equals("-") { interface = name }
      } else {
        scanner.skip()
      }
    }
  }

  private mutating func readConnection(_ scanner: inout JSONScanner) {
    guard scanner.beginObject() else { return scanner.skip() }
    while let key = scanner.nextKey() {
      if key.equals("protocol_num") {
        line.setTransport(scanner.scalar())
      } else if key.equals("protocol_name") {
        if let name = scanner.scalar()?.transportNumber, line.record.transport == 0 { line.record.transport = name }
      } else if key.equals("tcp_flags") {
        if let flags = scanner.scalar()?.unsigned {
          line.record.flags = UInt8(truncatingIfNeeded: flags)
          line.record.knowsFlags = true
        }
      } else if key.equals("direction_id") {
        if let text = scanner.scalar() {
          line.record.direction = text.equals("1") ? .ingress : text.equals("2") ? .egress : .unknown
        }
      } else if key.equals("flag_history") {
        if let text = scanner.scalar() { ZeekState.applyHistory(text, to: &line.record) }
      } else if key.equals("is_src_dst_assignment_known") {
        readAssignment(scanner.scalar())
      } else if key.equals("initiator_id") {
        // 1 source, 2 destination, by the development version of the schema.
        if let text = scanner.scalar() {
          line.record.initiator = text.equals("1") ? .source : text.equals("2") ? .destination : .unknown
        }
      } else {
        scanner.skip()
      }
    }
  }

  private mutating func readTraffic(_ scanner: inout JSONScanner) {
    guard scanner.beginObject() else { return scanner.skip() }
    while let key = scanner.nextKey() {
      if key.equals("bytes") {
        traffic.bytes = line.optionalCounter(scanner.scalar())
      } else if key.equals("packets") {
        traffic.packets = line.optionalCounter(scanner.scalar())
      } else if key.equals("bytes_in") {
        traffic.bytesIn = line.optionalCounter(scanner.scalar())
      } else if key.equals("bytes_out") {
        traffic.bytesOut = line.optionalCounter(scanner.scalar())
      } else if key.equals("packets_in") {
        traffic.packetsIn = line.optionalCounter(scanner.scalar())
      } else if key.equals("packets_out") {
        traffic.packetsOut = line.optionalCounter(scanner.scalar())
      } else {
        scanner.skip()
      }
    }
  }

  private mutating func readCloud(_ scanner: inout JSONScanner) {
    guard scanner.beginObject() else { return scanner.skip() }
    while let key = scanner.nextKey() {
      guard key.equals("account"), scanner.beginObject() else {
        scanner.skip()
        continue
      }
      while let field = scanner.nextKey() {
        if field.equals("uid") { account = scanner.scalar() } else { scanner.skip() }
      }
    }
  }

  /// Fills in what follows from several members together.
  mutating func apply(_ cache: inout RecentNames, _ names: inout FlowNames) {
    if !line.hasStart, let time { line.setStart(time) }
    if !line.hasEnd, line.hasStart, duration > 0, duration < 1 << 40 {
      line.setEnd(line.record.start + Int64(duration) * 1000)
    }
    if let bytesIn = traffic.bytesIn ?? traffic.packetsIn.map({ _ in 0 }) {
      line.record.replyBytes = bytesIn
      line.record.replyPackets = traffic.packetsIn ?? 0
      line.record.bytes = traffic.bytesOut ?? 0
      line.record.packets = traffic.packetsOut ?? 0
      line.record.countsBothWays = true
    } else {
      line.record.bytes = traffic.bytesOut ?? traffic.bytes ?? 0
      line.record.packets = traffic.packetsOut ?? traffic.packets ?? 0
    }
    switch activity {
    case 1, 2: line.record.outcome = .established
    case 3: line.record.outcome = .reset
    case 4: line.record.outcome = .unanswered
    case 5: line.record.outcome = .refused
    default: break
    }
    if line.fault != nil { return }
    if let account { line.record.account = cache.number(of: account, in: &names) }
    if let interface { line.record.interface = cache.number(of: interface, in: &names) }
  }
}

extension TextBytes {
  /// A number since 1970 or a date-time.
  var microsecondsOfAnyTime: Int64? { microsecondsOfEpoch ?? microsecondsOfDateTime }
}
