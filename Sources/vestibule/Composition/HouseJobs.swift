import Feeds
import Jobs
import Logging
import Observability
import ServiceLifecycle
import Workflow

/// The background jobs of a serving house, in the order in which the service group starts them.
struct HouseJobs {
  let services: [any Service]

  init(house: House, metrics: ProductMetrics, logger: Logger) {
    let board = JobBoard(services: house.services, metrics: metrics, logger: logger)
    let sender = WebhookSender(
      policy: WebhookPolicy(allowsLoopback: house.configuration.webhooksAllowLoopback),
      now: house.services.surroundings.now)
    let fetcher = house.configuration.listFetcher
    let drop = house.configuration.dropFolder.map { board.takeDroppedFiles(folder: $0) as any Service }
    services =
      [
        board.signCheckpoints(), board.deliverOutbox(sender: sender), board.purgeExpired(), board.watchClocks(),
        board.updateLists(archive: house.archive, fetcher: fetcher),
        board.updateTrust(archive: house.trustArchive, fetcher: fetcher), board.eraseImages(), board.takeReadings(),
      ] + [drop].compactMap(\.self)
  }
}
