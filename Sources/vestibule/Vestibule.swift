import ArgumentParser
import Offline

@main
struct Vestibule: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vestibule",
    abstract: "Tells a cloud provider who rents its machines, and proves it.",
    discussion: """
      Commands work on a data directory (--config or --data) or against a server (--server with VESTIBULE_KEY).
      Exit codes: 0 done, 1 the answer is no (a check failed, a fault was found), 3 refused by the rules or by the input,
      4 the server or the data directory cannot be reached, 64 wrong use.
      """,
    version: Version.text,
    subcommands: [
      ServeCommand.self, DoctorCommand.self, ApplicationCommand.self, EvidenceCommand.self, CaseCommand.self,
      DecisionCommand.self, ListsCommand.self, TrustCommand.self, ScreeningCommand.self, RegimeCommand.self,
      JournalCommand.self,
      SubjectCommand.self, PersonCommand.self, KeyCommand.self, WebhookCommand.self, AddressCommand.self,
      LegalRequestCommand.self, TelemetryCommand.self, DeclarationCommand.self,
    ] + OfflineCommands.nouns)

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      OfflineCommands.exit(Self.self, with: error, arguments: CommandLine.arguments.dropFirst())
    }
  }
}

enum Version {
  static let text = "0.1.0"
}
