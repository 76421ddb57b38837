import ArgumentParser
import Files
import Foundation
import Vocabulary
import Wire
import Workflow

/// Who had which address when, in the house's own ledger.
struct AddressCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "address",
    abstract: "Addresses: who had one, its timeline, those of an account; record changes; the register.",
    subcommands: [Who.self, Timeline.self, Account.self, Record.self, Register.self])

  struct Who: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Says which account had an address. The look-up is journaled with its purpose.")
    @Argument(help: "IPv4 or IPv6 address.") var address: String
    @Option(help: "Port; without it every account that fits.") var port: UInt16?
    @Option(help: "RFC 3339 time; without it now.") var at: String?
    @Option(help: "Answer from what had been learnt by then, RFC 3339.") var knownAt: String?
    @Option(help: "Why; it goes into the journal, so name no person and no address.") var purpose: String
    @Flag(help: "Also from where the account was used around then; opens personal data, which is journaled.")
    var access = false
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      var question: [JSONObject.Member] = [
        .init("address", .string(address)), .init("at", .string(at ?? Surroundings.system.now().text)),
      ]
      if let port { question.append(.init("port", .number(JSONNumber(Int(port))))) }
      var body: [JSONObject.Member] = [
        .init("purpose", .string(purpose)), .init("questions", [.object(JSONObject(question))]),
      ]
      if let knownAt { body.append(.init("knownAt", .string(knownAt))) }
      if access { body.append(.init("access", true)) }
      let request = JSONValue.object(JSONObject(body))
      let answer = try await target.withCaller { try await $0.call("POST", "/v1/attributions", body: request) }
      if target.json { return try Terminal.printJSON(answer) }
      for item in answer["items"]?.array ?? [] { Self.print(item) }
    }

    private static func print(_ item: JSONValue) {
      guard let answer = item["answer"] else { return }
      Swift.print("answer: \(answer.cell("certainty"))")
      for lease in answer["leases"]?.array ?? [] { Swift.print("  \(LeaseText.line(lease))") }
      for holder in item["holders"]?.array ?? [] {
        Swift.print("holder: \(holder.cell("tenant"))  account \(holder.cell("account"))")
        Swift.print("  application \(holder.cell("application"))  evidence \(holder.cell("strength"))")
      }
      guard let access = item["access"] else { return }
      if let missing = access["missing"]?.string { Swift.print("accesses: \(missing)") }
      for event in access["events"]?.array ?? [] {
        Swift.print("  access \(event.cell("at"))  \(event.cell("address"))  \(event.cell("action"))")
      }
    }
  }

  struct Timeline: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Lists who held an address over time. Journaled.")
    @Argument(help: "IPv4 or IPv6 address.") var address: String
    @Option(help: "Why; it goes into the journal, so name no person and no address.") var purpose: String
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let body: JSONValue = ["address": .string(address), "purpose": .string(purpose)]
      let answer = try await target.withCaller { try await $0.call("POST", "/v1/attributions/timeline", body: body) }
      try LeaseText.print(answer, target)
    }
  }

  struct Account: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the addresses of an account over time.")
    @Argument(help: "Identifier, acc_…") var id: String
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let path = try Path.of("/v1/accounts/", id, "/leases?limit=200")
      try LeaseText.print(try await target.withCaller { try await $0.call("GET", path) }, target)
    }
  }

  struct Record: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tells the ledger that addresses changed hands. Safe to repeat.",
      discussion: """
        JSON Lines: {"operation":"assign","prefix":"192.0.2.17","firstPort":0,"lastPort":65535,
        "at":"2026-11-23T19:20:00Z","tenant":"vm-1","resource":"eni-1"}; ports may be left out. Exit code 1 where events were
        refused; they are listed.
        """)
    @Argument(help: "File with events, or -.") var file: String
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let events = try JSONInput.values(try Terminal.readInput(file), what: file)
      let answer = try await target.withCaller {
        try await $0.call("POST", "/v1/leases", body: ["events": .array(events)])
      }
      if target.json {
        try Terminal.printJSON(answer)
      } else {
        print("accepted \(answer.cell("accepted")), known already \(answer.cell("repeated"))")
      }
      let refused = answer["refused"]?.array ?? []
      for refusal in refused {
        Terminal.complain("\(file): event \(refusal.cell("index")): \(refusal.cell("reason"))")
      }
      if !refused.isEmpty { throw ExitCode(1) }
    }
  }
}

extension AddressCommand {
  struct Register: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes the register of subscribers that CERT-In directions 20(3)/2022 ask for.",
      discussion: """
        One line an account: names and what verified them, period of hire, addresses, registration, purpose, contact, owners.
        CSV, or JSON Lines with --json. The purpose goes into the journal and into the record of every customer.
        """)
    @Option(help: "Where the register goes.") var out: String
    @Option(help: "Why; it goes into the journal, so name no person and no address.") var purpose: String
    @Option(help: "Identifier of one account, acc_…") var account: String?
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let (purpose, account) = (purpose, account)
      let items = try await target.withCaller { caller in
        var (items, cursor) = ([JSONValue](), String?.none)
        repeat {
          let query = [("limit", account == nil ? "200" : nil), ("cursor", cursor), ("account", account)]
          let page = try await caller.call(
            "POST", try Path.query("/v1/subscriber-register", query), body: ["purpose": .string(purpose)])
          items += page["items"]?.array ?? []
          cursor = page["next"]?.string
        } while cursor != nil
        return items
      }
      let bytes = try target.json ? Self.lines(items) : Self.table(items)
      guard OutputFile.put(bytes, at: out, mode: 0o600) else {
        throw CommandFailure(.refused, "\(out) cannot be written")
      }
      print("\(items.count) accounts in \(out)")
    }

    private static func lines(_ items: [JSONValue]) throws -> [UInt8] {
      try items.flatMap { try CanonicalJSON.bytes(of: $0) + [0x0A] }
    }

    private static func table(_ items: [JSONValue]) throws -> [UInt8] {
      var table = SubscriberTable()
      for item in items {
        table.append(try StrictJSON.decode(SubscriberEntry.self, from: CanonicalJSON.bytes(of: item)))
      }
      return Array(table.text.utf8)
    }
  }
}

/// Leases as lines.
enum LeaseText {
  static func line(_ lease: JSONValue) -> String {
    let ports = "\(lease.cell("firstPort"))-\(lease.cell("lastPort"))"
    let end = lease["end"] == nil ? "still held" : lease.cell("end")
    return "\(lease.cell("prefix"))  \(ports)  \(lease.cell("start")) to \(end)  \(lease.cell("tenant"))  "
      + "\(lease.cell("resource"))  row \(lease.cell("sequence"))"
  }

  static func print(_ answer: JSONValue, _ target: TargetOptions) throws {
    if target.json { return try Terminal.printJSON(answer) }
    for lease in answer["items"]?.array ?? [] { Swift.print(line(lease)) }
  }
}
