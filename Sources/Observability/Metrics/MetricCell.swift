import CoreMetrics
import Synchronization

/// The value of one metric under one set of labels.
final class MetricCell: CounterHandler, FloatingPointCounterHandler, MeterHandler, RecorderHandler, TimerHandler {
  struct Value: Sendable {
    /// The value of a counter or gauge, the sum of a histogram.
    var number = 0.0
    /// How many observations fell in each bucket (not summed up); one more than there are bounds.
    var buckets: [UInt64] = []
  }

  private let kind: MetricDefinition.Kind
  private let bounds: [Double]
  private let state: Mutex<Value>

  init(kind: MetricDefinition.Kind, bounds: [Double]) {
    self.kind = kind
    self.bounds = bounds
    state = Mutex(Value(buckets: kind == .histogram ? .init(repeating: 0, count: bounds.count + 1) : []))
  }

  var value: Value { state.withLock { $0 } }

  func increment(by amount: Int64) { add(Double(amount)) }
  func increment(by amount: Double) { add(amount) }
  func decrement(by amount: Double) { if kind == .gauge { state.withLock { $0.number -= amount } } }
  func reset() { state.withLock { $0.number = 0 } }
  func set(_ value: Int64) { set(Double(value)) }
  func set(_ value: Double) { state.withLock { $0.number = value } }
  func record(_ value: Int64) { record(Double(value)) }
  /// Durations are counted in seconds.
  func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }

  func record(_ value: Double) {
    guard kind == .histogram else { return set(value) }
    guard !value.isNaN else { return }
    let bucket = bounds.firstIndex { value <= $0 } ?? bounds.count
    state.withLock {
      $0.number += value
      $0.buckets[bucket] += 1
    }
  }

  /// A counter never falls, whatever it is told.
  private func add(_ amount: Double) {
    guard kind == .gauge || amount >= 0 else { return }
    state.withLock { $0.number += amount }
  }
}
