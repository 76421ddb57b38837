import ArgumentParser
import Attribution
import Files
import Foundation
import LeaseStore

/// `vestibule leases who`: batch point queries.
struct LeasesWho: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "who", abstract: "Say who held addresses: qid,addr,port,ts in, qid,tenant out.")

  @Option(help: "Folder of the ledger.")
  var db: String
  @Option(help: "CSV, plain or gzip; an empty port is an unknown one.")
  var queries: String
  @Option(help: "CSV; - for nobody, a|b where several port blocks fit.")
  var out: String

  func run() throws {
    try LeasesReport.stopping {
      let snapshot = try LeaseSnapshot(db)
      let (entries, fault) = try read()
      var output = Array("qid,tenant\n".utf8)
      var errors: [LineError] = []
      for entry in entries {
        output += entry.name
        output.append(0x2C)
        switch entry.query {
        case .success(let query):
          let found = snapshot.view.holders(of: query.address, port: query.port, at: query.time)
          output += found.isEmpty ? [0x2D] : Array(snapshot.view.tenants(of: found).joined(separator: [0x7C]))
        case .failure(let fault):
          output.append(0x2D)
          errors.append(LineError(line: entry.line, fault: fault))
        }
        output.append(0x0A)
      }
      guard FileManager.default.createFile(atPath: out, contents: Data(output)) else {
        LeasesReport.tell("the answers cannot be written")
        throw LeasesReport.wrongUse
      }
      let name = LeasesReport.fileName(queries)
      LeasesReport.tell(errors, in: name)
      try LeasesFeed.finish(file: name, fault: fault, isCut: false, hasErrors: !errors.isEmpty, hasOverlaps: false)
    }
  }

  private func read() throws -> (entries: [QueryReader.Entry], fault: ListFileFault?) {
    let blocks = try LineBlocks(queries)
    let block = LineBlock()
    var bytes: [UInt8] = []
    while blocks.next(block) { bytes += block.bytes }
    bytes += [UInt8](repeating: 0, count: FieldBytes.slack)
    return (try QueryReader.read(bytes), blocks.fault)
  }
}
