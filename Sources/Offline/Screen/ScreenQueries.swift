import ArgumentParser
import Dispatch
import Files
import Foundation
import Screening
import Synchronization

/// `vestibule screen --list FILE --queries FILE --out FILE`: the default command of `screen`.
struct ScreenQueries: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Look up every line of a query file in the given lists.")

  @Option(help: "A list, plain or gzip; the format is recognised by content. May be given several times.")
  var list: [String] = []
  @Option(help: "JSON Lines: qid, name, and optionally schema, birthDate, country.")
  var queries: String?
  @Option(help: "Where the results go, one JSON line a query in the order of the queries.")
  var out: String?
  @Option(help: "Where counts and times go, as one JSON object.")
  var stats: String?
  @Option(help: "At most so many matches a query.")
  var limit = 20
  @Option(name: .customLong("min-score"), help: "No match below this score, from 0 to 1.")
  var minimumScore = 0.3
  @Option(help: "Queries looked up at the same time; the results do not depend on it.")
  var threads = 1
  @Flag(help: "Add the reasons of every match.")
  var explain = false

  func run() throws {
    guard !list.isEmpty, let queries, let out else {
      throw ScreenFault.wrongUse("--list, --queries and --out are needed")
    }
    guard (1...10_000).contains(limit), (0...1).contains(minimumScore), (1...256).contains(threads) else {
      throw ScreenFault.wrongUse("--limit is 1 to 10000, --min-score 0 to 1, --threads 1 to 256")
    }
    guard let text = try? Data(contentsOf: URL(fileURLWithPath: queries)) else {
      throw ScreenFault.wrongUse("the query file cannot be read")
    }
    let lines: [ScreenQueryLine]
    do throws(ScreenQueryLine.Fault) {
      lines = try ScreenQueryLine.all([UInt8](text))
    } catch {
      throw ScreenFault.query(error.message)
    }
    let start = ScreenClock.now()
    let index = try readLists()
    let loaded = ScreenClock.now()
    let (results, times) = lookUp(lines, index)
    guard OutputFile.put(results, at: out) else {
      throw ScreenFault.wrongUse("the result file cannot be written")
    }
    let done = ScreenClock.now()
    if let stats { try writeStats(stats, index, times, lines.count, start, loaded, done) }
  }

  private func readLists() throws -> ScreeningIndex {
    do throws(ListError) {
      var lists: [Watchlist] = []
      for path in list { lists.append(try ScreenLists.read(path)) }
      return ScreeningIndex(lists)
    } catch {
      throw ScreenFault.list(error.description)
    }
  }

  private func lookUp(_ lines: [ScreenQueryLine], _ index: ScreeningIndex) -> ([UInt8], LookUpTimes) {
    let size = max(1, min(256, (lines.count + threads - 1) / max(1, threads)))
    let chunks = stride(from: 0, to: lines.count, by: size).map { $0..<min($0 + size, lines.count) }
    let next = Mutex(0)
    let results = Mutex([[UInt8]](repeating: [], count: chunks.count))
    let times = Mutex(LookUpTimes())
    let (limit, minimumScore, explain) = (limit, minimumScore, explain)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      let memory = index.memory()
      while true {
        let place = next.withLock { value in
          defer { value += 1 }
          return value
        }
        guard place < chunks.count else { return }
        var text: [UInt8] = []
        var spent = LookUpTimes()
        for line in lines[chunks[place]] {
          let begun = ContinuousClock.now
          let matches = index.matches(
            for: line.subject, limit: limit, minimumScore: minimumScore, explain: explain, using: memory)
          text.append(contentsOf: ScreenJSON.line(line.id, matches, explain: explain).utf8)
          spent.add(ContinuousClock.now - begun)
        }
        let done = text
        results.withLock { $0[place] = done }
        times.withLock { $0.add(spent) }
      }
    }
    return (results.withLock { Array($0.joined()) }, times.withLock(\.self))
  }

  private func writeStats(
    _ path: String, _ index: ScreeningIndex, _ times: LookUpTimes, _ count: Int, _ start: ScreenClock,
    _ loaded: ScreenClock, _ done: ScreenClock
  ) throws {
    let queryCPU = done.cpu - loaded.cpu
    let spent = times.milliseconds(within: [0.5, 0.99, 1])
    let fields: [(String, String)] = [
      ("list_entities", "\(index.lists.reduce(0) { $0 + $1.entries })"),
      ("list_names", "\(index.lists.reduce(0) { $0 + $1.names })"),
      ("load_s", ScreenClock.text(loaded.wall - start.wall)), ("load_cpu_s", ScreenClock.text(loaded.cpu - start.cpu)),
      ("queries", "\(count)"), ("query_s", ScreenClock.text(done.wall - loaded.wall)),
      ("query_cpu_s", ScreenClock.text(queryCPU)),
      ("qps_per_core", ScreenClock.text(queryCPU > 0 ? Double(count) / queryCPU : 0)), ("threads", "\(threads)"),
      ("query_p50_ms", ScreenClock.text(spent[0])), ("query_p99_ms", ScreenClock.text(spent[1])),
      ("query_max_ms", ScreenClock.text(spent[2])), ("peak_rss_mb", ScreenClock.text(ScreenClock.peakMegabytes())),
      ("version", "\"matcher-\(ScreeningIndex.matcherVersion)\""),
    ]
    try ScreenStatistics.write(fields, to: path)
  }
}
