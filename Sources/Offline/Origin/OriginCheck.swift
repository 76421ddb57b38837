import ArgumentParser
import Files
import Foundation
import Traffic
import Vocabulary
import Wire

/// `vestibule origin check`: events in, findings out.
struct OriginCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say which accounts are used from where they should not be.")

  @Option(help: "Events, plain or gzip: one JSON text, or one a line.")
  var events: String?
  @Option(help: "One of: \(AccessReader.Format.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: String?
  @Option(help: "The folder of marks.")
  var marks: String?
  @Option(help: "What customers stated: account_id,countries,group; countries separated by semicolons.")
  var statements: String?
  @Option(
    name: .customLong("actor-key"),
    help: "A file of 16 bytes or more that actors are hashed with; without it names cannot be compared between runs.")
  var actorKey: String?
  @Option(help: "Where findings go, a JSON object a line.")
  var out: String?
  @Option(help: "Where counts go, as one JSON object.")
  var stats: String?

  func run() throws {
    guard let events, let marks, let out, let format = format.flatMap(AccessReader.Format.init(rawValue:)) else {
      throw OriginFault.wrongUse("--events, --format, --marks and --out are needed; see --help")
    }
    let (book, leftOut) = try MarkFolder.read(marks)
    leftOut.forEach(OriginFault.tell)
    let reader = AccessReader(format: format, actors: ActorHash(key: try key()))
    let (list, faults) = try Self.read(try Self.bytes(events), reader)
    let watch = OriginWatch(book: book, statements: try readStatements())
    let findings: [OriginFinding]
    do throws(OriginError) { findings = try watch.findings(list) } catch { throw OriginFault.input(error.description) }
    guard OutputFile.put(findings.map(OriginJSON.finding).joined().utf8, at: out) else {
      throw OriginFault.wrongUse("the findings cannot be written")
    }
    try writeStats(list.count, faults, findings.count)
    let bad = faults.values.reduce(0, +)
    if bad * 20 > bad + list.count {
      throw OriginFault.tooManyBad("\(bad) of \(bad + list.count) events cannot be read")
    }
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    do throws(ListFileError) {
      return try ListFiles.read(path).flatMap(\.bytes)
    } catch {
      throw OriginFault.input(error.description)
    }
  }

  private func key() throws -> (low: UInt64, high: UInt64) {
    guard let actorKey else { return (UInt64.random(in: .min ... .max), UInt64.random(in: .min ... .max)) }
    let bytes = try Self.bytes(actorKey)
    guard bytes.count >= 16 else { throw OriginFault.wrongUse("--actor-key is a file of 16 bytes or more") }
    let word = { (from: Int) in bytes[from..<(from + 8)].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) } }
    return (word(0), word(8))
  }

  private static func read(
    _ bytes: [UInt8], _ reader: AccessReader
  ) throws -> (events: [AccessEvent], faults: [String: Int]) {
    var events: [AccessEvent] = []
    var faults: [String: Int] = [:]
    func take(_ value: JSONValue) {
      for result in reader.read(value) {
        switch result {
        case .success(let event): events.append(event)
        case .failure(let fault): faults[fault.rawValue, default: 0] += 1
        }
      }
    }
    // One text over many lines, as CloudTrail writes its files, or a text a line.
    if let whole = try? JSONValue.parse(bytes, limits: JSONLimits(maximumBytes: 256 << 20)) {
      take(whole)
      return (events, faults)
    }
    var lines = JSONLines(limits: JSONLimits(maximumBytes: 16 << 20))
    for line in lines.read(bytes) + (lines.finish().map { [$0] } ?? []) {
      switch line.result {
      case .success(let value): take(value)
      case .failure: faults["not-json", default: 0] += 1
      }
    }
    return (events, faults)
  }

  private func readStatements() throws -> OriginWatch.Statements {
    var out = OriginWatch.Statements()
    guard let statements else { return out }
    do throws(WireError) {
      var reader = CSVReader(try csv(statements))
      guard try reader.next() else { return out }
      let header = reader.record.fields
      guard let account = header.firstIndex(of: "account_id") else {
        throw WireError(.missingField, "the header needs account_id", line: 1)
      }
      let (countries, group) = (header.firstIndex(of: "countries"), header.firstIndex(of: "group"))
      while try reader.next() {
        let record = reader.record
        guard record.count > account else { continue }
        if let countries, record.count > countries {
          out.countries[record[account]] = Set(
            record[countries].split(separator: ";").compactMap { try? CountryCode(String($0)) })
        }
        if let group, record.count > group, !record[group].isEmpty { out.groups[record[account]] = record[group] }
      }
    } catch {
      throw OriginFault.input("the statements cannot be read: \(error)")
    }
    return out
  }

  private func csv(_ path: String) throws(WireError) -> [UInt8] {
    guard let bytes = try? Self.bytes(path) else { throw WireError(.truncated, "the file cannot be read") }
    return bytes
  }

  private func writeStats(_ count: Int, _ faults: [String: Int], _ findings: Int) throws {
    guard let stats else { return }
    let bad = faults.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",")
    let text = "{\"events_read\":\(count),\"events_bad\":{\(bad)},\"findings\":\(findings)}\n"
    guard OutputFile.put(text.utf8, at: stats) else {
      throw OriginFault.wrongUse("the stats file cannot be written")
    }
  }
}
