import Traffic

/// The UDP payloads of a capture file (libpcap, Ethernet or Linux "cooked"), for exporters' captures only.
enum CaptureFile {
  static func payloads(_ file: [UInt8]) -> [(exporter: FlowAddress, bytes: [UInt8])] {
    var out: [(FlowAddress, [UInt8])] = []
    let link = little(file, 20)
    var offset = 24
    while offset + 16 <= file.count {
      let length = little(file, offset + 8)
      let frame = Array(file[(offset + 16)..<(offset + 16 + length)])
      if let payload = payload(Array(frame.dropFirst(link == 113 ? 16 : 14))) { out.append(payload) }
      offset += 16 + length
    }
    return out
  }

  private static func payload(_ packet: [UInt8]) -> (FlowAddress, [UInt8])? {
    if packet[0] >> 4 == 4, packet[9] == 17 {
      let word = packet[12..<16].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      return (FlowAddress(v4: word), body(packet, Int(packet[0] & 15) * 4))
    }
    guard packet[0] >> 4 == 6, packet[6] == 17 else { return nil }
    let words = [8, 16].map { packet[$0..<($0 + 8)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
    return (FlowAddress(high: words[0], low: words[1]), body(packet, 40))
  }

  private static func body(_ packet: [UInt8], _ offset: Int) -> [UInt8] {
    let length = Int(packet[offset + 4]) << 8 | Int(packet[offset + 5])
    return Array(packet[(offset + 8)..<(offset + length)])
  }

  private static func little(_ bytes: [UInt8], _ offset: Int) -> Int {
    (0..<4).reduce(0) { $0 | Int(bytes[offset + $1]) << (8 * $1) }
  }
}
