import API
import APITestHouse
import Hummingbird
import Logging
import Vocabulary
import Workflow

/// Serves the HTTP interface on an empty house, for the contract test. Prints one line: port and an API key.
@main
struct ContractServer {
  static func main() async throws {
    let house = try await APIHouse(surroundings: .live) { configuration in
      configuration.requestsPerSecond = 100_000
      configuration.burst = 100_000
    }
    let key = try await house.key(Permission.allCases)
    let person = try await house.person("contract", [.administrator])
    var logger = Logger(label: "contract-server")
    logger.logLevel = .error
    let application = Application(
      responder: house.api.responder, configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
      onServerRunning: { channel in
        print("\(channel.localAddress?.port ?? 0) \(key) \(person.key)")
        try? StandardOutput.flush()
      }, logger: logger)
    try await application.runService()
    try await house.close()
  }
}
