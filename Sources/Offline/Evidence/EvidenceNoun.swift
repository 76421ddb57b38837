package import ArgumentParser

/// `vestibule evidence` for a program that has nothing but the offline commands.
package struct EvidenceNoun: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "evidence", abstract: "Judge documents, credentials and numbers.",
    subcommands: OfflineCommands.evidence)

  package init() {}
}
