/// Both directions of one conversation of an interface with a remote address.
struct Session: BitwiseCopyable {
  var hash: UInt64 = 0
  /// Microseconds since 1970: first start, last end, first start of each direction (`Int64.max`: not seen).
  var start: Int64 = 0
  var end: Int64 = 0
  var outStart: Int64 = .max
  var inStart: Int64 = .max
  var remoteHigh: UInt64 = 0
  var remoteLow: UInt64 = 0
  var outBytes: UInt64 = 0
  var inBytes: UInt64 = 0
  /// Bytes and end at the last look, for what came since.
  var lookedOut: UInt64 = 0
  var lookedIn: UInt64 = 0
  var lookedEnd: Int64 = 0
  var outPackets: UInt32 = 0
  var inPackets: UInt32 = 0
  var account: UInt32 = 0
  var interface: UInt32 = 0
  /// Milliseconds of the longest record, which is the exporter's window at least.
  var window: UInt32 = 0
  var localPort: UInt16 = 0
  var remotePort: UInt16 = 0
  var marks = Observation.Marks()
  var transport: UInt8 = 0
  var outFlags: UInt8 = 0
  var inFlags: UInt8 = 0
  var isSettled = false

  var remote: FlowAddress { FlowAddress(high: remoteHigh, low: remoteLow) }
  var isTCP: Bool { transport == 6 }
  var isUDP: Bool { transport == 17 }
  var isEcho: Bool { transport == 1 || transport == 58 }
  var startSecond: UInt32 { UInt32(truncatingIfNeeded: start / 1_000_000) }
  /// Whole seconds from the first packet to the last.
  var seconds: UInt32 { UInt32(clamping: (end &- start) / 1_000_000) }

  @inline(__always)
  init(_ observation: Observation, hash: UInt64) {
    self.hash = hash
    start = observation.start
    end = observation.end
    remoteHigh = observation.remoteHigh
    remoteLow = observation.remoteLow
    account = observation.account
    interface = observation.interface
    localPort = observation.localPort
    remotePort = observation.remotePort
    transport = observation.transport
    add(observation)
  }

  @inline(__always)
  mutating func add(_ observation: Observation) {
    start = min(start, observation.start)
    end = max(end, observation.end)
    window = max(window, observation.duration)
    marks.formUnion(observation.marks)
    if observation.marks.contains(.outbound) {
      outStart = min(outStart, observation.start)
      outBytes &+= observation.bytes
      outPackets = outPackets.addingClamped(observation.packets)
      outFlags |= observation.flags
    } else {
      inStart = min(inStart, observation.start)
      inBytes &+= observation.bytes
      inPackets = inPackets.addingClamped(observation.packets)
      inFlags |= observation.flags
    }
  }
}

extension UInt32 {
  @inline(__always)
  func addingClamped(_ other: UInt32) -> UInt32 {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
