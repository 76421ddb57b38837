import ArgumentParser
import Feeds
import Vocabulary
import Wire
import Workflow

struct SubjectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "subject", abstract: "Persons and organizations in the vault: erase.", subcommands: [Erase.self])

  struct Erase: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Destroys the key of an applicant's data and prints a signed certificate.")
    @Argument(help: "Application, app_…") var application: String
    @Option(help: "Why the data goes although its retention has not run out; kept in the journal, so name nobody.")
    var despiteRetention: String?
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let path = try Path.of("/v1/applications/", application, "/erase")
      let body: JSONValue = despiteRetention.map { ["despiteRetention": .string($0)] } ?? [:]
      let answer = try await target.withCaller { try await $0.call("POST", path, body: body) }
      if target.json { return try Terminal.printJSON(answer) }
      print(answer.cell("certificate"), terminator: "")
    }
  }
}

struct PersonCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "People of the console: invite, list, disable.",
    subcommands: [Invite.self, List.self, Disable.self])

  struct Invite: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes a one-time sign-in link for a person, new or known.")
    @Argument(help: "Work name.") var handle: String
    @Option(help: "analyst, officer, auditor or administrator; may be given more than once.") var role: [OperatorRole]
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      try await target.withHouse { house in
        let (record, token) = try await InviteOperator(house.services).run(
          handle: handle, roles: role, as: .commandLine)
        print("\(record.handle) \(record.id.text)")
        print("\(house.configuration.publicURL)/signin/\(token)")
      }
    }
  }

  struct List: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Lists the people of the console.")
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      try await target.withHouse { house in
        let people = try await ReadRecords(house.services).operators(as: .commandLine)
        Terminal.printTable(
          [["handle", "roles", "since", "disabled"]]
            + people.map {
              [
                $0.handle, $0.roles.map(\.rawValue).joined(separator: ", "), $0.createdAt.text,
                $0.disabledAt?.text ?? "-",
              ]
            })
      }
    }
  }

  struct Disable: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Ends a person's access at once.")
    @Argument(help: "Work name.") var handle: String
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      try await target.withHouse { house in
        let person = try await house.person(handle)
        _ = try await InviteOperator(house.services).disable(person.id, as: .commandLine)
        print("\(handle) is disabled")
      }
    }
  }
}

struct KeyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: "API keys: issue, list, revoke.",
    subcommands: [Issue.self, List.self, Revoke.self])

  struct Issue: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Makes an API key and prints its secret once.")
    @Argument(help: "Label.") var label: String
    @Option(help: "Scope, for instance applications:write; may be given more than once.") var scope: [Permission]
    @Option(help: "Lifetime in days, 1 to 730.") var days = 365
    @Option(help: "Handle of the person for whom the key acts.") var holder: String?
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      try await target.withHouse { house in
        var person: OperatorRecord?
        if let holder { person = try await house.person(holder) }
        let (record, secret) = try await APIKeys(house.services).issue(
          label: label, holder: person?.id, scopes: scope, days: days, as: .commandLine)
        print("\(record.id.text) until \(record.expiresAt.text)")
        print(secret)
      }
    }
  }

  struct List: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Lists API keys.")
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      try await target.withHouse { house in
        let keys = try await ReadRecords(house.services).apiKeys(as: .commandLine)
        Terminal.printTable(
          [["key", "label", "scopes", "expires", "revoked"]]
            + keys.map {
              [
                $0.id.text, $0.label, $0.scopes.map(\.rawValue).joined(separator: ","), $0.expiresAt.text,
                $0.revokedAt?.text ?? "-",
              ]
            })
      }
    }
  }

  struct Revoke: HouseCommand {
    static let configuration = CommandConfiguration(abstract: "Revokes an API key.")
    @Argument(help: "Identifier, key_…") var id: String
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      let key = try APIKeyID(id)
      try await target.withHouse { house in
        _ = try await APIKeys(house.services).revoke(key, as: .commandLine)
        print("\(id) is revoked")
      }
    }
  }
}

struct WebhookCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "webhook", abstract: "Webhooks: add.", subcommands: [Add.self])

  struct Add: HouseCommand {
    static let configuration = CommandConfiguration(
      abstract: "Registers where events are sent (Standard Webhooks) and prints the signing secret once.")
    @Argument(help: "An https address.") var url: String
    @OptionGroup var target: TargetOptions

    func execute() async throws {
      try await target.withHouse { house in
        let (record, secret) = try await RegisterWebhook(house.services).run(url: url, as: .commandLine)
        print(record.id.text)
        print(secret)
      }
    }
  }
}

extension House {
  func person(_ handle: String) async throws -> OperatorRecord {
    guard let person = try await ReadRecords(services).operators(as: .commandLine).first(where: { $0.handle == handle })
    else { throw CommandFailure(.refused, "there is nobody called \(handle)") }
    return person
  }
}
