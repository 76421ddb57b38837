import ArgumentParser
import Dispatch
import Files
import Foundation
import Traffic

/// One run over an input: reads blocks, decodes, steps the engine, writes alerts and checkpoints.
///
/// Nothing of the result depends on where blocks end or on the number of threads.
final class FlowsRun {
  let format: FlowFormat
  let input: String
  let alertPath: String
  let threads: Int
  let checkpoints: FlowsCheckpoints?
  let engine: TrafficEngine
  let resolver: RecordResolver
  var names: FlowNames
  var decoder: any FlowDecoder
  var aws: AWSDecoder
  var counts = DecodeCounts()
  var consumed: UInt64 = 0
  var alertsLength: UInt64 = 0
  private var alertFile: FileHandle
  private let started = DispatchTime.now()

  private static let blockSize = 4 << 20

  init(
    format: FlowFormat, input: String, alerts: String, threads: Int, settings: TrafficEngine.Settings,
    tables: (TenantLedger, PermissionRegister), names: FlowNames, checkpoints: FlowsCheckpoints?
  ) throws {
    self.format = format
    self.input = input
    alertPath = alerts
    self.threads = threads
    self.names = names
    self.checkpoints = checkpoints
    engine = TrafficEngine(settings: settings, ledger: tables.0, permissions: tables.1)
    resolver = RecordResolver(ledger: tables.0)
    decoder = format.makeDecoder()
    // A name costs about two hundred bytes: those of the input may take a sixteenth of the state.
    aws = AWSDecoder(maximumNames: names.count + settings.stateLimit / 16 / 200)
    aws.know(names)
    let descriptor = open(alerts, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FlowsFault.wrongUse("the alerts file cannot be written") }
    alertFile = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  var seconds: Double { Double(DispatchTime.now().uptimeNanoseconds - started.uptimeNanoseconds) / 1e9 }

  func run(resume: Bool) throws {
    let stream: ByteStream
    do throws(ByteStream.Fault) {
      stream = try ByteStream(input)
    } catch {
      throw FlowsFault.input("the input cannot be read")
    }
    if resume { try restore(stream) }
    try setAlertsLength()
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.blockSize, alignment: 64)
    defer { block.deallocate() }
    var held = 0
    var skipping = false
    while true {
      let count: Int
      let isLast: Bool
      do throws(ByteStream.Fault) {
        (count, isLast) = try stream.read(into: UnsafeMutableRawBufferPointer(rebasing: block[held...]))
      } catch {
        throw FlowsFault.input("the input cannot be read to its end")
      }
      let bytes = UnsafeRawBufferPointer(rebasing: block[..<(held + count)])
      var used = skipping ? Self.skippedLine(bytes) : 0
      if skipping && used > 0 { skipping = false }
      if !skipping {
        used += try decode(UnsafeRawBufferPointer(rebasing: bytes[used...]), isLast: isLast)
      } else {
        used = bytes.count
      }
      if used == 0 && held + count == block.count {
        // One unit longer than a whole block: it is bad, whatever it says.
        counts.bad += 1
        used = bytes.count
        skipping = true
      }
      consumed += UInt64(used)
      held = bytes.count - used
      if held > 0 && used > 0, let base = block.baseAddress { memmove(base, base + used, held) }
      if isLast { break }
      if let checkpoints, checkpoints.isDue { try checkpoints.save(self) }
    }
    try step(UnsafeBufferPointer(start: nil, count: 0), isLast: true)
    if let checkpoints { checkpoints.clear() }
  }

  /// The length of the rest of a line that is stepped over; zero where the block does not end it.
  private static func skippedLine(_ bytes: UnsafeRawBufferPointer) -> Int {
    bytes.firstIndex(of: 0x0A).map { $0 + 1 } ?? 0
  }

  private func decode(_ bytes: UnsafeRawBufferPointer, isLast: Bool) throws -> Int {
    if format == .awsVPC { return try decodeAWS(bytes, isLast: isLast) }
    records.removeAll(keepingCapacity: true)
    let used = decoder.decode(bytes, isLast: isLast, into: &records, names: &names, counts: &counts)
    resolver.resolve(&records, names: &names)
    try records.withUnsafeBufferPointer { try step($0, isLast: false) }
    return used
  }

