import ArgumentParser
import Feeds
import Files
import Foundation
import Journal
import Wire
import Workflow

struct ListsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lists", abstract: "Watchlists: load, update, status, versions, export, import.",
    subcommands: [Load.self, Update.self, Status.self, Versions.self, Export.self, Import.self])

  struct Load: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Takes a watchlist into use and screens again whom the change can concern.",
      discussion: """
        Name the files of one list, plain or gzip; the publisher is recognised by the content. With --ownership the files are a
        register of who owns whom (FollowTheMoney lines), through which owners are followed; nobody is screened against it.
        """)
    @Argument(help: "Files of one list.") var files: [String]
    @Flag(help: "Accept a list that lost more than half of its entries.") var acceptShrinking = false
    @Flag(help: "The files are a register of owners.") var ownership = false
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let read = try files.flatMap { try ListFiles.read($0) }
      let body: JSONValue = [
        "acceptShrinking": .bool(acceptShrinking), "kind": ownership ? "ownership" : "watchlist",
        "files": .array(
          read.map { ["name": .string($0.name), "content": .string(Data($0.bytes).base64EncodedString())] }),
      ]
      let answer = try await target.withCaller { try await $0.call("POST", "/v1/lists", body: body) }
      if target.json { return try Terminal.printJSON(answer) }
      ListText.printLoad(answer)
    }
  }

  struct Update: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Downloads the configured sources and takes into use what is new and sound.",
      discussion: """
        What is refused (a web page, a broken or shrunken file, another list, a bad signature) leaves the version in use where it
        is. Exit code 1 where a source was refused.
        """)
    @Argument(help: "Names of sources in the configuration; without any, all of them.") var sources: [String] = []
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let body: JSONValue = sources.isEmpty ? [:] : ["sources": .array(sources.map(JSONValue.string))]
      let answer = try await target.withCaller { try await $0.call("POST", "/v1/list-updates", body: body) }
      let items = answer["items"]?.array ?? []
      if items.isEmpty, !target.json { print("the configuration names no source of lists") }
      for item in items { try target.json ? Terminal.printJSON(item) : ListText.printUpdate(item) }
      if items.contains(where: { $0["result"]?.string == "refused" }) { throw CommandFailure.Kind.negative.exit }
    }
  }

  struct Status: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Shows the lists in use and their age.")
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      try await Listing.print(
        "/v1/lists", target: target, header: ["list", "entries", "names", "skipped", "published", "loaded"]
      ) { item in
        [
          item.cell("list"), item.cell("entries"), item.cell("names"), item.cell("skipped"), item.cell("published"),
          item.cell("loadedAt"),
        ]
      }
    }
  }

  struct Versions: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Shows the versions of a list that are or were in use.")
    @Argument(help: "Identifier of the list, for instance us-ofac-sdn.") var list: String
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let path = try Path.of("/v1/lists/", list)
      let answer = try await target.withCaller { try await $0.call("GET", path) }
      if target.json { return try Terminal.printJSON(answer) }
      Terminal.printTable(
        [["version", "loaded", "entries", "added", "changed", "removed", "source"]]
          + (answer["versions"]?.array ?? []).map { version in
            [
              String(version.cell("version").prefix(12)), version.cell("loadedAt"), version.cell("entries"),
              version.cell("added"), version.cell("changed"), version.cell("removed"), version.cell("source"),
            ]
          })
    }
  }
}

extension ListsCommand {
  struct Export: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes the lists in use to one signed file, for a site without network.")
    @Option(help: "File to write.") var out: String
    @Argument(help: "Identifiers of lists; without any, all of them.") var lists: [String] = []
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let wanted = lists.isEmpty ? nil : Set(lists)
      let out = out
      let bundle = try await target.withHouse { house in
        try await CarryLists(house.services, archive: house.archive).export(wanted, as: .commandLine)
      }
      try OutputFile.replace(out, with: Array(bundle.bytes), mode: 0o644)
      for list in bundle.lists { print("\(list.list) \(list.version)") }
    }
  }

  struct Import: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Takes lists in from a signed file.",
      discussion: """
        The file must be signed by this house, by a key in listUpdates.bundleKeys, or by the key given with --key. Exit code 1
        where a list in it was refused.
        """)
    @Argument(help: "File that `lists export` wrote.") var file: String
    @Option(help: "File with the verifier key of the house that exported (its `journal key`).") var key: String?
    @Flag(help: "Accept lists that lost many entries or are older than those in use.") var acceptShrinking = false
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      guard let data = FileManager.default.contents(atPath: file), data.count <= ListBundle.maximumBytes else {
        throw CommandFailure(.unavailable, "the file \(file) cannot be read, or is larger than 2 GiB")
      }
      let given = try key.map { String(decoding: try Terminal.readInput($0), as: UTF8.self) }
      let accepts = acceptShrinking
      let bytes = Array(data)
      let outcomes = try await target.withHouse { house in
        let texts = house.configuration.listUpdates.bundleKeys + [given].compactMap(\.self)
        let keys = try texts.map { try NoteVerifierKey($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
        return try await CarryLists(house.services, archive: house.archive).take(
          bytes, keys: keys, acceptsShrinking: accepts, as: .commandLine)
      }
      for outcome in outcomes {
        let what =
          outcome.refusal.map { "refused: \($0)" }
          ?? (outcome.loaded?.rescreened == nil ? "in use already" : "taken into use")
        print("\(outcome.list): \(what)")
      }
      if outcomes.contains(where: { $0.refusal != nil }) { throw CommandFailure.Kind.negative.exit }
    }
  }
}

/// What came of lists, as lines for a person.
enum ListText {
  static func printLoad(_ answer: JSONValue) {
    let list = answer["list"] ?? answer
    print(
      "\(list.cell("list")): \(list.cell("entries")) entries, \(list.cell("names")) names, \(list.cell("skipped")) skipped"
    )
    guard let rescreened = answer["rescreened"], rescreened != .null else {
      return print("this version was in use already")
    }
    print(
      "screened again: \(rescreened.cell("examined")) applications, \(rescreened.cell("changed")) changed, "
        + "\(rescreened.cell("passedOver")) out of reach of the change")
  }

  static func printUpdate(_ item: JSONValue) {
    print("\(item.cell("source")): \(item.cell("result"))")
    if let message = item["message"]?.string { print("  \(item.cell("refusal")): \(message)") }
    if let loaded = item["loaded"], loaded != .null { printLoad(loaded) }
  }
}
