import Foundation
import Testing
import VestibuleTestKit
import Workflow

/// Figures of the store. A figure of a debug build on a busy machine is a lower bound; ask for it with `VESTIBULE_BENCH=1`.
@Suite struct JournalRateTests {
  @Test(.enabled(if: ProcessInfo.processInfo.environment["VESTIBULE_BENCH"] != nil), arguments: [1, 16, 64])
  func durableEntriesPerSecond(_ writers: Int) async throws {
    let place = try SQLitePlace()
    let store = try await place.open()
    let rate = try await JournalRate.measure(store, entries: writers == 1 ? 2_000 : 20_000, writers: writers)
    print("\(rate.entries) entries, \(writers) writers: \(Int(rate.perSecond)) durable entries/s")
    #expect(try await store.read { try $0.journalSize() } == UInt64(rate.entries))
    try await place.close(store)
  }
}
