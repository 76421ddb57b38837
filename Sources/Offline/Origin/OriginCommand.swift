package import ArgumentParser
import Foundation

/// `vestibule origin`: where accounts are used from.
package struct OriginCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "origin", abstract: "Look at the addresses that accounts are used from.",
    discussion: """
      Marks are files in a folder: lists of addresses in folders named by what they are (tor-exit, residential, vpn, hosting,
      aws, gcp, …) or in files whose names begin so, and databases (.mmdb). A file's date is in its name (2026-01-31), or in
      itself. Exit codes: 0 done; 2 wrong use; 3 a file cannot be read; 4 more than one event in twenty was bad.
      """,
    subcommands: [OriginCheck.self, OriginMarkCommand.self])

  package init() {}
}

enum OriginFault {
  static func wrongUse(_ message: String) -> ExitCode { say(message, 2) }
  static func input(_ message: String) -> ExitCode { say(message, 3) }
  static func tooManyBad(_ message: String) -> ExitCode { say(message, 4) }

  private static func say(_ message: String, _ code: Int32) -> ExitCode {
    tell(message)
    return ExitCode(code)
  }

  static func tell(_ message: String) { FileHandle.standardError.write(Data("vestibule origin: \(message)\n".utf8)) }
}