  private var records: [FlowRecord] = []
  private var pieces: [AWSPiece] = []

  /// Pieces of a block are read at the same time, and finished in their order.
  private func decodeAWS(_ bytes: UnsafeRawBufferPointer, isLast: Bool) throws -> Int {
    let whole = isLast ? bytes.count : AWSDecoder.wholeLines(bytes)
    guard whole > 0 else { return 0 }
    let cuts = Self.cuts(UnsafeRawBufferPointer(rebasing: bytes[..<whole]), parts: threads)
    while pieces.count < cuts.count { pieces.append(AWSPiece()) }
    read(cuts, bytes)
    var reread = false
    for place in cuts.indices {
      if reread { pieces[place].read(UnsafeRawBufferPointer(rebasing: bytes[cuts[place]]), decoder: aws) }
      reread = reread || pieces[place].changedOrder
      aws.finish(&pieces[place], names: &names, counts: &counts)
      if pieces[place].hasNameless { pieces[place].resolve(resolver, &names) }
      try pieces[place].records.withUnsafeBufferPointer { try step($0, isLast: false) }
    }
    return whole
  }

  private func read(_ cuts: [Range<Int>], _ bytes: UnsafeRawBufferPointer) {
    guard cuts.count > 1 else {
      for (place, cut) in cuts.enumerated() {
        pieces[place].read(UnsafeRawBufferPointer(rebasing: bytes[cut]), decoder: aws)
      }
      return
    }
    // Each iteration has its own piece and its own stretch of bytes, which stay where they are until all are done.
    let count = cuts.count
    let aws = aws
    pieces.withUnsafeMutableBufferPointer { pieces in
      nonisolated(unsafe) let pieces = pieces
      nonisolated(unsafe) let bytes = bytes
      DispatchQueue.concurrentPerform(iterations: count) { place in
        pieces[place].read(UnsafeRawBufferPointer(rebasing: bytes[cuts[place]]), decoder: aws)
      }
    }
  }

  private static func cuts(_ bytes: UnsafeRawBufferPointer, parts: Int) -> [Range<Int>] {
    guard parts > 1, bytes.count > 1 << 16 else { return [0..<bytes.count] }
    var cuts: [Range<Int>] = []
    var begin = 0
    for part in 1...parts {
      var end = part == parts ? bytes.count : bytes.count / parts * part
      while end > begin && end < bytes.count && bytes[end - 1] != 0x0A { end += 1 }
      if end > begin { cuts.append(begin..<end) }
      begin = max(begin, end)
    }
    return cuts
  }

  private func step(_ records: UnsafeBufferPointer<FlowRecord>, isLast: Bool) throws {
    for step in engine.plan(records, isLast: isLast) {
      if threads > 1 && (step.isHeavy || step.count > 2048) {
        nonisolated(unsafe) let engine = engine
        nonisolated(unsafe) let records = records
        DispatchQueue.concurrentPerform(iterations: TrafficEngine.shardCount) { shard in
          engine.run(shard: shard, step: step, records: records)
        }
      } else {
        for shard in 0..<TrafficEngine.shardCount { engine.run(shard: shard, step: step, records: records) }
      }
      try append(engine.conclude(step, names: names))
    }
  }

  private func append(_ lines: [UInt8]) throws {
    guard !lines.isEmpty else { return }
    do {
      try alertFile.write(contentsOf: Data(lines))
    } catch {
      throw FlowsFault.input("the alerts file cannot be written")
    }
    alertsLength += UInt64(lines.count)
  }

  /// Alerts that were written after the checkpoint come again: the file is cut back to it.
  private func setAlertsLength() throws {
    do {
      try alertFile.truncate(atOffset: alertsLength)
    } catch {
      // A pipe or a terminal has no length.
      alertsLength = 0
    }
  }
}
