/// A sorted, immutable set of leases, read in place from its bytes (mapped or in memory).
///
/// Nothing it reads from the bytes is trusted as an index: what lies outside is clamped, so hostile bytes give wrong rows at
/// worst, which checksums find before.
public final class LeaseSegment: @unchecked Sendable {
  // @unchecked: the bytes are never written after `init`, and `owner` keeps them.
  let layout: SegmentLayout
  private let owner: any AnyObject & Sendable
  let base: UnsafeRawPointer
  public let byteCount: Int

  let hosts: UnsafePointer<UInt32>
  let highs: UnsafePointer<UInt64>
  let lows: UnsafePointer<UInt64>
  let lengths: UnsafePointer<UInt8>
  let firstKeys: UnsafePointer<UInt32>
  let ports: UnsafePointer<UInt16>
  let firstRows: UnsafePointer<UInt32>
  let starts: PackedColumn
  let durations: PackedColumn
  let tenants: PackedColumn
  let patterns: PackedColumn
  let resources: PackedColumn
  let sequences: PackedColumn
  let endDeltas: PackedColumn

  public var rowCount: Int { layout.rows }
  public var groupCount: Int { layout.groups }
  public var looseCount: Int { layout.loose }

  /// - Parameters:
  ///   - bytes: aligned to eight; they must not change and must live as long as `owner`.
  ///   - verify: whether the checksums of all sections are compared, which reads all bytes once.
  /// - Throws: `.damaged` or `.checksum`.
  public init(
    _ bytes: UnsafeRawBufferPointer, owner: any AnyObject & Sendable, verify: Bool
  ) throws(AttributionError) {
    layout = try SegmentLayout(header: bytes)
    guard layout.byteCount <= bytes.count, let base = bytes.baseAddress, UInt(bitPattern: base) % 8 == 0 else {
      throw AttributionError(.damaged, "a segment is shorter than its header says")
    }
    self.owner = owner
    self.base = base
    byteCount = layout.byteCount
    let layout = layout
    func words<Word>(_ section: SegmentLayout.Section, _: Word.Type) -> UnsafePointer<Word> {
      (base + layout.offset(section)).assumingMemoryBound(to: Word.self)
    }
    func column(_ section: SegmentLayout.Section) -> PackedColumn {
      PackedColumn(base + layout.offset(section), layout.shape(section))
    }
    hosts = words(.hosts, UInt32.self)
    highs = words(.highs, UInt64.self)
    lows = words(.lows, UInt64.self)
    lengths = words(.lengths, UInt8.self)
    firstKeys = words(.firstKeys, UInt32.self)
    ports = words(.ports, UInt16.self)
    firstRows = words(.firstRows, UInt32.self)
    starts = column(.starts)
    durations = column(.durations)
    tenants = column(.tenants)
    patterns = column(.patterns)
    resources = column(.resources)
    sequences = column(.sequences)
    endDeltas = column(.endDeltas)
    if verify { try self.verify() }
  }

  /// Compares the checksums of all sections.
  public func verify() throws(AttributionError) {
    for section in SegmentLayout.Section.allCases {
      let bytes = UnsafeRawBufferPointer(start: base + layout.offset(section), count: layout.length(section))
      guard Checksum.of(bytes) == layout.checksums[section.rawValue] else {
        throw AttributionError(.checksum, "a section of a segment has changed: \(section)")
      }
    }
  }

  // MARK: Reading

  public func block(_ group: Int) -> AddressBlock {
    guard group >= layout.hosts else { return AddressBlock(ipv4: hosts[group]) }
    let other = group - layout.hosts
    return AddressBlock(high: highs[other], low: lows[other], length: lengths[other])
  }

  @inline(__always) func keys(of group: Int) -> Range<Int> {
    let first = min(Int(firstKeys[group]), layout.keys)
    return first..<max(first, min(Int(firstKeys[group &+ 1]), layout.keys))
  }

  @inline(__always) func rows(of key: Int) -> Range<Int> {
    let first = min(Int(firstRows[key]), layout.rows)
    return first..<max(first, min(Int(firstRows[key &+ 1]), layout.rows))
  }

  @inline(__always) func isWhole(_ key: Int) -> Bool { ports[2 &* key] == 0 && ports[2 &* key &+ 1] == .max }

  func row(_ index: Int, key: Int) -> LeaseRow {
    let start = starts[index].unordered
    let duration = durations[index]
    let sequence = sequences[index]
    return LeaseRow(
      start: start, end: duration == 0 ? LeaseRow.open : start &+ Int64(bitPattern: duration),
      resource: resources[index], sequence: sequence,
      endSequence: sequence &+ endDeltas[index] &- SegmentWriter.deltaBias,
      tenant: UInt32(truncatingIfNeeded: tenants[index]), pattern: UInt32(truncatingIfNeeded: patterns[index]),
      firstPort: ports[2 * key], lastPort: ports[2 * key + 1])
  }

  /// The row of the key that holds `time`, or -1.
  @inline(__always) func find(_ time: UInt64, key: Int) -> Int {
    let range = rows(of: key)
    var count = range.count
    guard count > 0 else { return -1 }
    var first = range.lowerBound
    // The last row that starts at or before `time`.
    let limit = starts.limit(time)
    while count > 1 {
      let half = count &>> 1
      first &+= half & starts.isAtMost(limit, at: first &+ half)
      count &-= half
    }
    return holds(first, time) ? first : -1
  }

  /// Whether the row's lease holds `time`.
  @inline(__always) func holds(_ row: Int, _ time: UInt64) -> Bool {
    let start = starts[row]
    let duration = durations[row]
    return start <= time && (duration == 0 || time &- start < duration)
  }
}
