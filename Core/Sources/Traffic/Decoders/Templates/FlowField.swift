/// The fields of NetFlow version 9 and IPFIX that a flow record has a use for (IANA registry "IPFIX Information Elements",
/// RFC 3954 section 8; Cisco's numbers above 32767 of early ASA releases).
enum FlowField: UInt8, Sendable {
  case ignored
  case v4Source, v4Destination, v6Source, v6Destination, sourcePort, destinationPort, transport, flags
  case bytes, packets, totalBytes, totalPackets, outBytes, outPackets, layer2Bytes
  case replyBytes, replyPackets, initiatorBytes, initiatorPackets
  case icmpTypeCode, icmpType, icmpCode
  case startUptime, endUptime, startSeconds, endSeconds, startMilliseconds, endMilliseconds, startNTP, endNTP
  case startDelta, endDelta, durationMilliseconds, durationMicroseconds
  case observationSeconds, observationMilliseconds, observationNTP, bootMilliseconds
  case forwardingStatus, biflowDirection, firewallEvent
  case samplerId, samplingInterval, samplingPacketInterval, samplingPacketSpace, samplingSize, samplingPopulation
  case natEvent, natSource, natDestination, natSourcePort, natDestinationPort, portRangeStart, portRangeEnd
  case frameSection, packetSection

  /// RFC 5103: the same numbers for the way back.
  private static let reverse: UInt32 = 29305
  /// YAF's own flags, of the first packet and of the others.
  private static let carnegieMellon: UInt32 = 6871

  init(id: UInt16, enterprise: UInt32) {
    switch enterprise {
    case 0: self = Self(standard: id)
    case Self.reverse:
      switch id {
      case 1, 85: self = .replyBytes
      case 2, 86: self = .replyPackets
      default: self = .ignored
      }
    case Self.carnegieMellon: self = id == 14 || id == 15 ? .flags : .ignored
    default: self = .ignored
    }
  }

  private init(standard id: UInt16) { self = Self.standard[id] ?? .ignored }

  private static let standard: [UInt16: FlowField] = [
    1: .bytes, 2: .packets, 4: .transport, 6: .flags, 7: .sourcePort, 8: .v4Source, 11: .destinationPort,
    12: .v4Destination, 21: .endUptime, 22: .startUptime, 23: .outBytes, 24: .outPackets, 27: .v6Source,
    28: .v6Destination, 32: .icmpTypeCode, 34: .samplingInterval, 48: .samplerId, 50: .samplingInterval,
    85: .totalBytes, 86: .totalPackets, 89: .forwardingStatus, 104: .frameSection, 139: .icmpTypeCode,
    150: .startSeconds, 151: .endSeconds, 152: .startMilliseconds, 153: .endMilliseconds, 154: .startNTP,
    155: .endNTP, 156: .startNTP, 157: .endNTP, 158: .startDelta, 159: .endDelta, 160: .bootMilliseconds,
    161: .durationMilliseconds, 162: .durationMicroseconds, 176: .icmpType, 177: .icmpCode, 178: .icmpType,
    179: .icmpCode, 180: .sourcePort, 181: .destinationPort, 182: .sourcePort, 183: .destinationPort,
    225: .natSource, 226: .natDestination, 227: .natSourcePort, 228: .natDestinationPort, 230: .natEvent,
    231: .initiatorBytes, 232: .replyBytes, 233: .firewallEvent, 239: .biflowDirection, 281: .natSource,
    282: .natDestination, 298: .initiatorPackets, 299: .replyPackets, 302: .samplerId,
    305: .samplingPacketInterval, 306: .samplingPacketSpace, 309: .samplingSize, 310: .samplingPopulation,
    313: .packetSection, 315: .frameSection, 322: .observationSeconds, 323: .observationMilliseconds,
    324: .observationNTP, 325: .observationNTP, 352: .layer2Bytes, 353: .layer2Bytes, 361: .portRangeStart,
    362: .portRangeEnd, 40001: .natSource, 40002: .natDestination, 40003: .natSourcePort, 40004: .natDestinationPort,
    40005: .firewallEvent,
  ]

  /// Lengths in bytes with which the field is read; others are stepped over.
  var lengths: ClosedRange<Int> {
    switch self {
    case .v4Source, .v4Destination: 4...4
    case .v6Source, .v6Destination: 16...16
    case .natSource, .natDestination: 4...16
    case .startNTP, .endNTP, .observationNTP: 8...8
    case .frameSection, .packetSection: 1...65_535
    default: 1...8
    }
  }
}
