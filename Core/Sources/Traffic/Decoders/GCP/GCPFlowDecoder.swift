/// Reads VPC flow logs of Google Cloud: one log entry (JSON) a line, as Cloud Logging exports them, or its payload alone.
///
/// The account is the project of the instance on the reporter's side, the interface is the name of that instance.
/// A flow between two instances of the provider is told by both: the one that the destination tells is left out as a
/// duplicate where the source's came before it. Counters are those of the log, which makes good for its sampling itself.
public struct GCPFlowDecoder: ExplainingDecoder {
  public private(set) var faults = FlowFaults()
  private var isSkipping = false
  private var cache = RecentNames()
  private var twins = TwinMemory()

  public init() {}

  public mutating func decode(
    _ bytes: UnsafeRawBufferPointer, isLast: Bool, into records: inout [FlowRecord], names: inout FlowNames,
    counts: inout DecodeCounts
  ) -> Int {
    var lines = LineCursor(bytes, isLast: isLast, isSkipping: isSkipping)
    while let line = lines.next() {
      var entry = GCPEntry()
      var scanner = JSONScanner(line)
      entry.read(&scanner)
      if !scanner.isAtEnd() { entry.line.fail(.malformed) }
      entry.applySide(&cache, &names)
      guard entry.line.finish(&counts, &faults) else { continue }
      if isDuplicate(entry) {
        counts.records -= 1
        counts.duplicates += 1
      } else {
        records.append(entry.line.record)
      }
    }
    return lines.close(&isSkipping, &faults, &counts)
  }

  private mutating func isDuplicate(_ entry: GCPEntry) -> Bool {
    switch entry.reporter {
    case .source:
      if entry.destination.isInstance { twins.remember(entry.line.record) }
      return false
    case .destination: return entry.source.isInstance && twins.holds(entry.line.record)
    case .unknown: return false
    }
  }
}

/// Remembers by fingerprint which flows a source told, in two halves that take turns: the last 65,536 at least.
struct TwinMemory {
  private static let half = 1 << 16
  private var young: Set<UInt64> = []
  private var old: Set<UInt64> = []

  mutating func remember(_ record: FlowRecord) {
    if young.count >= Self.half {
      swap(&young, &old)
      young.removeAll(keepingCapacity: true)
    }
    young.insert(Self.fingerprint(record))
  }

  func holds(_ record: FlowRecord) -> Bool {
    let print = Self.fingerprint(record)
    return young.contains(print) || old.contains(print)
  }

  /// The five-tuple and the time in steps of about a second.
  private static func fingerprint(_ record: FlowRecord) -> UInt64 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    let ports = UInt64(record.sourcePort) << 32 | UInt64(record.destinationPort) << 8 | UInt64(record.transport)
    let start = UInt64(bitPattern: record.start >> 20)
    for word in [
      record.source.high, record.source.low, record.destination.high, record.destination.low, ports, start,
    ] {
      hash = (hash ^ word) &* 0xD6E8_FEB8_6659_FD93
      hash ^= hash >> 32
    }
    return hash
  }
}
