/// Reads blocks of events or of further intervals into a delta and the log batch that makes them durable.
public final class FeedReader {
  private let hasher = FactHasher()
  private let source: ChainLink.Source
  private var linesBefore = 0
  /// Positions and line numbers of leases that were refused when they came; they may be taken later.
  public private(set) var refusedLines: [UInt64: Int] = [:]
  public private(set) var errorCount = 0
  private var waiting: [(line: LeaseLine, end: UnsafePointer<UInt8>, number: Int)] = []
  private var warmth: Int64 = 0
  private static let most = 64

  public init(_ source: ChainLink.Source) { self.source = source }
  deinit { hasher.free() }

  /// Reads whole lines.
  ///
  /// - Parameters:
  ///   - bytes: `FieldBytes.slack` readable bytes follow.
  ///   - numbers: gets the own numbers of the events that were read, repeats included.
  /// - Returns: faults, by line of the whole file.
  public func read(
    _ bytes: UnsafeRawBufferPointer, into delta: inout LedgerDelta, _ batch: inout LogBatch, numbers: inout [Int64]
  ) -> [LineError] {
    var errors: [LineError] = []
    guard let base = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return errors }
    var lines = TextLines(base, base + bytes.count)
    var line = LeaseLine()
    while lines.next() {
      let number = linesBefore + lines.count
      if number == 1, let fault = (source == .events ? Header.events : .intervals).check(&lines) {
        if fault == .header { errors.append(LineError(line: 1, fault: fault)) }
        continue
      }
      if lines.isBlank { continue }
      if let fault = read(&line, lines.start, lines.stop, &delta.names) {
        takeWaiting(into: &delta, &batch)
        if let fault = takeQuoted(fault, lines.start, lines.stop, number, into: &delta, &batch, &numbers) {
          errors.append(LineError(line: number, fault: fault))
        }
        continue
      }
      numbers.append(line.number)
      waiting.append((line, lines.stop, number))
      if waiting.count == Self.most { takeWaiting(into: &delta, &batch) }
    }
    takeWaiting(into: &delta, &batch)
    linesBefore += lines.count
    errorCount += errors.count
    return errors
  }

  @inline(__always)
  private func read(
    _ line: inout LeaseLine, _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ names: inout LedgerNames
  ) -> LineFault? {
    source == .events ? line.readEvent(start, end, &names) : line.readInterval(start, end, &names)
  }

  /// Takes the lines that were read, in order. What they will touch is fetched for all of them before.
  private func takeWaiting(into delta: inout LedgerDelta, _ batch: inout LogBatch) {
    let lines = waiting
    warmth &+= delta.touch(
      lines.lazy.map { LeaseScope($0.line.block, firstPort: $0.line.row.firstPort, lastPort: $0.line.row.lastPort) })
    for (line, end, number) in lines { take(line, end, number, into: &delta, &batch) }
    waiting.removeAll(keepingCapacity: true)
  }

  private func take(
    _ line: LeaseLine, _ end: UnsafePointer<UInt8>, _ number: Int, into delta: inout LedgerDelta,
    _ batch: inout LogBatch
  ) {
    let position = delta.nextSequence
    switch delta.take(line.kind, line.row, of: line.block) {
    case .repeated: return
    case .refused: refusedLines[position] = number
    case .taken, .unmatched: break
    }
    batch.append(line.kind, line.row, of: line.block, leaf: hasher.leaf(of: line, end: end))
  }

  /// Tries a line that could not be read without its quotes.
  private func takeQuoted(
    _ fault: LineFault, _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ number: Int,
    into delta: inout LedgerDelta, _ batch: inout LogBatch, _ numbers: inout [Int64]
  ) -> LineFault? {
    guard QuotedLine.contains(start, end) else { return fault }
    guard let plain = QuotedLine.plain(start, end) else { return .quoting }
    return plain.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return .quoting }
      var line = LeaseLine()
      let end = base + (buffer.count - FieldBytes.slack)
      if let fault = read(&line, base, end, &delta.names) { return fault }
      numbers.append(line.number)
      take(line, end, number, into: &delta, &batch)
      return nil
    }
  }
}
