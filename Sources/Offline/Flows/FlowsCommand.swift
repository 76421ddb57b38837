package import ArgumentParser
import Foundation

/// `vestibule flows`: what do the rented machines do?
package struct FlowsCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "flows", abstract: "Find outbound abuse in flow records.",
    discussion: """
      Exit codes: 0 done; 2 wrong use; 3 the input or a table cannot be read; 4 more than one record in twenty was bad.
      """,
    subcommands: [FlowsDetect.self, FlowsTail.self, FlowsExplain.self])

  package init() {}
}

/// What ends a run early, with its exit code.
enum FlowsFault {
  static func wrongUse(_ message: String) -> ExitCode { say(message, 2) }
  static func input(_ message: String) -> ExitCode { say(message, 3) }
  static func tooManyBad(_ message: String) -> ExitCode { say(message, 4) }

  private static func say(_ message: String, _ code: Int32) -> ExitCode {
    tell(message)
    return ExitCode(code)
  }

  static func tell(_ message: String) { FileHandle.standardError.write(Data("vestibule flows: \(message)\n".utf8)) }
}
