import ArgumentParser
import Evidence
import Foundation
import Numbers
import Vocabulary

/// `vestibule evidence measure`: how many checks a second, by processor time of one thread. For benchmarks.
struct EvidenceMeasure: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "Measure checks of numbers or machine-readable zones in memory.",
    shouldDisplay: false)

  @Option(help: "Numbers: a line each with type, tab, number; a header is skipped.")
  var numbers: String?
  @Option(help: "Machine-readable zones: lines of a zone joined by a bar, one zone a line.")
  var zones: String?
  @Option(help: "Seconds to measure.")
  var seconds = 1.0

  func run() throws {
    if let numbers {
      let list = try Self.lines(numbers).compactMap { line -> (NumberType, [UInt8])? in
        let parts = line.split(separator: 0x09, maxSplits: 1)
        guard parts.count == 2, let type = NumberType(String(decoding: parts[0], as: UTF8.self)) else { return nil }
        return (type, Array(parts[1]))
      }
      measure("numbers", list.count) { Self.valid(list) }
    }
    if let zones {
      let list = try Self.lines(zones).map { line in line.map { $0 == UInt8(ascii: "|") ? 0x0A : $0 } }
      let today = EvidenceJudge.now().date
      measure("mrz", list.count) {
        list.reduce(0) { $0 + ((try? MachineReadableZone($1, today: today))?.isSound == true ? 1 : 0) }
      }
    }
  }

  private static func lines(_ path: String) throws -> [[UInt8]] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw VerdictOutput.fail("evidence measure", "\(path) can not be read", VerdictOutput.inputMissing)
    }
    return data.split(separator: 0x0A).map(Array.init)
  }

  private static func valid(_ list: [(NumberType, [UInt8])]) -> Int {
    let today = CalendarDate(daysSince1970: 20_600)
    var valid = 0
    for (type, number) in list where type.fault(in: number, today: today) == nil { valid += 1 }
    return valid
  }

  /// Prints JSON: how many there are, how many are valid, and how many are checked a second.
  private func measure(_ name: String, _ count: Int, _ body: () -> Int) {
    guard count > 0 else { return }
    var valid = body()
    let start = ScreenClock.now().cpu
    var rounds = 0
    while ScreenClock.now().cpu - start < seconds {
      valid = body()
      rounds += 1
    }
    let rate = Double(rounds * count) / (ScreenClock.now().cpu - start)
    print("{\"what\":\"\(name)\",\"items\":\(count),\"valid\":\(valid),\"per_second\":\(Int(rate))}")
  }
}
