import Dispatch
import Foundation
import Screening
import Synchronization

/// Goes through a book of customers batch by batch on several threads; the results do not depend on their number.
struct CustomerRun: Sendable {
  struct Counts: Sendable {
    var customers = 0
    var concerned = 0
  }

  let screen: DeltaScreen
  let minimumScore: Double
  let explain: Bool

  /// What the threads share: the source, and results that wait for those of earlier batches.
  private struct Desk {
    var source: LineBatches
    var next = 0
    var line = 0
    var waiting: [Int: [UInt8]] = [:]
    var written = 0
    var counts = Counts()
    var fault: (line: Int, fault: ScreenQueryLine.Fault)?
    let output: FileHandle
  }

  /// Writes a line for each customer who is concerned.
  ///
  /// - Throws: for the first customer line that cannot be read, naming it, or where the results cannot be written.
  func compare(_ source: LineBatches, threads: Int, _ output: FileHandle) throws(ScreenQueryLine.Fault) -> Counts {
    let desk = Mutex(Desk(source: source, output: output))
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      let memory = screen.memory()
      while let batch = desk.withLock({ take(&$0) }) {
        let result = Result { () throws(ScreenQueryLine.Fault) in try compare(batch.lines, from: batch.line, memory) }
        desk.withLock { put(result, of: batch, &$0) }
      }
    }
    return try desk.withLock { desk throws(ScreenQueryLine.Fault) in
      if let fault = desk.fault { throw fault.fault }
      return desk.counts
    }
  }

  private struct Batch {
    let number: Int
    /// Line number of the first line, from 0.
    let line: Int
    let lines: [ArraySlice<UInt8>]
  }

  private struct Part {
    var text: [UInt8] = []
    var counts = Counts()
  }

  private func take(_ desk: inout Desk) -> Batch? {
    guard desk.fault == nil else { return nil }
    do throws(ScreenQueryLine.Fault) {
      guard let lines = try desk.source.next() else { return nil }
      defer {
        desk.next += 1
        desk.line += lines.count
      }
      return Batch(number: desk.next, line: desk.line, lines: lines)
    } catch {
      desk.fault = (desk.line, error)
      return nil
    }
  }

  private func put(_ result: Result<Part, ScreenQueryLine.Fault>, of batch: Batch, _ desk: inout Desk) {
    switch result {
    case .failure(let fault):
      if desk.fault.map({ batch.line < $0.line }) ?? true { desk.fault = (batch.line, fault) }
    case .success(let part):
      desk.waiting[batch.number] = part.text
      desk.counts.customers += part.counts.customers
      desk.counts.concerned += part.counts.concerned
    }
    while let text = desk.waiting.removeValue(forKey: desk.written) {
      desk.written += 1
      do {
        try desk.output.write(contentsOf: text)
      } catch {
        desk.fault = (-1, ScreenQueryLine.Fault(message: "the results cannot be written"))
      }
    }
  }

  private func compare(_ lines: [ArraySlice<UInt8>], from first: Int, _ memory: DeltaMemory)
    throws(ScreenQueryLine.Fault) -> Part
  {
    var part = Part()
    for (place, line) in lines.enumerated() {
      if line.allSatisfy({ $0 <= 0x20 }) { continue }
      let query: ScreenQueryLine
      do throws(ScreenQueryLine.Fault) {
        query = try ScreenQueryLine(Array(line))
      } catch {
        throw ScreenQueryLine.Fault(message: "customer line \(first + place + 1): \(error.message)")
      }
      part.counts.customers += 1
      let changes = screen.changes(for: query.subject, minimumScore: minimumScore, explain: explain, using: memory)
      if changes.isEmpty { continue }
      part.counts.concerned += 1
      part.text += ScreenJSON.line(query.id, changes, explain: explain).utf8
    }
    return part
  }
}
