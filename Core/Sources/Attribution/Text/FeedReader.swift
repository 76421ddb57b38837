/// Reads blocks of events or of further intervals into a delta and the log batch that makes them durable.
public final class FeedReader {
  private let hasher = FactHasher()
  private let source: ChainLink.Source
  private var linesBefore = 0
  /// Positions and line numbers of leases that were refused when they came; they may be taken later.
  public private(set) var refusedLines: [UInt64: Int] = [:]
  public private(set) var errorCount = 0
  public private(set) var repeatedCount = 0
  public private(set) var takenCount = 0

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
      var fault = read(&line, lines.start, lines.stop, number, &delta, &batch)
      if fault != nil, QuotedLine.contains(lines.start, lines.stop) {
        fault = readQuoted(&line, lines.start, lines.stop, number, &delta, &batch)
      }
      if let fault {
        errors.append(LineError(line: number, fault: fault))
      } else {
        numbers.append(line.number)
      }
    }
    linesBefore += lines.count
    errorCount += errors.count
    return errors
  }

  @inline(__always)
  private func read(
    _ line: inout LeaseLine, _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ number: Int,
    _ delta: inout LedgerDelta, _ batch: inout LogBatch
  ) -> LineFault? {
    let fault =
      source == .events
      ? line.readEvent(start, end, &delta.names) : line.readInterval(start, end, &delta.names)
    if let fault { return fault }
    let position = delta.nextSequence
    switch delta.take(line.kind, line.row, of: line.block) {
    case .repeated:
      repeatedCount += 1
      return nil
    case .refused: refusedLines[position] = number
    case .taken, .unmatched: break
    }
    takenCount += 1
    batch.append(line.kind, line.row, of: line.block, leaf: leaf(of: line, end))
    return nil
  }

  @inline(__always) private func leaf(of line: LeaseLine, _ end: UnsafePointer<UInt8>) -> LedgerHash {
    guard source == .events else {
      return hasher.leaf(of: line, prefix: UnsafeRawBufferPointer(start: nil, count: 0), end: end)
    }
    return withUnsafeTemporaryAllocation(byteCount: 48, alignment: 8) { prefix in
      guard let base = prefix.baseAddress?.assumingMemoryBound(to: UInt8.self) else { return .zero }
      var place = base
      if line.row.start < 0 { place = AddressText.byte(0x2D, place) }
      place = AddressText.decimal(line.row.start.magnitude, place)
      for byte in line.kind == .release ? ",release,".utf8 : ",assign,".utf8 { place = AddressText.byte(byte, place) }
      return hasher.leaf(of: line, prefix: UnsafeRawBufferPointer(start: base, count: place - base), end: end)
    }
  }

  private func readQuoted(
    _ line: inout LeaseLine, _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ number: Int,
    _ delta: inout LedgerDelta, _ batch: inout LogBatch
  ) -> LineFault? {
    guard let plain = QuotedLine.plain(start, end) else { return .quoting }
    return plain.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return .quoting }
      return read(&line, base, base + (buffer.count - FieldBytes.slack), number, &delta, &batch)
    }
  }
}
