import ArgumentParser
import Attribution
import Foundation
import LeaseStore

/// `vestibule leases serve`: answers over a socket.
struct LeasesServe: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Answer `addr port|- ts` lines over TCP.",
    discussion: """
      One answer a line, in order: tenant[|tenant...] TAB resource TAB start TAB end (empty end: still held), or -. A
      request that cannot be read gets ! TAB and the reason. Facts that are loaded or ingested meanwhile are taken up
      within a second. SIGTERM ends it.
      """)

  @Option(help: "Folder of the ledger.")
  var db: String
  @Option(help: "Address and port, for instance 127.0.0.1:7000.")
  var listen: String

  func run() throws {
    try LeasesReport.stopping {
      guard let listener = LeaseListener(listen) else {
        LeasesReport.tell("--listen takes an address and a port that are free, for instance 127.0.0.1:7000")
        throw LeasesReport.wrongUse
      }
      let server = LeaseServer(listener, try LeaseSnapshot(db), folder: db)
      LeasesReport.tell("listening on \(listener.text)")
      server.run()
    }
  }
}
