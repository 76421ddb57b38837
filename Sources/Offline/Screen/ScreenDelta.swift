import ArgumentParser
import Files
import Foundation
import Screening

/// `vestibule screen delta`: what a list change does to a book of customers.
struct ScreenDelta: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delta", abstract: "Find the customers for whom a list change changes the answer.",
    discussion: """
      Only entries that changed are compared, with the scores that they have in the whole list. One line is written for
      each customer for whom a match of at least --min-score appeared, went, got another score, or belongs to an entry that
      now says other things of who it is. The first --old belongs to the first --new, and so on. Customers are read as queries are; their qid may repeat.
      """)

  @Option(help: "A list before the change; may be given several times.")
  var old: [String] = []
  @Option(help: "A list after the change; may be given several times.")
  var new: [String] = []
  @Option(help: "The customers as JSON Lines: qid, name, and optionally schema, birthDate, country.")
  var customers: String?
  @Option(help: "Where the changes go, as JSON Lines in the order of the customers.")
  var out: String?
  @Option(help: "Where counts and times go, as one JSON object.")
  var stats: String?
  @Option(name: .customLong("min-score"), help: "Matches below this score are as none, from 0 to 1.")
  var minimumScore = 0.7
  @Option(help: "Customers compared at the same time; the results do not depend on it.")
  var threads = 1
  @Flag(help: "Add the reasons of every match.")
  var explain = false

  func run() throws {
    guard !old.isEmpty, !new.isEmpty, let customers, let out else {
      throw ScreenFault.wrongUse("--old, --new, --customers and --out are needed")
    }
    guard (0...1).contains(minimumScore), (1...256).contains(threads) else {
      throw ScreenFault.wrongUse("--min-score is 0 to 1, --threads 1 to 256")
    }
    guard let batches = LineBatches(customers) else { throw ScreenFault.wrongUse("the customers cannot be read") }
    let start = ScreenClock.now()
    let screen = try prepare()
    let loaded = ScreenClock.now()
    guard OutputFile.put([], at: out), let output = FileHandle(forWritingAtPath: out)
    else { throw ScreenFault.wrongUse("the result file cannot be written") }
    let run = CustomerRun(screen: screen, minimumScore: minimumScore, explain: explain)
    let counts: CustomerRun.Counts
    do throws(ScreenQueryLine.Fault) {
      counts = try run.compare(batches, threads: threads, output)
    } catch {
      if OutputFile.isReplaceable(out) { try? FileManager.default.removeItem(atPath: out) }
      throw ScreenFault.query(error.message)
    }
    let done = ScreenClock.now()
    if let stats { try ScreenStatistics.write(fields(screen, counts, start, loaded, done), to: stats) }
  }

  private func prepare() throws -> DeltaScreen {
    do throws(ListError) {
      var before: [Watchlist] = []
      for path in old { before.append(try ScreenLists.read(path)) }
      var after: [Watchlist] = []
      for path in new { after.append(try ScreenLists.read(path)) }
      return DeltaScreen(
        before: ScreeningIndex(before), after: ScreeningIndex(after), deltas: Self.deltas(before, after))
    } catch {
      throw ScreenFault.list(error.description)
    }
  }

  /// As many old as new lists belong together in their order, whatever their files are called; else lists of one name do.
  private static func deltas(_ before: [Watchlist], _ after: [Watchlist]) -> [ListDelta] {
    guard before.count == after.count else { return ListDelta.between(before, after) }
    return zip(before, after).map { ListDelta(list: $1.summary.list, before: $0, after: $1) }.filter { !$0.isEmpty }
  }

  private func fields(
    _ screen: DeltaScreen, _ counts: CustomerRun.Counts, _ start: ScreenClock, _ loaded: ScreenClock,
    _ done: ScreenClock
  ) -> [(String, String)] {
    let deltas = screen.deltas
    return [
      ("added", "\(deltas.reduce(0) { $0 + $1.added.count })"),
      ("changed", "\(deltas.reduce(0) { $0 + $1.changed.count })"),
      ("removed", "\(deltas.reduce(0) { $0 + $1.removed.count })"),
      ("reweighted", "\(screen.reweighted.count)"), ("customers", "\(counts.customers)"),
      ("concerned", "\(counts.concerned)"), ("load_s", ScreenClock.text(loaded.wall - start.wall)),
      ("load_cpu_s", ScreenClock.text(loaded.cpu - start.cpu)),
      ("query_s", ScreenClock.text(done.wall - loaded.wall)),
      ("query_cpu_s", ScreenClock.text(done.cpu - loaded.cpu)), ("threads", "\(threads)"),
      ("peak_rss_mb", ScreenClock.text(ScreenClock.peakMegabytes())),
      ("version", "\"matcher-\(ScreeningIndex.matcherVersion)\""),
    ]
  }
}
