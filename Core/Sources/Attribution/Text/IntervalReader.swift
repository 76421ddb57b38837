import Foundation

/// A row of an interval file, with names and scope numbered by the reader that read it.
struct LoadRow {
  var start: Int64
  var end: Int64
  var resource: UInt64
  var scope: UInt32
  var tenant: UInt32
  var pattern: UInt32

  var duration: UInt64 { end == LeaseRow.open ? 0 : UInt64(bitPattern: end &- start) }
}

/// Up to 65,536 rows read from one block of text, in its order.
final class LoadChunk: @unchecked Sendable {
  // @unchecked: filled by one reader, read afterwards.
  static let capacity = 1 << 16
  let rows: UnsafeMutablePointer<LoadRow> = .allocate(capacity: LoadChunk.capacity)
  var count = 0
  /// Number of the reader whose names the rows use.
  let reader: Int
  /// Merkle roots of stretches of `leaves` rows.
  var roots: [(root: LedgerHash, count: Int)] = []

  init(reader: Int) { self.reader = reader }
  deinit { rows.deallocate() }
}

/// What one block of text held.
public struct IntervalBlock: Sendable {
  var chunks: [LoadChunk] = []
  public internal(set) var lines = 0
  /// Numbered from 1 within the block.
  public internal(set) var errors: [LineError] = []
  /// Lines that gave no row, ascending: header, blank lines, faults.
  var skipped: [Int] = []
  public var rowCount: Int { chunks.reduce(0) { $0 + $1.count } }

  /// The line, within the block, that gave a row.
  public func line(ofRow row: Int) -> Int {
    var line = row + 1
    for other in skipped where other <= line { line += 1 }
    return line
  }
}

/// Reads blocks of an interval file. Several readers work on one file, each with names of its own that are joined later.
public final class IntervalReader: @unchecked Sendable {
  // @unchecked: used by one thread at a time.
  let number: Int
  /// What the reader numbered so far; a thread works on a copy of its own while it reads a block.
  struct Numbers {
    var names = LedgerNames()
    var scopes = ScopeTable()
    var ranges = RowRanges()
    var tree = MerkleRoot()
    var pending = [LeaseScope](repeating: LeaseScope(AddressBlock(high: 0, low: 0)), count: most)
    var pendingCount = 0
  }

  private(set) var numbers = Numbers()
  private let hasher = FactHasher()
  /// Facts in one link of the chain at most.
  public static let factsPerLink = 4096

  public init(number: Int) { self.number = number }
  deinit { hasher.free() }

  /// Reads the lines of a block.
  ///
  /// - Parameters:
  ///   - bytes: whole lines; `FieldBytes.slack` readable bytes follow.
  ///   - isFirst: whether the block begins the file: then a header may be there.
  public func read(_ bytes: UnsafeRawBufferPointer, isFirst: Bool) -> IntervalBlock {
    var block = IntervalBlock()
    guard let base = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return block }
    var lines = TextLines(base, base + bytes.count)
    var chunk = LoadChunk(reader: number)
    var numbers = self.numbers
    self.numbers = Numbers()
    numbers.tree = MerkleRoot()
    while lines.next() {
      if isFirst, lines.count == 1, let fault = Header.intervals.check(&lines) {
        if fault == .header { block.errors.append(LineError(line: 1, fault: fault)) }
        block.skipped.append(1)
        continue
      }
      if lines.isBlank {
        block.skipped.append(lines.count)
        continue
      }
      if let fault = read(lines.start, lines.stop, into: chunk, &numbers) {
        block.errors.append(LineError(line: lines.count, fault: fault))
        block.skipped.append(lines.count)
      }
      if numbers.tree.count == Self.factsPerLink {
        chunk.roots.append((numbers.tree.root, numbers.tree.count))
        numbers.tree = MerkleRoot()
      }
      if chunk.count == LoadChunk.capacity {
        numbers.number(chunk)
        block.chunks.append(chunk)
        chunk = LoadChunk(reader: number)
      }
    }
    numbers.number(chunk)
    if numbers.tree.count > 0 { chunk.roots.append((numbers.tree.root, numbers.tree.count)) }
    self.numbers = numbers
    if chunk.count > 0 { block.chunks.append(chunk) }
    block.lines = lines.count
    return block
  }

  @inline(__always)
  private func read(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, into chunk: LoadChunk, _ numbers: inout Numbers
  ) -> LineFault? {
    var line = LeaseLine()
    if let fault = line.readInterval(start, end, &numbers.names) {
      guard QuotedLine.contains(start, end) else { return fault }
      return readQuoted(start, end, into: chunk, &numbers)
    }
    take(line, end, into: chunk, &numbers)
    return nil
  }

  private func readQuoted(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, into chunk: LoadChunk, _ numbers: inout Numbers
  ) -> LineFault? {
    guard let plain = QuotedLine.plain(start, end) else { return .quoting }
    return plain.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return .quoting }
      let end = base + (buffer.count - FieldBytes.slack)
      var line = LeaseLine()
      if let fault = line.readInterval(base, end, &numbers.names) { return fault }
      take(line, end, into: chunk, &numbers)
      return nil
    }
  }

  @inline(__always)
  private func take(
    _ line: LeaseLine, _ end: UnsafePointer<UInt8>, into chunk: LoadChunk, _ numbers: inout Numbers
  ) {
    numbers.tree.append(hasher.leaf(of: line, end: end))
    let row = line.row
    numbers.ranges.starts.add(row.start.ordered)
    numbers.ranges.durations.add(row.duration)
    numbers.ranges.resources.add(row.resource)
    chunk.rows[chunk.count] = LoadRow(
      start: row.start, end: row.end, resource: row.resource, scope: 0, tenant: row.tenant, pattern: row.pattern)
    chunk.count &+= 1
    numbers.pending[numbers.pendingCount] = LeaseScope(line.block, firstPort: row.firstPort, lastPort: row.lastPort)
    numbers.pendingCount &+= 1
    if numbers.pendingCount == Numbers.most { numbers.number(chunk) }
  }
}

extension IntervalReader.Numbers {
  static let most = 64

  /// Numbers the scopes of the last rows together: the table is large, and the memory can look for many at once.
  @inline(never)
  mutating func number(_ chunk: LoadChunk) {
    let first = chunk.count - pendingCount
    for index in 0..<pendingCount {
      chunk.rows[first + index].scope = UInt32(truncatingIfNeeded: scopes.number(pending[index]))
    }
    pendingCount = 0
  }
}

/// Headers of the contract's files.
enum Header {
  case intervals
  case events
  case queries
  case flows

  var text: String {
    switch self {
    case .intervals: "addr,port_lo,port_hi,start,end,tenant,resource"
    case .events: "seq,ts,op,addr,port_lo,port_hi,tenant,resource"
    case .queries: "qid,addr,port,ts"
    case .flows: "ts,addr,port"
    }
  }

  /// Looks at the first line: nil where it is data, `.empty` for the header (which is no fault), `.header` for another header.
  func check(_ lines: inout TextLines) -> LineFault? {
    var bytes = Array(UnsafeBufferPointer(start: lines.start, count: lines.stop - lines.start))
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    let line = String(decoding: bytes, as: UTF8.self).replacing("\"", with: "")
    if line == text { return .empty }
    guard let first = line.split(separator: ",", omittingEmptySubsequences: false).first else { return nil }
    return ["addr", "seq", "qid", "ts"].contains(first) ? .header : nil
  }
}
