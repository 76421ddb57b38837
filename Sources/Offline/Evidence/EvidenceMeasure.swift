import ArgumentParser
import Evidence
import Foundation
import Numbers
import Vocabulary
import Wire

/// `vestibule evidence measure`: how many checks a second, by processor time of one thread. For benchmarks.
struct EvidenceMeasure: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "Measure checks of evidence in memory, one thread.", shouldDisplay: false)

  @Option(help: "Numbers: a line each with type, tab, number; a header is skipped.")
  var numbers: String?
  @Option(help: "Machine-readable zones: lines of a zone joined by a bar, one zone a line.")
  var zones: String?
  @Option(
    help: "Lines as of `evidence batch`: whole verdicts, without the reading of the line and the writing of the answer."
  )
  var batch: String?
  @Option(help: "Seconds to measure.")
  var seconds = 1.0

  func run() throws {
    if let numbers {
      var (types, ranges, bytes): ([NumberType], [Range<Int>], [UInt8]) = ([], [], [])
      for line in try Self.lines(numbers) {
        let parts = line.split(separator: 0x09, maxSplits: 1)
        guard parts.count == 2, let type = NumberType(String(decoding: parts[0], as: UTF8.self)) else { continue }
        types.append(type)
        ranges.append(bytes.count..<bytes.count + parts[1].count)
        bytes += parts[1]
      }
      measure("numbers", types.count) { Self.valid(types, ranges, bytes) }
    }
    if let zones {
      let list = try Self.lines(zones).map { line in line.map { $0 == UInt8(ascii: "|") ? 0x0A : $0 } }
      let today = EvidenceJudge.now().date
      measure("mrz", list.count) { list.reduce(0) { $0 + (Self.isSound($1, today) ? 1 : 0) } }
    }
    if let batch {
      let list = try requests(batch)
      measure("batch", list.count) {
        list.reduce(0) { $0 + ((try? $1.kind.verdict(on: $1.request).verdict) == .valid ? 1 : 0) }
      }
    }
  }

  private static func isSound(_ zone: [UInt8], _ today: CalendarDate) -> Bool {
    (try? MachineReadableZone(zone, today: today))?.isSound ?? false
  }

  private func requests(_ path: String) throws -> [(kind: any EvidenceKind, request: EvidenceRequest)] {
    let shelf = FileShelf(limit: try EvidenceJudge.limit(nil))
    return try Self.lines(path).map { bytes in
      let line = try BatchLine(bytes, limits: .default)
      guard let kind = EvidenceKinds.named(line.kindName ?? "") else {
        throw VerdictOutput.fail("evidence measure", "a line names no kind", VerdictOutput.usage)
      }
      let request = try line.request(
        kind, at: try EvidenceJudge.instant(try line.text("at")), policy: .icao, shelf: shelf)
      return (kind, request)
    }
  }

  private static func lines(_ path: String) throws -> [[UInt8]] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw VerdictOutput.fail("evidence measure", "\(path) can not be read", VerdictOutput.inputMissing)
    }
    return data.split(separator: 0x0A).map(Array.init)
  }

  private static func valid(_ types: [NumberType], _ ranges: [Range<Int>], _ bytes: [UInt8]) -> Int {
    let today = CalendarDate(daysSince1970: 20_600)
    return bytes.withUnsafeBytes { bytes in
      var valid = 0
      for index in types.indices {
        let number = UnsafeRawBufferPointer(rebasing: bytes[ranges[index]])
        if types[index].fault(in: number, today: today) == nil { valid += 1 }
      }
      return valid
    }
  }

  /// Prints JSON: how many there are, how many are valid, and how many are checked a second.
  private func measure(_ name: String, _ count: Int, _ body: () -> Int) {
    guard count > 0 else { return }
    var valid = body()
    let first = ScreenClock.now().cpu
    valid = body()
    // So many rounds between two looks at the clock that looking costs nothing.
    let once = max(ScreenClock.now().cpu - first, 1e-7)
    let stride = max(1, min(100_000, Int(seconds / 20 / once)))
    let start = ScreenClock.now().cpu
    var rounds = 0
    while ScreenClock.now().cpu - start < seconds {
      for _ in 0..<stride { valid = body() }
      rounds += stride
    }
    let rate = Double(rounds * count) / (ScreenClock.now().cpu - start)
    print("{\"what\":\"\(name)\",\"items\":\(count),\"valid\":\(valid),\"per_second\":\(Int(rate))}")
  }
}
