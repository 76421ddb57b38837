import Dispatch
import Synchronization
import Testing
import VestibuleTestKit
import Vocabulary
import Workflow

@testable import StoreSQLite

@Suite struct GroupCommitTests {
  private struct Stop: Error {}
  private let samples = RecordSamples()

  /// While one write blocks the writer, the others gather; then they are one group.
  @Test func writesOfOneGroupStandForThemselves() async throws {
    let place = try SQLitePlace()
    let store = try SQLiteStore(path: place.path)
    let gate = DispatchSemaphore(value: 0)
    async let blocked: Void = store.write { _ in gate.wait() }
    let outcomes = await withTaskGroup(of: (Int, Bool).self) { group in
      for number in 0..<50 { group.addTask { (number, await write(number, to: store)) } }
      try? await Task.sleep(for: .milliseconds(50))
      gate.signal()
      return await group.reduce(into: [Int: Bool]()) { $0[$1.0] = $1.1 }
    }
    try await blocked
    #expect(outcomes.filter { !$0.value }.keys.sorted() == (0..<50).filter { $0 % 5 == 0 })
    let kept = try await store.read { reader in try (0..<50).filter { try reader.setting("\($0)") != nil } }
    #expect(kept == (0..<50).filter { $0 % 5 != 0 })
    #expect(try await store.read { try $0.journalSize() } == 40)
    try await store.close()
  }

  /// Every fifth is refused after it wrote: by its closure, by the schema, or for want of an entry.
  private func write(_ number: Int, to store: SQLiteStore) async -> Bool {
    let (application, heading, handle) = (samples.application(), samples.heading(), samples.operator("twice"))
    let again = samples.operator("twice")
    do {
      try await store.write { transaction in
        try transaction.putSetting("\(number)", "x")
        try transaction.journal(heading)
        switch number % 15 {
        case 0: throw Stop()
        case 5:
          try transaction.put(handle)
          try transaction.put(again)
        case 10: try transaction.put(application)
        default: break
        }
      }
      return true
    } catch {
      return false
    }
  }

  /// The writer has a thread of its own: blocking it leaves tasks and readers free.
  @Test func aSlowWriteDoesNotStopReaders() async throws {
    let place = try SQLitePlace()
    let store = try SQLiteStore(path: place.path)
    let gate = DispatchSemaphore(value: 0)
    async let blocked: Void = store.write { _ in gate.wait() }
    for _ in 0..<20 { #expect(try await store.read { try $0.journalSize() } == 0) }
    gate.signal()
    try await blocked
    try await store.close()
  }

  @Test func aWaitingWriteThatIsCancelledDoesNotRun() async throws {
    let place = try SQLitePlace()
    let store = try SQLiteStore(path: place.path)
    let gate = DispatchSemaphore(value: 0)
    let hasRun = Mutex(false)
    async let blocked: Void = store.write { _ in gate.wait() }
    try await Task.sleep(for: .milliseconds(20))
    let task = Task { try await store.write { _ in hasRun.withLock { $0 = true } } }
    try await Task.sleep(for: .milliseconds(20))
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    gate.signal()
    try await blocked
    try await store.close()
    #expect(!hasRun.withLock { $0 })
  }

  @Test func closingFinishesWhatWaits() async throws {
    let place = try SQLitePlace()
    let store = try SQLiteStore(path: place.path)
    let gate = DispatchSemaphore(value: 0)
    async let blocked: Void = store.write { _ in gate.wait() }
    try await Task.sleep(for: .milliseconds(20))
    async let waiting: Void = store.write { try $0.putSetting("a", "b") }
    try await Task.sleep(for: .milliseconds(20))
    async let closing: Void = store.close()
    gate.signal()
    try await blocked
    try await waiting
    try await closing
    let again = try SQLiteStore(path: place.path)
    #expect(try await again.read { try $0.setting("a") } == "b")
    try await again.close()
  }
}
