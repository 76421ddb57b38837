import Synchronization
public import Vocabulary

/// A clock that stands still until it is told to go on.
public final class SteppableClock: Sendable {
  /// 2026-03-02T09:00:00Z, a Monday.
  public static let start = Instant(seconds: 1_772_442_000)

  private let current: Mutex<Instant>

  public init(at start: Instant = SteppableClock.start) { current = Mutex(start) }

  public var now: Instant { current.withLock { $0 } }

  /// - Parameter seconds: forwards, or backwards where negative.
  public func step(seconds: Int64) { current.withLock { $0 = $0.adding(seconds: seconds) } }

  public func set(_ instant: Instant) { current.withLock { $0 = instant } }
}
