import ArgumentParser
import Attribution
import Files
import Foundation
import LeaseStore

/// Takes a stream of events, or of intervals into a ledger that holds some: block by block, each durable before it is
/// acknowledged.
struct LeasesFeed {
  let source: ChainLink.Source
  let file: String
  /// Facts in the log at most: reading them back takes less than two seconds.
  static let factsInLog = 1_000_000
  /// So few facts may stay in the log when the command ends.
  static let factsLeft = 20_000

  func run(_ blocks: LineBlocks, into store: LeaseStore, ack: FlowOutput?) throws {
    let reader = FeedReader(source)
    let first = store.delta.nextSequence
    let block = LineBlock()
    var listed: [LineError] = []
    var isCut = false
    while blocks.next(block) {
      var batch = store.newBatch(source)
      var numbers: [Int64] = []
      let errors = reader.read(block.bytes, into: &store.delta, &batch, numbers: &numbers)
      try store.commit(batch, recorded: LeasesReport.now)
      if let ack { try ack.append(Self.lines(numbers)) }
      listed += errors.prefix(max(0, LeasesReport.listed - listed.count))
      isCut = isCut || block.endsWithoutLineEnd
      if store.delta.factCount >= Self.factsInLog { try store.checkpoint() }
    }
    let overlaps = store.delta.overlaps(since: first)
    if store.delta.factCount > Self.factsLeft { try store.checkpoint() }
    try store.finishJoining()
    let name = LeasesReport.fileName(file)
    LeasesReport.tell(listed, in: name, total: reader.errorCount)
    LeasesReport.tell(overlaps) { reader.refusedLines[$0.fact.row.sequence] }
    try Self.finish(
      file: name, fault: blocks.fault, isCut: isCut, hasErrors: reader.errorCount > 0, hasOverlaps: !overlaps.isEmpty)
  }

  /// The numbers of events, one a line.
  private static func lines(_ numbers: [Int64]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(numbers.count * 9)
    for number in numbers {
      bytes.append(contentsOf: String(number).utf8)
      bytes.append(0x0A)
    }
    return bytes
  }

  /// Says what else there is to say, and ends with the exit code that fits.
  static func finish(
    file: String, fault: ListFileFault?, isCut: Bool, hasErrors: Bool, hasOverlaps: Bool
  ) throws {
    if let fault { LeasesReport.tell("\(file): \(fault.words); what came before is kept") }
    if isCut, fault == nil {
      LeasesReport.tell("\(file): the last line has no line end; if the file was cut, that line may be cut too")
    }
    if hasOverlaps { throw LeasesReport.overlap }
    if hasErrors || fault != nil { throw LeasesReport.unreadable }
  }
}

/// `vestibule leases ingest`: a change feed in arrival order.
struct LeasesIngest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest", abstract: "Take events: seq,ts,op,addr,port_lo,port_hi,tenant,resource.",
    discussion: """
      Late, repeated and shuffled events are fine. What was acknowledged, by a line in the file of --ack or by exit code 0,
      survives the loss of the process and of power.
      """)

  @Option(help: "Folder of the ledger; made where there is none.")
  var db: String
  @Option(help: "CSV, plain or gzip; /dev/stdin for a pipe.")
  var events: String
  @Option(help: "File that gets the seq of every event, one a line, once it is durable.")
  var ack: String?

  func run() throws {
    try LeasesReport.stopping {
      let blocks = try LineBlocks(events, blockBytes: 1 << 20)
      let store = try LeaseStore(db)
      try LeasesFeed(source: .events, file: events).run(blocks, into: store, ack: try openAck())
    }
  }

  private func openAck() throws -> FlowOutput? {
    guard let ack else { return nil }
    guard let output = FlowOutput(ack) else {
      LeasesReport.tell("the file of acknowledgements cannot be written")
      throw LeasesReport.wrongUse
    }
    return output
  }
}
