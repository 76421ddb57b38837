import API
import Console
import Feeds
import Hummingbird
import Jobs
import Logging
import Metrics
import Observability
import ServiceLifecycle
import UnixSignals
import Workflow

/// The serving process: HTTP interface, pages and background jobs over one opened house.
struct HouseServer {
  let house: House
  let registry: MetricRegistry
  let logger: Logger

  /// Runs until SIGINT or SIGTERM, then finishes what is under way within two seconds, signs the last checkpoint and
  /// closes the store.
  ///
  /// - Parameter onReady: called with the port once requests are answered.
  func run(onReady: @escaping @Sendable (_ port: Int) async -> Void) async throws {
    let application = Application(
      router: try router(),
      configuration: .init(
        address: .hostname(house.configuration.listen.host, port: house.configuration.listen.port),
        serverName: nil),
      onServerRunning: { channel in await onReady(channel.localAddress?.port ?? 0) }, logger: logger)
    var group = ServiceGroupConfiguration(
      services: HouseJobs(
        house: house, metrics: ProductMetrics(registry: registry), logger: logger
      ).services.map {
        .init(service: $0, successTerminationBehavior: .ignore)
      } + [.init(service: application)],
      gracefulShutdownSignals: [.sigint, .sigterm], logger: logger)
    group.maximumGracefulShutdownDuration = .milliseconds(1200)
    do {
      try await ServiceGroup(configuration: group).run()
    } catch {
      try? await house.close()
      throw error
    }
    try await house.close()
  }

  private func router() throws -> Router<HouseContext> {
    let router = Router(context: HouseContext.self)
    let metrics = ProductMetrics(registry: registry)
    router.add(
      middleware: OpenDoor(
        house.configuration.limits.open, peer: \HouseContext.peer, onRefusal: { metrics.requestLimited(by: $0) }))
    router.add(middleware: APIMount(try APIApplication(services: house.services, configuration: apiConfiguration())))
    router.addRoutes(
      try consoleRoutes(services: house.services, configuration: consoleConfiguration, context: HouseContext.self))
    return router
  }

  private func apiConfiguration() -> APIConfiguration {
    let (registry, publicURL) = (registry, house.configuration.publicURL)
    let metrics = ProductMetrics(registry: registry)
    var configuration = APIConfiguration()
    configuration.maximumBodyBytes = house.configuration.limits.requestBytes
    configuration.openBodyBytes = house.configuration.limits.openRequestBytes
    configuration.onLimit = { metrics.requestLimited(by: "key") }
    configuration.requestsPerSecond = Double(house.configuration.limits.requestsPerSecond)
    configuration.burst = Double(house.configuration.limits.burst)
    configuration.applicantLink = { "\(publicURL)/apply/\($0)" }
    configuration.archive = house.archive
    configuration.trustArchive = house.trustArchive
    configuration.fetcher = house.configuration.listFetcher
    configuration.metricsText = { registry.exposition() }
    configuration.observe = { seen in
      metrics.request(route: seen.route, method: seen.method, status: seen.status, seconds: seen.seconds)
    }
    return configuration
  }

  private var consoleConfiguration: ConsoleConfiguration {
    let update = UpdateLists(house.services, archive: house.archive, fetcher: house.configuration.listFetcher)
    return ConsoleConfiguration(
      publicOrigin: house.configuration.publicURL, providerName: house.configuration.provider.name,
      updateLists: { try await update.run(as: $0) })
  }
}
