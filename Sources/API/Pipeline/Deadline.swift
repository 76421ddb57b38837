/// Bounds the time of one piece of work.
enum Deadline {
  /// Cancels the work when its time is over. A change that is being committed then either happens whole or not at all; an
  /// idempotency key tells which.
  static func run<Value: Sendable>(
    within timeout: Duration, _ work: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    try await withThrowingTaskGroup(of: Value?.self) { group in
      group.addTask { try await work() }
      group.addTask {
        try await Task.sleep(for: timeout)
        return nil
      }
      defer { group.cancelAll() }
      guard let first = try await group.next(), let value = first else {
        throw Problem(.timedOut, "the request was given up after \(timeout.components.seconds) s")
      }
      return value
    }
  }
}
