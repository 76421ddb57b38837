package import Logging
package import Observability
import ServiceLifecycle

/// Work that is done again and again while the process lives: at the start, then `interval` after each end.
///
/// After a failure the pause doubles with each further failure, up to `longestPause`. A failure never ends the service.
/// When the process is told to stop, a pause ends at once and a run under way has `grace` to finish before it is
/// cancelled; with `runsAtEnd` one more run follows within the same time.
package struct PeriodicJob<Time: Clock<Duration>>: Service {
  package let name: String

  private let interval: Duration
  private let longestPause: Duration
  private let grace: Duration
  private let runsAtEnd: Bool
  private let clock: Time
  private let metrics: ProductMetrics
  private let logger: Logger
  private let operation: @Sendable () async throws -> Void

  /// - Parameters:
  ///   - name: a word for logs and metrics, for instance `deliver-outbox`.
  ///   - grace: how long a run may go on after the order to stop. The process promises to end within 2 seconds.
  package init(
    name: String, interval: Duration, longestPause: Duration = .seconds(300), grace: Duration = .milliseconds(1500),
    runsAtEnd: Bool = false, clock: Time = ContinuousClock(), metrics: ProductMetrics, logger: Logger,
    operation: @escaping @Sendable () async throws -> Void
  ) {
    self.name = name
    self.interval = interval
    self.longestPause = max(interval, longestPause)
    self.grace = grace
    self.runsAtEnd = runsAtEnd
    self.clock = clock
    self.metrics = metrics
    self.operation = operation
    var logger = logger
    logger[metadataKey: "job"] = "\(name)"
    self.logger = logger
  }

  package func run() async {
    await withTaskGroup { group in
      group.addTask { await repeatUntilStopped() }
      group.addTask {
        try? await gracefulShutdown()
        try? await clock.sleep(for: grace)
      }
      await group.next()
      group.cancelAll()
    }
  }

  private func repeatUntilStopped() async {
    var failures = 0
    while !Task.isShuttingDownGracefully && !Task.isCancelled {
      failures = await runOnce() ? 0 : failures + 1
      let pause = pause(afterFailures: failures)
      await cancelWhenGracefulShutdown { try? await clock.sleep(for: pause) }
    }
    if runsAtEnd && !Task.isCancelled { _ = await runOnce() }
  }

  func pause(afterFailures failures: Int) -> Duration {
    min(interval * (1 << min(failures, 20)), failures == 0 ? interval : longestPause)
  }

  /// - Returns: whether it went well.
  private func runOnce() async -> Bool {
    let start = clock.now
    do {
      try await operation()
      record("ok", since: start)
      return true
    } catch is CancellationError {
      return true
    } catch {
      record("failed", since: start)
      logger.error("job failed", metadata: ["reason": "\(SafeDescription.of(error))"])
      return false
    }
  }

  private func record(_ result: String, since start: Time.Instant) {
    let (seconds, attoseconds) = start.duration(to: clock.now).components
    metrics.jobRan(name, result: result, seconds: Double(seconds) + Double(attoseconds) / 1e18)
  }
}
