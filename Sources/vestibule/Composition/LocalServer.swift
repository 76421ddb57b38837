import API
import Feeds
import Hummingbird
import Logging
import Workflow

/// The HTTP interface over an opened house, on a Unix socket: what the command line works through.
enum LocalServer {
  static func application(
    _ house: House, socket: String, onReady: @escaping @Sendable () -> Void,
    authenticate: @escaping @Sendable (_ secret: String) async throws -> Principal?
  ) throws -> some ApplicationProtocol {
    var configuration = APIConfiguration()
    configuration.maximumBodyBytes = 64 << 20
    configuration.openBodyBytes = 64 << 20
    configuration.timeout = .seconds(1800)
    configuration.requestsPerSecond = 1_000_000
    configuration.burst = 1_000_000
    configuration.authenticate = authenticate
    configuration.archive = house.archive
    configuration.trustArchive = house.trustArchive
    configuration.fetcher = house.configuration.listFetcher
    configuration.applicantLink = { house.configuration.publicURL + "/apply/\($0)" }
    let api = try APIApplication(services: house.services, configuration: configuration)
    var logger = Logger(label: "vestibule.local")
    logger.logLevel = .critical
    return Application(
      responder: api.responder, configuration: .init(address: .unixDomainSocket(path: socket)),
      onServerRunning: { _ in onReady() }, logger: logger)
  }
}
