import ArgumentParser
import Files
import Foundation
import Traffic

/// `vestibule flows detect`: flow records in, alerts out.
struct FlowsDetect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "detect", abstract: "Read flow records and raise alerts, an account and a family each.")

  @Option(help: "One of: \(FlowFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: String?
  @Option(help: "A file, plain or gzip; - for standard input; or a folder of files, read in the order of their names.")
  var input: String?
  @Option(help: "Who holds which address: account_id,eni,private_ip,public_ip,port_lo,port_hi,start,end.")
  var ledger: String?
  @Option(help: "Registered behaviour: account_id,kind,dst_cidr,dport,start,end,ref.")
  var authorised: String?
  @Option(help: "Where alerts go, a JSON object a line.")
  var alerts: String?
  @Option(help: "Where counts go, as one JSON object.")
  var stats: String?
  @Option(name: .customLong("state-limit-mb"), help: "Megabytes of state.")
  var stateLimit = 512
  @Option(help: "Threads; the alerts do not depend on it.")
  var threads = 1
  @Option(help: "A folder for checkpoints.")
  var checkpoint: String?
  @Flag(help: "Go on from the checkpoint, where there is one.")
  var resume = false
  @Option(name: .customLong("hold-seconds"), help: "Seconds that records are held back to be put in order.")
  var hold = 180

  @Flag(help: "Of a folder: go on with the files that come, until SIGTERM; the state is left in the checkpoint.")
  var follow = false
  @Option(name: .customLong("settle-seconds"), help: "With --follow: a file must have been left alone for so long.")
  var settle = 5.0

  func run() throws {
    guard let format = format.flatMap(FlowFormat.init(rawValue:)), let input, let alerts else {
      throw FlowsFault.wrongUse("--format, --input and --alerts are needed; see --help")
    }
    guard (8...1 << 20).contains(stateLimit), (1...64).contains(threads), (0...1500).contains(hold) else {
      throw FlowsFault.wrongUse("--state-limit-mb is 8 to 1048576, --threads 1 to 64, --hold-seconds 0 to 1500")
    }
    guard !follow || (checkpoint != nil && Self.isFolder(input) && (0...86_400).contains(settle)) else {
      throw FlowsFault.wrongUse("--follow needs a folder and --checkpoint; --settle-seconds is 0 to 86400")
    }
    guard checkpoint != nil || !resume else { throw FlowsFault.wrongUse("--resume needs --checkpoint") }
    var names = FlowNames()
    let tables = try readTables(&names)
    var settings = TrafficEngine.Settings(stateLimit: stateLimit << 20)
    settings.holdSeconds = Int64(hold)
    if let seed = Self.secretSeed { settings.seed = seed }
    let run = try FlowsRun(
      format: format, input: input, alerts: alerts, threads: threads, settings: settings, tables: tables, names: names,
      checkpoints: checkpoint.map { FlowsCheckpoints(folder: $0) })
    do {
      try read(input, by: run)
    } catch let fault {
      // What was read before it broke off counts.
      if let stats { try run.writeStats(stats) }
      throw fault
    }
    if let stats { try run.writeStats(stats) }
    try run.checkQuality()
  }

  private func read(_ input: String, by run: FlowsRun) throws {
    if Self.isFolder(input) {
      try run.run(folder: input, resume: resume, settle: settle, ending: follow ? TailEnding(seconds: nil) : nil)
    } else {
      try run.run(resume: resume)
    }
  }

  /// Whoever knows the seed of the tables can fill them on purpose. Any text; the same text gives the same alerts.
  private static var secretSeed: UInt64? {
    guard let text = ProcessInfo.processInfo.environment["VESTIBULE_FLOWS_SEED"], !text.isEmpty else { return nil }
    return TrafficEngine.Settings.seed(of: text)
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  private func readTables(_ names: inout FlowNames) throws -> (TenantLedger, PermissionRegister) {
    do throws(TrafficError) {
      var tables = (TenantLedger(), PermissionRegister())
      if let ledger { tables.0 = try TenantLedger(csv: try Self.table(ledger), names: &names) }
      if let authorised { tables.1 = try PermissionRegister(csv: try Self.table(authorised), names: &names) }
      return tables
    } catch {
      throw FlowsFault.input("a table cannot be used: \(error)")
    }
  }

  private static func table(_ path: String) throws(TrafficError) -> [UInt8] {
    do throws(ListFileError) {
      return try ListFiles.read(path).flatMap(\.bytes)
    } catch {
      throw TrafficError(.value, error.description)
    }
  }
}
