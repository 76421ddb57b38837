/// What a segment will hold, counted before it is written: widths and places follow from it.
public struct SegmentPlan: Sendable {
  public var hosts = 0
  public var others = 0
  public var keys = 0
  public var rows = 0
  public var loose = 0
  public var widestBlock = 0
  var ranges = RowRanges()

  public init() {}

  public mutating func count(_ block: AddressBlock) {
    if block.isSingleIPv4 { hosts += 1 } else { others += 1 }
  }

  public mutating func count(firstPort: UInt16, lastPort: UInt16) {
    keys += 1
    guard !(firstPort == 0 && lastPort == .max) else { return }
    widestBlock = max(widestBlock, Int(lastPort) - Int(firstPort) + 1)
  }

  @inline(__always) public mutating func count(_ row: LeaseRow) {
    rows &+= 1
    ranges.add(row)
  }

  var layout: SegmentLayout {
    var layout = SegmentLayout()
    (layout.hosts, layout.others, layout.keys, layout.rows) = (hosts, others, keys, rows)
    (layout.loose, layout.widestBlock, layout.shapes) = (loose, widestBlock, ranges.shapes)
    layout.place()
    return layout
  }

  /// Bytes the segment takes.
  public var byteCount: Int { layout.byteCount }
}

/// Least and greatest value of every column.
struct RowRanges: Hashable, Sendable {
  var starts = ValueRange()
  var durations = ValueRange()
  var tenants = ValueRange()
  var patterns = ValueRange()
  var resources = ValueRange()
  var sequences = ValueRange()
  var endDeltas = ValueRange()

  @inline(__always) mutating func add(_ row: LeaseRow) {
    starts.add(row.start.ordered)
    durations.add(row.duration)
    tenants.add(UInt64(row.tenant))
    patterns.add(UInt64(row.pattern))
    resources.add(row.resource)
    sequences.add(row.sequence)
    endDeltas.add(row.endDelta)
  }

  mutating func add(_ other: RowRanges) {
    starts.add(other.starts)
    durations.add(other.durations)
    tenants.add(other.tenants)
    patterns.add(other.patterns)
    resources.add(other.resources)
    sequences.add(other.sequences)
    endDeltas.add(other.endDeltas)
  }

  var shapes: [ColumnShape] {
    // A duration is compared with the difference to its start, so its base stays zero.
    var durations = durations
    durations.add(0)
    return [
      starts.shape, durations.shape, tenants.shape, patterns.shape, resources.shape, sequences.shape, endDeltas.shape,
    ]
  }
}

extension LeaseRow {
  /// Zero for an open lease.
  @inline(__always) var duration: UInt64 { isOpen ? 0 : UInt64(bitPattern: end &- start) }
  @inline(__always) var endDelta: UInt64 { endSequence &- sequence &+ SegmentWriter.deltaBias }
}

/// Writes a segment into memory, in the order of the format.
public struct SegmentWriter {
  static let deltaBias: UInt64 = 1 << 63

  private var layout: SegmentLayout
  private let output: UnsafeMutableRawPointer
  private var rowsWriter: SegmentRowsWriter
  private var hosts = 0
  private var others = 0
  private var keys = 0
  private var rows = 0
  private var loose = 0

  /// - Parameter memory: zeroed, at least `plan.byteCount` bytes, aligned to eight.
  public init(_ plan: SegmentPlan, into memory: UnsafeMutableRawBufferPointer) throws(AttributionError) {
    layout = plan.layout
    guard let base = memory.baseAddress, memory.count >= layout.byteCount, layout.rows < 1 << 32 else {
      throw AttributionError(.size, "a segment holds fewer than 2^32 rows and needs all its memory")
    }
    output = base
    rowsWriter = SegmentRowsWriter(layout, base, firstRow: 0)
  }

