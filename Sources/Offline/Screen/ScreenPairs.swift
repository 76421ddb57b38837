import ArgumentParser
import Files
import Foundation
import Screening
import Wire

/// `vestibule screen pairs`: scores pairs of names with the scorer of screening.
struct ScreenPairs: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pairs", abstract: "Score pairs of names (CSV with schema, name1, name2).")

  @Option(name: .customLong("in"), help: "CSV with a header holding at least schema, name1, name2.")
  var input: String?
  @Option(help: "Where the scores go, as JSON Lines: id (row from 0) and score.")
  var out: String?

  func run() throws {
    guard let input, let out else { throw ScreenFault.wrongUse("--in and --out are needed") }
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: input)) else {
      throw ScreenFault.wrongUse("the file of pairs cannot be read")
    }
    var text = ""
    do throws(WireError) {
      var reader = CSVReader([UInt8](data))
      guard try reader.next() else { throw WireError(.truncated, "the file is empty", line: 1) }
      let header = reader.record.fields
      guard let schema = header.firstIndex(of: "schema"), let first = header.firstIndex(of: "name1"),
        let second = header.firstIndex(of: "name2")
      else { throw WireError(.missingField, "the header needs schema, name1 and name2", line: 1) }
      let scorer = PairScorer()
      var row = 0
      while try reader.next() {
        let record = reader.record
        let score = scorer.score(kind(record[schema]), query: record[first], listed: record[second])
        text += "{\"id\": \(row), \"score\": \(score)}\n"
        row += 1
      }
    } catch {
      throw ScreenFault.query(error.description)
    }
    guard OutputFile.put(text.utf8, at: out) else {
      throw ScreenFault.wrongUse("the scores cannot be written")
    }
  }

  private func kind(_ schema: String) -> ScreeningSubject.Kind {
    switch schema {
    case "Person": .person
    case "Organization", "Company", "PublicBody": .organization
    case "Vessel": .vessel
    default: .unknown
    }
  }
}
