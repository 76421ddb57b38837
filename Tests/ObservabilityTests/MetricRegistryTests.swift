import CoreMetrics
import Testing

@testable import Observability

@Suite struct MetricRegistryTests {
  let registry = MetricRegistry(definitions: [], seriesLimit: 5)
  var factory: PrometheusFactory { PrometheusFactory(registry: registry) }

  private func lines(_ prefix: String) -> [String] {
    registry.exposition().split(separator: "\n").map(String.init).filter { $0.hasPrefix(prefix) }
  }

  @Test func countersOnlyGrow() {
    let counter = Counter(label: "hb.requests", dimensions: [("http.route", "/v1")], factory: factory)
    counter.increment(by: 2)
    counter.increment(by: -1)
    #expect(lines("hb_requests") == [#"hb_requests_total{http_route="/v1"} 2"#])
    #expect(lines("# TYPE hb_requests_total") == ["# TYPE hb_requests_total counter"])
  }

  @Test func sameLabelsInAnotherOrderAreOneSeries() {
    Counter(label: "c", dimensions: [("a", "1"), ("b", "2")], factory: factory).increment()
    Counter(label: "c", dimensions: [("b", "2"), ("a", "1")], factory: factory).increment()
    #expect(lines("c_total") == [#"c_total{a="1",b="2"} 2"#])
  }

  @Test func labelsAreEscapedAndCut() {
    Counter(label: "c", dimensions: [("x-y", "\"\u{301}\\\n")], factory: factory).increment()
    #expect(lines("c_total") == ["c_total{x_y=\"\\\"\u{301}\\\\\\n\"} 1"])
    Counter(label: "d", dimensions: [("x", String(repeating: "y", count: 10_000))], factory: factory).increment()
    #expect(lines("d_total").allSatisfy { $0.count < 200 })
  }

  @Test(arguments: [("a.b", "a_b"), ("9x", "_9x"), ("", "_"), ("é", "_"), ("ok:1", "ok:1"), ("a\nb 1", "a_b_1")])
  func namesAreSanitized(name: String, expected: String) {
    #expect(MetricName.sanitized(name) == expected)
  }

  @Test func labelNamesCarryNoColon() {
    #expect(MetricName.sanitized("a:b", allowColon: false) == "a_b")
  }

  @Test func combinationsOfLabelsAreBounded() {
    for number in 0..<1000 {
      Counter(label: "c", dimensions: [("path", "/\(number)")], factory: factory).increment()
    }
    #expect(lines("c_total").count == 6)
    #expect(lines("c_total").contains(#"c_total{path="other"} 995"#))
    #expect(lines("vestibule_metric_series_overflow_total") == ["vestibule_metric_series_overflow_total 995"])
  }

  @Test func histogramsSumUpTheirBuckets() {
    let registry = MetricRegistry(definitions: [
      MetricDefinition("h", .histogram, "Help with \\ and\nbreak.", buckets: [0.1, 1])
    ])
    let cell = registry.cell("h", .histogram, [("k", "v")])
    for value in [0.05, 0.1, 0.5, 7, .nan] { cell.record(value) }
    #expect(
      registry.exposition().hasPrefix(
        """
        # HELP h Help with \\\\ and\\nbreak.
        # TYPE h histogram
        h_bucket{k="v",le="0.1"} 2
        h_bucket{k="v",le="1"} 3
        h_bucket{k="v",le="+Inf"} 4
        h_sum{k="v"} 7.65
        h_count{k="v"} 4

        """))
  }

  @Test func timersCountSeconds() {
    Timer(label: "http.server.request.duration", dimensions: [], factory: factory).recordMilliseconds(250)
    #expect(lines("http_server_request_duration_seconds_sum") == ["http_server_request_duration_seconds_sum 0.25"])
    #expect(
      lines("http_server_request_duration_seconds_bucket{le=\"0.25\"}")
        == ["http_server_request_duration_seconds_bucket{le=\"0.25\"} 1"])
  }

  @Test func metersGoUpAndDown() {
    let meter = Meter(label: "m", dimensions: [], factory: factory)
    meter.set(5)
    meter.decrement(by: 2)
    #expect(lines("m") == ["m 3"])
    meter.destroy()
    #expect(lines("m").isEmpty)
  }

  @Test func oneNameIsOneKind() {
    Counter(label: "x_total", dimensions: [], factory: factory).increment()
    Meter(label: "x_total", dimensions: [], factory: factory).set(9)
    #expect(lines("x_total") == ["x_total 1"])
  }

  @Test(arguments: [(0.0, "0"), (-1, "-1"), (0.5, "0.5"), (.infinity, "+Inf"), (1e300, "1e+300"), (.nan, "NaN")])
  func numbersAreWrittenPlainly(value: Double, text: String) {
    #expect(Exposition.number(value) == text)
  }

  @Test func productMetricsAreDeclaredOnce() {
    let names = ProductMetrics.definitions.map(\.name)
    #expect(Set(names).count == names.count)
    for definition in ProductMetrics.definitions {
      #expect(definition.name.hasPrefix("vestibule_"))
      #expect((definition.kind == .counter) == definition.name.hasSuffix("_total"))
      #expect(definition.buckets == definition.buckets.sorted())
      #expect(definition.help.hasSuffix("."))
    }
  }

  @Test func productMetricsArePrinted() {
    let registry = MetricRegistry()
    let metrics = ProductMetrics(registry: registry)
    metrics.request(route: "/v1/applications/{id}", method: "GET", status: 200, seconds: 0.004)
    metrics.decided(outcome: "refer", origin: "policy")
    metrics.journal(size: 12)
    let text = registry.exposition()
    #expect(
      text.contains(
        #"vestibule_http_requests_total{method="GET",route="/v1/applications/{id}",status="200"} 1"#))
    #expect(text.contains(#"vestibule_decisions_total{origin="policy",outcome="refer"} 1"#))
    #expect(text.contains("vestibule_journal_entries 12\n"))
    #expect(!text.contains("vestibule_deliveries_total"))
  }
}
