import Synchronization
import Vocabulary
import Workflow

/// Opened keys, so that a KMS is not asked for every field. Bounded; the one unused for longest goes first.
///
/// A key is found only by exactly the wrapped form that it was opened from: a changed row never opens from memory.
final class KeyCache: Sendable {
  private struct Entry {
    let wrapped: WrappedKey
    let key: SealingKey
    var lastUse: UInt64
  }

  private struct State {
    var entries: [SubjectID: Entry] = [:]
    var clock: UInt64 = 0
    /// Counts calls of `forget`, so that a key whose opening began before is not kept after.
    var generation: UInt64 = 0
  }

  private let capacity: Int
  private let state = Mutex(State())

  init(capacity: Int) { self.capacity = max(1, capacity) }

  var count: Int { state.withLock { $0.entries.count } }
  var generation: UInt64 { state.withLock { $0.generation } }

  func key(for wrapped: WrappedKey) -> SealingKey? {
    state.withLock { state in
      guard let entry = state.entries[wrapped.subject], entry.wrapped == wrapped else { return nil }
      state.clock += 1
      state.entries[wrapped.subject]?.lastUse = state.clock
      return entry.key
    }
  }

  /// Keeps an opened key, unless something was forgotten since `generation` was read.
  func keep(_ key: SealingKey, for wrapped: WrappedKey, since generation: UInt64) {
    state.withLock { state in
      guard state.generation == generation else { return }
      state.clock += 1
      if state.entries[wrapped.subject] == nil, state.entries.count >= capacity { Self.dropOldest(&state) }
      state.entries[wrapped.subject] = Entry(wrapped: wrapped, key: key, lastUse: state.clock)
    }
  }

  func forget(_ subject: SubjectID) {
    state.withLock { state in
      state.generation += 1
      state.entries[subject] = nil
    }
  }

  /// Drops the older half at once: the cost of the search is then spread over many insertions.
  private static func dropOldest(_ state: inout State) {
    let oldest = state.entries.sorted { $0.value.lastUse < $1.value.lastUse }.prefix((state.entries.count + 1) / 2)
    for (subject, _) in oldest { state.entries[subject] = nil }
  }
}
