import ArgumentParser
import Evidence

/// `vestibule evidence dcql`: holds credentials against a query.
struct EvidenceQuery: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dcql", abstract: "Hold credentials against a query of OpenID4VP.",
    discussion: "The credentials are taken for genuine. Exit code 0 where the query is satisfied, 1 where it is not.")

  @Argument(parsing: .captureForPassthrough, help: "--query FILE --credentials FILE [--at TIME] [--json]")
  var arguments: [String] = []

  func run() throws {
    var verify = EvidenceVerify()
    verify.arguments = ["--kind", "dcql"] + arguments
    try verify.run()
  }
}
