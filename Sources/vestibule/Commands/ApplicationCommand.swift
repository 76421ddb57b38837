import ArgumentParser
import Foundation
import Offline
import Wire

struct ApplicationCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "application", abstract: "Applications: submit, show, list, link, withdraw.",
    subcommands: [Submit.self, Show.self, List.self, Link.self, Withdraw.self])

  struct Submit: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Submits statements.",
      discussion: "FILE holds one JSON statement, or one a line (JSON Lines); - is standard input.")
    @Argument(help: "File with the statement, or -.") var file: String
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let statements = try JSONInput.values(try Terminal.readInput(file), what: file)
      let json = target.json
      try await target.withCaller { caller in
        for statement in statements {
          let answer = try await caller.call("POST", "/v1/applications", body: statement)
          try json ? Terminal.printJSON(answer) : ApplicationText.print(answer)
        }
      }
    }
  }

  struct Show: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows an application with requirements, findings and decision.")
    @Argument(help: "Identifier, app_…") var id: String
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let path = try Path.of("/v1/applications/", id)
      let answer = try await target.withCaller { try await $0.call("GET", path) }
      try target.json ? Terminal.printJSON(answer) : ApplicationText.print(answer)
    }
  }

  struct List: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Lists applications, newest first.")
    @Option(help: "referred, restricted, approved, declined, withdrawn, closed or erased.") var state: String?
    @Option(help: "low, medium, high or prohibited.") var riskTier: String?
    @Option(help: "Reference of a reseller.") var reseller: String?
    @Option(help: "How many at most.") var limit = 50
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let path = try Path.query(
        "/v1/applications", [("state", state), ("riskTier", riskTier), ("reseller", reseller)])
      try await Listing.print(
        path, limit: limit, target: target, header: ["application", "state", "risk", "kind", "open", "created"]
      ) { item in
        [
          item.cell("id"), item.cell("state"), "\(item.cell("riskTier")) \(item.cell("riskScore"))",
          item.cell("partyKind"), item.cell("openRequirements"), item.cell("createdAt"),
        ]
      }
    }
  }

  struct Link: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes a link to the applicant's page; an older one stops working.")
    @Argument(help: "Identifier, app_…") var id: String
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let path = try Path.of("/v1/applications/", id, "/link")
      let answer = try await target.withCaller { try await $0.call("POST", path) }
      if target.json { return try Terminal.printJSON(answer) }
      print(answer.cell("url"))
    }
  }

  struct Withdraw: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Withdraws an application.")
    @Argument(help: "Identifier, app_…") var id: String
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let path = try Path.of("/v1/applications/", id, "/withdraw")
      let answer = try await target.withCaller { try await $0.call("POST", path) }
      if target.json { return try Terminal.printJSON(answer) }
      print("\(id) is withdrawn")
    }
  }
}

struct EvidenceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence", abstract: "Evidence: add, verify, batch.",
    subcommands: [Add.self] + OfflineCommands.evidence)

  struct Add: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Adds evidence to an application and evaluates it again.")
    @Argument(help: "Application, app_…") var application: String
    @Option(help: "mrz, registration-extract, vendor-report, emrtd (JSON of the chip's files), mdoc or sdjwt.")
    var type: String
    @Option(help: "applicant, beneficial-owner/N or corporate-owner/N.") var role = "applicant"
    @Argument(help: "File with the evidence, or -.") var file: String
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let bytes = try Terminal.readInput(file)
      var members: [JSONObject.Member] = [.init("type", .string(type)), .init("role", .string(role))]
      if type == "mdoc" {
        members.append(.init("data", .string(Data(bytes).base64EncodedString())))
      } else if type == "mrz" || type == "sdjwt" {
        members.append(.init("text", .string(String(decoding: bytes, as: UTF8.self))))
      } else {
        members.append(.init("document", try JSONInput.value(bytes, what: file)))
      }
      let body = JSONValue.object(JSONObject(members))
      let path = try Path.of("/v1/applications/", application, "/evidence")
      let answer = try await target.withCaller { try await $0.call("POST", path, body: body) }
      try target.json ? Terminal.printJSON(answer) : ApplicationText.print(answer)
    }
  }
}
