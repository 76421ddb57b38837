/// A record of a template while its fields are read.
struct FlowDraft {
  var record = FlowRecord()
  var hasSource = false
  var hasDestination = false
  var bytes: UInt64?
  var packets: UInt64?
  var totalBytes: UInt64?
  var totalPackets: UInt64?
  var outBytes: UInt64?
  var outPackets: UInt64?
  var layer2Bytes: UInt64?
  var startUptime: UInt32?
  var endUptime: UInt32?
  var start: Int64?
  var end: Int64?
  var startDelta: UInt64?
  var endDelta: UInt64?
  var duration: UInt64?
  var observed: Int64?
  var boot: Int64?
  var icmp: UInt16?
  var icmpType: UInt8?
  var icmpCode: UInt8 = 0
  var firewallEvent: UInt8 = 0
  var sampling = SamplingFields()
  var nat = NATEvent()
  var hasNAT = false
  var hasSection = false

  mutating func apply(_ field: FlowField, _ bytes: NetworkBytes, _ offset: Int, _ length: Int) {
    switch field {
    case .ignored: break
    case .v4Source:
      record.source = bytes.v4(offset)
      hasSource = true
    case .v4Destination:
      record.destination = bytes.v4(offset)
      hasDestination = true
    case .v6Source: setV6Source(bytes.v6(offset))
    case .v6Destination: setV6Destination(bytes.v6(offset))
    case .natSource: if let address = Self.address(bytes, offset, length) { nat.outside = address }
    case .natDestination: break
    case .frameSection, .packetSection: readSection(field, bytes.slice(offset, offset + length))
    case .startNTP: start = Self.ntp(bytes.u64(offset))
    case .endNTP: end = Self.ntp(bytes.u64(offset))
    case .observationNTP: observed = Self.ntp(bytes.u64(offset))
    default: apply(field, number: bytes.unsigned(offset, length))
    }
  }

  /// Exporters of both families fill in zeros for the other one.
  private mutating func setV6Source(_ address: FlowAddress) {
    if hasSource, address == FlowAddress() { return }
    record.source = address
    hasSource = true
  }

  private mutating func setV6Destination(_ address: FlowAddress) {
    if hasDestination, address == FlowAddress() { return }
    record.destination = address
    hasDestination = true
  }

  private static func address(_ bytes: NetworkBytes, _ offset: Int, _ length: Int) -> FlowAddress? {
    length == 4 ? bytes.v4(offset) : length == 16 ? bytes.v6(offset) : nil
  }

  /// Seconds since 1900 and a fraction (RFC 7011 section 6.1.9), as microseconds since 1970.
  private static func ntp(_ value: UInt64) -> Int64? {
    if value == 0 { return nil }
    let seconds = Int64(value >> 32) - 2_208_988_800
    return seconds * 1_000_000 + Int64(((value & 0xFFFF_FFFF) * 1_000_000) >> 32)
  }

  private mutating func readSection(_ field: FlowField, _ section: NetworkBytes) {
    var packet = record
    packet.bytes = 0
    let isRead =
      field == .packetSection
      ? PacketHeader.readIP(section, at: 0, into: &packet) : PacketHeader.readEthernet(section, into: &packet)
    guard isRead, !hasSource else { return }
    record = packet
    hasSource = true
    hasDestination = true
    hasSection = true
  }
}
