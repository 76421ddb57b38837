/// What every datagram decoder keeps account of, and how it says that something is wrong.
struct DatagramLedger: Sendable {
  var faults = FlowFaults()
  var exporters = ExporterTable()

  mutating func fail(_ fault: FlowFault, _ counts: inout DecodeCounts) {
    faults.add(fault)
    counts.bad += 1
  }

  /// - Parameter units: see `SequenceTrack.observe`.
  mutating func sequence(_ place: Int?, _ number: UInt32, units: UInt32?, _ counts: inout DecodeCounts) {
    guard let place else { return }
    counts.sequenceGaps += exporters.sequence(place, number, units: units)
  }

  mutating func clock(_ place: Int?, _ clock: Int64) {
    if let place, exporters.clock(place, clock) { faults.add(.clockJump) }
  }

  /// Checks the counters and the times of a record before it is handed on.
  ///
  /// - Returns: false where it is refused.
  mutating func accept(_ record: inout FlowRecord, _ counts: inout DecodeCounts) -> Bool {
    let highest = UInt64(Int64.max)
    if record.packets > highest || record.bytes > highest || record.replyPackets > highest
      || record.replyBytes > highest
    {
      fail(.negativeCounter, &counts)
      return false
    }
    if record.end < record.start {
      record.end = record.start
      faults.add(.clockFault)
    }
    counts.records += 1
    return true
  }
}
