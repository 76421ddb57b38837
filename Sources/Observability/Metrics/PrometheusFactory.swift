package import CoreMetrics

/// Puts what swift-metrics users record into a registry. Counters get the ending `_total`, timers `_seconds`.
package struct PrometheusFactory: MetricsFactory {
  package let registry: MetricRegistry

  package init(registry: MetricRegistry) { self.registry = registry }

  package func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
    registry.cell(Self.name(label, ending: "_total"), .counter, dimensions)
  }

  package func makeFloatingPointCounter(
    label: String, dimensions: [(String, String)]
  ) -> any FloatingPointCounterHandler {
    registry.cell(Self.name(label, ending: "_total"), .counter, dimensions)
  }

  package func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
    registry.cell(Self.name(label), .gauge, dimensions)
  }

  package func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
    registry.cell(Self.name(label), aggregate ? .histogram : .gauge, dimensions)
  }

  package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    registry.cell(Self.name(label, ending: "_seconds"), .histogram, dimensions)
  }

  package func destroyCounter(_ handler: any CounterHandler) { registry.remove(handler) }
  package func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) { registry.remove(handler) }
  package func destroyMeter(_ handler: any MeterHandler) { registry.remove(handler) }
  package func destroyRecorder(_ handler: any RecorderHandler) { registry.remove(handler) }
  package func destroyTimer(_ handler: any TimerHandler) { registry.remove(handler) }

  private static func name(_ label: String, ending: String = "") -> String {
    let name = MetricName.sanitized(label)
    return name.hasSuffix(ending) ? name : name + ending
  }
}
