import Observability
import Screening
import Vocabulary
import Workflow

/// Reads the gauges off the store.
struct TakeReadings: Sendable {
  let services: Services
  let metrics: ProductMetrics

  private struct Readings: Sendable {
    var journalSize: UInt64 = 0
    var checkpoint: StoredCheckpoint?
    var pending = 0
    var cases = CaseCounts(open: 0, claimed: 0, awaitingApproval: 0, closed: 0)
    var lists: [ListRecord] = []
    var overdue = 0
  }

  func run() async throws {
    let now = services.surroundings.now()
    let readings = try await services.store.read { reader in
      var readings = Readings()
      readings.journalSize = try reader.journalSize()
      readings.checkpoint = try reader.latestCheckpoint()
      readings.pending = try reader.pendingDeliveries()
      readings.cases = try reader.caseCounts()
      readings.lists = try reader.lists()
      readings.overdue = try Self.overdue(reader, now)
      return readings
    }
    metrics.journal(size: readings.journalSize)
    metrics.outbox(pending: readings.pending)
    if let checkpoint = readings.checkpoint {
      metrics.checkpoint(size: checkpoint.size, ageSeconds: Self.age(checkpoint.at, now))
    }
    for list in readings.lists {
      metrics.list(list.summary.list, entries: list.summary.entries)
    }
    for clock in try await ReadListClocks(services).run() where clock.fault == nil {
      metrics.listAge(
        clock.list, seconds: Double(clock.ageSeconds(at: now)), maximumSeconds: Double(clock.maximumAgeDays) * 86_400)
    }
    for clock in try await ReadTrust(services).clocks() {
      guard let age = clock.ageSeconds(at: now) else { continue }
      metrics.trustAge(
        clock.name, seconds: Double(age), maximumSeconds: Double(clock.maximumAgeDays) * 86_400)
    }
    let cases = readings.cases
    metrics.cases(
      open: cases.open, claimed: cases.claimed, awaitingApproval: cases.awaitingApproval, overdue: readings.overdue)
  }

  /// Counts up to 200: beyond that the number says nothing more.
  private static func overdue(_ reader: any StoreReader, _ now: Instant) throws -> Int {
    var query = CaseQuery()
    query.states = [.open, .claimed, .awaitingApproval]
    query.dueBefore = now
    return try reader.cases(query, PageRequest(limit: PageRequest.maximumLimit)).elements.count
  }

  private static func age(_ instant: Instant, _ now: Instant) -> Double {
    max(0, Double(now.microseconds - instant.microseconds) / 1e6)
  }
}
