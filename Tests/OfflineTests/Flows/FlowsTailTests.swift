import ArgumentParser
import Foundation
import Testing
import Traffic

@testable import Offline

/// `flows tail` and `flows detect --follow` over a folder to which files are added.
@Suite struct FlowsTailTests {
  /// A folder of its own for each test.
  private let path = NSTemporaryDirectory() + "flows-tail-\(UUID().uuidString)"

  private func put(_ name: String, _ text: String) throws {
    let file = URL(fileURLWithPath: "\(path)/in/\(name)")
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private func line(_ account: Int, _ far: Int = 0, second: Int = 100) -> String {
    "2 \(account) eni-\(account) 10.0.0.1 192.0.2.\(far) 40000 23 6 1 60 \(second) \(second) ACCEPT OK\n"
  }

  private func tail(_ more: String...) throws {
    let command = try FlowsTail.parse(
      [
        "--format", "aws-vpc", "--input", path + "/in", "--records", path + "/records", "--stats", path + "/stats",
        "--state", path + "/cursor", "--settle-seconds", "0",
      ] + more)
    try command.run()
  }

  /// The accounts of the records that came out, in their order.
  private func accounts() throws -> [String] {
    let text = try String(contentsOfFile: path + "/records", encoding: .utf8)
    return try text.split(separator: "\n").map { row in
      let object = try JSONSerialization.jsonObject(with: Data(row.utf8)) as? [String: Any]
      return object?["account"] as? String ?? "none"
    }
  }

  private func stats() throws -> [String: Any] {
    let data = try Data(contentsOf: URL(fileURLWithPath: path + "/stats"))
    return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  @Test func readsEachFileOnceOverRestarts() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try put("2026/01/b", line(2) + "rubbish\n")
    try put("2026/01/a", line(1))
    try tail("--once")
    #expect(try accounts() == ["1", "2"])
    #expect(try stats()["records_bad"] as? Int == 1 && stats()["files"] as? Int == 2)
    // Another process: what was read is left alone, what grew is read on, what is new is read.
    try put("2026/01/b", line(2) + "rubbish\n" + line(3))
    try put("2026/02/a", line(4))
    try tail("--once")
    #expect(try accounts() == ["1", "2", "3", "4"])
    try tail("--once")
    #expect(try accounts().count == 4)
  }

  @Test func readsFilesAsTheyCome() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try put("a", line(1))
    let comes = Thread { [self] in
      Thread.sleep(forTimeInterval: 1)
      try? put("b", line(2))
    }
    comes.start()
    try tail("--seconds", "4")
    #expect(try accounts() == ["1", "2"])
  }

  @Test func countsADamagedFileAndGoesOn() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try put("b", line(2))
    try Data([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xFF, 0xFF, 1, 2, 3]).write(to: URL(fileURLWithPath: path + "/in/a"))
    // Long since left alone: nobody is still writing it.
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000_000)], ofItemAtPath: path + "/in/a")
    try tail("--once")
    #expect(try accounts() == ["2"] && stats()["files_damaged"] as? Int == 1)
  }

  @Test func refusesWhatCannotBeUsed() throws {
    #expect(throws: (any Error).self) { try FlowsTail.parse(["--format", "aws-vpc"]).run() }
    #expect(throws: (any Error).self) { try FlowsTail.parse(["--format", "no", "--input", path]).run() }
    #expect(throws: (any Error).self) {
      try FlowsTail.parse(["--format", "aws-vpc", "--input", path + "/nowhere", "--once"]).run()
    }
    #expect(throws: (any Error).self) { try FlowsTail.parse(["--format", "aws-vpc", "--listen", "127.0.0.1:0"]).run() }
  }

  private func follow(_ alerts: String, seconds: Double, resume: Bool) throws -> FlowsRun {
    let run = try FlowsRun(
      format: .awsVPC, input: path + "/in", alerts: path + "/" + alerts, threads: 2,
      settings: .init(stateLimit: 8 << 20), tables: (TenantLedger(), PermissionRegister()), names: FlowNames(),
      checkpoints: FlowsCheckpoints(folder: path + "/state"))
    try run.run(folder: path + "/in", resume: resume, settle: 0, ending: TailEnding(seconds: seconds))
    return run
  }

  @Test func followsAFolderOverARestartAndCountsEachFileOnce() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let scan = { (hosts: Range<Int>) in
      hosts.map { line(7, $0, second: 1_767_571_200 + $0) }.joined()
    }
    try put("a", scan(0..<8))
    let first = try follow("alerts", seconds: 1, resume: false)
    #expect(first.counts.records == 8)
    // Too little in each file for a finding; together, and with time going on, it is one.
    try put("b", scan(8..<60) + line(8, second: 1_767_571_200 + 700))
    let second = try follow("alerts", seconds: 1, resume: true)
    #expect(second.counts.records == 61)
    let alerts = try String(contentsOfFile: path + "/alerts", encoding: .utf8)
    #expect(alerts.contains(#""account_id":"7","family":"scan""#))
  }
}
