import Synchronization
import Workflow

/// One waiting write.
protocol WriteJob: AnyObject, Sendable {
  /// False where the caller has given up meanwhile.
  func start() -> Bool
  /// Runs the closure and keeps what it returns.
  func run(in transaction: SQLiteTransaction) throws
  /// Wakes the caller: with the kept value, or with why there is none.
  func finish(_ failure: (any Error)?)
}

final class ClosureJob<Value: Sendable>: WriteJob {
  private enum State {
    case new
    case waiting(CheckedContinuation<Value, any Error>)
    /// The writer has it: it will be finished whatever the caller's task does.
    case running(CheckedContinuation<Value, any Error>, Value?)
    case ended
  }

  private let body: @Sendable (any StoreTransaction) throws -> Value
  private let state = Mutex(State.new)

  init(_ body: @escaping @Sendable (any StoreTransaction) throws -> Value) { self.body = body }

  /// False where the task was cancelled before: then the caller is already awake again.
  func wait(with continuation: CheckedContinuation<Value, any Error>) -> Bool {
    let isWaiting = state.withLock { state in
      guard case .new = state else { return false }
      state = .waiting(continuation)
      return true
    }
    if !isWaiting { continuation.resume(throwing: CancellationError()) }
    return isWaiting
  }

  /// Has an effect only until the writer takes the job.
  func cancel() {
    let waiting = state.withLock { state -> CheckedContinuation<Value, any Error>? in
      switch state {
      case .new:
        state = .ended
        return nil
      case .waiting(let continuation):
        state = .ended
        return continuation
      case .running, .ended: return nil
      }
    }
    waiting?.resume(throwing: CancellationError())
  }

  func start() -> Bool {
    state.withLock { state in
      guard case .waiting(let continuation) = state else { return false }
      state = .running(continuation, nil)
      return true
    }
  }

  func run(in transaction: SQLiteTransaction) throws {
    let value = try body(transaction)
    state.withLock { state in
      if case .running(let continuation, _) = state { state = .running(continuation, value) }
    }
  }

  func finish(_ failure: (any Error)?) {
    let (continuation, value) = state.withLock { state -> (CheckedContinuation<Value, any Error>?, Value?) in
      switch state {
      case .waiting(let continuation):
        state = .ended
        return (continuation, nil)
      case .running(let continuation, let value):
        state = .ended
        return (continuation, value)
      case .new, .ended: return (nil, nil)
      }
    }
    if failure == nil, let value {
      continuation?.resume(returning: value)
    } else {
      continuation?.resume(throwing: failure ?? StoreError(.unavailable, "the write did not run"))
    }
  }
}
