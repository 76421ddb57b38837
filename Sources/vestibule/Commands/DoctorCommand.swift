import ArgumentParser
import Foundation
import Journal
import Vault
import Vocabulary
import Wire
import Workflow

/// Looks at the set-up and says what is wrong with it and how to mend it.
struct DoctorCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract:
      "Says what is wrong with the set-up: keys, disk, clock, lists, journal, tables (exit code 1 if anything is).")

  @Option(help: "Days after which a list counts as old (default: what the configuration says, otherwise 7).")
  var listAge: Int?
  @Option(help: "File with a signed checkpoint kept elsewhere; may be given more than once.") var checkpoint: [String] =
    []
  @OptionGroup var target: TargetOptions

  func execute() async throws {
    var findings = FileChecks(configuration: try target.configuration()).run()
    if !findings.contains(where: \.isFatal) {
      let outside = try checkpoint.map { String(decoding: try Terminal.readInput($0), as: UTF8.self) }
      findings += try await target.withHouse(inspecting: true) {
        try await HouseChecks(house: $0, listAge: listAge).run(outside)
      }
    }
    for finding in findings {
      if target.json {
        try Terminal.printJSON([
          "check": .string(finding.check), "ok": .bool(finding.isOK), "detail": .string(finding.detail),
        ])
      } else {
        print("\(finding.isOK ? "ok  " : "BAD ") \(finding.check): \(finding.detail)")
      }
    }
    if findings.contains(where: { !$0.isOK }) { throw CommandFailure.Kind.negative.exit }
  }
}

struct CheckFinding: Sendable {
  let check: String
  let isOK: Bool
  let detail: String
  /// The house cannot be opened.
  var isFatal = false
}
