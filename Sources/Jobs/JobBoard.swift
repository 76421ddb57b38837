package import Feeds
package import Logging
package import Observability
package import Workflow

/// Makes the background jobs of the process.
///
/// Give `signCheckpoints` to the service group before the server: groups stop in reverse order, so the last checkpoint
/// then covers the last request.
package struct JobBoard: Sendable {
  private let services: Services
  private let metrics: ProductMetrics
  private let logger: Logger

  package init(services: Services, metrics: ProductMetrics, logger: Logger) {
    self.services = services
    self.metrics = metrics
    self.logger = logger
  }

  /// Signs what the journal has come to, about once a second and at the end.
  package func signCheckpoints(every interval: Duration = .seconds(1)) -> PeriodicJob<ContinuousClock> {
    job("sign-checkpoints", every: interval, longestPause: .seconds(30), runsAtEnd: true) { [services] in
      try await SignCheckpoint(services).run()
    }
  }

  /// Delivers what the outbox holds.
  package func deliverOutbox(
    every interval: Duration = .seconds(1), sender: WebhookSender
  ) -> PeriodicJob<ContinuousClock> {
    let delivery = DeliverOutbox(
      services: services, send: { await sender.deliver($0, to: $1, secret: $2) }, metrics: metrics, logger: logger)
    return job("deliver-outbox", every: interval, longestPause: .seconds(60)) { try await delivery.run() }
  }

  /// Removes sessions, links and idempotency keys that have run out.
  package func purgeExpired(every interval: Duration = .seconds(600)) -> PeriodicJob<ContinuousClock> {
    job("purge-expired", every: interval) { [services] in
      let now = services.surroundings.now()
      _ = try await services.store.write { try $0.purge(before: now) }
    }
  }

  /// Gives applications whose time ran out to a person.
  package func watchClocks(every interval: Duration = .seconds(60)) -> PeriodicJob<ContinuousClock> {
    job("watch-clocks", every: interval) { [services] in try await RunClocks(services).run() }
  }

  /// Checks the sources of lists whose time has come, and goes on with a rescreening that an earlier process left.
  package func updateLists(
    every interval: Duration = .seconds(300), archive: any ListArchive, fetcher: any ListFetcher
  ) -> PeriodicJob<ContinuousClock> {
    job("update-lists", every: interval, longestPause: .seconds(3600)) { [services] in
      try await RescreenCustomers(services, archive: archive).resume()
      try await UpdateLists(services, archive: archive, fetcher: fetcher).runDue()
    }
  }

  /// Checks the sources of authorities whose time has come.
  package func updateTrust(
    every interval: Duration = .seconds(600), archive: any ListArchive, fetcher: any ListFetcher
  ) -> PeriodicJob<ContinuousClock> {
    job("update-trust", every: interval, longestPause: .seconds(3600)) { [services] in
      try await UpdateTrust(services, archive: archive, fetcher: fetcher).runDue()
    }
  }

  /// Destroys pictures that have lived as long as the packs allow.
  package func eraseImages(every interval: Duration = .seconds(3600)) -> PeriodicJob<ContinuousClock> {
    job("erase-images", every: interval) { [services] in _ = try await EraseImages(services).run() }
  }

  /// Takes in files of evidence.
  package func takeDroppedFiles(
    every interval: Duration = .seconds(10), folder: String
  ) -> PeriodicJob<ContinuousClock> {
    let drop = EvidenceDrop(services: services, folder: folder)
    return job("take-dropped-files", every: interval, longestPause: .seconds(600)) { try await drop.run() }
  }

  /// Reads off what metrics cannot count as it happens: sizes, ages, what waits.
  package func takeReadings(every interval: Duration = .seconds(10)) -> PeriodicJob<ContinuousClock> {
    let readings = TakeReadings(services: services, metrics: metrics)
    return job("take-readings", every: interval) { try await readings.run() }
  }

  private func job(
    _ name: String, every interval: Duration, longestPause: Duration = .seconds(300), runsAtEnd: Bool = false,
    _ operation: @escaping @Sendable () async throws -> Void
  ) -> PeriodicJob<ContinuousClock> {
    PeriodicJob(
      name: name, interval: interval, longestPause: longestPause, runsAtEnd: runsAtEnd, metrics: metrics,
      logger: logger,
      operation: operation)
  }
}
