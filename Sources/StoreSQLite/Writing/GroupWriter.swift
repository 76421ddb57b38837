import Dispatch
import GRDB
import Journal
import Synchronization
import Workflow

/// Commits many writes at once: one thread takes all that wait, runs each within its savepoint, makes them durable with one
/// commit, then wakes the callers.
///
/// A write that is refused is rolled back to its savepoint and does not hurt the others. While one group is made durable
/// the next one gathers, so a busy store pays for few flushes and an idle one answers at once.
final class GroupWriter: Sendable {
  /// A group ends at so many writes, or after so long, whichever comes first.
  private static let maximumWrites = 256
  private static let maximumTime: Duration = .milliseconds(10)
  private static let truncationRetry: DispatchTimeInterval = .milliseconds(200)

  private struct Waiting {
    var jobs: [any WriteJob] = []
    var isDraining = false
    var isClosed = false
  }

  private enum Truncation { case none, needed, waiting }

  private let pool: DatabasePool
  /// The writer's own thread: nothing of it runs on the threads that tasks share.
  private let queue = DispatchQueue(label: "vestibule.store.writer", qos: .userInitiated)
  private let waiting = Mutex(Waiting())
  /// The frontier of the committed journal. Only the writer's queue changes it.
  private let tree: Mutex<CompactRange>
  private let truncation = Mutex(Truncation.none)

  init(pool: DatabasePool, tree: CompactRange) {
    self.pool = pool
    self.tree = Mutex(tree)
  }

  func submit<Value: Sendable>(
    _ body: @escaping @Sendable (any StoreTransaction) throws -> Value
  ) async throws -> Value {
    let job = ClosureJob(body)
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        if job.wait(with: continuation) { enqueue(job) }
      }
    } onCancel: {
      job.cancel()
    }
  }

  /// Finishes what waits and refuses what comes later.
  func close() async {
    waiting.withLock { $0.isClosed = true }
    await withCheckedContinuation { continuation in
      queue.async {
        self.drain()
        self.truncateIfNeeded()
        continuation.resume()
      }
    }
  }

  private func enqueue(_ job: any WriteJob) {
    let (isClosed, isFirst) = waiting.withLock { waiting in
      if waiting.isClosed { return (true, false) }
      waiting.jobs.append(job)
      defer { waiting.isDraining = true }
      return (false, !waiting.isDraining)
    }
    if isClosed { job.finish(StoreError(.unavailable, "the store is closed")) }
    if isFirst { queue.async { self.drain() } }
  }

  private func drain() {
    var rest: ArraySlice<any WriteJob> = []
    while true {
      if rest.isEmpty { rest = take() }
      if rest.isEmpty { return }
      commitGroup(from: &rest)
      truncateIfNeeded()
    }
  }

  private func take() -> ArraySlice<any WriteJob> {
    waiting.withLock { waiting in
      defer { waiting.jobs = [] }
      if waiting.jobs.isEmpty { waiting.isDraining = false }
      return waiting.jobs[...]
    }
  }

  private func commitGroup(from rest: inout ArraySlice<any WriteJob>) {
    var group = WriteGroup(tree: tree.withLock { $0 })
    do {
      try pool.writeWithoutTransaction { database in
        try StoreError.mapping { try database.beginTransaction(.immediate) }
        let end = ContinuousClock.now + Self.maximumTime
        do {
          while group.count < Self.maximumWrites, let job = rest.popFirst() {
            if job.start() { try group.run(job, in: database) }
            if ContinuousClock.now > end { break }
          }
          try StoreError.mapping { try database.commit() }
        } catch {
          if database.isInsideTransaction { try? database.rollback() }
          throw error
        }
      }
      tree.withLock { $0 = group.tree }
      if group.hasErased { truncation.withLock { if $0 == .none { $0 = .needed } } }
      group.finish(nil)
    } catch {
      // Nothing began: whoever would have been in the group must hear of it too.
      if group.count == 0, let job = rest.popFirst(), job.start() { job.finish(error) }
      group.finish(error)
    }
  }

  /// Empties the write-ahead log after an erasure, so that no page of before stays in it. Readers of an older snapshot
  /// hold it back; then it is tried again.
  private func truncateIfNeeded() {
    guard truncation.withLock({ $0 != .none }) else { return }
    do {
      try pool.writeWithoutTransaction { try $0.emptyLog() }
      truncation.withLock { $0 = .none }
    } catch {
      let isFirst = truncation.withLock { state in
        defer { state = .waiting }
        return state == .needed
      }
      if isFirst { retryTruncation() }
    }
  }

  private func retryTruncation() {
    queue.asyncAfter(deadline: .now() + Self.truncationRetry) { [weak self] in
      guard let self, !waiting.withLock({ $0.isClosed }) else { return }
      truncation.withLock { if $0 == .waiting { $0 = .needed } }
      truncateIfNeeded()
    }
  }
}

extension Database {
  /// Moves the write-ahead log into the database and cuts it to nothing, at once or not at all.
  ///
  /// - Throws: `DatabaseError` where a reader holds an older snapshot.
  func emptyLog() throws {
    try execute(sql: "PRAGMA busy_timeout = 0")
    defer { try? execute(sql: "PRAGMA busy_timeout = \(SQLiteStore.busyMilliseconds)") }
    _ = try checkpoint(.truncate)
  }
}
