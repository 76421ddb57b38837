import ArgumentParser
import Vocabulary
import Wire

/// What sensors saw of accounts.
struct TelemetryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "telemetry",
    abstract: "Telemetry: hand in detections, accesses and the state of inputs; list what was seen.",
    subcommands: [Detections.self, Accesses.self, Input.self, List.self, Show.self, Report.self])

  struct Detections: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Hands in what `vestibule flows detect` found. Safe to repeat; exit code 1 where lines were refused.")
    @Argument(help: "File of alerts (JSON Lines), or -.") var file: String
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let lines = try JSONInput.values(try Terminal.readInput(file), what: file)
      let answer = try await target.withCaller {
        try await $0.call("POST", "/v1/detections", body: ["detections": .array(lines)])
      }
      if target.json {
        try Terminal.printJSON(answer)
      } else {
        print(
          "accepted \(answer.cell("accepted")), of these told before \(answer.cell("updated")); "
            + "\(answer["cases"]?.array?.count ?? 0) cases are open")
      }
      let refused = answer["refused"]?.array ?? []
      for refusal in refused {
        Terminal.complain("\(file): line \(refusal.cell("index")): \(refusal.cell("reason"))")
      }
      if !refused.isEmpty { throw ExitCode(1) }
    }
  }

  struct Accesses: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Hands in access and administration events. Safe to repeat.")
    @Argument(help: "File of records (JSON Lines, or one JSON text), or -.") var file: String
    @Option(help: "aws-cloudtrail, gcp-audit, azure-activity, openstack-cadf or jsonl.") var format = "jsonl"
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let events = try JSONInput.values(try Terminal.readInput(file), what: file)
      let body: JSONValue = ["format": .string(format), "events": .array(events)]
      let answer = try await target.withCaller { try await $0.call("POST", "/v1/access-events", body: body) }
      if target.json { return try Terminal.printJSON(answer) }
      print(
        "accepted \(answer.cell("accepted")), of unknown accounts \(answer.cell("unknownAccounts")), "
          + "findings \(answer.cell("findings"))")
      for member in answer["unread"]?.object?.members ?? [] {
        print("unread, \(member.key): \(answer["unread"]?.cell(member.key) ?? "0")")
      }
    }
  }

  struct Input: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tells how well a source is heard, from the statistics of `vestibule flows detect`.")
    @Argument(help: "Name of the source.") var source: String
    @Option(help: "The statistics file.") var stats: String
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let told = try JSONInput.value(try Terminal.readInput(stats), what: stats)
      var members: [JSONObject.Member] = [.init("source", .string(source))]
      for (name, key) in [
        ("records", "records_read"), ("bad", "records_bad"), ("late", "late_records"), ("evicted", "state_evicted"),
      ] {
        if let count = told[key]?.number { members.append(.init(name, .number(count))) }
      }
      if let seconds = told["watermark"]?.number?.double {
        members.append(.init("watermark", .string(Instant(seconds: Int64(max(0, min(seconds, 1e11)))).text)))
      }
      let body = JSONValue.object(JSONObject(members))
      let answer = try await target.withCaller { try await $0.call("POST", "/v1/inputs", body: body) }
      if target.json { try Terminal.printJSON(answer) }
    }
  }

  struct List: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Lists what sensors saw, newest first.")
    @Option(help: "Account, acc_…") var account: String?
    @Option(help: "traffic or origin.") var sensor: String?
    @Option(help: "How many at most.") var limit = 50
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let path = try Path.query("/v1/observations", [("account", account), ("sensor", sensor)])
      try await Listing.print(
        path, limit: limit, target: target, header: ["observation", "code", "severity", "last", "account", "campaign"]
      ) { item in
        [
          item.cell("id"), item.cell("code"), item.cell("severity"), item.cell("last"), item.cell("accountId"),
          item.cell("campaign"),
        ]
      }
    }
  }

  struct Report: HouseCommand {
    static let configuration = CommandConfiguration(
      commandName: "xarf",
      abstract: "Prints a report of abuse of an observation, XARF version 4. The purpose is journaled.")
    @Argument(help: "Identifier, obs_…") var id: String
    @Option(help: "Why; it names no person and no address.") var purpose: String
    @Option(help: "Who reports.") var organization: String
    @Option(help: "Their address for mail.") var contact: String
    @Option(help: "Their domain.") var domain: String
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let path = try Path.of("/v1/observations/", id, "/xarf")
      let body: JSONValue = [
        "purpose": .string(purpose),
        "reporter": ["organization": .string(organization), "contact": .string(contact), "domain": .string(domain)],
      ]
      try Terminal.printJSON(try await target.withCaller { try await $0.call("POST", path, body: body) })
    }
  }

  struct Show: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Opens an observation with targets and addresses. The purpose is journaled.")
    @Argument(help: "Identifier, obs_…") var id: String
    @Option(help: "Why; it names no person and no address.") var purpose: String
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let path = try Path.of("/v1/observations/", id, "/reveal")
      let body: JSONValue = ["purpose": .string(purpose)]
      let answer = try await target.withCaller { try await $0.call("POST", path, body: body) }
      if target.json { return try Terminal.printJSON(answer) }
      let finding = answer["finding"] ?? .null
      print("\(finding.cell("code")): \(finding.cell("summary"))")
      for part in finding["parts"]?.array ?? [] { print("  \(part.cell("label")): \(part.cell("found"))") }
    }
  }
}
