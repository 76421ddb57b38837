/// Reads sFlow version 5 (sflow.org/sflow_version_5.txt): each flow sample becomes a record of one packet, with the rate at
/// which packets were sampled; counter samples tell of no flows.
///
/// The format carries no time of day: a record's time is that of reception, or where that is not known the time since the
/// agent booted, counted from `boot`.
public struct SFlowDecoder: DatagramDecoder {
  var ledger = DatagramLedger()
  public var faults: FlowFaults { ledger.faults }
  public var exporters: ExporterTable { ledger.exporters }
  /// Samples that the agents say they dropped for want of resources.
  public internal(set) var dropped: UInt64 = 0
  /// Microseconds since 1970 to which an agent's uptime is added.
  private let boot: Int64
  /// Drops last told by each source of samples: the counters only grow.
  var drops: [UInt64: UInt32] = [:]

  /// Samples that one datagram can announce.
  private static let maximumSamples = 4096

  public init(boot: Int64 = 0) { self.boot = boot }

  public static func fits(_ datagram: UnsafeRawBufferPointer) -> Bool {
    guard datagram.count >= 28 else { return false }
    let bytes = NetworkBytes(datagram)
    return bytes.u32(0) == 5 && (bytes.u32(4) == 1 || bytes.u32(4) == 2)
  }

  public mutating func fail(_ fault: FlowFault, _ counts: inout DecodeCounts) { ledger.fail(fault, &counts) }

  public mutating func decode(
    datagram: UnsafeRawBufferPointer, from exporter: FlowAddress, received: Int64?, into records: inout [FlowRecord],
    counts: inout DecodeCounts
  ) {
    let bytes = NetworkBytes(datagram)
    guard bytes.holds(8, at: 0), bytes.u32(0) == 5 else { return fail(.unknownVersion, &counts) }
    let family = bytes.u32(4)
    guard family == 1 || family == 2 else { return fail(.malformed, &counts) }
    let header = family == 1 ? 12 : 24
    guard bytes.holds(16, at: header) else { return fail(.truncated, &counts) }
    let agent = family == 1 ? bytes.v4(8) : bytes.v6(8)
    let place = ledger.exporters.note(.init(address: agent, domain: bytes.u32(header)))
    ledger.sequence(place, bytes.u32(header + 4), units: 1, &counts)
    let time = received ?? boot &+ Int64(bytes.u32(header + 8)) * 1000
    let announced = Int(bytes.u32(header + 12))
    guard announced <= Self.maximumSamples else { return fail(.lyingLength, &counts) }
    let before = records.count
    var offset = header + 16
    for _ in 0..<announced {
      guard bytes.holds(8, at: offset) else { return fail(.truncated, &counts) }
      let format = bytes.u32(offset)
      let length = Int(bytes.u32(offset + 4))
      guard bytes.holds(length, at: offset + 8) else { return fail(.truncated, &counts) }
      let sample = bytes.slice(offset + 8, offset + 8 + length)
      readSample(format, sample, agent, time, &records, &counts)
      offset += 8 + length
    }
    ledger.exporters.add(records: records.count - before, at: place)
  }
}
