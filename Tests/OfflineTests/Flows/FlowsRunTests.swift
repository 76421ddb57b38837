import ArgumentParser
import Foundation
import Testing
import Traffic

@testable import Offline

/// Runs over whole inputs: what comes out depends neither on threads nor on where blocks end.
@Suite struct FlowsRunTests {
  /// A folder of its own for each test.
  private let path = NSTemporaryDirectory() + "flows-run-\(UUID().uuidString)"

  private static let begin = 1_767_571_200
  private static let header =
    "version account-id interface-id srcaddr dstaddr srcport dstport protocol packets bytes start end action log-status\n"

  private static func probe(_ place: Int) -> String {
    let (second, far) = (begin + place / 2, "45.\(place % 200).\(place / 200).9")
    return "2 210000000001 eni-1 10.0.0.1 \(far) \(40_000 + place % 20_000) 23 6 1 60 \(second) \(second) ACCEPT OK\n"
  }

  /// A scan in two orders of fields, with rubbish, lines of no data, and one that no block holds.
  private static var text: String {
    var text = header
    for place in 0..<1500 {
      text += probe(place)
      if place % 100 == 7 { text += "2 210000000001 eni-1 - - - - - - - \(begin) \(begin) - NODATA\nrubbish\n" }
      if place == 400 { text += String(repeating: "x", count: 20_000) + "\n" }
      if place == 700 { text += "srcaddr dstaddr srcport dstport protocol packets bytes start end account-id\n" }
      if place > 700 && place < 900 {
        text += "10.0.0.1 46.0.\(place % 250).1 4000 23 6 1 60 \(begin + 350) \(begin + 350) 210000000001\n"
      }
      if place == 900 { text += header }
    }
    return text + probe(1500).dropLast()
  }

  private func run(_ text: String, threads: Int, block: Int?) throws -> (alerts: String, counts: DecodeCounts) {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let (input, alerts) = (path + "/in.log", path + "/alerts.\(threads).\(block ?? 0)")
    try Data(text.utf8).write(to: URL(fileURLWithPath: input))
    let run = try FlowsRun(
      format: .awsVPC, input: input, alerts: alerts, threads: threads, settings: .init(stateLimit: 16 << 20),
      tables: (TenantLedger(), PermissionRegister()), names: FlowNames(), checkpoints: nil)
    if let block { run.blockSize = block }
    try run.run(resume: false)
    #expect(run.consumed == UInt64(text.utf8.count))
    return (try String(contentsOfFile: alerts, encoding: .utf8), run.counts)
  }

  @Test(arguments: [
    Data([0xFF, 0xFE, 0x32, 0, 0x20, 0]), Data("PAR1....".utf8), Data([0x28, 0xB5, 0x2F, 0xFD, 1, 2]),
  ])
  func refusesWhatIsNoPlainText(bytes: Data) throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let input = path + "/in.log"
    try bytes.write(to: URL(fileURLWithPath: input))
    let run = try FlowsRun(
      format: .awsVPC, input: input, alerts: path + "/alerts", threads: 1, settings: .init(stateLimit: 16 << 20),
      tables: (TenantLedger(), PermissionRegister()), names: FlowNames(), checkpoints: nil)
    #expect(throws: ExitCode(3)) { try run.run(resume: false) }
    #expect(run.consumed == 0)
  }

  @Test func givesTheSameWhateverTheThreadsAndBlocks() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let whole = try run(Self.text, threads: 1, block: nil)
    #expect(whole.alerts.contains(#""account_id":"210000000001","family":"scan""#))
    // Lines of the long order are bad while the short one holds: 200 probes, and two that say that there is no data.
    #expect(whole.counts.noData == 13 && whole.counts.bad == 1 + 15 + 2 + 200)
    for (threads, block) in [(1, 4096), (2, 4096), (2, 10_000), (3, 4096), (2, 1 << 20)] {
      let cut = try run(Self.text, threads: threads, block: block)
      #expect(cut.alerts == whole.alerts, "\(threads) threads, blocks of \(block)")
      #expect(cut.counts.records == whole.counts.records && cut.counts.noData == whole.counts.noData)
      #expect(cut.counts.bad == whole.counts.bad)
    }
  }

  @Test func endsWithNothingToRead() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    for text in ["", "\n\n", Self.header, String(repeating: "x", count: 9000)] {
      for threads in [1, 2] { #expect(try run(text, threads: threads, block: 4096).alerts.isEmpty) }
    }
  }
}
