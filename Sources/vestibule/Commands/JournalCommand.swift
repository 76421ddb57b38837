import ArgumentParser
import Foundation
import Journal
import Offline
import Wire

struct JournalCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal", abstract: "The journal: verify, checkpoint, bundle, key; proofs and logs of others.",
    subcommands: [Verify.self, CheckpointFile.self, Bundle.self, Key.self] + OfflineCommands.journal)

  struct Verify: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract:
        "Verifies a bundle offline: signature of the checkpoint, consistency with older ones, inclusion of entries.",
      discussion: "Needs the public key only, no server and no database. Exit code 1 where a check fails.")
    @Option(help: "File with the signed checkpoint.") var checkpoint: String
    @Option(help: "File with the bundle.") var bundle: String
    @Option(help: "File with the log's public key (C2SP signed-note verifier key).") var key: String
    @Flag(help: "Print JSON.") var json = false

    func execute() async throws {
      let keyText = String(decoding: try Terminal.readInput(key), as: UTF8.self)
      let verifier: NoteVerifierKey
      do {
        verifier = try NoteVerifierKey(keyText.trimmingCharacters(in: .whitespacesAndNewlines))
      } catch {
        throw CommandFailure(.refused, "\(key): \(error)")
      }
      let report = BundleVerifier.verify(
        bundle: try Terminal.readInput(bundle), checkpoint: try Terminal.readInput(checkpoint), key: verifier)
      if json {
        try Terminal.printJSON(JSONValue(encoding: report))
      } else {
        for check in report.checks {
          print(
            "\(check.result == .pass ? "pass" : "FAIL")  \(check.name)\(check.index.map { " \($0)" } ?? ""): \(check.detail)"
          )
        }
        print(
          report.isValid
            ? "The journal of \(report.origin ?? "-") is proved at size \(report.size ?? 0)." : "Not proved.")
      }
      if !report.isValid { throw CommandFailure.Kind.negative.exit }
    }
  }

  struct CheckpointFile: HouseCommand {
    static let configuration = CommandConfiguration(
      commandName: "checkpoint", abstract: "Prints the newest signed checkpoint (C2SP tlog-checkpoint).")
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      print(try await target.withCaller { try await $0.text("/v1/journal/checkpoint") }, terminator: "")
    }
  }

  struct Key: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Prints the journal's public key.")
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      print(try await target.withCaller { try await $0.text("/v1/journal/key") }, terminator: "")
    }
  }

  struct Bundle: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes a bundle that proves entries, for `journal verify`.")
    @Argument(help: "Numbers of entries, from 0.") var entries: [Int]
    @Option(help: "Include the newest checkpoint of at most this size, with a proof that the journal continues it.")
    var olderSize: Int?
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      var members: [JSONObject.Member] = [.init("entries", .array(entries.map { .number(JSONNumber($0)) }))]
      if let olderSize { members.append(.init("olderSize", .number(JSONNumber(olderSize)))) }
      let body = JSONValue.object(JSONObject(members))
      try Terminal.printJSON(
        try await target.withCaller { try await $0.call("POST", "/v1/journal/bundle", body: body) })
    }
  }
}
