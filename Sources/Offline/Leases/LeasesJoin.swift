import ArgumentParser
import Attribution
import Files
import Foundation
import LeaseStore
import Synchronization

/// `vestibule leases join`: bulk attribution of flows.
struct LeasesJoin: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join", abstract: "Say who held the address of every flow, or the source of every abuse report.",
    discussion: """
      Flows are CSV, ts,addr,port. Reports are XARF version 4 or 3, a JSON object a line. The answer is one line for each,
      in the same order: the tenant, several with | between them where more than one fits, or - for nobody.
      """)

  @Option(help: "Folder of the ledger.")
  var db: String
  @Option(help: "CSV, plain or gzip.")
  var flows: String?
  @Option(help: "XARF, a report a line, plain or gzip.")
  var reports: String?
  @Option(help: "One line a flow, in the same order; - for nobody.")
  var out: String

  func run() throws {
    try LeasesReport.stopping {
      guard let path = flows ?? reports, flows == nil || reports == nil else {
        LeasesReport.tell("give either --flows or --reports")
        throw LeasesReport.wrongUse
      }
      let blocks = try LineBlocks(path)
      let snapshot = try LeaseSnapshot(db)
      guard let output = FlowOutput(out) else {
        LeasesReport.tell("the answers cannot be written")
        throw LeasesReport.wrongUse
      }
      let run = FlowRun(
        FlowJoin(snapshot.view), snapshot.view, blocks, output, readsReports: reports != nil)
      try output.append(Array("tenant\n".utf8))
      while try run.step() {}
      let name = LeasesReport.fileName(path)
      LeasesReport.tell(run.errors, in: name, total: run.errorCount)
      try LeasesFeed.finish(
        file: name, fault: blocks.fault, isCut: false, hasErrors: run.errorCount > 0, hasOverlaps: false)
    }
  }
}

/// Goes through a file of flows, many blocks at a time on all cores: read and scatter, search, write.
final class FlowRun {
  private let join: FlowJoin
  private let view: LedgerView
  private let blocks: LineBlocks
  private let output: FlowOutput
  private let readsReports: Bool
  private let threads = LeasesReport.threads
  private let parts = (0..<FlowRun.blocksAtOnce).map { _ in FlowPart() }
  private let texts: [LineBlock]
  private(set) var errors: [LineError] = []
  private(set) var errorCount = 0
  private var linesBefore: Int

  /// The more flows at once, the oftener a part of the ledger in the cache is used; they take about 60 bytes each.
  private static let blocksAtOnce = 32

  init(_ join: FlowJoin, _ view: LedgerView, _ blocks: LineBlocks, _ output: FlowOutput, readsReports: Bool) {
    (self.join, self.view, self.blocks, self.output) = (join, view, blocks, output)
    self.readsReports = readsReports
    // A file of flows begins with a header.
    linesBefore = readsReports ? 0 : 1
    texts = (0..<threads).map { _ in LineBlock() }
  }

  /// - Returns: false at the end of the file.
  func step() throws -> Bool {
    let used = try read()
    guard !used.isEmpty else { return false }
    search(used)
    try write(used)
    for part in used {
      errors += part.errors.prefix(max(0, LeasesReport.listed - errors.count)).map {
        LineError(line: $0.line + linesBefore, fault: $0.fault)
      }
      errorCount += part.errors.count
      linesBefore += part.flowCount
    }
    return true
  }

  private func read() throws -> [FlowPart] {
    let next = Atomic(0)
    let failure = Mutex<AttributionError?>(nil)
    let filled = Mutex<[(number: Int, part: FlowPart)]>([])
    let (join, view, blocks, parts, texts, readsReports) = (join, view, blocks, parts, texts, readsReports)
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      let text = texts[thread]
      while case let index = next.wrappingAdd(1, ordering: .relaxed).oldValue, index < parts.count, blocks.next(text) {
        let part = parts[index]
        part.reset()
        do throws(AttributionError) {
          if readsReports {
            part.readReports(text.bytes, view)
          } else {
            try part.read(text.bytes, isFirst: text.isFirst, view)
          }
        } catch {
          failure.withLock { $0 = error }
        }
        join.scatter(part)
        filled.withLock { $0.append((text.number, part)) }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
    return filled.withLock { $0 }.sorted { $0.number < $1.number }.map(\.part)
  }

  private func search(_ used: [FlowPart]) {
    let next = Atomic(0)
    let join = join
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while case let partition = next.wrappingAdd(1, ordering: .relaxed).oldValue, partition < join.partitionCount {
        join.search(partition, of: used)
      }
    }
  }

  private func write(_ used: [FlowPart]) throws {
    let next = Atomic(0)
    let join = join
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while case let index = next.wrappingAdd(1, ordering: .relaxed).oldValue, index < used.count {
        join.write(used[index])
      }
    }
    for part in used { try output.append(part.output, count: part.outputCount) }
  }
}

/// The file of answers.
final class FlowOutput {
  private let handle: Int32

  init?(_ path: String) {
    handle = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard handle >= 0 else { return nil }
  }

  deinit { close(handle) }

  func append(_ bytes: [UInt8], count: Int? = nil) throws {
    var place = 0
    let count = count ?? bytes.count
    while place < count {
      let written = bytes.withUnsafeBytes { Glibc.write(handle, $0.baseAddress.map { $0 + place }, count - place) }
      if written < 0 {
        if errno == EINTR { continue }
        LeasesReport.tell("the answers cannot be written")
        throw LeasesReport.wrongUse
      }
      place += written
    }
  }
}
