import ArgumentParser
import Attribution
import Files
import Foundation
import LeaseStore
import Synchronization

/// `vestibule leases load`: bulk load of closed and open intervals.
struct LeasesLoad: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load", abstract: "Load intervals: addr,port_lo,port_hi,start,end,tenant,resource.")

  @Option(help: "Folder of the ledger; made where there is none.")
  var db: String
  @Option(help: "CSV, plain or gzip.")
  var intervals: String

  func run() throws {
    try LeasesReport.stopping {
      let blocks = try LineBlocks(intervals)
      let store = try LeaseStore(db)
      if store.isEmpty {
        try loadAll(blocks, into: store)
      } else {
        // What is there already has to be compared with: as a feed of intervals.
        try LeasesFeed(source: .intervals, file: intervals).run(blocks, into: store, ack: nil)
      }
    }
  }

  private func loadAll(_ blocks: LineBlocks, into store: LeaseStore) throws {
    let threads = LeasesReport.threads
    let readers = (0..<threads).map { IntervalReader(number: $0) }
    let read = Mutex<[(number: Int, block: IntervalBlock)]>([])
    let endsWithoutLineEnd = Mutex(false)
    DispatchQueue.concurrentPerform(iterations: threads) { index in
      let lines = LineBlock()
      while blocks.next(lines) {
        let block = readers[index].read(lines.bytes, isFirst: lines.isFirst)
        read.withLock { $0.append((lines.number, block)) }
        if lines.endsWithoutLineEnd { endsWithoutLineEnd.withLock { $0 = true } }
      }
    }
    let parts = read.withLock { $0 }.sorted { $0.number < $1.number }.map(\.block)
    let load = try BulkLoad(parts, readers: readers)
    let conflicts = Mutex<[Int]>([])
    DispatchQueue.concurrentPerform(iterations: threads) { part in
      let found = load.findConflicts(part: part, of: threads)
      conflicts.withLock { $0 += found }
    }
    load.settle(conflicts.withLock { $0 })
    if load.rowCount > 0 { try store.store(load, recorded: LeasesReport.now, threads: threads) }
    try report(parts, load, blocks, endsWithoutLineEnd.withLock { $0 })
  }

  private func report(_ parts: [IntervalBlock], _ load: BulkLoad, _ blocks: LineBlocks, _ isCut: Bool) throws {
    let file = LeasesReport.fileName(intervals)
    var errors: [LineError] = []
    var before = (lines: 0, rows: 0)
    var starts: [(lines: Int, rows: Int)] = []
    for part in parts {
      starts.append(before)
      errors += part.errors.map { LineError(line: $0.line + before.lines, fault: $0.fault) }
      before = (before.lines + part.lines, before.rows + part.rowCount)
    }
    LeasesReport.tell(errors, in: file)
    LeasesReport.tell(load.overlaps) { overlap in
      let position = Int(overlap.fact.row.sequence)
      guard let index = starts.lastIndex(where: { $0.rows <= position }) else { return nil }
      return starts[index].lines + parts[index].line(ofRow: position - starts[index].rows)
    }
    try LeasesFeed.finish(
      file: file, fault: blocks.fault, isCut: isCut, hasErrors: !errors.isEmpty, hasOverlaps: !load.overlaps.isEmpty)
  }
}
