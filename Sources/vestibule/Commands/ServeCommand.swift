import ArgumentParser
import Feeds
import Files
import Foundation
import Logging
import Metrics
import Observability
import Screening
import Vocabulary
import Workflow

struct ServeCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Runs the server: HTTP interface, console, applicants' pages, background jobs.")

  @Option(help: "Configuration file; see vestibule.example.yaml.") var config: String?
  @Flag(help: "Run the demonstration: a made-up provider with about two hundred applicants in ./data.") var demo = false
  @Option(help: "Data directory of the demonstration.") var data = "data"
  @Option(help: "Port of the demonstration; 0 lets the system choose.") var port = 8080

  func validate() throws {
    guard demo != (config != nil) else { throw ValidationError("give either --config FILE or --demo") }
    guard (0...65535).contains(port) else { throw ValidationError("a port is 0 to 65535") }
  }

  func execute() async throws {
    let registry = MetricRegistry()
    MetricsSystem.bootstrap(PrometheusFactory(registry: registry))
    let configuration =
      try demo ? DemoProvider.configuration(data: data, port: port) : ConfigurationReader.read(config ?? "")
    let level = Logger.Level(rawValue: configuration.logLevel.rawValue) ?? .info
    LoggingSystem.bootstrap { JSONLogHandler(label: $0, level: level, now: { Surroundings.system.now() }) }
    let house = try await House.open(configuration, instruments: .measuring(ProductMetrics(registry: registry)))
    for broken in house.brokenLists {
      Terminal.complain("the list \(broken.list) could not be read back and is not screened against: \(broken.why)")
    }
    let isFirstStart = try await ReadRecords(house.services).operators(as: .system).isEmpty
    if demo, isFirstStart {
      let count = try await DemoProvider(services: house.services, archive: house.archive).load()
      print("Loaded a demonstration provider with \(count) applicants.")
    }
    try await loadConfiguredLists(house)
    let links = demo || isFirstStart ? try await signInLinks(house) : []
    let server = HouseServer(house: house, registry: registry, logger: Logger(label: "vestibule"))
    try await server.run { port in announce(links, port: port, configuration) }
  }

  /// Lists named in the configuration are taken into use at start; those that are in use already cost nothing.
  private func loadConfiguredLists(_ house: House) async throws {
    for path in house.configuration.lists {
      let report = try await LoadList(house.services, archive: house.archive).run(try ListFiles.read(path), as: .system)
      if report.rescreened != nil { print("Loaded \(report.summary.list): \(report.summary.entries) entries.") }
    }
  }

  /// The first administrator's link, and in the demonstration one for a second person.
  private func signInLinks(_ house: House) async throws -> [(text: String, token: String)] {
    let invite = InviteOperator(house.services)
    let first = try await invite.run(handle: demo ? "dana" : "admin", roles: [.administrator], as: .system)
    var links = [("Sign in as \(first.record.handle) (administrator), once", first.token)]
    if demo {
      let second = try await invite.run(handle: "sofia", roles: [.officer], as: .system)
      links.append(("Sign in as \(second.record.handle) (officer, the second person), once", second.token))
    }
    return links
  }

  private func announce(_ links: [(text: String, token: String)], port: Int, _ configuration: Configuration) {
    let base = configuration.listen.port == 0 ? "http://\(configuration.listen.host):\(port)" : configuration.publicURL
    var lines = ["", "Vestibule is running.", "  Console: \(base)/console", "  API:     \(base)/openapi.json"]
    lines += links.map { "  \($0.text):\n    \(base)/signin/\($0.token)" }
    print((lines + ["  Ctrl-C ends it; the data stays in \(configuration.dataDirectory)."]).joined(separator: "\n"))
    fflush(nil)
  }
}
