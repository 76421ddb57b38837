import CoreMetrics
import Synchronization

/// All metrics of the process, by name and labels; prints them in the Prometheus text format, version 0.0.4.
///
/// The number of label combinations of one metric is bounded: what comes after lands in one series whose labels all say
/// `other`. So a caller who makes up paths or methods fills no memory.
package final class MetricRegistry: Sendable {
  package static let contentType = "text/plain; version=0.0.4; charset=utf-8"
  /// Longer label values are cut, in characters.
  static let maximumLabelValue = 120

  struct Label: Hashable, Sendable, Comparable {
    let name: String
    let value: String

    static func < (left: Self, right: Self) -> Bool { (left.name, left.value) < (right.name, right.value) }
  }

  struct Family: Sendable {
    let definition: MetricDefinition
    var series: [[Label]: MetricCell] = [:]
  }

  private let seriesLimit: Int
  private let families: Mutex<[String: Family]>
  private let overflow = MetricCell(kind: .counter, bounds: [])

  /// - Parameters:
  ///   - definitions: metrics with their help text and buckets; others may come later and get defaults.
  ///   - seriesLimit: how many label combinations one metric may have.
  package init(definitions: [MetricDefinition] = ProductMetrics.definitions, seriesLimit: Int = 500) {
    self.seriesLimit = seriesLimit
    families = Mutex(
      Dictionary(definitions.map { ($0.name, Family(definition: $0)) }, uniquingKeysWith: { first, _ in first }))
  }

  /// The cell for a name and labels. Where the name is known as another kind the cell is not printed.
  func cell(_ name: String, _ kind: MetricDefinition.Kind, _ dimensions: [(String, String)]) -> MetricCell {
    let labels = Self.labels(dimensions)
    return families.withLock { families in
      let definition = families[name]?.definition ?? MetricDefinition(name, kind, "Reported by a library.")
      guard definition.kind == kind else { return MetricCell(kind: kind, bounds: []) }
      var family = families[name] ?? Family(definition: definition)
      defer { families[name] = family }
      if let known = family.series[labels] { return known }
      let isFull = family.series.count >= seriesLimit
      if isFull { overflow.increment(by: Int64(1)) }
      let place = isFull ? labels.map { Label(name: $0.name, value: "other") } : labels
      if let known = family.series[place] { return known }
      let fresh = MetricCell(kind: kind, bounds: definition.buckets)
      family.series[place] = fresh
      return fresh
    }
  }

  func remove(_ cell: AnyObject) {
    families.withLock { families in
      for (name, family) in families {
        guard let place = family.series.first(where: { $0.value === cell })?.key else { continue }
        families[name]?.series[place] = nil
        return
      }
    }
  }

  /// Every metric that has a value, by name, then by labels.
  package func exposition() -> String {
    let snapshot = families.withLock { $0 }
    var text = Exposition()
    for (_, family) in snapshot.sorted(by: { $0.key < $1.key }) where !family.series.isEmpty { text.append(family) }
    var own = Family(definition: ProductMetrics.seriesOverflow)
    own.series[[]] = overflow
    text.append(own)
    return text.text
  }

  private static func labels(_ dimensions: [(String, String)]) -> [Label] {
    var seen: Set<String> = []
    return dimensions.compactMap { name, value in
      let name = MetricName.sanitized(name, allowColon: false)
      return seen.insert(name).inserted ? Label(name: name, value: String(value.prefix(maximumLabelValue))) : nil
    }.sorted()
  }
}
