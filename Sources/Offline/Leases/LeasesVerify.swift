import ArgumentParser
import Attribution
import Files
import Foundation
import LeaseStore
import Wire

/// `vestibule leases verify`: checks what `who --proof` printed.
struct LeasesVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check proofs, offline.",
    discussion: """
      Recomputes leaf, audit path (RFC 9162) and link of every fact. With --db, also compares the link with the chain of
      that ledger. Exit codes: 0 all hold; 1 one does not; 3 the file cannot be read.
      """)

  @Option(help: "JSON Lines, as `vestibule leases who --proof` prints them.")
  var proofs: String
  @Option(help: "Folder of the ledger, where it is at hand.")
  var db: String?

  func run() throws {
    try LeasesReport.stopping {
      guard let data = FileManager.default.contents(atPath: proofs) else {
        LeasesReport.tell("the proofs cannot be read")
        throw LeasesReport.unreadable
      }
      let chain = try db.map { try LeaseSnapshot($0).links }
      var lines = JSONLines(limits: JSONLimits(maximumBytes: 64 << 20))
      var checked = 0
      var failed = 0
      for line in lines.read(data) + [lines.finish()].compactMap(\.self) {
        for fact in try facts(line) {
          checked += 1
          if let fact, fact.isValid, chain.map({ Self.holds(fact, in: $0) }) ?? true { continue }
          failed += 1
          LeasesReport.tell("line \(line.number): a proof does not hold")
        }
      }
      print("\(checked) facts checked, \(failed) do not hold")
      if failed > 0 { throw ExitCode(1) }
    }
  }

  private func facts(_ line: JSONLines.Line) throws -> [LeaseProof?] {
    guard case .success(let value) = line.result else {
      LeasesReport.tell("line \(line.number): no JSON")
      throw LeasesReport.unreadable
    }
    return (value["rows"]?.array ?? []).flatMap { $0["facts"]?.array ?? [] }.map { ProofText.proof($0) }
  }

  private static func holds(_ proof: LeaseProof, in chain: [ChainLink]) -> Bool {
    chain.indices.contains(proof.linkNumber) && chain[proof.linkNumber].link == proof.link.link
  }
}

/// `vestibule leases check`: whether a ledger is whole.
struct LeasesCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Compare a ledger with its checksums and its hash chain.",
    discussion: "Exit codes: 0 whole; 1 it was changed; 3 it cannot be opened.")

  @Option(help: "Folder of the ledger.")
  var db: String

  func run() throws {
    try LeasesReport.stopping {
      let snapshot = try LeaseSnapshot(db)
      for segment in snapshot.view.segments { try segment.verify() }
      guard !snapshot.view.names.hasRepeats else { throw broken("a name is there twice") }
      var previous = LedgerHash.zero
      var next: UInt64 = 0
      for link in snapshot.links {
        guard link.follows(previous), link.first == next else {
          throw broken("the chain is broken at position \(next)")
        }
        previous = link.link
        next += UInt64(link.count)
      }
      let maker = ProofMaker(snapshot.view, links: snapshot.links, positions: snapshot.links.map(\.first))
      for link in snapshot.links where maker.proof(of: link.first)?.isValid != true {
        throw broken("facts from position \(link.first) on are not those that the chain covers")
      }
      print("\(snapshot.view.storedRowCount) rows, \(next) facts, \(snapshot.links.count) links: whole")
      print("head \(previous.hex)")
    }
  }

  private func broken(_ message: String) -> ExitCode {
    LeasesReport.tell(message)
    return ExitCode(1)
  }
}

/// `vestibule leases measure`: how long point look-ups take within the process.
struct LeasesMeasure: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measure", abstract: "Time look-ups within the process.", shouldDisplay: false)

  @Option(help: "Folder of the ledger.")
  var db: String
  @Option(help: "CSV: qid,addr,port,ts.")
  var queries: String

  func run() throws {
    try LeasesReport.stopping {
      let view = try LeaseSnapshot(db).view
      guard let data = FileManager.default.contents(atPath: queries) else { throw LeasesReport.unreadable }
      let entries = try QueryReader.read(Array(data) + [UInt8](repeating: 0, count: FieldBytes.slack))
      let asked = entries.compactMap { entry -> LeaseQuery? in
        if case .success(let query) = entry.query, query.port != nil { query } else { nil }
      }
      var held = 0
      var times: [Int64] = []
      for query in asked + asked {
        let start = Self.nanoseconds
        held += view.holders(of: query.address, port: query.port, at: query.time).count
        times.append(Self.nanoseconds - start)
      }
      times.sort()
      guard let last = times.last else { return }
      let at = { (share: Double) in times[Int(Double(times.count - 1) * share)] }
      print("look-ups \(times.count), held \(held), ns p50 \(at(0.5)) p99 \(at(0.99)) max \(last)")
    }
  }

  private static var nanoseconds: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
