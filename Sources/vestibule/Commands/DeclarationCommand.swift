import ArgumentParser
import Foundation
import Wire

/// What customers declare that their machines will do.
struct DeclarationCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "declaration",
    abstract: "What customers declare: open, list, show, approve, refuse, withdraw, register.",
    discussion: "Opening, settling and withdrawing is done by a person: --as HANDLE on a data directory.",
    subcommands: [Open.self, List.self, Show.self, Approve.self, Refuse.self, Withdraw.self, Register.self])

  struct Open: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Enters a declaration; it allows nothing until a second person has approved it.",
      discussion: """
        JSON: account (acc_…), activity (research-scanner, penetration-test, crawler, p2p, monitoring, load-test, bulk-mail),
        targets (["203.0.113.0/24"]), ports ([22, 443]), start, end, public, purpose, contact.
        """)
    @Argument(help: "File with the declaration, or -.") var file: String
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let body = try JSONInput.value(try Terminal.readInput(file), what: file)
      try DeclarationText.print(
        try await target.withCaller { try await $0.call("POST", "/v1/declarations", body: body) }, target)
    }
  }

  struct List: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Lists declarations, which ends first comes first.")
    @Option(help: "proposed, approved, refused or withdrawn.") var state: String?
    @Option(help: "How many at most.") var limit = 50
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let path = try Path.query("/v1/declarations", [("state", state)])
      try await Listing.print(
        path, limit: limit, target: target, header: ["declaration", "activity", "state", "start", "end", "account"]
      ) { item in
        [
          item.cell("id"), item.cell("activity"), item.cell("state"), item.cell("start"), item.cell("end"),
          item.cell("account"),
        ]
      }
    }
  }

  struct Show: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Shows a declaration with its words.")
    @Argument(help: "Identifier, dcl_…") var id: String
    @OptionGroup var target: TargetOptions

    func execute() async throws { try await DeclarationText.call("GET", id, "", nil, target) }
  }

  struct Approve: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Approves a declaration, as the second person.")
    @Argument(help: "Identifier, dcl_…") var id: String
    @Option(help: "Digest as `declaration show` prints it.") var digest: String
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      try await DeclarationText.call("POST", id, "/approve", ["digest": .string(digest)], target)
    }
  }

  struct Refuse: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Refuses a declaration.")
    @Argument(help: "Identifier, dcl_…") var id: String
    @Option(help: "Digest as `declaration show` prints it.") var digest: String
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      try await DeclarationText.call("POST", id, "/refuse", ["digest": .string(digest)], target)
    }
  }

  struct Withdraw: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Takes a declaration back.")
    @Argument(help: "Identifier, dcl_…") var id: String
    @OptionGroup var target: TargetOptions

    func execute() async throws { try await DeclarationText.call("POST", id, "/withdraw", nil, target) }
  }

  struct Register: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prints what is allowed, as the table that `flows detect --authorised` reads.")
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      print(try await target.withCaller { try await $0.text("/v1/declaration-register") }, terminator: "")
    }
  }
}

private enum DeclarationText {
  static func call(_ method: String, _ id: String, _ action: String, _ body: JSONValue?, _ target: TargetOptions)
    async throws
  {
    let path = try Path.of("/v1/declarations/", id, action)
    try print(try await target.withCaller { try await $0.call(method, path, body: body) }, target)
  }

  static func print(_ answer: JSONValue, _ target: TargetOptions) throws {
    if target.json { return try Terminal.printJSON(answer) }
    let shown = answer["declaration"] ?? answer
    for key in ["id", "state", "activity", "account", "start", "end", "public", "settledBy", "withdrawnAt"]
    where shown[key] != nil && shown[key] != .null {
      Swift.print("\(key): \(shown.cell(key))")
    }
    for key in ["targets", "ports"] {
      let values = (shown[key]?.array ?? []).map { $0.string ?? $0.number?.int64.map(String.init) ?? "" }
      Swift.print("\(key): \(values.isEmpty ? "every one" : values.joined(separator: " "))")
    }
    if let words = answer["words"] {
      for key in ["purpose", "contact"] where words[key] != nil { Swift.print("\(key): \(words.cell(key))") }
    }
    if answer["digest"] != nil { Swift.print("digest: \(answer.cell("digest"))") }
  }
}
