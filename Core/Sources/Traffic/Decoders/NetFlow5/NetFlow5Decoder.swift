/// Reads NetFlow version 5 (Cisco): a header of 24 bytes and up to 30 records of 48, IPv4 only.
///
/// Times count from the boot of the exporter. The header's low 14 bits of "sampling" are the interval.
public struct NetFlow5Decoder: DatagramDecoder {
  private var ledger = DatagramLedger()
  public var faults: FlowFaults { ledger.faults }
  public var exporters: ExporterTable { ledger.exporters }

  private static let headerLength = 24
  private static let recordLength = 48

  public init() {}

  public static func fits(_ datagram: UnsafeRawBufferPointer) -> Bool {
    datagram.count >= headerLength && datagram[0] == 0 && datagram[1] == 5 && datagram[2] == 0
  }

  public mutating func fail(_ fault: FlowFault, _ counts: inout DecodeCounts) { ledger.fail(fault, &counts) }

  public mutating func decode(
    datagram: UnsafeRawBufferPointer, from exporter: FlowAddress, received: Int64?, into records: inout [FlowRecord],
    counts: inout DecodeCounts
  ) {
    let bytes = NetworkBytes(datagram)
    guard bytes.holds(2, at: 0), bytes.u16(0) == 5 else { return fail(.unknownVersion, &counts) }
    guard bytes.holds(Self.headerLength, at: 0) else { return fail(.truncated, &counts) }
    let announced = Int(bytes.u16(2))
    let present = (bytes.count - Self.headerLength) / Self.recordLength
    let exported = Int64(bytes.u32(8)) * 1_000_000 + Int64(bytes.u32(12) / 1000)
    let clock = UptimeClock(exported: exported, uptime: bytes.u32(4))
    let place = ledger.exporters.note(.init(address: exporter, domain: UInt32(bytes.u16(20))))
    // The number moves on by what was sent, whatever came through.
    ledger.sequence(place, bytes.u32(16), units: UInt32(announced), &counts)
    ledger.clock(place, exported)
    if announced > present { fail(.truncated, &counts) } else if announced < present { fail(.lyingLength, &counts) }
    let sampling = max(1, UInt32(bytes.u16(22) & 0x3FFF))
    let before = records.count
    for index in 0..<min(announced, present) {
      var record = read(bytes, at: Self.headerLength + index * Self.recordLength, clock)
      record.sampling = sampling
      if ledger.accept(&record, &counts) { records.append(record) }
    }
    ledger.exporters.add(records: records.count - before, at: place)
  }

  private mutating func read(_ bytes: NetworkBytes, at offset: Int, _ clock: UptimeClock) -> FlowRecord {
    var record = FlowRecord()
    record.source = bytes.v4(offset)
    record.destination = bytes.v4(offset + 4)
    record.packets = UInt64(bytes.u32(offset + 16))
    record.bytes = UInt64(bytes.u32(offset + 20))
    let (start, isStartSound) = clock.time(bytes.u32(offset + 24))
    let (end, isEndSound) = clock.time(bytes.u32(offset + 28))
    record.start = isStartSound ? start : end
    record.end = end
    if !isStartSound || !isEndSound { ledger.faults.add(.clockFault) }
    record.sourcePort = bytes.u16(offset + 32)
    record.destinationPort = bytes.u16(offset + 34)
    record.transport = bytes.u8(offset + 38)
    if record.transport == 6 {
      record.flags = bytes.u8(offset + 37)
      record.knowsFlags = true
    }
    if record.transport == 1 { record.sourcePort = 0 }
    return record
  }
}
