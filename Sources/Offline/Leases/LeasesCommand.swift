package import ArgumentParser
import Attribution
import Foundation
import LeaseStore

/// `vestibule leases`: who had an address, and port, at an instant.
package struct LeasesCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "leases", abstract: "Keep and ask the ledger of who held which address.",
    discussion: """
      Exit codes: 0 done; 2 wrong use; 3 an input, or a line of it, cannot be read (the rest is kept); 4 an overlap was
      refused (the first 100 are listed on standard error).
      """,
    subcommands: [
      LeasesLoad.self, LeasesIngest.self, LeasesWho.self, LeasesJoin.self, LeasesServe.self,
      LeasesConvert.self, LeasesGaps.self, LeasesVerify.self, LeasesCheck.self, LeasesMeasure.self,
    ])

  package init() {}
}

/// What ends a run, with its exit code, and what is told meanwhile.
enum LeasesReport {
  static let wrongUse = ExitCode(2)
  static let unreadable = ExitCode(3)
  static let overlap = ExitCode(4)
  static let listed = 100

  static func tell(_ message: String) { FileHandle.standardError.write(Data("vestibule leases: \(message)\n".utf8)) }

  /// Lists lines that were not taken; nobody reads a million of them.
  static func tell(_ errors: [LineError], in file: String, total: Int? = nil) {
    let count = total ?? errors.count
    for error in errors.prefix(listed) { tell("\(file): \(error)") }
    if count > listed { tell("\(file): \(count) lines could not be read; the first \(listed) are listed") }
  }

  static func tell(_ overlaps: [RefusedOverlap], line: (RefusedOverlap) -> Int?) {
    for overlap in overlaps.prefix(listed) {
      let place = line(overlap).map { "line \($0): " } ?? ""
      let row = overlap.fact.row
      let ports = overlap.scope.isWhole ? "" : " ports \(row.firstPort)-\(row.lastPort)"
      tell(
        "\(place)overlap refused: \(overlap.scope.block.text)\(ports) from \(row.start) to \(end(row)); held from "
          + "\(overlap.holder.start) to \(end(overlap.holder)) by the lease at position \(overlap.holder.sequence)")
    }
    if overlaps.count > listed { tell("\(overlaps.count) overlaps were refused; the first \(listed) are listed") }
  }

  private static func end(_ row: LeaseRow) -> String { row.isOpen ? "further notice" : String(row.end) }

  /// Runs a step whose faults end the command.
  static func stopping<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as ExitCode {
      throw error
    } catch {
      tell("\(error)")
      throw unreadable
    }
  }

  /// Microseconds since 1970.
  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
  }

  static var threads: Int { max(1, min(8, ProcessInfo.processInfo.activeProcessorCount)) }

  static func fileName(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
