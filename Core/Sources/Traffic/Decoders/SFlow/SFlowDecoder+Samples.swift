extension SFlowDecoder {
  /// Sources of samples whose drops are followed.
  private static let maximumSources = 65_536

  /// Formats of sFlow's own (enterprise 0): 1 flow sample, 3 expanded flow sample; 2 and 4 are counters.
  mutating func readSample(
    _ format: UInt32, _ sample: NetworkBytes, _ agent: FlowAddress, _ time: Int64, _ records: inout [FlowRecord],
    _ counts: inout DecodeCounts
  ) {
    switch format {
    case 1:
      guard sample.holds(32, at: 0) else { return fail(.truncated, &counts) }
      note(drops: sample.u32(16), of: agent, source: UInt64(sample.u32(4)))
      readRecords(sample, at: 28, rate: sample.u32(8), time, &records, &counts)
    case 3:
      guard sample.holds(44, at: 0) else { return fail(.truncated, &counts) }
      note(drops: sample.u32(20), of: agent, source: UInt64(sample.u32(4)) << 32 | UInt64(sample.u32(8)))
      readRecords(sample, at: 40, rate: sample.u32(12), time, &records, &counts)
    default: counts.noData += 1
    }
  }

  private mutating func note(drops now: UInt32, of agent: FlowAddress, source: UInt64) {
    let key = (agent.high &* 0x9E37_79B9_7F4A_7C15 ^ agent.low) &* 0xD6E8_FEB8_6659_FD93 ^ source
    if let last = drops[key] {
      let more = Int32(bitPattern: now &- last)
      if more > 0 { dropped += UInt64(more) }
    } else if drops.count >= Self.maximumSources {
      return
    }
    drops[key] = now
  }

  /// Reads the records of a flow sample, whose number stands at `offset`; the first that tells addresses counts.
  private mutating func readRecords(
    _ sample: NetworkBytes, at begin: Int, rate: UInt32, _ time: Int64, _ records: inout [FlowRecord],
    _ counts: inout DecodeCounts
  ) {
    var record = FlowRecord()
    record.start = time
    record.end = time
    record.packets = 1
    record.sampling = max(1, rate)
    var isFound = false
    var offset = begin + 4
    for _ in 0..<min(Int(sample.u32(begin)), 64) {
      guard sample.holds(8, at: offset) else { return fail(.truncated, &counts) }
      let format = sample.u32(offset)
      let length = Int(sample.u32(offset + 4))
      guard sample.holds(length, at: offset + 8) else { return fail(.truncated, &counts) }
      let body = sample.slice(offset + 8, offset + 8 + length)
      if !isFound { isFound = Self.read(format, body, into: &record) }
      offset += 8 + length
    }
    guard isFound else {
      counts.noData += 1
      return
    }
    if record.transport == 1 || record.transport == 58 { record.sourcePort = 0 }
    if ledger.accept(&record, &counts) { records.append(record) }
  }

  /// 1 raw header, 3 IPv4 and 4 IPv6 as the agent read them.
  private static func read(_ format: UInt32, _ body: NetworkBytes, into record: inout FlowRecord) -> Bool {
    switch format {
    case 1:
      guard body.holds(16, at: 0) else { return false }
      let length = Int(body.u32(12))
      guard body.holds(length, at: 16) else { return false }
      let header = body.slice(16, 16 + length)
      switch body.u32(0) {
      case 1: return PacketHeader.readEthernet(header, into: &record)
      case 11, 12: return PacketHeader.readIP(header, at: 0, into: &record)
      default: return false
      }
    case 3:
      guard body.holds(32, at: 0) else { return false }
      record.source = body.v4(8)
      record.destination = body.v4(12)
      readPorts(body, length: 0, transport: 4, ports: 16, into: &record)
      return true
    case 4:
      guard body.holds(56, at: 0) else { return false }
      record.source = body.v6(8)
      record.destination = body.v6(24)
      readPorts(body, length: 0, transport: 4, ports: 40, into: &record)
      return true
    default: return false
    }
  }

  private static func readPorts(
    _ body: NetworkBytes, length: Int, transport: Int, ports: Int, into record: inout FlowRecord
  ) {
    record.bytes = UInt64(body.u32(length))
    record.transport = UInt8(truncatingIfNeeded: body.u32(transport))
    record.sourcePort = UInt16(truncatingIfNeeded: body.u32(ports))
    record.destinationPort = UInt16(truncatingIfNeeded: body.u32(ports + 4))
    if record.transport == 6 {
      record.flags = UInt8(truncatingIfNeeded: body.u32(ports + 8))
      record.knowsFlags = true
    }
  }
}
