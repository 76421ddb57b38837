extension Shard {
  /// Takes records in, one after the other.
  mutating func take(_ records: UnsafeBufferPointer<UnsafePointer<FlowRecord>>) {
    for turn in 0..<records.count {
      if turn &+ 24 < records.count { Prefetch.lines(records[turn &+ 24], 2) }
      if turn &+ 8 < records.count { prefetchInterface(records[turn &+ 8].pointee.interface) }
      take(records[turn])
    }
  }

  /// Works out which side of a record is the interface's own, and takes the record in as one or two observations.
  @inline(__always)
  private mutating func take(_ place: UnsafePointer<FlowRecord>) {
    guard let (isOutbound, isForeign, isStrange) = direction(of: place) else { return }
    var observation = Observation()
    observation.account = place.pointee.account
    observation.interface = isStrange ? rightInterface(of: place.pointee) : place.pointee.interface
    observation.start = place.pointee.start
    observation.duration = UInt32(clamping: (place.pointee.end &- place.pointee.start) / 1000)
    observation.transport = place.pointee.transport
    let remote = isOutbound ? place.pointee.destination : place.pointee.source
    observation.remoteHigh = remote.high
    observation.remoteLow = remote.low
    observation.localPort = isOutbound ? place.pointee.sourcePort : place.pointee.destinationPort
    observation.remotePort = isOutbound ? place.pointee.destinationPort : place.pointee.sourcePort
    let sampling = place.pointee.sampling
    observation.packets = Self.counted(place.pointee.packets, bytes: place.pointee.bytes, sampling)
    observation.bytes = place.pointee.bytes &* UInt64(max(1, sampling))
    observation.flags = place.pointee.flags
    observation.marks = Self.marks(place, isOutbound: isOutbound)
    if isForeign { observation.marks.insert(.foreign) }
    add(observation)
    if place.pointee.countsBothWays { addReply(place, to: observation) }
  }

  /// What the far side sent, where one record counts both ways.
  private mutating func addReply(_ place: UnsafePointer<FlowRecord>, to question: Observation) {
    let record = place.pointee
    guard record.replyPackets > 0 || record.replyBytes > 0 else { return }
    var observation = question
    if observation.marks.contains(.outbound) {
      observation.marks.remove(.outbound)
    } else {
      observation.marks.insert(.outbound)
    }
    observation.marks.remove(.knowsFlags)
    observation.packets = Self.counted(record.replyPackets, bytes: record.replyBytes, record.sampling)
    observation.bytes = record.replyBytes &* UInt64(max(1, record.sampling))
    observation.flags = 0
    add(observation)
  }

  /// Packets that were surely sent: of a sample what two standard deviations leave of it, of counters that cannot be
  /// (run over, or fewer bytes than headers have) one.
  @inline(__always)
  private static func counted(_ packets: UInt64, bytes: UInt64, _ sampling: UInt32) -> UInt32 {
    if packets <= 4 { return UInt32(truncatingIfNeeded: packets) }
    if packets >= 1 << 31 || (bytes > 0 && bytes < packets &* 8) { return 1 }
    guard sampling > 1 else { return UInt32(truncatingIfNeeded: packets) }
    let sure = packets &- min(packets &- 1, UInt64((2 * Double(packets).squareRoot()).rounded(.up)))
    return UInt32(clamping: sure &* UInt64(sampling))
  }

  @inline(__always)
  private static func marks(_ place: UnsafePointer<FlowRecord>, isOutbound: Bool) -> Observation.Marks {
    var marks: Observation.Marks = isOutbound ? .outbound : []
    if place.pointee.knowsFlags { marks.insert(.knowsFlags) }
    if place.pointee.sampling > 1 { marks.formUnion(sampledMarks(place.pointee)) }
    switch place.pointee.initiator {
    case .unknown: break
    case .source: marks.insert(isOutbound ? .localOpened : .remoteOpened)
    case .destination: marks.insert(isOutbound ? .remoteOpened : .localOpened)
    }
    if place.pointee.verdict == .rejected { marks.formUnion(isOutbound ? [.rejected, .failed] : .rejected) }
    switch place.pointee.outcome {
    case .unknown, .reset: break
    case .established: marks.insert(.established)
    case .unanswered, .refused: marks.insert(.failed)
    }
    return marks
  }

  /// One packet in many: where the answer is not among the samples, only what kind of packet it was tells anything.
  private static func sampledMarks(_ record: FlowRecord) -> Observation.Marks {
    var marks: Observation.Marks = .sampled
    let opening: UInt64 = record.source.isV4 ? 60 : 80
    let knows = record.knowsFlags && record.flags != 0
    let opens = knows ? record.flags & 0x17 == 2 : record.bytes <= opening &* record.packets
    if !opens { marks.insert(.carries) }
    if (knows && !opens) || record.bytes / 100 >= record.packets { marks.insert(.isLoaded) }
    return marks
  }
}
