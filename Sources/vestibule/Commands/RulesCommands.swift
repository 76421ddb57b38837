import ArgumentParser
import Feeds
import Policy
import Wire
import Workflow

struct RegimeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "regime", abstract: "Regime packs: list, show, check.",
    subcommands: [List.self, Show.self, Check.self])

  struct List: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the packs in use and those once used.")
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      try await Listing.print(
        "/v1/regimes", target: target, header: ["pack", "version", "in use", "loaded", "digest"]
      ) { item in
        [
          item.cell("identifier"), item.cell("version"), item.cell("isActive"), item.cell("loadedAt"),
          String(item.cell("digest").prefix(12)),
        ]
      }
    }
  }

  struct Show: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Prints the text of a pack.")
    @Argument(help: "Identifier of the pack, for instance us-nprm-2024.") var identifier: String
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let path = try Path.of("/v1/regimes/", identifier)
      let answer = try await target.withCaller { try await $0.call("GET", path) }
      if target.json { return try Terminal.printJSON(answer) }
      print(answer["text"]?.string ?? "", terminator: "")
    }
  }

  struct Check: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Checks a pack file; with --against, shows which past decisions it would change (exit code 1 if any).")
    @Argument(help: "Pack file (YAML).") var file: String
    @Option(help: "Data directory with the past decisions.") var against: String?
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let text = try Terminal.readInput(file)
      do {
        _ = try YAMLPackReader().pack(from: text)
      } catch {
        throw CommandFailure(.refused, "\(file):\(error.line):\(error.column): \(error.message)")
      }
      var target = target
      if let against { target.data = against }
      guard against != nil || target.config != nil || target.server != nil else {
        return print("\(file) is a valid pack")
      }
      let body: JSONValue = ["text": .string(String(decoding: text, as: UTF8.self))]
      let answer = try await target.withCaller { try await $0.call("POST", "/v1/regime-checks", body: body) }
      let changed = answer["changed"]?.array ?? []
      if target.json {
        try Terminal.printJSON(answer)
      } else {
        print(
          "\(answer.cell("examined")) decisions examined, \(changed.count) would change, \(answer.cell("erased")) erased"
        )
        for result in changed {
          print("\(result.cell("decision")): \(result.cell("before")) → \(result.cell("after"))")
          for difference in result["differences"]?.array ?? [] {
            print("  \(difference.cell("field")): \(difference.cell("before")) → \(difference.cell("after"))")
          }
        }
      }
      if !changed.isEmpty { throw CommandFailure.Kind.negative.exit }
    }
  }
}
