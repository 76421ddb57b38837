/// The Prometheus text format under construction.
struct Exposition {
  private(set) var text = ""

  mutating func append(_ family: MetricRegistry.Family) {
    let definition = family.definition
    text += "# HELP \(definition.name) \(Self.escaped(definition.help, quotes: false))\n"
    text += "# TYPE \(definition.name) \(definition.kind.rawValue)\n"
    for (labels, cell) in family.series.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      let value = cell.value
      if definition.kind == .histogram {
        histogram(definition, labels, value)
      } else {
        sample(definition.name, labels, Self.number(value.number))
      }
    }
  }

  private mutating func histogram(
    _ definition: MetricDefinition, _ labels: [MetricRegistry.Label], _ value: MetricCell.Value
  ) {
    var total: UInt64 = 0
    for (index, count) in value.buckets.enumerated() {
      total += count
      let bound = index < definition.buckets.count ? definition.buckets[index] : .infinity
      let bounded = labels + [MetricRegistry.Label(name: "le", value: Self.number(bound))]
      sample(definition.name + "_bucket", bounded, "\(total)")
    }
    sample(definition.name + "_sum", labels, Self.number(value.number))
    sample(definition.name + "_count", labels, "\(total)")
  }

  private mutating func sample(_ name: String, _ labels: [MetricRegistry.Label], _ value: String) {
    text += name
    if !labels.isEmpty {
      text += "{" + labels.map { "\($0.name)=\"\(Self.escaped($0.value, quotes: true))\"" }.joined(separator: ",") + "}"
    }
    text += " \(value)\n"
  }

  /// By Unicode scalar: a quotation mark with a combining mark after it is still a quotation mark.
  private static func escaped(_ text: String, quotes: Bool) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\"" where quotes: result.append(contentsOf: "\\\"".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  static func number(_ value: Double) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
    return Int64(exactly: value).map(String.init) ?? "\(value)"
  }
}
