extension FlowDraft {
  mutating func apply(_ field: FlowField, number value: UInt64) {
    switch field {
    // Some templates have a port for each protocol, and zeros in those that do not apply.
    case .sourcePort: if value != 0 { record.sourcePort = UInt16(truncatingIfNeeded: value) }
    case .destinationPort: if value != 0 { record.destinationPort = UInt16(truncatingIfNeeded: value) }
    case .transport: record.transport = UInt8(truncatingIfNeeded: value)
    case .flags:
      record.flags |= UInt8(truncatingIfNeeded: value)
      record.knowsFlags = true
    case .bytes: bytes = value
    case .packets: packets = value
    case .totalBytes: totalBytes = value
    case .totalPackets: totalPackets = value
    case .outBytes: outBytes = value
    case .outPackets: outPackets = value
    case .layer2Bytes: layer2Bytes = value
    case .replyBytes:
      record.replyBytes = value
      record.countsBothWays = true
    case .replyPackets:
      record.replyPackets = value
      record.countsBothWays = true
    case .initiatorBytes:
      bytes = value
      record.initiator = .source
    case .initiatorPackets:
      packets = value
      record.initiator = .source
    case .icmpTypeCode: icmp = UInt16(truncatingIfNeeded: value)
    case .icmpType: icmpType = UInt8(truncatingIfNeeded: value)
    case .icmpCode: icmpCode = UInt8(truncatingIfNeeded: value)
    case .forwardingStatus: setForwarding(UInt8(truncatingIfNeeded: value))
    case .biflowDirection: record.initiator = value == 1 ? .source : value == 2 ? .destination : .unknown
    case .firewallEvent: firewallEvent = UInt8(truncatingIfNeeded: value)
    default: applyTime(field, value)
    }
  }

  /// RFC 7270 section 4.12: the two highest bits.
  private mutating func setForwarding(_ value: UInt8) {
    switch value >> 6 {
    case 1, 3: record.verdict = .accepted
    case 2: record.verdict = .rejected
    default: break
    }
  }

  private mutating func applyTime(_ field: FlowField, _ value: UInt64) {
    switch field {
    case .startUptime: startUptime = UInt32(truncatingIfNeeded: value)
    case .endUptime: endUptime = UInt32(truncatingIfNeeded: value)
    case .startSeconds: start = Self.microseconds(value, 1_000_000)
    case .endSeconds: end = Self.microseconds(value, 1_000_000)
    case .startMilliseconds: start = Self.microseconds(value, 1000)
    case .endMilliseconds: end = Self.microseconds(value, 1000)
    case .startDelta: startDelta = value
    case .endDelta: endDelta = value
    case .durationMilliseconds: duration = value < 1 << 40 ? value * 1000 : nil
    case .durationMicroseconds: duration = value < 1 << 50 ? value : nil
    case .observationSeconds: observed = Self.microseconds(value, 1_000_000)
    case .observationMilliseconds: observed = Self.microseconds(value, 1000)
    case .bootMilliseconds: boot = Self.microseconds(value, 1000)
    default: applySampling(field, value)
    }
  }

  /// Nil for zero, which exporters write for "not known", and beyond the year 9999.
  private static func microseconds(_ value: UInt64, _ scale: UInt64) -> Int64? {
    let (product, overflow) = value.multipliedReportingOverflow(by: scale)
    return overflow || value == 0 || product > 253_402_300_799_000_000 ? nil : Int64(product)
  }

  private mutating func applySampling(_ field: FlowField, _ value: UInt64) {
    switch field {
    case .samplerId: sampling.sampler = value
    case .samplingInterval: sampling.interval = value
    case .samplingPacketInterval: sampling.packetInterval = value
    case .samplingPacketSpace: sampling.packetSpace = value
    case .samplingSize: sampling.size = value
    case .samplingPopulation: sampling.population = value
    default: applyTranslation(field, value)
    }
  }

  private mutating func applyTranslation(_ field: FlowField, _ value: UInt64) {
    let port = UInt16(truncatingIfNeeded: value)
    switch field {
    case .natEvent:
      nat.event = UInt8(truncatingIfNeeded: value)
      hasNAT = true
    case .natSourcePort: nat.outsidePorts = port...port
    case .portRangeStart: nat.outsidePorts = port...max(port, nat.outsidePorts.upperBound)
    case .portRangeEnd: nat.outsidePorts = min(nat.outsidePorts.lowerBound, port)...port
    default: break
    }
  }
}
