import ArgumentParser
import Wire

struct CaseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "case", abstract: "Cases: list, show, claim, release, decide, approve, reject.",
    discussion:
      "Claiming and deciding is done by a person: --as HANDLE on a data directory, a personal key with --server.",
    subcommands: [List.self, Show.self, Claim.self, Release.self, Decide.self, Approve.self, Reject.self])

  struct List: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Lists cases, due first.")
    @Option(help: "open, claimed, awaiting-approval or closed.") var state: String?
    @Option(help: "information, low, medium, high or critical.") var severity: String?
    @Option(help: "How many at most.") var limit = 50
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let path = try Path.query("/v1/cases", [("state", state), ("severity", severity)])
      try await Listing.print(
        path, limit: limit, target: target, header: ["case", "state", "severity", "risk", "due", "application"]
      ) { item in
        [
          item.cell("id"), item.cell("state"), item.cell("severity"), item.cell("riskTier"), item.cell("dueAt"),
          item.cell("applicationId"),
        ]
      }
    }
  }

  struct Show: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Shows a case.")
    @Argument(help: "Identifier, cse_…") var id: String
    @OptionGroup var target: TargetOptions

    func execute() async throws { try await CaseCall.run("GET", id, "", nil, target) }
  }

  struct Claim: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Claims a case, or the one that is due first.")
    @Argument(help: "Identifier, cse_…; without it the next open case.") var id: String?
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      guard let id else {
        return try CaseCall.print(try await target.withCaller { try await $0.call("POST", "/v1/queue/claim") }, target)
      }
      try await CaseCall.run("POST", id, "/claim", nil, target)
    }
  }

  struct Release: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Puts a claimed case back into the queue.")
    @Argument(help: "Identifier, cse_…") var id: String
    @OptionGroup var target: TargetOptions

    func execute() async throws { try await CaseCall.run("POST", id, "/release", nil, target) }
  }

  struct Decide: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Decides a case; where the regime asks for two persons, the decision waits for the second.")
    @Argument(help: "Identifier, cse_…") var id: String
    @Option(help: "approve, restrict, decline or close.") var outcome: String
    @Option(help: "Code of the reason, for instance identity-verified.") var reason: String
    @Option(help: "Why, in your own words.") var words: String
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let body: JSONValue = ["outcome": .string(outcome), "reason": .string(reason), "words": .string(words)]
      try await CaseCall.run("POST", id, "/decisions", body, target)
    }
  }

  struct Approve: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Approves the proposed decision of a case, as the second person.")
    @Argument(help: "Identifier, cse_…") var id: String
    @Option(help: "Digest of the decision as `case show` prints it.") var digest: String
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let digest = digest
      try await CaseCall.settle(id, "/approve", ["digest": .string(digest)], target)
    }
  }

  struct Reject: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Sends the proposed decision of a case back to its maker.")
    @Argument(help: "Identifier, cse_…") var id: String
    @OptionGroup var target: TargetOptions

    func execute() async throws { try await CaseCall.settle(id, "/reject", nil, target) }
  }
}

private enum CaseCall {
  static func run(_ method: String, _ id: String, _ action: String, _ body: JSONValue?, _ target: TargetOptions)
    async throws
  {
    let path = try Path.of("/v1/cases/", id, action)
    try print(try await target.withCaller { try await $0.call(method, path, body: body) }, target)
  }

  /// Approves or rejects the decision that a case waits for.
  static func settle(_ id: String, _ action: String, _ body: JSONValue?, _ target: TargetOptions) async throws {
    let path = try Path.of("/v1/cases/", id)
    let answer = try await target.withCaller { caller in
      guard let decision = try await caller.call("GET", path)["pending"]?["decisionId"]?.string else {
        throw CommandFailure(.refused, "no decision of this case waits for a second person")
      }
      return try await caller.call("POST", try Path.of("/v1/decisions/", decision, action), body: body)
    }
    try print(answer, target)
  }

  static func print(_ answer: JSONValue, _ target: TargetOptions) throws {
    if target.json { return try Terminal.printJSON(answer) }
    let shown = answer["case"] ?? answer
    for key in ["id", "state", "outcome", "severity", "riskTier", "dueAt", "claimedBy", "applicationId", "by"]
    where shown[key] != nil && shown[key] != .null {
      Swift.print("\(key): \(shown.cell(key))")
    }
    if let pending = answer["pending"], pending != .null {
      Swift.print("waits for a second person: \(pending.cell("decisionId"))")
      Swift.print("digest: \(pending.cell("digest"))")
    }
  }
}

struct DecisionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decision", abstract: "Decisions: replay.", subcommands: [Replay.self])

  struct Replay: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Runs a decision again from the journal and says whether it comes out the same (exit code 1 if not).")
    @Argument(help: "Identifier, dec_…") var id: String
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let path = try Path.of("/v1/decisions/", id, "/replay")
      let answer = try await target.withCaller { try await $0.call("GET", path) }
      let isSame = answer["result"]?.string == "same"
      if target.json {
        try Terminal.printJSON(answer)
      } else {
        print(isSame ? "same" : "different")
        for difference in answer["differences"]?.array ?? [] {
          print("  \(difference.cell("field")): \(difference.cell("before")) → \(difference.cell("after"))")
        }
      }
      if !isSame { throw CommandFailure.Kind.negative.exit }
    }
  }
}

extension CommandFailure.Kind {
  var exit: ExitCode { ExitCode(rawValue) }
}
