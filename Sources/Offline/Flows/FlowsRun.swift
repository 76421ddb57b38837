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
  /// Bytes read in all, and of the stream at hand.
  var consumed: UInt64 = 0
  var offset: UInt64 = 0
  /// Of a folder: the files that were read, the one at hand, those that broke off.
  var files: [String: CheckpointFrame.File] = [:]
  var currentFile: String?
  var damagedFiles = 0
  private(set) var failure: (any Error)?
  var alertsLength: UInt64 = 0
  private var alertFile: FileHandle
  private let started = DispatchTime.now()

  /// Lines of AWS are short: what a block of them becomes stays near the processor.
  var blockSize: Int

  init(
    format: FlowFormat, input: String, alerts: String, threads: Int, settings: TrafficEngine.Settings,
    tables: (TenantLedger, PermissionRegister), names: FlowNames, checkpoints: FlowsCheckpoints?
  ) throws {
    self.format = format
    self.input = input
    alertPath = alerts
    self.threads = threads
    blockSize = format == .awsVPC ? 1 << 20 : 4 << 20
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

  /// Reads one file, or standard input.
  func run(resume: Bool) throws {
    let stream: ByteStream
    do throws(ByteStream.Fault) {
      stream = try ByteStream(input)
    } catch {
      throw FlowsFault.input("the input cannot be read")
    }
    if let form = foreignForm(of: stream) { throw FlowsFault.input("the input is \(form.rawValue)") }
    if resume, try restore() { try skip(stream, consumed) }
    try setAlertsLength()
    do throws(ByteStream.Fault) {
      try consume(stream)
    } catch {
      throw FlowsFault.input("the input cannot be read to its end")
    }
    try checkWritten()
    try finish()
  }

  /// What a stream of text holds instead of text.
  func foreignForm(of stream: ByteStream) -> ForeignForm? { format.isText ? stream.foreignForm : nil }

  /// Judges what is held: nothing more will come.
  func finish() throws {
    try step([], isLast: true)
    if let checkpoints { checkpoints.clear() }
  }

  /// Reads a stream to its end.
  ///
  /// - Throws: `ByteStream.Fault` where it breaks off. What could not be written is kept for `checkWritten`.
  func consume(_ stream: ByteStream) throws(ByteStream.Fault) {
    if format == .awsVPC { return try consumeAWS(stream) }
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: blockSize, alignment: 64)
    defer { block.deallocate() }
    var held = 0
    var skipping = false
    while failure == nil {
      let (count, isLast) = try stream.read(into: UnsafeMutableRawBufferPointer(rebasing: block[held...]))
      let bytes = UnsafeRawBufferPointer(rebasing: block[..<(held + count)])
      let used = take(bytes, isLast: isLast, isFull: held + count == block.count, skipping: &skipping)
      consumed += UInt64(used)
      offset += UInt64(used)
      held = bytes.count - used
      if held > 0 && used > 0, let base = block.baseAddress { memmove(base, base + used, held) }
      if isLast { break }
      saveIfDue()
    }
  }

  func saveIfDue() { guarded { if let checkpoints, checkpoints.isDue { try checkpoints.save(self) } } }

  /// - Returns: bytes used of a block; the rest comes again at the front of the next.
  private func take(_ bytes: UnsafeRawBufferPointer, isLast: Bool, isFull: Bool, skipping: inout Bool) -> Int {
    var used = skipping ? Self.skippedLine(bytes) : 0
    if skipping && used == 0 { return bytes.count }
    skipping = false
    guarded { used += try decode(UnsafeRawBufferPointer(rebasing: bytes[used...]), isLast: isLast) }
    guard used == 0 && isFull else { return used }
    // One unit longer than a whole block: it is bad, whatever it says.
    counts.bad += 1
    skipping = true
    return bytes.count
  }

  /// Keeps the first error of writing, which ends the run.
  func guarded(_ body: () throws -> Void) {
    do { try body() } catch { failure = failure ?? error }
  }

  func checkWritten() throws { if let failure { throw failure } }

  /// The length of the rest of a line that is stepped over; zero where the block does not end it.
  private static func skippedLine(_ bytes: UnsafeRawBufferPointer) -> Int {
    bytes.firstIndex(of: 0x0A).map { $0 + 1 } ?? 0
  }

  private func decode(_ bytes: UnsafeRawBufferPointer, isLast: Bool) throws -> Int {
    records.removeAll(keepingCapacity: true)
    let used = decoder.decode(bytes, isLast: isLast, into: &records, names: &names, counts: &counts)
    resolver.resolve(&records, names: &names)
    try records.withUnsafeBufferPointer { try step([$0], isLast: false) }
    return used
  }

  private var records: [FlowRecord] = []

  /// Takes records in and judges what is due, other work going on beside where there is room for it.
  func step(_ pieces: [UnsafeBufferPointer<FlowRecord>], isLast: Bool, beside: [FlowTask] = []) throws {
    let steps = engine.plan(pieces, isLast: isLast)
    var left = beside[...]
    for (turn, step) in steps.enumerated() {
      let share = (left.count + steps.count - turn - 1) / (steps.count - turn)
      let shards = (0..<TrafficEngine.shardCount).map { FlowTask.shard($0, step) }
      let isWorthIt = step.isHeavy || step.count > 2048 || share > 0
      FlowTask.perform(shards + left.prefix(share), engine: engine, threads: isWorthIt ? threads : 1)
      left = left.dropFirst(share)
      try append(engine.conclude(step, names: names))
    }
    FlowTask.perform(Array(left), engine: engine, threads: threads)
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
  func setAlertsLength() throws {
    do {
      try alertFile.truncate(atOffset: alertsLength)
    } catch {
      // A pipe or a terminal has no length.
      alertsLength = 0
    }
  }
}
