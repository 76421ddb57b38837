package import ArgumentParser
import Foundation

/// `vestibule screen`: look names up in watchlists, offline, without a server.
package struct ScreenCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "screen", abstract: "Look parties up in watchlists.",
    discussion: """
      Exit codes: 0 done; 2 wrong use; 3 a list cannot be read or recognised; 4 a query line is not valid.
      Nothing is fetched, nothing is written but the files named by --out and --stats.
      """,
    subcommands: [ScreenQueries.self, ScreenPairs.self, ScreenCheck.self, ScreenDelta.self],
    defaultSubcommand: ScreenQueries.self)

  package init() {}
}

/// What ends a run early, with its exit code.
enum ScreenFault {
  static func wrongUse(_ message: String) -> ExitCode { say(message, 2) }
  static func list(_ message: String) -> ExitCode { say(message, 3) }
  static func query(_ message: String) -> ExitCode { say(message, 4) }

  private static func say(_ message: String, _ code: Int32) -> ExitCode {
    tell(message)
    return ExitCode(code)
  }

  static func tell(_ message: String) { FileHandle.standardError.write(Data("vestibule screen: \(message)\n".utf8)) }
}
