public import Workflow

/// How many durable journal entries a store takes in a second from concurrent writers.
public struct JournalRate: Sendable {
  public let entries: Int
  public let writers: Int
  public let seconds: Double
  public var perSecond: Double { seconds > 0 ? Double(entries) / seconds : 0 }

  /// Each write puts one application and one entry; records are made before the clock starts.
  public static func measure(_ store: any Store, entries: Int = 20_000, writers: Int = 64) async throws -> JournalRate {
    let samples = RecordSamples()
    let share = max(1, entries / max(1, writers))
    let work = (0..<writers).map { _ in
      (0..<share).map { _ in (samples.application(reseller: "r-1"), samples.heading("application.submit")) }
    }
    let time = try await ContinuousClock().measure {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for part in work { group.addTask { for item in part { try await write(item, to: store) } } }
        try await group.waitForAll()
      }
    }
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    return JournalRate(entries: share * writers, writers: writers, seconds: seconds)
  }

  private static func write(_ item: (ApplicationRecord, EntryHeading), to store: any Store) async throws {
    try await store.write { transaction in
      try transaction.put(item.0)
      try transaction.journal(item.1)
    }
  }
}
