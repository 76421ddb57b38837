import ArgumentParser
import Files
import Foundation
import Wire

/// Requests of authorities.
struct LegalRequestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "legal-request",
    abstract: "Requests of authorities: open, list, show, approve, refuse, answer, pack, counts.",
    discussion: "Opening, settling and answering is done by a person: --as HANDLE on a data directory.",
    subcommands: [
      Open.self, List.self, Show.self, Approve.self, Refuse.self, Answer.self, Pack.self, Counts.self,
    ])

  struct Open: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Enters a request; it waits for a second person.",
      discussion: """
        JSON: authority, requester, reference, legalBasis, basis (court-order, warrant, subpoena, regulatory-order, emergency,
        consent, own-investigation), jurisdiction, dueAt, secret, scope (account, verification, identity, contact, payment,
        access), questions ([{"address":"192.0.2.17","port":443,"at":"2026-11-23T19:20:00Z"}]).
        """)
    @Argument(help: "File with the request, or -.") var file: String
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let body = try JSONInput.value(try Terminal.readInput(file), what: file)
      try LegalRequestText.print(
        try await target.withCaller { try await $0.call("POST", "/v1/legal-requests", body: body) }, target)
    }
  }

  struct List: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Lists requests, due soonest first.")
    @Option(help: "proposed, approved, answered or refused.") var state: String?
    @Option(help: "How many at most.") var limit = 50
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let path = try Path.query("/v1/legal-requests", [("state", state)])
      try await Listing.print(
        path, limit: limit, target: target, header: ["request", "state", "due", "basis", "country", "addresses"]
      ) { item in
        [
          item.cell("id"), item.cell("state"), item.cell("dueAt"), item.cell("basis"), item.cell("jurisdiction"),
          item.cell("questions"),
        ]
      }
    }
  }

  struct Show: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Shows a request with its words.")
    @Argument(help: "Identifier, lrq_…") var id: String
    @OptionGroup var target: TargetOptions

    func execute() async throws { try await LegalRequestText.call("GET", id, "", nil, target) }
  }

  struct Approve: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Approves a request, as the second person.")
    @Argument(help: "Identifier, lrq_…") var id: String
    @Option(help: "Digest as `legal-request show` prints it.") var digest: String
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      try await LegalRequestText.call("POST", id, "/approve", ["digest": .string(digest)], target)
    }
  }

  struct Refuse: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Refuses a request.")
    @Argument(help: "Identifier, lrq_…") var id: String
    @Option(help: "Digest as `legal-request show` prints it.") var digest: String
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      try await LegalRequestText.call("POST", id, "/refuse", ["digest": .string(digest)], target)
    }
  }

  struct Answer: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Looks up what an approved request asks and seals the answer.")
    @Argument(help: "Identifier, lrq_…") var id: String
    @OptionGroup var target: TargetOptions

    func execute() async throws { try await LegalRequestText.call("POST", id, "/answer", nil, target) }
  }

  struct Pack: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes the evidence pack of an answered request; `vestibule verify` checks it.")
    @Argument(help: "Identifier, lrq_…") var id: String
    @Option(help: "Where the pack goes.") var out: String
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let path = try Path.of("/v1/legal-requests/", id, "/pack")
      let bytes = try await target.withCaller { try await $0.bytes(path) }
      guard OutputFile.put(bytes, at: out, mode: 0o600) else {
        throw CommandFailure(.refused, "\(out) cannot be written")
      }
    }
  }

  struct Counts: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Counts requests, for a transparency report.")
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      try await Listing.print(
        "/v1/transparency", target: target,
        header: ["year", "country", "basis", "received", "answered", "refused", "secret", "addresses", "exact"]
      ) { item in
        ["year", "jurisdiction", "basis", "received", "answered", "refused", "secret", "addresses", "exact"]
          .map { item.cell($0) }
      }
    }
  }
}

private enum LegalRequestText {
  static func call(_ method: String, _ id: String, _ action: String, _ body: JSONValue?, _ target: TargetOptions)
    async throws
  {
    let path = try Path.of("/v1/legal-requests/", id, action)
    try print(try await target.withCaller { try await $0.call(method, path, body: body) }, target)
  }

  static func print(_ answer: JSONValue, _ target: TargetOptions) throws {
    if target.json { return try Terminal.printJSON(answer) }
    let shown = answer["request"] ?? answer
    for key in [
      "id", "state", "dueAt", "basis", "jurisdiction", "questions", "settledBy", "exactAnswers", "journalEntry",
    ]
    where shown[key] != nil && shown[key] != .null {
      Swift.print("\(key): \(shown.cell(key))")
    }
    if let words = answer["words"] {
      for key in ["authority", "requester", "reference", "legalBasis"] { Swift.print("\(key): \(words.cell(key))") }
      Swift.print("digest: \(answer.cell("digest"))")
    }
  }
}
