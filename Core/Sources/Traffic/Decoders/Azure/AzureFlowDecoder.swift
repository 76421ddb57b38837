/// Reads flow logs of Azure: of virtual networks (version 4) and of network security groups (versions 1 and 2), one record
/// object (JSON) a line, or a line with `records` that holds many.
///
/// The account is the subscription in lower case, the interface the MAC address. The source of a tuple opened the flow. The
/// state `B` says that a flow began and counts nothing yet: such a tuple is counted as "no data", its counters come with `C`
/// or `E`, unless the filter denied it, which is the end of it.
public struct AzureFlowDecoder: ExplainingDecoder {
  public internal(set) var faults = FlowFaults()
  private var isSkipping = false
  var cache = RecentNames()

  public init() {}

  public mutating func decode(
    _ bytes: UnsafeRawBufferPointer, isLast: Bool, into records: inout [FlowRecord], names: inout FlowNames,
    counts: inout DecodeCounts
  ) -> Int {
    var lines = LineCursor(bytes, isLast: isLast, isSkipping: isSkipping)
    while let line = lines.next() { readRecord(line, isOutermost: true, &records, &names, &counts) }
    return lines.close(&isSkipping, &faults, &counts)
  }
}
