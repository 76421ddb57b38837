/// What a metric is called and means.
package struct MetricDefinition: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    /// Only grows; its name ends in `_total`.
    case counter
    case gauge
    /// Durations and sizes in buckets.
    case histogram
  }

  package let name: String
  package let kind: Kind
  /// One sentence.
  package let help: String
  /// Names of the labels, in order.
  package let labels: [String]
  /// Upper bounds, ascending; the last bucket, without bound, is added by itself. Empty for what is no histogram.
  package let buckets: [Double]

  package init(_ name: String, _ kind: Kind, _ help: String, labels: [String] = [], buckets: [Double] = []) {
    self.name = MetricName.sanitized(name)
    self.kind = kind
    self.help = help
    self.labels = labels
    self.buckets = kind == .histogram && buckets.isEmpty ? Self.seconds : buckets
  }

  /// Bounds for durations: a millisecond to ten seconds.
  package static let seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
  /// Bounds for work inside the process: twenty microseconds to half a second.
  package static let fineSeconds = [
    0.000_02, 0.000_05, 0.000_1, 0.000_25, 0.000_5, 0.001, 0.0025, 0.005, 0.01, 0.05, 0.1, 0.5,
  ]
  /// Bounds for counts of things handled together.
  package static let counts = [1.0, 2, 4, 8, 16, 32, 64, 128, 256, 512]
}
