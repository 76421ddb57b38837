import ArgumentParser
import Wire

struct ScreeningCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screening",
    abstract:
      "Searches in the lists and words on matches: search, list, replay, matches, clear, confirm, ask, approve, reject.",
    discussion: "Judging is done by a person: --as HANDLE on a data directory, a personal key with --server.",
    subcommands: [
      Search.self, List.self, Replay.self, Matches.self, Clear.self, Confirm.self, Ask.self, Approve.self, Reject.self,
    ])

  struct Search: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Looks for somebody in the lists. The search is journaled with its purpose; name nobody in that.")
    @Argument(help: "Names; the first is the main one.") var names: [String]
    @Option(help: "Why, in words that name nobody.") var purpose: String
    @Option(help: "person, organization, vessel or unknown.") var kind = "unknown"
    @Option(help: "1971, 1971-03 or 1971-03-14.") var born: String?
    @Option(help: "Two letters; may be given more than once.") var country: [String] = []
    @Option(help: "Passport, tax or other number.") var number: String?
    @Option(help: "At most so many.") var limit = 20
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      var members: [JSONObject.Member] = [
        .init("names", .array(names.map(JSONValue.string))), .init("purpose", .string(purpose)),
        .init("kind", .string(kind)), .init("limit", .number(JSONNumber(limit))),
      ]
      if let born { members.append(.init("birthDate", .string(born))) }
      if !country.isEmpty { members.append(.init("countries", .array(country.map(JSONValue.string)))) }
      if let number { members.append(.init("identifiers", [["scheme": "other", "value": .string(number)]])) }
      let body = JSONValue.object(JSONObject(members))
      let answer = try await target.withCaller { try await $0.call("POST", "/v1/screenings", body: body) }
      if target.json { return try Terminal.printJSON(answer) }
      print("\(answer.cell("id")): \(answer.cell("found")) found")
      for match in answer["matches"]?.array ?? [] {
        print("\(match.cell("score"))  \(match.cell("entry"))  \(match.cell("listedName"))  [\(match.cell("list"))]")
        for part in match["parts"]?.array ?? [] {
          print(
            "        \(part.cell("label")): \(part.cell("stated")) / \(part.cell("found")) \(part.cell("effect")) \(part.cell("reason"))"
          )
        }
      }
    }
  }

  struct List: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the searches that were made, newest first.")
    @Option(help: "How many at most.") var limit = 50
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      try await Listing.print(
        "/v1/screenings", limit: limit, target: target, header: ["search", "at", "by", "found", "best", "purpose"]
      ) { item in
        [
          item.cell("id"), item.cell("at"), item.cell("by"), item.cell("found"), item.cell("bestScore"),
          item.cell("purpose"),
        ]
      }
    }
  }

  struct Replay: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes a search again with the versions of the lists that it was made with (exit code 1 if it differs)."
    )
    @Argument(help: "Identifier, scr_…") var id: String
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let path = try Path.of("/v1/screenings/", id, "/replay")
      let answer = try await target.withCaller { try await $0.call("GET", path) }
      try target.json ? Terminal.printJSON(answer) : print(answer.cell("result"))
      if answer["result"]?.string != "same" { throw CommandFailure.Kind.negative.exit }
    }
  }

  struct Matches: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Lists matches with listed parties, newest first.")
    @Option(help: "open, cleared, confirmed or gone.") var state = "open"
    @Option(help: "How many at most.") var limit = 50
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let path = try Path.query("/v1/findings", [("code", "sanctions-match"), ("disposition", state)])
      try await Listing.print(
        path, limit: limit, target: target, header: ["finding", "severity", "score", "listed", "role", "application"]
      ) { item in
        [
          item.cell("id"), item.cell("severity"), item.cell("confidence"), item.cell("reference"), item.cell("role"),
          item.cell("applicationId"),
        ]
      }
    }
  }
}

extension ScreeningCommand {
  struct Clear: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Says that the listed party is somebody else; waits for a second person where the regime asks for one.")
    @Argument(help: "Finding, fnd_…") var finding: String
    @Option(help: "another-birth-date, another-name, another-country, another-number or another-party.")
    var reason = "another-party"
    @Option(help: "Why, in your own words.") var words: String
    @OptionGroup var target: TargetOptions

    func execute() async throws { try await WordCall.judge(finding, "cleared", reason, words, target) }
  }

  struct Confirm: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Says that the listed party is the one who was stated.")
    @Argument(help: "Finding, fnd_…") var finding: String
    @Option(help: "same-number, same-facts or same-party.") var reason = "same-party"
    @Option(help: "Why, in your own words.") var words: String
    @OptionGroup var target: TargetOptions

    func execute() async throws { try await WordCall.judge(finding, "confirmed", reason, words, target) }
  }

  struct Ask: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Says that more must be known before a match is judged.")
    @Argument(help: "Finding, fnd_…") var finding: String
    @Option(help: "ask-applicant or ask-colleague.") var reason = "ask-applicant"
    @Option(help: "What is missing, in your own words.") var words: String
    @OptionGroup var target: TargetOptions

    func execute() async throws { try await WordCall.judge(finding, "asked", reason, words, target) }
  }

  struct Approve: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Approves the clearing of a match, as the second person.")
    @Argument(help: "Clearance, clr_…") var id: String
    @Option(help: "Digest as it was printed when the match was cleared.") var digest: String
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      try await WordCall.settle(id, "/approve", ["digest": .string(digest)], target)
    }
  }

  struct Reject: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Sends the clearing of a match back to its maker.")
    @Argument(help: "Clearance, clr_…") var id: String
    @OptionGroup var target: TargetOptions

    func execute() async throws { try await WordCall.settle(id, "/reject", nil, target) }
  }
}

private enum WordCall {
  static func judge(
    _ finding: String, _ verdict: String, _ reason: String, _ words: String, _ target: TargetOptions
  ) async throws {
    let body: JSONValue = [
      "findingId": .string(finding), "verdict": .string(verdict), "reason": .string(reason), "words": .string(words),
    ]
    try print(try await target.withCaller { try await $0.call("POST", "/v1/clearances", body: body) }, target)
  }

  static func settle(_ id: String, _ action: String, _ body: JSONValue?, _ target: TargetOptions) async throws {
    let path = try Path.of("/v1/clearances/", id, action)
    try print(try await target.withCaller { try await $0.call("POST", path, body: body) }, target)
  }

  private static func print(_ answer: JSONValue, _ target: TargetOptions) throws {
    if target.json { return try Terminal.printJSON(answer) }
    Swift.print("\(answer.cell("id")) \(answer.cell("verdict")) \(answer.cell("state"))")
    if let digest = answer["digest"]?.string { Swift.print("waits for a second person\ndigest: \(digest)") }
  }
}