  /// Begins a block; its keys follow. Blocks come in their order.
  public mutating func begin(_ block: AddressBlock) {
    let group = hosts + others
    if block.isSingleIPv4 {
      store(UInt32(truncatingIfNeeded: block.low), .hosts, hosts)
      hosts += 1
    } else {
      store(block.high, .highs, others)
      store(block.low, .lows, others)
      store(block.length, .lengths, others)
      others += 1
    }
    store(UInt32(truncatingIfNeeded: keys), .firstKeys, group)
  }

  /// Begins a port range of the block; its rows follow, by start.
  public mutating func begin(firstPort: UInt16, lastPort: UInt16) {
    store(firstPort, .ports, 2 * keys)
    store(lastPort, .ports, 2 * keys + 1)
    store(UInt32(truncatingIfNeeded: rows), .firstRows, keys)
    keys += 1
  }

  @inline(__always) public mutating func append(_ row: LeaseRow) {
    rowsWriter.append(row)
    rows &+= 1
  }

  /// Counts rows that `SegmentRowsWriter`s write elsewhere.
  mutating func skip(rows count: Int) { rows += count }

  public mutating func append(_ fact: LeaseFact, of block: AddressBlock) {
    let record = LeaseSegment.looseRecord(fact, of: block)
    for (index, word) in record.enumerated() { store(word, .loose, loose * record.count + index) }
    loose += 1
  }

  /// Completes the segment with its counts and checksums.
  public mutating func finish() throws(AttributionError) {
    rowsWriter.finish()
    store(UInt32(truncatingIfNeeded: keys), .firstKeys, hosts + others)
    store(UInt32(truncatingIfNeeded: rows), .firstRows, keys)
    guard hosts == layout.hosts, others == layout.others, keys == layout.keys, rows == layout.rows,
      loose == layout.loose
    else { throw AttributionError(.argument, "a segment was written otherwise than planned") }
    for section in SegmentLayout.Section.allCases {
      let bytes = UnsafeRawBufferPointer(start: output + layout.offset(section), count: layout.length(section))
      layout.checksums[section.rawValue] = Checksum.of(bytes)
    }
    let header = layout.header
    header.withUnsafeBytes { output.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(output), byteCount: $0.count) }
  }

  @inline(__always) private func store<Word: FixedWidthInteger>(
    _ word: Word, _ section: SegmentLayout.Section, _ index: Int
  ) {
    output.storeBytes(
      of: word.littleEndian, toByteOffset: layout.offset(section) + index * MemoryLayout<Word>.size, as: Word.self)
  }
}

/// Writes the columns of rows from a row on. Several of them may write one segment at a time, in stretches that begin at
/// multiples of 64 rows.
struct SegmentRowsWriter {
  private var starts: PackedColumnWriter
  private var durations: PackedColumnWriter
  private var tenants: PackedColumnWriter
  private var patterns: PackedColumnWriter
  private var resources: PackedColumnWriter
  private var sequences: PackedColumnWriter
  private var endDeltas: PackedColumnWriter
  private var isEmpty = true

  init(_ layout: SegmentLayout, _ output: UnsafeMutableRawPointer, firstRow: Int) {
    func writer(_ section: SegmentLayout.Section) -> PackedColumnWriter {
      PackedColumnWriter(output + layout.offset(section), layout.shape(section), firstRow: firstRow)
    }
    starts = writer(.starts)
    durations = writer(.durations)
    tenants = writer(.tenants)
    patterns = writer(.patterns)
    resources = writer(.resources)
    sequences = writer(.sequences)
    endDeltas = writer(.endDeltas)
  }

  @inline(__always) mutating func append(_ row: LeaseRow) {
    starts.append(row.start.ordered)
    durations.append(row.duration)
    tenants.append(UInt64(row.tenant))
    patterns.append(UInt64(row.pattern))
    resources.append(row.resource)
    sequences.append(row.sequence)
    endDeltas.append(row.endDelta)
    isEmpty = false
  }

  mutating func finish() {
    guard !isEmpty else { return }
    starts.finish()
    durations.finish()
    tenants.finish()
    patterns.finish()
    resources.finish()
    sequences.finish()
    endDeltas.finish()
  }
}
