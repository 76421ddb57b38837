/// Reads events of class Network Activity (4001) of the Open Cybersecurity Schema Framework, one object a line.
///
/// Account: `cloud.account.uid`. Interface: `interface_uid` of the end that has one. `bytes_out` and `packets_out` are what
/// the source sent, `bytes_in` and `packets_in` what came back; an event with totals only is taken as one direction.
public struct OCSFFlowDecoder: ExplainingDecoder {
  public private(set) var faults = FlowFaults()
  private var isSkipping = false
  private var cache = RecentNames()

  public init() {}

  public mutating func decode(
    _ bytes: UnsafeRawBufferPointer, isLast: Bool, into records: inout [FlowRecord], names: inout FlowNames,
    counts: inout DecodeCounts
  ) -> Int {
    var lines = LineCursor(bytes, isLast: isLast, isSkipping: isSkipping)
    while let line = lines.next() {
      var event = OCSFEvent()
      var scanner = JSONScanner(line)
      event.read(&scanner)
      if !scanner.isAtEnd() { event.line.fail(.malformed) }
      event.apply(&cache, &names)
      if event.isNoData && event.line.fault != .malformed {
        counts.noData += 1
      } else if event.line.finish(&counts, &faults) {
        records.append(event.line.record)
      }
    }
    return lines.close(&isSkipping, &faults, &counts)
  }
}
