/// Facts that become durable together: one record of the write-ahead log.
///
/// Record: magic, length of the payload (four bytes each), checksum of the payload (eight), payload. Payload: the chain link,
/// new names, facts. A record that is cut or changed is no record: the log ends before it.
public struct LogBatch: Sendable {
  static let magic: UInt32 = 0x3142_4C56  // "VLB1"
  static let headBytes = 16
  /// A longer record is damage.
  static let maximumBytes = 256 << 20

  private var facts: [UInt8] = []
  private var tree = MerkleRoot()
  private let marks: NameMarks
  public let source: ChainLink.Source
  public var count: Int { tree.count }

  /// - Parameter marks: of the names that the log knows already.
  public init(_ source: ChainLink.Source, since marks: NameMarks) {
    self.source = source
    self.marks = marks
  }

  @inline(__always)
  mutating func append(_ kind: LeaseFact.Kind, _ row: LeaseRow, of block: AddressBlock, leaf: LedgerHash) {
    tree.append(leaf)
    let isHost = block.isSingleIPv4
    withUnsafeTemporaryAllocation(byteCount: Self.maximumFactBytes, alignment: 8) { buffer in
      guard let start = buffer.baseAddress else { return }
      var writer = FactWriter(place: start)
      writer.store(kind.rawValue | (isHost ? 4 : 0) | (row.isOpen ? 8 : 0))
      if isHost {
        writer.store(UInt32(truncatingIfNeeded: block.low))
      } else {
        writer.store(block.high)
        writer.store(block.low)
        writer.store(block.length)
      }
      writer.store(row.firstPort)
      writer.store(row.lastPort)
      writer.store(row.start)
      if kind == .span, !row.isOpen { writer.store(row.end) }
      writer.store(row.tenant)
      writer.store(row.pattern)
      writer.store(row.resource)
      facts.append(contentsOf: UnsafeRawBufferPointer(start: start, count: writer.place - start))
    }
  }

  private static let maximumFactBytes = 64

  private struct FactWriter {
    var place: UnsafeMutableRawPointer

    @inline(__always) mutating func store<Word: FixedWidthInteger>(_ word: Word) {
      place.storeBytes(of: word.littleEndian, as: Word.self)
      place += MemoryLayout<Word>.size
    }
  }

  /// The record, and the link that it adds to the chain.
  public func record(
    after previous: LedgerHash, first: UInt64, recorded: Int64, names: LedgerNames
  ) -> (bytes: [UInt8], link: ChainLink) {
    let link = ChainLink(
      after: previous, first: first, count: count, recorded: recorded, source: source, root: tree.root)
    var payload = link.bytes
    names.encode(since: marks, into: &payload)
    payload += facts
    var bytes: [UInt8] = []
    bytes.reserveCapacity(payload.count + Self.headBytes)
    withUnsafeBytes(of: Self.magic.littleEndian) { bytes.append(contentsOf: $0) }
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: payload.count).littleEndian) { bytes.append(contentsOf: $0) }
    withUnsafeBytes(of: Checksum.of(payload).littleEndian) { bytes.append(contentsOf: $0) }
    bytes += payload
    return (bytes, link)
  }
}

/// Reads a write-ahead log back.
public enum LogReader {
  /// Takes every whole record from `place` on into the delta.
  ///
  /// - Returns: the links of the records, and the place behind the last whole one. What follows there was never acknowledged.
  /// - Throws: `.damaged` where a record with a right checksum does not continue the ledger.
  public static func replay(
    _ bytes: UnsafeRawBufferPointer, from place: Int = 0, into delta: inout LedgerDelta, after previous: LedgerHash
  ) throws(AttributionError) -> (links: [ChainLink], end: Int) {
    var links: [ChainLink] = []
    var place = place
    var last = previous
    while let payload = record(bytes, at: place) {
      let link = try take(payload, into: &delta, after: last)
      links.append(link)
      last = link.link
      place += LogBatch.headBytes + payload.count
    }
    return (links, place)
  }

  private static func record(_ bytes: UnsafeRawBufferPointer, at place: Int) -> UnsafeRawBufferPointer? {
    guard place >= 0, bytes.count - place >= LogBatch.headBytes else { return nil }
    func half(_ offset: Int) -> UInt32 {
      UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place + offset, as: UInt32.self))
    }
    let length = Int(half(4))
    guard half(0) == LogBatch.magic, length <= LogBatch.maximumBytes,
      length <= bytes.count - place - LogBatch.headBytes
    else { return nil }
    let start = place + LogBatch.headBytes
    let payload = UnsafeRawBufferPointer(rebasing: bytes[start..<(start + length)])
    let checksum = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place + 8, as: UInt64.self))
    return Checksum.of(payload) == checksum ? payload : nil
  }

  private static func take(
    _ payload: UnsafeRawBufferPointer, into delta: inout LedgerDelta, after previous: LedgerHash
  ) throws(AttributionError) -> ChainLink {
    guard payload.count >= ChainLink.byteCount else { throw AttributionError(.damaged, "a log record is too short") }
    let link = try ChainLink(UnsafeRawBufferPointer(rebasing: payload[..<ChainLink.byteCount]))
    guard link.follows(previous), link.first == delta.nextSequence else {
      throw AttributionError(.damaged, "a log record does not continue the ledger")
    }
    var place = ChainLink.byteCount
    try delta.names.decode(payload, at: &place)
    for _ in 0..<link.count {
      guard let (kind, row, block) = fact(payload, &place) else {
        throw AttributionError(.damaged, "a fact of the log is not readable")
      }
      if case .repeated = delta.take(kind, row, of: block) {
        throw AttributionError(.damaged, "the log tells a fact twice")
      }
    }
    return link
  }

  private static func fact(
    _ bytes: UnsafeRawBufferPointer, _ place: inout Int
  ) -> (LeaseFact.Kind, LeaseRow, AddressBlock)? {
    func load<Word: FixedWidthInteger>(_: Word.Type) -> Word? {
      guard bytes.count - place >= MemoryLayout<Word>.size else { return nil }
      defer { place += MemoryLayout<Word>.size }
      return Word(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: Word.self))
    }
    guard let flags = load(UInt8.self), let kind = LeaseFact.Kind(rawValue: flags & 3) else { return nil }
    var block = AddressBlock(high: 0, low: 0)
    if flags & 4 != 0 {
      guard let address = load(UInt32.self) else { return nil }
      block = AddressBlock(ipv4: address)
    } else {
      guard let high = load(UInt64.self), let low = load(UInt64.self), let length = load(UInt8.self) else { return nil }
      block = AddressBlock(high: high, low: low, length: length)
    }
    guard let firstPort = load(UInt16.self), let lastPort = load(UInt16.self), let start = load(Int64.self) else {
      return nil
    }
    var end = kind == .release ? start : LeaseRow.open
    if kind == .span, flags & 8 == 0 {
      guard let told = load(Int64.self), told > start else { return nil }
      end = told
    }
    guard let tenant = load(UInt32.self), let pattern = load(UInt32.self), let resource = load(UInt64.self) else {
      return nil
    }
    let row = LeaseRow(
      start: start, end: end, resource: resource, sequence: 0, endSequence: 0,
      tenant: tenant, pattern: pattern, firstPort: firstPort, lastPort: lastPort)
    return (kind, row, block)
  }
}
