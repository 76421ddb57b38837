@testable import Attribution

/// A ledger in memory, filled by lines as the commands take them.
struct TestLedger {
  var delta = LedgerDelta(.empty)
  var links: [ChainLink] = []
  var errors: [LineError] = []
  var refused: [UInt64: Int] = [:]

  init() {}

  init(events: [String]) { take(events, .events) }
  init(intervals: [String]) { take(intervals, .intervals) }

  /// Takes lines as one durable batch.
  mutating func take(_ lines: [String], _ source: ChainLink.Source, recorded: Int64 = 0) {
    let reader = FeedReader(source)
    var batch = LogBatch(source, since: delta.names.marks)
    let first = delta.nextSequence
    var numbers: [Int64] = []
    errors += Text.withBytes(lines) { reader.read($0, into: &delta, &batch, numbers: &numbers) }
    refused.merge(reader.refusedLines) { $1 }
    guard batch.count > 0 else { return }
    links.append(
      batch.record(after: links.last?.link ?? .zero, first: first, recorded: recorded, names: delta.names).link)
  }

  /// What the ledger holds now, as readers see it; `merging` writes all into one segment.
  func view(merging: Bool = true) throws -> LedgerView { try view(from: merging ? 0 : delta.view.segments.count) }

  /// What was touched is joined with the segments from number `first` on.
  func view(from first: Int) throws -> LedgerView {
    let segment = try Memory.segment(delta.sources(from: first))
    return LedgerView(
      segments: delta.view.segments[..<first] + [segment], names: delta.names, nextSequence: delta.nextSequence)
  }

  /// Continues on top of what was written.
  mutating func checkpoint(merging: Bool) throws { delta = LedgerDelta(try view(merging: merging)) }
  mutating func checkpoint(from first: Int) throws { delta = LedgerDelta(try view(from: first)) }
}

/// Memory that a segment is read from.
final class Memory: @unchecked Sendable {
  // @unchecked: written before anybody else sees it.
  let bytes: UnsafeMutableRawBufferPointer

  init(_ size: Int) {
    bytes = .allocate(byteCount: size, alignment: 16)
    bytes.initializeMemory(as: UInt8.self, repeating: 0)
  }

  deinit { bytes.deallocate() }

  static func segment(_ sources: SegmentSources) throws -> LeaseSegment {
    let memory = try written(sources)
    return try LeaseSegment(UnsafeRawBufferPointer(memory.bytes), owner: memory, verify: true)
  }

  static func written(_ sources: SegmentSources) throws -> Memory {
    let plan = sources.plan
    let memory = Memory(plan.byteCount)
    var writer = try SegmentWriter(plan, into: memory.bytes)
    sources.write(&writer)
    try writer.finish()
    return memory
  }
}

enum Text {
  /// Lines with line ends, and the room behind them that readers want.
  static func bytes(_ lines: [String]) -> [UInt8] {
    lines.flatMap { Array($0.utf8) + [0x0A] } + [UInt8](repeating: 0, count: FieldBytes.slack)
  }

  static func withBytes<Value>(_ lines: [String], _ body: (UnsafeRawBufferPointer) -> Value) -> Value {
    bytes(lines).withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[..<($0.count - FieldBytes.slack)])) }
  }
}

extension LedgerView {
  /// Tenants by their names, for short expectations.
  func who(_ address: String, _ port: UInt16? = 80, at time: Int64, known: UInt64? = nil) throws -> [String] {
    let found = holders(
      of: try AddressBlock(text: address), port: port, at: time, asKnown: known ?? nextSequence)
    return tenants(of: found).map { String(decoding: $0, as: UTF8.self) }
  }
}

/// Numbers that are the same in every run (SplitMix64).
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
