import Logging
import Observability
import ServiceLifecycle
import Synchronization
import Testing
import Workflow

@testable import Jobs

@Suite struct PeriodicJobTests {
  final class Tally: Sendable {
    private let count = Mutex(0)
    var value: Int { count.withLock { $0 } }
    @discardableResult func add() -> Int {
      count.withLock {
        $0 += 1
        return $0
      }
    }
  }

  let registry = MetricRegistry()
  let clock = ManualClock()
  let tally = Tally()
  let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

  private func job<Time: Clock<Duration>>(
    _ clock: Time, interval: Duration = .seconds(10), grace: Duration = .milliseconds(1500), runsAtEnd: Bool = false,
    _ operation: @escaping @Sendable () async throws -> Void
  ) -> PeriodicJob<Time> {
    PeriodicJob(
      name: "tick", interval: interval, longestPause: .seconds(100), grace: grace, runsAtEnd: runsAtEnd, clock: clock,
      metrics: ProductMetrics(registry: registry), logger: quiet, operation: operation)
  }

  @Test func runsAtTheStartAndAfterEachInterval() async {
    let job = job(clock) { [tally] in tally.add() }
    let running = Task { await job.run() }
    for expected in 1...3 {
      #expect(await clock.nextSleep() == .seconds(10))
      #expect(tally.value == expected)
      clock.advance(by: .seconds(9))
      #expect(tally.value == expected)
      clock.advance(by: .seconds(1))
    }
    running.cancel()
    await running.value
    #expect(registry.exposition().contains(#"vestibule_job_runs_total{job="tick",result="ok"}"#))
  }

  @Test func pausesGrowWithFailuresAndFallBackAfterSuccess() async {
    let job = job(clock) { [tally] in
      if tally.add() <= 5 { throw WorkflowError(.unavailable, "down") }
    }
    let running = Task { await job.run() }
    for expected in [20, 40, 80, 100, 100, 10] {
      #expect(await clock.nextSleep() == .seconds(expected))
      clock.advance(by: .seconds(expected))
    }
    running.cancel()
    await running.value
    #expect(registry.exposition().contains(#"vestibule_job_runs_total{job="tick",result="failed"} 5"#))
  }

  @Test func pausesNeverOverflow() {
    let job = job(clock) {}
    #expect(job.pause(afterFailures: .max) == .seconds(100))
    #expect(job.pause(afterFailures: 0) == .seconds(10))
  }

  @Test func foreignErrorsAreNotQuoted() {
    struct Leaky: Error, CustomStringConvertible { var description: String { "anna@example.org" } }
    #expect(SafeDescription.of(Leaky()) == "Leaky")
    #expect(SafeDescription.of(VaultError(.provider, "no key")) == "provider: no key")
  }

  /// Runs a job under a service group, tells it to stop once it works, and measures how long that takes.
  private func stop(_ job: PeriodicJob<ContinuousClock>, when ready: () async -> Void) async throws -> Duration {
    let group = ServiceGroup(services: [job], logger: quiet)
    let running = Task { try await group.run() }
    await ready()
    let start = ContinuousClock.now
    await group.triggerGracefulShutdown()
    try await running.value
    return ContinuousClock.now - start
  }

  private func waitForRuns(_ count: Int) async {
    while tally.value < count { try? await Task.sleep(for: .milliseconds(2)) }
  }

  @Test func aPauseEndsAtOnce() async throws {
    let job = job(ContinuousClock(), interval: .seconds(3600)) { [tally] in tally.add() }
    let took = try await stop(job) { await waitForRuns(1) }
    #expect(took < .seconds(1))
    #expect(tally.value == 1)
  }

  @Test func oneMoreRunAtTheEnd() async throws {
    let job = job(ContinuousClock(), interval: .seconds(3600), runsAtEnd: true) { [tally] in tally.add() }
    let took = try await stop(job) { await waitForRuns(1) }
    #expect(took < .seconds(1))
    #expect(tally.value == 2)
  }

  @Test func aRunUnderWayMayFinish() async throws {
    let finished = Tally()
    let job = job(ContinuousClock()) { [tally] in
      tally.add()
      try await Task.sleep(for: .milliseconds(300))
      finished.add()
    }
    let took = try await stop(job) { await waitForRuns(1) }
    #expect(finished.value == 1)
    #expect(took < .seconds(1))
  }

  @Test func aRunThatTakesTooLongIsCancelledWithinTwoSeconds() async throws {
    let finished = Tally()
    let job = job(ContinuousClock(), runsAtEnd: true) { [tally] in
      tally.add()
      try await Task.sleep(for: .seconds(60))
      finished.add()
    }
    let took = try await stop(job) { await waitForRuns(1) }
    #expect(took < .seconds(2))
    #expect(finished.value == 0)
    #expect(tally.value == 1)
  }
}
