import ArgumentParser
import Attribution
import Files
import Foundation
import LeaseStore
import Vocabulary

/// `vestibule leases who`: batch point queries.
struct LeasesWho: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "who", abstract: "Say who held addresses: qid,addr,port,ts in, qid,tenant out.",
    discussion: """
      With --proof, one JSON object a question goes to standard output: certainty, candidates, what would settle it, the
      lease rows with their positions, and for every fact behind them its place in the hash chain. `vestibule leases
      verify` checks them, also without the ledger.
      """)

  @Option(help: "Folder of the ledger.")
  var db: String
  @Option(help: "CSV, plain or gzip; an empty port is an unknown one.")
  var queries: String
  @Option(help: "CSV; - for nobody, a|b where several port blocks fit.")
  var out: String
  @Flag(help: "Print rows, positions and hash chain of every answer.")
  var proof = false
  @Option(help: "Answer as the ledger knew it at this time (RFC 3339).")
  var asKnown: String?
  @Option(help: "Seconds by which the questions' clock may be wrong, either way; for --proof.")
  var skew: Double = 0

  func validate() throws {
    guard (0...86_400).contains(skew) else { throw ValidationError("--skew takes 0 to 86400 seconds") }
    if let asKnown, (try? Instant(asKnown)) == nil {
      throw ValidationError("--as-known takes a time such as 2026-11-23T19:20:00Z")
    }
  }

  func run() throws {
    try LeasesReport.stopping {
      let snapshot = try LeaseSnapshot(db)
      let (entries, fault) = try read()
      let known = asKnown.flatMap { try? Instant($0) }.map { snapshot.links.known(at: $0.microseconds) }
      let errors = entries.compactMap { entry -> LineError? in
        if case .failure(let fault) = entry.query { LineError(line: entry.line, fault: fault) } else { nil }
      }
      guard FileManager.default.createFile(atPath: out, contents: Data(answers(entries, snapshot.view, known))) else {
        LeasesReport.tell("the answers cannot be written")
        throw LeasesReport.wrongUse
      }
      if proof { prove(entries, snapshot, known) }
      let name = LeasesReport.fileName(queries)
      LeasesReport.tell(errors, in: name)
      try LeasesFeed.finish(file: name, fault: fault, isCut: false, hasErrors: !errors.isEmpty, hasOverlaps: false)
    }
  }

  private func answers(_ entries: [QueryReader.Entry], _ view: LedgerView, _ known: UInt64?) -> [UInt8] {
    var output = Array("qid,tenant\n".utf8)
    for entry in entries {
      output += entry.name
      output.append(0x2C)
      var found: [FoundLease] = []
      if case .success(let query) = entry.query {
        found = view.holders(
          of: query.address, port: query.port, at: query.time, asKnown: known ?? view.nextSequence)
      }
      output += found.isEmpty ? [0x2D] : Array(view.tenants(of: found).joined(separator: [0x7C]))
      output.append(0x0A)
    }
    return output
  }

  private func prove(_ entries: [QueryReader.Entry], _ snapshot: LeaseSnapshot, _ known: UInt64?) {
    let answers = entries.compactMap { entry -> (name: ArraySlice<UInt8>, answer: Attribution.LeaseAnswer)? in
      guard case .success(let query) = entry.query else { return nil }
      return (entry.name, snapshot.view.answer(query, skew: Int64(skew * 1_000_000), asKnown: known))
    }
    let positions = answers.flatMap { $0.answer.candidates.flatMap(\.positions) }
    let maker = ProofMaker(snapshot.view, links: snapshot.links, positions: positions)
    for (name, answer) in answers {
      print(answer.json(name: name, snapshot.view.names, proofs: maker, links: snapshot.links))
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
