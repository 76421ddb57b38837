/// Reads the first bytes of a packet, as samplers cut them off, into a record: addresses, ports, flags, the length of the
/// IP packet. Of tunnels the outer packet counts: it is what the machine sent.
enum PacketHeader {
  /// Tags and labels in front of the IP header.
  private static let maximumTags = 16

  /// From the destination address of Ethernet on.
  ///
  /// - Returns: whether there is an IP packet, and enough of it for its addresses.
  static func readEthernet(_ bytes: NetworkBytes, into record: inout FlowRecord) -> Bool {
    guard bytes.holds(14, at: 0) else { return false }
    return readPayload(bytes, type: bytes.u16(12), at: 14, tags: 0, into: &record)
  }

  private static func readPayload(
    _ bytes: NetworkBytes, type: UInt16, at offset: Int, tags: Int, into record: inout FlowRecord
  ) -> Bool {
    guard tags < maximumTags else { return false }
    switch type {
    case 0x0800, 0x86DD: return readIP(bytes, at: offset, into: &record)
    case 0x8100, 0x88A8, 0x9100:
      guard bytes.holds(4, at: offset) else { return false }
      return readPayload(bytes, type: bytes.u16(offset + 2), at: offset + 4, tags: tags + 1, into: &record)
    case 0x8847, 0x8848: return readLabels(bytes, at: offset, tags: tags, into: &record)
    case 0x8864:
      guard bytes.holds(8, at: offset) else { return false }
      let inner: UInt16 = bytes.u16(offset + 6) == 0x21 ? 0x0800 : bytes.u16(offset + 6) == 0x57 ? 0x86DD : 0
      return readPayload(bytes, type: inner, at: offset + 8, tags: tags + 1, into: &record)
    default: return false
    }
  }

  /// MPLS (RFC 3032); beneath the last label IP, or Ethernet with or without a control word (RFC 4448).
  private static func readLabels(
    _ bytes: NetworkBytes, at offset: Int, tags: Int, into record: inout FlowRecord
  ) -> Bool {
    var offset = offset
    var labels = 0
    while true {
      guard bytes.holds(4, at: offset), labels < maximumTags else { return false }
      let isLast = bytes.u8(offset + 2) & 1 == 1
      offset += 4
      labels += 1
      if isLast { break }
    }
    guard bytes.holds(1, at: offset) else { return false }
    let nibble = bytes.u8(offset) >> 4
    if nibble == 4 || nibble == 6 { return readIP(bytes, at: offset, into: &record) }
    if nibble == 0, bytes.holds(18, at: offset) {
      let inner = bytes.u16(offset + 16)
      if inner == 0x0800 || inner == 0x86DD || inner == 0x8100 {
        return readPayload(bytes, type: inner, at: offset + 18, tags: tags + 1, into: &record)
      }
    }
    guard bytes.holds(14, at: offset) else { return false }
    let inner = bytes.u16(offset + 12)
    guard inner == 0x0800 || inner == 0x86DD || inner == 0x8100 else { return false }
    return readPayload(bytes, type: inner, at: offset + 14, tags: tags + 1, into: &record)
  }

  static func readIP(_ bytes: NetworkBytes, at offset: Int, into record: inout FlowRecord) -> Bool {
    guard bytes.holds(1, at: offset) else { return false }
    switch bytes.u8(offset) >> 4 {
    case 4: return readV4(bytes, at: offset, into: &record)
    case 6: return readV6(bytes, at: offset, into: &record)
    default: return false
    }
  }

  private static func readV4(_ bytes: NetworkBytes, at offset: Int, into record: inout FlowRecord) -> Bool {
    guard bytes.holds(20, at: offset) else { return false }
    let headerLength = Int(bytes.u8(offset) & 0x0F) * 4
    guard headerLength >= 20 else { return false }
    record.bytes = UInt64(bytes.u16(offset + 2))
    record.transport = bytes.u8(offset + 9)
    record.source = bytes.v4(offset + 12)
    record.destination = bytes.v4(offset + 16)
    let isFirstFragment = bytes.u16(offset + 6) & 0x1FFF == 0
    if isFirstFragment { readTransport(bytes, at: offset + headerLength, into: &record) }
    return true
  }

  private static func readV6(_ bytes: NetworkBytes, at offset: Int, into record: inout FlowRecord) -> Bool {
    guard bytes.holds(40, at: offset) else { return false }
    record.bytes = UInt64(bytes.u16(offset + 4)) + 40
    record.source = bytes.v6(offset + 8)
    record.destination = bytes.v6(offset + 24)
    var next = bytes.u8(offset + 6)
    var place = offset + 40
    // Hop-by-hop, routing, fragment, authentication, destination options (RFC 8200 section 4).
    for _ in 0..<8 {
      guard [0, 43, 44, 51, 60].contains(next), bytes.holds(8, at: place) else { break }
      let isLaterFragment = next == 44 && bytes.u16(place + 2) & 0xFFF8 != 0
      let length = next == 44 ? 8 : next == 51 ? (Int(bytes.u8(place + 1)) + 2) * 4 : (Int(bytes.u8(place + 1)) + 1) * 8
      next = bytes.u8(place)
      place += length
      if isLaterFragment {
        record.transport = next
        return true
      }
    }
    record.transport = next
    readTransport(bytes, at: place, into: &record)
    return true
  }

  private static func readTransport(_ bytes: NetworkBytes, at offset: Int, into record: inout FlowRecord) {
    switch record.transport {
    case 6, 17, 132, 136:
      guard bytes.holds(4, at: offset) else { return }
      record.sourcePort = bytes.u16(offset)
      record.destinationPort = bytes.u16(offset + 2)
      if record.transport == 6, bytes.holds(1, at: offset + 13) {
        record.flags = bytes.u8(offset + 13)
        record.knowsFlags = true
      }
    case 1, 58:
      if bytes.holds(2, at: offset) { record.destinationPort = bytes.u16(offset) }
    default: break
    }
  }
}
