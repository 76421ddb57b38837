import ArgumentParser

struct FlowsExplain: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "explain", abstract: "Say in words what an alert means.")
  @Argument(help: "A file of alert lines; - for standard input.")
  var alerts: String
  func run() throws {}
}
