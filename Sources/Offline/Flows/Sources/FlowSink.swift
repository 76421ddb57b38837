import Files
import Foundation
import Traffic

/// Where what was read goes: records as JSON Lines, and counts.
final class FlowSink {
  private let records: FileHandle?
  private let stats: String?
  private var lastStats = DispatchTime.now()
  private var line: [UInt8] = []
  private(set) var counts = DecodeCounts()

  private static let statsInterval = 10.0

  init(records path: String?, stats: String?) throws {
    self.stats = stats
    guard let path else {
      records = nil
      return
    }
    if path == "-" {
      records = .standardOutput
      return
    }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FlowsFault.wrongUse("the records file cannot be written") }
    records = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  func take(_ flows: [FlowRecord], names: FlowNames, counts: DecodeCounts) throws {
    self.counts = counts
    guard let records, !flows.isEmpty else { return }
    line.removeAll(keepingCapacity: true)
    for flow in flows { FlowLineWriter.write(flow, names: names, into: &line) }
    do {
      try records.write(contentsOf: Data(line))
    } catch {
      throw FlowsFault.input("the records file cannot be written")
    }
  }

  /// Writes the counts where it is time, or where it must be.
  func report(force: Bool = false, _ extra: () -> String) throws {
    guard let stats else { return }
    let now = DispatchTime.now()
    guard force || Double(now.uptimeNanoseconds - lastStats.uptimeNanoseconds) / 1e9 >= Self.statsInterval else {
      return
    }
    lastStats = now
    let text = """
      {"records_read":\(counts.records),"records_bad":\(counts.bad),"records_no_data":\(counts.noData),\
      "records_duplicate":\(counts.duplicates),"sequence_gaps":\(counts.sequenceGaps),\
      "sets_without_template":\(counts.withoutTemplate)\(extra())}

      """
    // Those at hand every ten seconds need not wait for the disk; the last ones do.
    guard OutputFile.put(text.utf8, at: stats, isDurable: force) else {
      throw FlowsFault.wrongUse("the stats file cannot be written")
    }
  }

  static func text(_ faults: FlowFaults) -> String {
    "{" + faults.all.map { "\"\($0.fault.name)\":\($0.count)" }.joined(separator: ",") + "}"
  }
}
