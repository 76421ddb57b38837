import ArgumentParser
import Foundation
import Wire

/// Lists of authorities that evidence is checked against.
struct TrustCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trust", abstract: "Authorities of passports, mobile documents and credentials: list, update, import.",
    subcommands: [List.self, Update.self, Import.self])

  struct List: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows the lists in use: who signed them, how old they are.")
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let answer = try await target.withCaller { try await $0.call("GET", "/v1/trust-lists") }
      let items = answer["items"]?.array ?? []
      if target.json { return try items.forEach { try Terminal.printJSON($0) } }
      guard !items.isEmpty else {
        return print("no authority is trusted; take a list in with: vestibule trust import NAME --use csca FILE")
      }
      Terminal.printTable(
        [["list", "use", "certificates", "version", "signer", "seen to be the newest", "state"]]
          + items.map { item in
            let version = item["versions"]?.array?.first
            return [
              item.cell("name"), item.cell("use"), version?.cell("certificates") ?? "-",
              String((version?.cell("version") ?? "-").prefix(12)), version?.cell("signer") ?? "-",
              item.cell("confirmedAt"), item["fault"]?.string ?? (item["isOld"] == true ? "old" : "ok"),
            ]
          })
    }
  }

  struct Update: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Downloads the configured sources and takes into use what is new and sound.",
      discussion: """
        A list must be signed by one of its `signers`, or be the file that is pinned. What is refused leaves the version in use where
        it is. Exit code 1 where a source was refused.
        """)
    @Argument(help: "Names of sources in the configuration; without any, all of them.") var sources: [String] = []
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let body: JSONValue = sources.isEmpty ? [:] : ["sources": .array(sources.map(JSONValue.string))]
      let answer = try await target.withCaller { try await $0.call("POST", "/v1/trust-updates", body: body) }
      let items = answer["items"]?.array ?? []
      if items.isEmpty, !target.json { print("the configuration names no source of authorities") }
      for item in items {
        if target.json {
          try Terminal.printJSON(item)
        } else {
          let why = item["message"]?.string.map { ": \($0)" } ?? ""
          print("\(item.cell("source")): \(item.cell("result"))\(why)")
        }
      }
      if items.contains(where: { $0["result"]?.string == "refused" }) { throw CommandFailure.Kind.negative.exit }
    }
  }

  struct Import: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Takes a list in from a file.",
      discussion: """
        A master list or VICAL is verified with the certificates given with --signer; without one you vouch for the file. Certificates in
        DER or PEM are taken as they are. Lists of revoked certificates (DER, PEM, LDIF) are held against the authorities in use. Versions are kept, and a file that is refused leaves the version in use.
        """)
    @Argument(help: "Your own name for the list, for instance csca-de.") var name: String
    @Option(help: "csca (passports), iaca (mobile documents), issuers (SD-JWT) or crl (revoked signers of passports).")
    var use: String
    @Option(help: "Certificate of whoever may sign the list; may be given more than once.") var signer: [String] = []
    @Option(help: "Days after which the list counts as old.") var maximumAgeDays = 90
    @Flag(help: "Accept a list that lost more than half of its certificates.") var acceptShrinking = false
    @Argument(help: "File, or -.") var file: String
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let encode = { (bytes: [UInt8]) in JSONValue.string(Data(bytes).base64EncodedString()) }
      let body: JSONValue = [
        "name": .string(name), "use": .string(use), "content": encode(try Terminal.readInput(file)),
        "signers": .array(try signer.map { encode(try Terminal.readInput($0)) }),
        "maximumAgeDays": .number(JSONNumber(Int64(maximumAgeDays))), "acceptShrinking": .bool(acceptShrinking),
      ]
      let answer = try await target.withCaller { try await $0.call("POST", "/v1/trust-lists", body: body) }
      if target.json { return try Terminal.printJSON(answer) }
      let version = answer["versions"]?.array?.first
      print(
        "\(answer.cell("name")): \(version?.cell("certificates") ?? "-") certificates, signed by \(version?.cell("signer") ?? "-")"
      )
    }
  }
}
